resource "aws_security_group" "a" {
  # ruleid: generic.terraform.open-port
  ingress {
    from_port   = 22
    to_port     = 22
    cidr_blocks = ["0.0.0.0/0"]
  }
  # ok: generic.terraform.open-port
  ingress {
    from_port   = 443
    to_port     = 443
    cidr_blocks = ["0.0.0.0/0"]
  }
  # ok: generic.terraform.open-port
  ingress {
    from_port   = 22
    to_port     = 22
    cidr_blocks = ["10.0.0.0/8"]
  }
  # ok: generic.terraform.open-port
  egress {
    from_port   = 22
    to_port     = 22
    cidr_blocks = ["0.0.0.0/0"]
  }
}

# ruleid: generic.terraform.open-port
resource "aws_security_group_rule" "b" {
  type        = "ingress"
  cidr_blocks = ["10.0.0.0/8", "0.0.0.0/0"]
  from_port   = 5432
  to_port     = 5432
}

# ruleid: generic.terraform.open-port
resource "aws_vpc_security_group_ingress_rule" "c" {
  cidr_ipv6 = "::/0"
  from_port = 3389
  to_port   = 3389
}

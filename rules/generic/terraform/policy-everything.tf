data "aws_iam_policy_document" "a" {
  statement {
    # ruleid: generic.terraform.policy-everything
    actions   = ["*"]
    resources = ["*"]
  }
  statement {
    # ok: generic.terraform.policy-everything
    actions   = ["s3:GetObject"]
    resources = ["*"]
  }
}
resource "aws_iam_policy" "b" {
  policy = jsonencode({
    Statement = [{
      Effect = "Allow"
      # ruleid: generic.terraform.policy-everything
      Action   = "*"
      Resource = "*"
    }]
  })
}
resource "aws_iam_policy" "c" {
  policy = <<EOF
{"Statement": [{
  "Effect": "Allow",
  # ruleid: generic.terraform.policy-everything
  "Action": ["iam:*"],
  "Resource": "*"
}]}
EOF
}
# ok: generic.terraform.policy-everything
action = "*.html"

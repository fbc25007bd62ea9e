resource "aws_db_instance" "a" {
  # ruleid: generic.terraform.secret-value
  password = "kT7qLm29x"
  # ruleid: generic.terraform.secret-value
  master_password = "Hunter-Hunter-22"
  # ok: generic.terraform.secret-value
  username = "shop1234"
}
provider "x" {
  # ruleid: generic.terraform.secret-value
  api_key = "q7Xv2TzKp9LmWc4R" # staging
  # ok: generic.terraform.secret-value
  token = var.token
  # ok: generic.terraform.secret-value
  secret = "${var.secret}"
  # ok: generic.terraform.secret-value
  password = "change-me-123"
  # ok: generic.terraform.secret-value
  # password = "kT7qLm29x"
}

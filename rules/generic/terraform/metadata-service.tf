resource "aws_instance" "a" {
  metadata_options {
    # ruleid: generic.terraform.metadata-service
    http_tokens = "optional"
  }
}
module "b" {
  # ruleid: generic.terraform.metadata-service
  metadata_http_tokens_required = false
}
module "c" {
  # ruleid: generic.terraform.metadata-service
  http_tokens   =   "optional"
  # ok: generic.terraform.metadata-service
  http_tokens = "required"
  # ok: generic.terraform.metadata-service
  # http_tokens = "optional"
}

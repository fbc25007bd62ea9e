resource "aws_s3_bucket_acl" "a" {
  # ruleid: generic.terraform.public-bucket
  acl = "public-read"
}
resource "aws_s3_bucket_public_access_block" "b" {
  # ruleid: generic.terraform.public-bucket
  block_public_acls = false
  # ok: generic.terraform.public-bucket
  block_public_policy = true
}
resource "google_storage_bucket_iam_member" "c" {
  # ruleid: generic.terraform.public-bucket
  member = "allUsers"
}
resource "aws_s3_bucket_acl" "d" {
  # ok: generic.terraform.public-bucket
  acl = "private"
  # ok: generic.terraform.public-bucket
  # acl = "public-read"
}

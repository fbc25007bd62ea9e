resource "aws_db_instance" "a" {
  # ruleid: generic.terraform.unencrypted
  storage_encrypted = false
}
resource "aws_ebs_volume" "b" {
  # ruleid: generic.terraform.unencrypted
  encrypted = false
}
resource "azurerm_storage_account" "c" {
  # ruleid: generic.terraform.unencrypted
  https_traffic_only_enabled = false
}
resource "aws_efs_file_system" "d" {
  # ok: generic.terraform.unencrypted
  encrypted = true
  # ok: generic.terraform.unencrypted
  # encrypted = false
}

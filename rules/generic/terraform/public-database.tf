resource "aws_db_instance" "a" {
  # ruleid: generic.terraform.public-database
  publicly_accessible = true
}
resource "azurerm_mssql_server" "b" {
  # ruleid: generic.terraform.public-database
  public_network_access_enabled = true
}
resource "google_sql_database_instance" "c" {
  authorized_networks {
    # ruleid: generic.terraform.public-database
    value = "0.0.0.0/0"
  }
}
resource "aws_db_instance" "d" {
  # ok: generic.terraform.public-database
  publicly_accessible = false
  # ok: generic.terraform.public-database
  # publicly_accessible = true
}

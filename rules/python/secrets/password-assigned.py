import getpass
import os

TOKEN = "NAME"

# ruleid: python.secrets.password-assigned
DB_PASSWORD = "kq7vTz2m"


def direct():
    # ruleid: python.secrets.password-assigned
    password = "hunter2"
    return password


def attribute(client):
    # ruleid: python.secrets.password-assigned
    client.admin_password = "s9Xk2LmQ"


def annotated():
    # ruleid: python.secrets.password-assigned
    api_key: str = "q7Xv2TzKp9LmWc4RnBd8"
    return api_key


def in_dictionary(settings):
    # ruleid: python.secrets.password-assigned
    settings["password"] = "letmein"
    # ruleid: python.secrets.password-assigned
    return {"user": "shop", "password": "tR5wQ9zX"}


def compared(password):
    # ruleid: python.secrets.password-assigned
    return password == "admin"


def through_variable():
    value = "kq7vTz2m"
    # ruleid: python.secrets.password-assigned
    password = value
    return password


def read_at_run_time(user):
    # ok: python.secrets.password-assigned
    password = os.environ["DB_PASSWORD"]
    # ok: python.secrets.password-assigned
    password = getpass.getpass()
    # ok: python.secrets.password-assigned
    password = ""
    # ok: python.secrets.password-assigned
    password = None
    # ok: python.secrets.password-assigned
    password = f"{user}-x"
    return password


def stand_in():
    # ok: python.secrets.password-assigned
    password = "<your password>"
    # ok: python.secrets.password-assigned
    api_key = "your-api-key-0123456789"
    # ok: python.secrets.password-assigned
    return {"password": "changeme"}, password, api_key


def only_a_name(token, next_token):
    # ok: python.secrets.password-assigned
    PASSWORD = "password"
    # ok: python.secrets.password-assigned
    FIELD_PASSWORD = "new_password"
    # ok: python.secrets.password-assigned
    token = "access_token"
    # ok: python.secrets.password-assigned
    password_label = "Kennwort"
    update_mode = "always"
    update_password = update_mode.lower()
    # ok: python.secrets.password-assigned
    if update_password == "always":
        return None
    # ok: python.secrets.password-assigned
    if token == "IDENTIFIER":
        return PASSWORD, FIELD_PASSWORD, password_label

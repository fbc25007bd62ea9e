import os
from os import getenv

FALLBACK = "kq7vTz2m"


# ruleid: python.secrets.password-default
def direct(user, password="hunter2"):
    return user, password


# ruleid: python.secrets.password-default
def annotated(user: str, *, db_password: str = "kq7vTz2m"):
    return user, db_password


class Client:
    # ruleid: python.secrets.password-default
    async def connect(self, host, passwd="secret", port=1):
        return host, passwd, port


def environment():
    # ruleid: python.secrets.password-default
    password = os.environ.get("DB_PASSWORD", "kq7vTz2m")
    # ruleid: python.secrets.password-default
    key = getenv("SECRET_KEY", "dev-key-1")
    return password, key


# ok: python.secrets.password-default
def required(user, password):
    return user, password


# ok: python.secrets.password-default
def nothing(user, password=None, secret=""):
    return user, password, secret


# ok: python.secrets.password-default
def field_name(password="new_password", label="hunter2"):
    return password, label


def no_default():
    # ok: python.secrets.password-default
    return os.environ.get("DB_PASSWORD")

import base64
from base64 import b64decode
from base64 import b64decode as decode


def direct(row, password):
    # ruleid: python.crypto.encoded-password
    return base64.b64decode(row[0]) == password


def aliased(row, typed):
    # ruleid: python.crypto.encoded-password
    return typed.password == decode(row.secret).decode("utf-8")


def stored(user, password):
    # ruleid: python.crypto.encoded-password
    user.password = base64.b64encode(password.encode()).decode()


def through_variable(row, form):
    password = form["password"]
    # ruleid: python.crypto.encoded-password
    if b64decode(row["password"]) != password:
        raise PermissionError


def fine(row, password, header, hasher):
    # ok: python.crypto.encoded-password
    header == base64.b64encode(b"user:" + password)
    # ok: python.crypto.encoded-password
    base64.b64decode(row[0]) == row[1]
    # ok: python.crypto.encoded-password
    hasher.verify(row[0], password)
    # ok: python.crypto.encoded-password
    hasher.b64decode(row[0]) == password

import os

import jwt
import jwt as tokens
from jwt import encode

KEY = "kq7vTz2m"


def direct(claims):
    # ruleid: python.secrets.jwt-key
    return jwt.encode(claims, "secret", algorithm="HS256")


def aliased(token):
    # ruleid: python.secrets.jwt-key
    return tokens.decode(token, key="secret", algorithms=["HS256"])


def through_variable(claims):
    # ruleid: python.secrets.jwt-key
    encode(claims, KEY)
    key = "s9Xk2LmQ"
    # ruleid: python.secrets.jwt-key
    return encode(claims, key)


def read_at_run_time(claims, settings, codec):
    # ok: python.secrets.jwt-key
    jwt.encode(claims, os.environ["JWT_KEY"], algorithm="HS256")
    # ok: python.secrets.jwt-key
    jwt.encode(claims, settings.key)
    # ok: python.secrets.jwt-key
    codec.encode(claims, "secret")

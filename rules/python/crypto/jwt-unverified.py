import jwt
import jwt as tokens
from jose import jwt as jose_jwt
from jwt import decode

from codec import jwt as other


def direct(token):
    # ruleid: python.crypto.jwt-unverified
    return jwt.decode(token, options={"verify_signature": False})


def aliased(token, key):
    # ruleid: python.crypto.jwt-unverified
    return tokens.decode(token, key, verify=False)


def from_import(token, key):
    # ruleid: python.crypto.jwt-unverified
    return decode(token, key, algorithms=["HS256", "none"])


def through_variable(token):
    check = False
    # ruleid: python.crypto.jwt-unverified
    jwt.decode(token, options={"verify_exp": True, "verify_signature": check})
    # ruleid: python.crypto.jwt-unverified
    return jose_jwt.get_unverified_claims(token)


def verified(token, key):
    # ok: python.crypto.jwt-unverified
    jwt.decode(token, key, algorithms=["RS256"])
    # ok: python.crypto.jwt-unverified
    jwt.decode(token, key, algorithms=["HS256"], options={"verify_aud": False})
    # ok: python.crypto.jwt-unverified
    jwt.get_unverified_header(token)
    # ok: python.crypto.jwt-unverified
    other.decode(token, verify=False)

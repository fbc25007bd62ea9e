import jwt
from jose import jwt as tokens
from jwt import encode


def direct(user, key):
    # ruleid: python.secrets.jwt-payload
    return jwt.encode({"sub": user.id, "password": user.password}, key, algorithm="HS256")


def aliased(user, key):
    # ruleid: python.secrets.jwt-payload
    return encode(payload={"api_key": user.key}, key=key, algorithm="HS256")


def through_variable(user, key):
    claims = {"sub": user.id, "pin": user.pin}
    # ruleid: python.secrets.jwt-payload
    return tokens.encode(claims, key)


def assigned(user, key):
    claims = {"sub": user.id}
    claims["user_password"] = user.password
    # ruleid: python.secrets.jwt-payload
    return jwt.encode(claims, key)


def fine(user, key, other):
    # ok: python.secrets.jwt-payload
    jwt.encode({"sub": user.id, "password_changed": user.changed}, key)
    # ok: python.secrets.jwt-payload
    jwt.encode({"sub": user.id}, key)
    # ok: python.secrets.jwt-payload
    other.encode({"password": user.password}, key)
    # ok: python.secrets.jwt-payload
    return {"password": user.password}

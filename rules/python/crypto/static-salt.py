import hashlib
import hashlib as h
import os
from hashlib import scrypt

import bcrypt

SALT = b"shop"


def direct(password):
    # ruleid: python.crypto.static-salt
    return hashlib.pbkdf2_hmac("sha256", password, b"shop", 600000)


def aliased(password):
    # ruleid: python.crypto.static-salt
    return h.pbkdf2_hmac("sha256", password, iterations=600000, salt=SALT)


def through_variable(password):
    salt = b"shop"
    # ruleid: python.crypto.static-salt
    return scrypt(password, salt=salt, n=2**14, r=8, p=1)


def other(password):
    # ruleid: python.crypto.static-salt
    return bcrypt.hashpw(password, b"$2b$12$abcdefghijklmnopqrstuv")


def fresh(password, user):
    # ok: python.crypto.static-salt
    hashlib.pbkdf2_hmac("sha256", password, os.urandom(16), 600000)
    # ok: python.crypto.static-salt
    scrypt(password, salt=user.salt, n=2**14, r=8, p=1)
    # ok: python.crypto.static-salt
    bcrypt.hashpw(password, bcrypt.gensalt())

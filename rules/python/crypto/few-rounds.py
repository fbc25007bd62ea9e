import hashlib
import hashlib as h

import bcrypt
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC

ROUNDS = 1000


def direct(password, salt):
    # ruleid: python.crypto.few-rounds
    return hashlib.pbkdf2_hmac("sha256", password, salt, 1000)


def aliased(password, salt):
    # ruleid: python.crypto.few-rounds
    return h.pbkdf2_hmac("sha256", password, salt, iterations=ROUNDS)


def through_variable(salt, algorithm):
    rounds = 10_000
    # ruleid: python.crypto.few-rounds
    return PBKDF2HMAC(algorithm=algorithm, length=32, salt=salt, iterations=rounds)


def other():
    # ruleid: python.crypto.few-rounds
    return bcrypt.gensalt(4)


def enough(password, salt, settings):
    # ok: python.crypto.few-rounds
    hashlib.pbkdf2_hmac("sha256", password, salt, 600_000)
    # ok: python.crypto.few-rounds
    hashlib.pbkdf2_hmac("sha256", password, salt, settings.rounds)
    # ok: python.crypto.few-rounds
    bcrypt.gensalt(12)
    # ok: python.crypto.few-rounds
    bcrypt.gensalt()

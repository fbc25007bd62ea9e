import random
import random as rnd
import secrets
import string
import uuid
from random import choice, randint

from numpy import random as np_random


def direct():
    # ruleid: python.crypto.random-secret
    token = random.getrandbits(128)
    return token


def aliased(user):
    # ruleid: python.crypto.random-secret
    user.reset_token = "".join(rnd.choice(string.ascii_letters) for _ in range(20))


def from_import(session):
    # ruleid: python.crypto.random-secret
    session["otp"] = randint(100000, 999999)


def generate_password():
    letters = string.ascii_letters
    # ruleid: python.crypto.random-secret
    return "".join(choice(letters) for _ in range(12))


def keyword(create):
    # ruleid: python.crypto.random-secret
    create(name="x", password=str(random.random()))


def strong(user):
    # ok: python.crypto.random-secret
    token = secrets.token_hex(16)
    # ok: python.crypto.random-secret
    user.password = secrets.choice(string.digits)
    # ok: python.crypto.random-secret
    salt = random.SystemRandom().getrandbits(64)
    return token, salt


def no_secret():
    # ok: python.crypto.random-secret
    delay = random.random()
    # ok: python.crypto.random-secret
    tokens_per_second = random.uniform(1, 2)
    # ok: python.crypto.random-secret
    color = choice(["red", "blue"])
    return delay, tokens_per_second, color


def constant():
    # ok: python.crypto.random-secret
    token = "NAME"
    # ok: python.crypto.random-secret
    random.seed(1)
    return token


def other_library():
    # ok: python.crypto.random-secret
    salt = np_random.normal(1, 2)
    return salt


def instance(seed):
    rng = random.Random(seed)
    # ruleid: python.crypto.random-secret
    session_key = "%x" % rng.getrandbits(128)
    # ruleid: python.crypto.random-secret
    salt = np_random.bytes(16)
    # ruleid: python.crypto.random-secret
    token = uuid.uuid1().hex
    # ok: python.crypto.random-secret
    api_key = uuid.uuid4().hex
    return session_key, salt, token, api_key


def key_bits():
    # ruleid: python.crypto.random-secret
    key = random.getrandbits(128)
    # ok: python.crypto.random-secret
    key = random.randint(0, 10)
    return key

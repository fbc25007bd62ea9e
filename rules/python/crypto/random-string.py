import random
import secrets
import string
import random as dice
from random import choice

CHARACTERS = "abcdefghijklmnopqrstuvwxyz0123456789"


def direct(length):
    # ruleid: python.crypto.random-string
    return "".join(random.choice(string.ascii_letters) for i in range(length))


def aliased(length):
    # ruleid: python.crypto.random-string
    return "".join([choice(string.digits + string.ascii_lowercase) for _ in range(length)])


def keyword(length):
    # ruleid: python.crypto.random-string
    return "".join(dice.choices(string.printable, k=length))


def through_variable(length):
    alphabet = string.ascii_uppercase
    # ruleid: python.crypto.random-string
    return "".join(random.sample(alphabet, length))


def fine(length, words, generator):
    # ok: python.crypto.random-string
    "".join(secrets.choice(string.ascii_letters) for i in range(length))
    # ok: python.crypto.random-string
    " ".join(random.choice(words) for i in range(length))
    # ok: python.crypto.random-string
    "".join(generator.choice(string.ascii_letters) for i in range(length))
    # ok: python.crypto.random-string
    random.choice(string.ascii_letters)

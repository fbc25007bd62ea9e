import re
import re as regex
from re import fullmatch

WORDS = r"^(\w+\s?)*$"


def direct(text):
    # ruleid: python.code.slow-regex
    return re.match(r"^(a+)+$", text)


def aliased(text):
    # ruleid: python.code.slow-regex
    return regex.compile(WORDS).match(text)


def imported(text):
    # ruleid: python.code.slow-regex
    return fullmatch(r"(?:[a-z]+,?)*;", text)


def linear(text):
    # ok: python.code.slow-regex
    first = re.match(r"^[a-z]+(?:,[a-z]+)*$", text)
    # ok: python.code.slow-regex
    second = re.compile(r"^\d{1,3}(\.\d{1,3}){3}$")
    # ok: python.code.slow-regex
    third = re.split(r"[;,]", text)
    return first, second, third

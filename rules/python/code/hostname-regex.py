import re
from re import compile as expression


def direct(target):
    # ruleid: python.code.hostname-regex
    return re.match(r"^https://www.shop.com/", target)


def aliased():
    # ruleid: python.code.hostname-regex
    return expression("(www|beta).shop.com/")


def through_variable(target):
    allowed = r"^https?://shop.co\.uk/"
    # ruleid: python.code.hostname-regex
    return re.compile(allowed).match(target)


def half(target):
    # ruleid: python.code.hostname-regex
    return re.fullmatch(r"https://api.shop\.com", target)


def fine(target, other):
    # ok: python.code.hostname-regex
    re.match(r"^https://www\.shop\.com/", target)
    # ok: python.code.hostname-regex
    re.match(r"[\w.]+\.com$", target)
    # ok: python.code.hostname-regex
    re.compile(r".+@.+")
    # ok: python.code.hostname-regex
    re.compile("<.*?>.com")
    # ok: python.code.hostname-regex
    other.match("www.shop.com", target)
    # ok: python.code.hostname-regex
    re.match(re.escape("www.shop.com"), target)

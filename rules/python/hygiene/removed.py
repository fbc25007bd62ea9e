import sys
import time
import cgi as c
from base64 import encodestring as encode


def direct():
    # ruleid: python.hygiene.removed
    return time.clock()


def aliased(text):
    # ruleid: python.hygiene.removed
    return c.escape(text, quote=True)


def renamed(data):
    # ruleid: python.hygiene.removed
    return encode(data)


def through_variable():
    now = time
    # ruleid: python.hygiene.removed
    return now.clock()


def fine(clock):
    try:
        # ok: python.hygiene.removed
        start = time.clock()
    except AttributeError:
        start = time.perf_counter()
    if sys.version_info < (3, 3):
        # ok: python.hygiene.removed
        start = time.clock()
    # ok: python.hygiene.removed
    clock.clock()
    # ok: python.hygiene.removed
    time.perf_counter()
    return start

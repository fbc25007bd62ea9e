import os
from os import W_OK, access


def direct(path):
    # ruleid: python.files.access-then-use
    if os.access(path, os.R_OK):
        with open(path) as file:
            return file.read()


def aliased(path, text):
    # ruleid: python.files.access-then-use
    if text and access(path, mode=W_OK):
        file = open(path, "w")
        file.write(text)


def through_variable(settings):
    name = settings.name
    # ruleid: python.files.access-then-use
    if os.access(name, os.R_OK):
        return open(name)


def fine(path, other):
    try:
        # ok: python.files.access-then-use
        return open(path)
    except PermissionError:
        return None
    # ok: python.files.access-then-use
    if os.access(path, os.R_OK):
        return open(other)
    # ok: python.files.access-then-use
    if os.path.exists(path):
        return open(path)

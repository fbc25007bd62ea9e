import os
from os import seteuid


def raise_privileges():
    os.seteuid(0)


def drop_privileges():
    os.seteuid(1000)


def named(folder):
    # ruleid: python.process.privileges-kept
    raise_privileges()
    os.mkdir(folder)
    drop_privileges()


def handled(folder, process):
    try:
        # ruleid: python.process.privileges-kept
        process.elevatePrivileges()
        os.mkdir(folder)
        process.lowerPrivileges()
    except OSError:
        print("no such user")


def with_finally(folder):
    # ok: python.process.privileges-kept
    raise_privileges()
    try:
        os.mkdir(folder)
    finally:
        drop_privileges()


def other(folder):
    # ok: python.process.privileges-kept
    raise_error()
    os.mkdir(folder)
    drop_privileges()

import os
import os as o
import stat
from os import chmod
from pathlib import Path

OPEN = 0o666


def direct(path):
    # ruleid: python.files.permissive-mode
    os.chmod(path, 0o777)


def aliased(path):
    # ruleid: python.files.permissive-mode
    o.chmod(path, OPEN)


def keyword(path):
    # ruleid: python.files.permissive-mode
    chmod(path, mode=0o602)


def through_variable(path):
    mode = 511
    # ruleid: python.files.permissive-mode
    Path(path).chmod(mode)


def by_name(path):
    # ruleid: python.files.permissive-mode
    os.chmod(path, stat.S_IRUSR | stat.S_IWOTH)
    # ruleid: python.files.permissive-mode
    os.umask(0)


def narrow(path):
    # ok: python.files.permissive-mode
    os.chmod(path, 0o600)
    # ok: python.files.permissive-mode
    os.chmod(path, 0o755)
    # ok: python.files.permissive-mode
    Path(path).chmod(0o770)
    # ok: python.files.permissive-mode
    os.chmod(path, stat.S_IRUSR | stat.S_IWUSR)
    # ok: python.files.permissive-mode
    os.umask(0o077)


def umask_read():
    # ok: python.files.permissive-mode
    umask = os.umask(0)
    os.umask(umask)
    return umask


def sticky(path, mode):
    # ok: python.files.permissive-mode
    os.chmod(path, 0o1777)
    # ok: python.files.permissive-mode
    os.chmod(path, mode)

import os
import tempfile
import tempfile as tmp
from os import tempnam
from tempfile import mktemp

from factory import mktemplate


def direct():
    # ruleid: python.files.mktemp
    return open(tempfile.NamedTemporaryFile(delete=False).name, "w")


def aliased():
    # ruleid: python.files.mktemp
    name = tmp.mktemp(suffix=".txt")
    return name


def from_import(folder):
    # ruleid: python.files.mktemp
    return mktemp("", "x", folder)


def keyword():
    # ruleid: python.files.mktemp
    path = tempfile.mktemp(prefix="report", suffix=".txt")
    with open(path, "w") as handle:
        handle.write("x")


def old():
    # ruleid: python.files.mktemp
    tempnam("/tmp")
    # ruleid: python.files.mktemp
    os.tmpnam()


def safe():
    # ok: python.files.mktemp
    tempfile.mkstemp()
    # ok: python.files.mktemp
    tempfile.NamedTemporaryFile()
    # ok: python.files.mktemp
    tmp.mkdtemp()


def other(store):
    # ok: python.files.mktemp
    mktemplate()
    # ok: python.files.mktemp
    store.mktemp()

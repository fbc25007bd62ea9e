import builtins
import builtins as b
from pathlib import Path

TEMPLATE = "answer = 42"


def direct(text):
    # ruleid: python.code.exec
    exec(text)


def aliased(text):
    # ruleid: python.code.exec
    b.exec(text, {})


def compiled(path):
    with open(path) as handle:
        # ruleid: python.code.exec
        exec(compile(handle.read(), path, "exec"))


def through_variable(name):
    source = "from {} import *".format(name)
    namespace = {}
    # ruleid: python.code.exec
    exec(source, namespace)
    return namespace


def constant():
    # ok: python.code.exec
    exec("answer = 42")
    # ok: python.code.exec
    exec(TEMPLATE)
    # ok: python.code.exec
    builtins.exec(compile("answer = 42", "<string>", "exec"))


def own_version_file():
    about = {}
    # ok: python.code.exec
    exec(open("src/about.py").read(), about)
    # ok: python.code.exec
    exec(Path("about.py").read_text(), about)


def method(connection, statement):
    # ok: python.code.exec
    connection.exec(statement)

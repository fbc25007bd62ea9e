import builtins
import builtins as b
import sys


def direct(name):
    # ruleid: python.code.name-call
    return globals()[name]()


def keyword(name, value):
    # ruleid: python.code.name-call
    return globals().get("action_" + name)(value=value)


def aliased(name, value):
    # ruleid: python.code.name-call
    return getattr(b, name)(value)


def through_variable(kind):
    name = "action_%s" % kind
    # ruleid: python.code.name-call
    return getattr(sys.modules[__name__], name)()


def fixed(name, actions):
    # ok: python.code.name-call
    globals()["show"]()
    # ok: python.code.name-call
    actions[name]()
    # ok: python.code.name-call
    getattr(builtins, "print")(name)
    # ok: python.code.name-call
    return globals()[name]

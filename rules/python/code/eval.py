import ast
import builtins
import builtins as b

import torch

EXPRESSION = "1 + 1"


def direct(text):
    # ruleid: python.code.eval
    return eval(text)


def aliased(text):
    # ruleid: python.code.eval
    return b.eval(text)


def with_namespace(text):
    # ruleid: python.code.eval
    return builtins.eval(text, {"__builtins__": {}})


def formatted(name):
    # ruleid: python.code.eval
    return eval(f"settings.{name}")


def through_variable(name):
    source = "settings." + name
    # ruleid: python.code.eval
    return eval(source, {})


def constant():
    # ok: python.code.eval
    eval("1 + 1")
    # ok: python.code.eval
    eval(EXPRESSION)
    source = EXPRESSION + "+ 1"
    # ok: python.code.eval
    eval(source)


def literal(text):
    # ok: python.code.eval
    return ast.literal_eval(text)


def methods(model: torch.nn.Module, frame):
    # ok: python.code.eval
    model.eval()
    # ok: python.code.eval
    frame.eval("a + b")

import code
import timeit
import _testcapi
import _xxsubinterpreters as sub
from code import InteractiveConsole as Console


def direct(text):
    # ruleid: python.code.interpreter
    code.InteractiveConsole().push(text)
    # ruleid: python.code.interpreter
    _testcapi.run_in_subinterp(text)


def aliased(interpreter, text):
    # ruleid: python.code.interpreter
    sub.run_string(interpreter, text)
    # ruleid: python.code.interpreter
    Console(locals={}).runsource(text, symbol="exec")


def through_variable(text):
    shell = code.InteractiveInterpreter()
    # ruleid: python.code.interpreter
    shell.runsource(text)
    # ruleid: python.code.interpreter
    timeit.timeit(text, number=10)


def fine(queue, text):
    # ok: python.code.interpreter
    code.InteractiveConsole().push("import os")
    # ok: python.code.interpreter
    code.InteractiveConsole().interact()
    # ok: python.code.interpreter
    queue.push(text)
    # ok: python.code.interpreter
    timeit.timeit(lambda: text, number=10)

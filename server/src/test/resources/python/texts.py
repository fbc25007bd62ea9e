"""Strings of all kinds, matches, types."""
import re

type Pair[T: (int, str), *Ts, **P = [int]] = tuple[T, *Ts]

GREETING = "hello" ' ' r'wor\d' b"".decode() f"{1 + 1}"
RAW = rb"\x00" + Rb'''a
b''' + u"\N{BULLET}\u00e9\x41\101"
LONG = """first
  second "quoted" \
third # no comment
"""


def show[T](value: T, width=10) -> str:
    text = f"{value!r:>{width}} and {value=} {'a' if value else f"{width:{'0'}>4}"}"
    nested = f'{f"{f'{1}'}"}' rf"\d{value}" f"""
      {value:%Y-%m-%d} {{literal}}
      {
        value
      }
    """
    template = t"SELECT {value}"
    return text + nested % (value, width) + template * 2


def choose(command):
    match command.split():
        case ["go", ("north" | "south") as direction, *_] if direction:
            return direction
        case {"name": str(name), "age": int() as age, **rest}:
            return name, age, rest
        case Point(x=0, y=-1.5) | Point(x=1 + 2j):
            pass
        case None | True | re.IGNORECASE:
            return "constant"
        case _:
            match = 1
            match.case = [match]
            print(match [0])
    match (command, 1):
        case (a, b): return a if a else b
        case [a, *b]: ...


async def generate(items):
    try:
        yield [item for item in items]
        received = yield
        yield from other(received)
    except* (ValueError, TypeError) as group:
        raise
    except ValueError, TypeError:
        raise RuntimeError("x" if items else "y")
    lambda: (yield)
    f = lambda *a, k=1, **kw: (a, kw) if k else lambda: None
    emoji = "\U0001F600 😀"
    return not f(*items, **{"a": 1}, k=emoji) or await f() and f @ f


class Box[T](Base[T], flag=True): item: T = None; other = 3


@decorate(lambda x: x)[0]
@(yield_ := plain)
class Empty: ...

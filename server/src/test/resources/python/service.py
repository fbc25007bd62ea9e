#!/usr/bin/env python3
# -*- coding: utf-8 -*-
"""A service that copies files between stores.

It is written for tests: many shapes of statements, no purpose.
"""
from __future__ import annotations

import os, sys
import os.path as osp
from . import stores
from ..common import (
    config,  # where settings live
    errors as err,
)
from .models import *

LIMIT = 10 ** 6 if os.environ.get("BIG") else -1  # upper bound
TABLE = {
    "read": lambda name, *, mode="r": open(name, mode),
    "write": (yield_later := None),
    **config.DEFAULTS,
}
names: list[str] = [n.strip() for n in TABLE if n and not n.startswith("_")]
a = b, *rest = 1, 2, 3


class Base(stores.Store, metaclass=stores.Meta):
    """Holds what all stores share."""

    kind: str = "base"
    limits = (1,
              2, 3)

    def __init__(self, root, /, *parts: str, retry: int = 3, **options):
        super().__init__(root)
        self.root = osp.join(root, *parts)
        self.options = {k: v for k, v in options.items() if v is not None}
        # a comment alone

        self.retry = retry; self.open = False

    @property
    def path(self) -> str:
        return self.root

    @staticmethod
    @stores.register("copy", weight=0.5)
    async def copy(source, target):
        async with source.lock as lock, target.lock:
            async for block in source.blocks(size=1 << 16):
                await target.write(block)
            else:
                await target.flush()
        return [x async for x in target if await x.ok()]

    class Inner:
        x = 1

        def get(self): return self.x

    def remove(self, name):
        try:
            os.remove(osp.join(self.root, name))
        except FileNotFoundError:
            pass
        except (OSError, err.Denied) as e:
            raise err.Failed(name) from e
        else:
            self.log("removed %s", name)
        finally:
            self.open = False
        while self.retry > 0 and not self.open:
            self.retry -= 1
            if self.retry == 2:
                continue
            elif self.retry == 1: break
            else:
                del self.options["x"], names[0]


def run(argv=None):
    def parse(text):
        nonlocal argv
        global LIMIT
        assert text, "nothing to parse"
        return text.split(",")[::2][1:][0] or text[1:2, ...]

    with (open("a.txt") as f, open("b.txt", "w") as g):
        g.write(f.read())
    for i, (k, v) in enumerate(parse(argv)):
        print(i, k, v, sep="", file=sys.stderr)
    total = 0
    total += sum(x ** -2 for x in range(3)) if argv else ~LIMIT
    return total < 5 <= LIMIT is not None not in (1, 2)


if __name__ == "__main__":
    sys.exit(run(sys.argv))

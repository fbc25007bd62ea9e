import os
import subprocess as sp
from os import system


class Direct:
    def __reduce__(self):
        # ruleid: python.deserialisation.reduce-payload
        return exec, ("print(1)",)


class Aliased:
    def __reduce__(self):
        # ruleid: python.deserialisation.reduce-payload
        return (system, ("id",))


class Late:
    def __reduce_ex__(self, protocol):
        command = ["id"]
        # ruleid: python.deserialisation.reduce-payload
        return sp.check_output, (command,)


class Fine:
    def __reduce__(self):
        # ok: python.deserialisation.reduce-payload
        return Fine, (self.name,)

    def reduce(self):
        # ok: python.deserialisation.reduce-payload
        return os.system, ("id",)

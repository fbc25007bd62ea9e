import commands
import os
import os as operating
import shlex
import subprocess
from os import popen, system

from game import system as solar_system

CLEAR = "clear"


def direct(name):
    # ruleid: python.process.shell-function
    os.system("rm " + name)


def aliased(name):
    # ruleid: python.process.shell-function
    operating.system(f"rm {name}")


def from_import(command):
    # ruleid: python.process.shell-function
    return popen(command).read()


def through_variable(name):
    command = "rm {}".format(name)
    # ruleid: python.process.shell-function
    system(command)


def keyword(command):
    # ruleid: python.process.shell-function
    return subprocess.getoutput(cmd=command)


def old(command):
    # ruleid: python.process.shell-function
    return commands.getoutput(command)


def constant():
    # ok: python.process.shell-function
    os.system("clear")
    # ok: python.process.shell-function
    os.system(CLEAR)
    command = "cls" if os.name == "nt" else "clear"
    # ok: python.process.shell-function
    os.system(command)


def quoted(name):
    # ok: python.process.shell-function
    os.system("rm -- " + shlex.quote(name))


def no_shell(name):
    # ok: python.process.shell-function
    subprocess.run(["rm", "--", name], check=True)


def other_library(name):
    # ok: python.process.shell-function
    solar_system("sun of " + name)
    # ok: python.process.shell-function
    name.system("x" + name)

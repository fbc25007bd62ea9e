import asyncio
import shlex
import subprocess
import subprocess as sp
from subprocess import Popen, check_output

from othershell import run as remote_run

LISTING = "ls -l"
FOLDER = "/var/log"


def direct(name):
    # ruleid: python.process.shell
    subprocess.call("ls " + name, shell=True)


def aliased(name):
    # ruleid: python.process.shell
    sp.run(f"ls {name}", shell=True, check=True)


def from_import(command):
    # ruleid: python.process.shell
    return check_output(command, shell=True)


def keyword(command):
    # ruleid: python.process.shell
    return Popen(bufsize=0, args=command, shell=True)


def through_variable(name):
    command = "tar xf %s" % name
    # ruleid: python.process.shell
    subprocess.check_call(command, shell=True)


def flag_through_variable(name):
    use_shell = True
    # ruleid: python.process.shell
    subprocess.Popen("tar xf %s" % name, shell=use_shell)


async def asynchronous(name):
    # ruleid: python.process.shell
    return await asyncio.create_subprocess_shell("ls {}".format(name))


def partly_quoted(name, target):
    # ruleid: python.process.shell
    subprocess.call("cp " + shlex.quote(name) + " " + target, shell=True)


def constant():
    # ok: python.process.shell
    subprocess.call("ls -l | wc -l", shell=True)
    # ok: python.process.shell
    subprocess.call(LISTING, shell=True)
    # ok: python.process.shell
    subprocess.call(f"{LISTING} {FOLDER}", shell=True)
    # ok: python.process.shell
    subprocess.call(["ls -l | wc -l"], shell=True)


def constant_through_variable():
    command = LISTING + " " + FOLDER
    # ok: python.process.shell
    subprocess.run(args=command, shell=True)


def no_shell(name):
    # ok: python.process.shell
    subprocess.call(["ls", name])
    # ok: python.process.shell
    subprocess.call(["ls", name], shell=False)


def quoted(name):
    # ok: python.process.shell
    subprocess.call("ls " + shlex.quote(name), shell=True)
    # ok: python.process.shell
    subprocess.call("ls {}".format(shlex.quote(name)), shell=True)


def other_library(name):
    # ok: python.process.shell
    remote_run("ls " + name, shell=True)

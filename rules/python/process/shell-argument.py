import asyncio
import os
import shlex
import subprocess as sp
from subprocess import check_output

import sh


def direct(name):
    # ruleid: python.process.shell-argument
    sp.run(["sh", "-c", "tar xf " + name], check=True)
    # ruleid: python.process.shell-argument
    os.execv("/bin/sh", ["/bin/sh", "-c", name])
    # ruleid: python.process.shell-argument
    os.execlp("bash", "bash", "-c", f"ls {name}")
    # ruleid: python.process.shell-argument
    os.spawnl(os.P_WAIT, "/bin/sh", "sh", "-c", name)


def aliased(name):
    # ruleid: python.process.shell-argument
    return check_output(["/bin/bash", "-c", name])


def keyword(name):
    # ruleid: python.process.shell-argument
    sp.Popen(stdin=None, args=["bash", "-c", "ls %s" % name])


def through_variable(name):
    shell = "/bin/sh"
    # ruleid: python.process.shell-argument
    sp.call([shell, "-c", name])


async def later(loop, protocol, name):
    # ruleid: python.process.shell-argument
    await asyncio.create_subprocess_exec("bash", "-c", name)
    # ruleid: python.process.shell-argument
    await loop.subprocess_exec(protocol, "sh", "-c", name)


def library(name):
    # ruleid: python.process.shell-argument
    sh.bash("-c", "echo " + name)


def constant(name):
    script = "ls | wc -l"
    # ok: python.process.shell-argument
    sp.run(["sh", "-c", script])
    # ok: python.process.shell-argument
    sp.run(["sh", "-c", 'tar xf "$1"', "sh", name])
    # ok: python.process.shell-argument
    sp.run(["python3", "-c", name])
    # ok: python.process.shell-argument
    sp.run(["sh", "-c", "ls " + shlex.quote(name)])
    # ok: python.process.shell-argument
    sp.run(["sh", "./script.sh", name])
    # ok: python.process.shell-argument
    sh.git("-c", "core.pager=" + name)
    # ok: python.process.shell-argument
    sh.tar("xf", "archive-" + name)

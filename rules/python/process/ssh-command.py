import shlex

import paramiko
from paramiko import SSHClient

UPTIME = "uptime"


def direct(host, name):
    client = paramiko.SSHClient()
    client.connect(host)
    # ruleid: python.process.ssh-command
    client.exec_command("rm " + name)


def from_import(command):
    # ruleid: python.process.ssh-command
    return SSHClient().exec_command(command, timeout=3)


def keyword(transport, name):
    # ruleid: python.process.ssh-command
    transport.open_session().exec_command(command=f"tail {name}")


def through_variable(client, name):
    command = "tail {}".format(name)
    # ruleid: python.process.ssh-command
    client.exec_command(command)


def constant(client):
    # ok: python.process.ssh-command
    client.exec_command("uptime")
    # ok: python.process.ssh-command
    client.exec_command(UPTIME)


def quoted(client, name):
    # ok: python.process.ssh-command
    client.exec_command("rm -- " + shlex.quote(name))


def other(client, name):
    # ok: python.process.ssh-command
    client.run_command("rm " + name)
    # ok: python.process.ssh-command
    name.connection.exec_command(name)
    # ok: python.process.ssh-command
    client.exec_command_line

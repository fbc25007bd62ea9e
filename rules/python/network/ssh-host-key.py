import asyncssh
import paramiko
import paramiko as ssh
from paramiko import AutoAddPolicy, RejectPolicy, SSHClient
from paramiko.client import WarningPolicy

from insurance import AutoAddPolicy as CarPolicy


def direct():
    client = paramiko.SSHClient()
    # ruleid: python.network.ssh-host-key
    client.set_missing_host_key_policy(paramiko.AutoAddPolicy())
    return client


def aliased():
    client = ssh.SSHClient()
    # ruleid: python.network.ssh-host-key
    client.set_missing_host_key_policy(ssh.WarningPolicy)
    return client


def from_import():
    client = SSHClient()
    # ruleid: python.network.ssh-host-key
    client.set_missing_host_key_policy(AutoAddPolicy)
    # ruleid: python.network.ssh-host-key
    client.set_missing_host_key_policy(WarningPolicy())
    return client


async def other_library(host):
    nothing = None
    # ruleid: python.network.ssh-host-key
    return await asyncssh.connect(host, known_hosts=nothing)


def strict(client):
    # ok: python.network.ssh-host-key
    client.set_missing_host_key_policy(RejectPolicy())
    # ok: python.network.ssh-host-key
    client.load_system_host_keys()
    # ok: python.network.ssh-host-key
    client.set_missing_host_key_policy(CarPolicy())

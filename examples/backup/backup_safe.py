"""The same as backup.py, without the mistakes."""

import os
import shlex
import subprocess
import tarfile
import tempfile

import paramiko
import requests


def pack(folder):
    handle, target = tempfile.mkstemp(suffix=".tar.gz")
    os.close(handle)
    subprocess.run(["tar", "czf", target, "--", folder], check=True)
    os.chmod(target, 0o600)
    return target


def upload(path, url):
    with open(path, "rb") as handle:
        return requests.put(url, data=handle, timeout=60)


def notify(text):
    return requests.post("https://hooks.shop.internal/backup", data=text, timeout=10)


def restore(path, target):
    with tarfile.open(path) as archive:
        archive.extractall(target, filter="data")


def clean(host, folder):
    client = paramiko.SSHClient()
    client.load_system_host_keys()
    client.connect(host, username="backup", key_filename=os.environ["BACKUP_KEY"])
    client.exec_command("rm -r -- " + shlex.quote(folder))

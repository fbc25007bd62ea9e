"""Packs a folder and sends it away. Each function has a mistake; backup_safe.py does the same rightly."""

import os
import ssl
import tarfile
import tempfile
import urllib.request

import paramiko
import requests


def pack(folder):
    target = tempfile.mktemp(suffix=".tar.gz")
    os.system(f"tar czf {target} {folder}")
    os.chmod(target, 0o666)
    return target


def upload(path, url):
    with open(path, "rb") as handle:
        return requests.put(url, data=handle, verify=False)


def notify(address, text):
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return urllib.request.urlopen(address, text.encode(), context=context, timeout=10)


def restore(path, target):
    with tarfile.open(path) as archive:
        archive.extractall(target)


def clean(host, folder):
    client = paramiko.SSHClient()
    client.set_missing_host_key_policy(paramiko.AutoAddPolicy())
    client.connect(host, username="backup", password="bk-Tz2mWp")
    client.exec_command("rm -r /backups/" + folder)

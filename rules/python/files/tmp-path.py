import os
import os.path as p
import pathlib
import sqlite3
import tempfile
from pathlib import Path

STATE = "/tmp/state.json"


def direct(text):
    # ruleid: python.files.tmp-path
    with open("/tmp/report.txt", "w") as handle:
        handle.write(text)


def keyword():
    # ruleid: python.files.tmp-path
    return open("/var/tmp/app.log", encoding="utf-8", mode="a")


def through_variable():
    # ruleid: python.files.tmp-path
    open(STATE, "wb")
    name = "/tmp/" + "lock"
    # ruleid: python.files.tmp-path
    return open(name, "w")


def aliased():
    # ruleid: python.files.tmp-path
    open(p.join("/tmp", "report.txt"), "w")
    # ruleid: python.files.tmp-path
    open(os.path.join(tempfile.gettempdir(), "report.txt"), "w")


def other_writers():
    # ruleid: python.files.tmp-path
    Path("/tmp/report.txt").write_text("x")
    # ruleid: python.files.tmp-path
    os.makedirs("/tmp/work")
    # ruleid: python.files.tmp-path
    sqlite3.connect("/dev/shm/cache.db")


def reading():
    # ok: python.files.tmp-path
    open("/tmp/report.txt")
    # ok: python.files.tmp-path
    open("/tmp/report.txt", "rb")


def own_folder():
    # ok: python.files.tmp-path
    open("/var/lib/app/report.txt", "w")
    # ok: python.files.tmp-path
    open(os.path.join(tempfile.mkdtemp(), "report.txt"), "w")
    # ok: python.files.tmp-path
    pathlib.Path("/tmpfiles/x").write_text("x")


def other(archive):
    # ok: python.files.tmp-path
    archive.open("/tmp/report.txt", "w")
    # ok: python.files.tmp-path
    print("/tmp/report.txt", "w")

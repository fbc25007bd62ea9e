import os
import shutil
import tarfile
import tarfile as tar
import zipfile
from tarfile import open as tar_open


def direct(path, target):
    # ruleid: python.files.archive-extract
    tarfile.open(path).extractall(target)


def aliased(path):
    archive = tar.open(path)
    # ruleid: python.files.archive-extract
    archive.extractall()


def with_statement(path, target):
    with tar_open(path, "r:gz") as archive:
        # ruleid: python.files.archive-extract
        archive.extractall(path=target)


def other_function(path, target):
    # ruleid: python.files.archive-extract
    shutil.unpack_archive(path, extract_dir=target)


def filtered(path, target, check):
    with tarfile.open(path) as archive:
        # ok: python.files.archive-extract
        archive.extractall(target, filter="data")
        # ok: python.files.archive-extract
        archive.extractall(target, members=check(archive))


def not_tar(path, target):
    with zipfile.ZipFile(path) as archive:
        # ok: python.files.archive-extract
        archive.extractall(target)
    # ok: python.files.archive-extract
    shutil.unpack_archive(path, target, "zip")


def trusting(path, target):
    with tarfile.open(path) as archive:
        # ruleid: python.files.archive-extract
        archive.extractall(target, filter="fully_trusted")
    # ruleid: python.files.archive-extract
    shutil.unpack_archive(path, target, filter="fully_trusted")


def filter_of_the_archive(path, target):
    archive = tarfile.open(path)
    archive.extraction_filter = tarfile.data_filter
    # ok: python.files.archive-extract
    archive.extractall(target)


def renamed(path, target):
    with tarfile.open(path) as archive:
        for member in archive:
            member.name = os.path.basename(member.name)
            # ok: python.files.archive-extract
            archive.extract(member, target, filter="fully_trusted")

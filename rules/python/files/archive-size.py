import zipfile
import zlib
from zipfile import ZipFile as Zip


def direct(path, folder):
    # ruleid: python.files.archive-size
    zipfile.ZipFile(path).extractall(folder)


def aliased(path, folder):
    with Zip(path) as archive:
        # ruleid: python.files.archive-size
        archive.extractall(path=folder)


def through_variable(path, folder):
    archive = zipfile.ZipFile(path)
    # ruleid: python.files.archive-size
    archive.extractall(folder)


def body(request):
    # ruleid: python.files.archive-size
    return zlib.decompress(request.body)


def limited(path, folder):
    with Zip(path) as archive:
        total = sum(entry.file_size for entry in archive.infolist())
        if total > 10_000_000:
            raise ValueError
        # ok: python.files.archive-size
        archive.extractall(folder)


def fine(folder, page, archive):
    # ok: python.files.archive-size
    zipfile.ZipFile("assets.zip").extractall(folder)
    # ok: python.files.archive-size
    zlib.decompress(page)
    # ok: python.files.archive-size
    archive.extractall(folder)

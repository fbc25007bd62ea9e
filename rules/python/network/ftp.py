import ftplib
import ftplib as transfer
from ftplib import FTP, FTP_TLS

from news import FTP as FinancialTimes


def direct():
    # ruleid: python.network.ftp
    return ftplib.FTP("ftp.shop")


def aliased(host):
    # ruleid: python.network.ftp
    return transfer.FTP(host=host, user="a")


def from_import(settings):
    host = settings.host
    # ruleid: python.network.ftp
    with FTP(host) as connection:
        return connection


def encrypted(host):
    # ok: python.network.ftp
    FTP_TLS(host)
    # ok: python.network.ftp
    ftplib.FTP("localhost")
    # ok: python.network.ftp
    FinancialTimes(host)

import telnetlib
import telnetlib as remote
from telnetlib import Telnet

from museum import Telnet as Exhibit


def direct():
    # ruleid: python.network.telnet
    return telnetlib.Telnet("router", 23)


def aliased(host):
    # ruleid: python.network.telnet
    return remote.Telnet(host=host, timeout=3)


def from_import(settings):
    host = settings.router
    # ruleid: python.network.telnet
    return Telnet(host)


def local():
    # ok: python.network.telnet
    Telnet("localhost", 4444)
    # ok: python.network.telnet
    telnetlib.Telnet(host="127.0.0.1")
    # ok: python.network.telnet
    Exhibit("router")

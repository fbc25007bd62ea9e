import multiprocessing.connection
import multiprocessing.connection as connection
from multiprocessing.connection import Client, Listener

from radio import Listener as Fan


def direct():
    # ruleid: python.network.open-listener
    return multiprocessing.connection.Listener(("0.0.0.0", 6000))


def aliased(address):
    # ruleid: python.network.open-listener
    return connection.Listener(address, family="AF_INET")


def through_variable(host):
    address = (host, 6000)
    # ruleid: python.network.open-listener
    return Client(address=address)


def with_key(address, key):
    # ok: python.network.open-listener
    Listener(address, authkey=key)
    # ok: python.network.open-listener
    Client("/run/shop/socket")
    # ok: python.network.open-listener
    Fan(address)

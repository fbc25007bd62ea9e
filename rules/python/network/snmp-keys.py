import pysnmp.hlapi
import pysnmp.hlapi as snmp
from pysnmp.hlapi import UsmUserData, usmNoPrivProtocol


def direct():
    # ruleid: python.network.snmp-keys
    return pysnmp.hlapi.UsmUserData("user")


def aliased(key):
    # ruleid: python.network.snmp-keys
    return snmp.UsmUserData("user", key)


def keyword(key):
    # ruleid: python.network.snmp-keys
    UsmUserData("user", authKey=key)
    # ruleid: python.network.snmp-keys
    return UsmUserData("user", key, key, privProtocol=usmNoPrivProtocol)


def both(key, other):
    # ok: python.network.snmp-keys
    UsmUserData("user", key, other)
    # ok: python.network.snmp-keys
    UsmUserData("user", authKey=key, privKey=other)
    # ok: python.network.snmp-keys
    key.UsmUserData("user")

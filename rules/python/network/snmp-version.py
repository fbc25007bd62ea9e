import pysnmp.hlapi
import pysnmp.hlapi as snmp
from pysnmp.hlapi import CommunityData, UsmUserData

from forum import CommunityData as Posts


def direct():
    # ruleid: python.network.snmp-version
    return pysnmp.hlapi.CommunityData("public", mpModel=0)


def aliased(name):
    # ruleid: python.network.snmp-version
    return snmp.CommunityData(name)


def keyword():
    model = 1
    # ruleid: python.network.snmp-version
    return CommunityData(communityIndex="a", communityName="b", mpModel=model)


def third():
    # ok: python.network.snmp-version
    UsmUserData("user", "authentication", "privacy")
    # ok: python.network.snmp-version
    Posts("public")

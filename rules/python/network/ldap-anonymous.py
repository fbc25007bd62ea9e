import ldap
import ldap3
from ldap3 import ANONYMOUS, Connection


def direct(address):
    connection = ldap.initialize(address)
    # ruleid: python.network.ldap-anonymous
    connection.simple_bind_s()
    return connection


def named(address, who):
    connection = ldap.initialize(address)
    # ruleid: python.network.ldap-anonymous
    connection.simple_bind_s(cred="", who=who)
    return connection


def aliased(server):
    # ruleid: python.network.ldap-anonymous
    return Connection(server, authentication=ANONYMOUS)


def through_variable(server, who):
    password = ""
    # ruleid: python.network.ldap-anonymous
    return ldap3.Connection(server, user=who, password=password)


def fine(connection, server, who, password):
    # ok: python.network.ldap-anonymous
    connection.simple_bind_s(who, password)
    # ok: python.network.ldap-anonymous
    Connection(server, user=who, password=password)
    # ok: python.network.ldap-anonymous
    connection.bind(who)

import ldap
import ldap3
from ldap.filter import escape_filter_chars, filter_format

EVERYONE = "(objectClass=person)"


def direct(connection, name):
    # ruleid: python.network.ldap-filter
    return connection.search_s("dc=shop", ldap.SCOPE_SUBTREE, "(uid=" + name + ")")


def keyword(connection: ldap3.Connection, name):
    # ruleid: python.network.ldap-filter
    return connection.search("dc=shop", search_filter=f"(uid={name})")


def through_variable(connection, name):
    query = "(&(objectClass=person)(uid=%s))" % name
    # ruleid: python.network.ldap-filter
    return connection.search_ext_s("dc=shop", ldap.SCOPE_SUBTREE, query)


def safe(connection, name):
    # ok: python.network.ldap-filter
    connection.search_s("dc=shop", ldap.SCOPE_SUBTREE, EVERYONE)
    # ok: python.network.ldap-filter
    connection.search_s("dc=shop", ldap.SCOPE_SUBTREE, "(uid=%s)" % escape_filter_chars(name))
    # ok: python.network.ldap-filter
    connection.search_s("dc=shop", ldap.SCOPE_SUBTREE, filter_format("(uid=%s)", [name]))
    # ok: python.network.ldap-filter
    name.search("a", "b" + name)

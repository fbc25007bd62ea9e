import ldap
from ldap.filter import escape_filter_chars

from flask import Flask, request

app = Flask(__name__)


@app.route("/0/<part>")
def built(part):
    connection = ldap.initialize("ldap://localhost")
    query = "(uid=" + request.args["user"] + ")"
    # ruleid: python.network.ldap-injection
    connection.search_s("dc=example", ldap.SCOPE_SUBTREE, query)
    return "done"


@app.route("/1/<part>")
def formatted(part):
    connection = ldap.initialize("ldap://localhost")
    # ruleid: python.network.ldap-injection
    connection.search_s("dc=example", ldap.SCOPE_SUBTREE, f"(cn={part})")
    return "done"


@app.route("/2/<part>")
def named(part):
    connection = ldap.initialize("ldap://localhost")
    # ruleid: python.network.ldap-injection
    connection.search_s("ou=" + request.form["group"] + ",dc=example", ldap.SCOPE_SUBTREE, "(cn=a)")
    return "done"


@app.route("/3/<part>")
def escaped(part):
    connection = ldap.initialize("ldap://localhost")
    query = "(uid=" + escape_filter_chars(request.args["user"]) + ")"
    # ok: python.network.ldap-injection
    connection.search_s("dc=example", ldap.SCOPE_SUBTREE, query)
    return "done"

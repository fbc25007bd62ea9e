import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/0/<part>")
def built(part):
    name = request.args.get("name")
    db = sqlite3.connect("app.db")
    # ruleid: python.sql.injection
    db.execute("SELECT * FROM users WHERE name = '" + name + "'")
    return "done"


@app.route("/1/<part>")
def formatted(part):
    cursor = sqlite3.connect("app.db").cursor()
    query = f"DELETE FROM users WHERE name = '{part}'"
    # ruleid: python.sql.injection
    cursor.execute(query)
    return "done"


@app.route("/2/<part>")
def through_a_list(part):
    words = ["SELECT * FROM", request.form["table"]]
    cursor = sqlite3.connect("app.db").cursor()
    # ruleid: python.sql.injection
    cursor.execute(" ".join(words))
    return "done"


@app.route("/3/<part>")
def bound(part):
    db = sqlite3.connect("app.db")
    # ok: python.sql.injection
    db.execute("SELECT * FROM users WHERE name = ?", (request.args["name"],))
    return "done"


@app.route("/4/<part>")
def number(part):
    db = sqlite3.connect("app.db")
    # ok: python.sql.injection
    db.execute("SELECT * FROM users WHERE id = %d" % int(part))
    return "done"


@app.route("/5/<part>")
def chosen(part):
    column = request.args["by"]
    if column not in ("name", "age"):
        return "no"
    # ok: python.sql.injection
    sqlite3.connect("app.db").execute("SELECT * FROM users ORDER BY " + column)
    return "done"

import sqlite3
import sqlite3 as db
from sqlite3 import connect

import sqlalchemy
from sqlalchemy import text

TABLE = "users"
COLUMNS = {"name": "name", "age": "age"}


def percent(cursor, name):
    # ruleid: python.sql.built-query
    cursor.execute("SELECT * FROM users WHERE name = '%s'" % name)


def concatenated(name):
    with connect("app.db") as connection:
        # ruleid: python.sql.built-query
        connection.execute("DELETE FROM users WHERE name = '" + name + "'")


def formatted(cursor, name):
    # ruleid: python.sql.built-query
    cursor.executemany("INSERT INTO {} VALUES (?)".format(name), [(1,)])


def interpolated(cursor, name):
    # ruleid: python.sql.built-query
    cursor.execute(f"select * from users where name = '{name}'")


def through_variable(name):
    cursor = db.connect("app.db").cursor()
    query = "UPDATE users SET seen = 1 WHERE name = '%s'" % name
    # ruleid: python.sql.built-query
    cursor.execute(query)
    return cursor


def keyword(cursor, name):
    # ruleid: python.sql.built-query
    cursor.execute(operation="SELECT * FROM users WHERE name = '" + name + "'")


def alchemy(session, name):
    # ruleid: python.sql.built-query
    session.add(text(f"SELECT * FROM users WHERE name = '{name}'"))
    # ruleid: python.sql.built-query
    session.add(sqlalchemy.text("SELECT * FROM users WHERE name = '%s'" % name))


def django(name):
    # ruleid: python.sql.built-query
    return Person.objects.raw("SELECT * FROM person WHERE name = '%s'" % name)


def constant(cursor):
    # ok: python.sql.built-query
    cursor.execute("SELECT * FROM " + TABLE)
    # ok: python.sql.built-query
    cursor.execute(f"SELECT * FROM {TABLE} WHERE age > 3")
    query = "SELECT * FROM users " + "ORDER BY name"
    # ok: python.sql.built-query
    cursor.execute(query)


def bound(cursor, name):
    # ok: python.sql.built-query
    cursor.execute("SELECT * FROM users WHERE name = %s", (name,))
    query = "SELECT * FROM users WHERE name = ?"
    # ok: python.sql.built-query
    cursor.execute(query, (name,))


def number(cursor, count):
    # ok: python.sql.built-query
    cursor.execute("SELECT * FROM users LIMIT %d" % count)
    # ok: python.sql.built-query
    cursor.execute("SELECT * FROM users LIMIT " + str(int(count)))


def not_sql(runner, name):
    # ok: python.sql.built-query
    runner.execute("deploy %s to the cluster" % name)
    # ok: python.sql.built-query
    log.info("select a name from %s" % name)

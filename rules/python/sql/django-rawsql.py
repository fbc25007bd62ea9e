from django.contrib.auth.models import User
from django.db.models import expressions
from django.db.models.expressions import RawSQL
from django.db.models.expressions import RawSQL as Raw

from mylib import RawSQLParser

QUERY = "select 1"


def direct(name):
    # ruleid: python.sql.django-rawsql
    return User.objects.annotate(v=RawSQL("select '%s'" % name, []))


def aliased(name):
    # ruleid: python.sql.django-rawsql
    return Raw(f"select '{name}'", ())


def keyword(name):
    # ruleid: python.sql.django-rawsql
    return expressions.RawSQL(params=[], sql="select '" + name + "'")


def through_variable(name):
    text = "select {}".format(name)
    # ruleid: python.sql.django-rawsql
    return RawSQL(text, [])


def bound(name):
    # ok: python.sql.django-rawsql
    RawSQL("select %s", (name,))
    # ok: python.sql.django-rawsql
    RawSQL(QUERY, [])
    # ok: python.sql.django-rawsql
    RawSQL(*name)
    # ok: python.sql.django-rawsql
    RawSQLParser("select " + name)

import MySQLdb
import mysql.connector as connector
import os
from sqlalchemy import create_engine

DATABASES = {
    # ruleid: python.secrets.empty-password
    "default": {"ENGINE": "django.db.backends.postgresql", "NAME": "shop", "PASSWORD": ""},
    # ok: python.secrets.empty-password
    "small": {"ENGINE": "django.db.backends.sqlite3", "NAME": "shop", "PASSWORD": ""},
}


def direct():
    # ruleid: python.secrets.empty-password
    return MySQLdb.connect(host="db", user="root", passwd="", db="shop")


def aliased():
    # ruleid: python.secrets.empty-password
    return connector.connect(password="", user="root", host="db")


def through_variable(app):
    secret = ""
    # ruleid: python.secrets.empty-password
    connector.connect(user="root", password=secret)
    # ruleid: python.secrets.empty-password
    app.config["SQLALCHEMY_DATABASE_URI"] = "postgresql://shop:@db.internal/shop"


def fine(app, mqtt):
    # ok: python.secrets.empty-password
    MySQLdb.connect(host="db", user="root", passwd=os.environ["DB_PASSWORD"])
    # ok: python.secrets.empty-password
    create_engine("postgresql://db.internal/shop")
    # ok: python.secrets.empty-password
    mqtt.connect(user="a", password="")
    # ok: python.secrets.empty-password
    connector.connect(user="root", option_files="/etc/my.cnf")

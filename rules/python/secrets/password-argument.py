import os

import boto3
import mysql.connector as mysql
import psycopg2
import psycopg2 as pg
import requests

SECRET = "tR5wQ9zX"


def direct():
    # ruleid: python.secrets.password-argument
    return psycopg2.connect(host="db", user="shop", password="kq7vTz2m")


def aliased():
    # ruleid: python.secrets.password-argument
    return pg.connect(password="letmein", host="db")


def other_name():
    # ruleid: python.secrets.password-argument
    return mysql.connect(user="root", passwd="secret")


def key():
    # ruleid: python.secrets.password-argument
    return boto3.client("s3", aws_secret_access_key="q7Xv2TzKp9LmWc4RnBd8q7Xv2TzKp9LmWc4RnBd8")


def pair(url):
    # ruleid: python.secrets.password-argument
    return requests.get(url, auth=("shop", "kq7vTz2m"), timeout=3)


def through_variable():
    # ruleid: python.secrets.password-argument
    psycopg2.connect(password=SECRET)
    secret = "s9Xk2LmQ"
    # ruleid: python.secrets.password-argument
    return psycopg2.connect(password=secret)


def read_at_run_time(password):
    # ok: python.secrets.password-argument
    psycopg2.connect(password=os.environ["DB_PASSWORD"])
    # ok: python.secrets.password-argument
    psycopg2.connect(password=password)
    # ok: python.secrets.password-argument
    psycopg2.connect(password="")
    # ok: python.secrets.password-argument
    psycopg2.connect(password=None)


def stand_in(form):
    # ok: python.secrets.password-argument
    psycopg2.connect(password="<password>")
    # ok: python.secrets.password-argument
    requests.get(form.url, auth=("user", "pass"), timeout=3)
    # ok: python.secrets.password-argument
    requests.get(form.url, auth=("shop", form.password), timeout=3)
    # ok: python.secrets.password-argument
    form.add(password="new_password")
    # ok: python.secrets.password-argument
    form.labels(password_label="Kennwort")

import os
import secrets

from flask import Flask

app = Flask(__name__)
application = Flask("site")

# ruleid: python.web.secret-key
SECRET_KEY = "django-insecure-k2j4h5"


def direct():
    # ruleid: python.web.secret-key
    app.secret_key = "super secret key"


def configured():
    # ruleid: python.web.secret-key
    application.config["SECRET_KEY"] = "dev"


def keyword():
    # ruleid: python.web.secret-key
    app.config.update(TESTING=False, SECRET_KEY="192b9bdd22ab9ed4")


def through_variable():
    key = "dev"
    # ruleid: python.web.secret-key
    app.secret_key = key


def read_at_run_time():
    # ok: python.web.secret-key
    app.secret_key = os.environ["SECRET_KEY"]
    # ok: python.web.secret-key
    app.config["SECRET_KEY"] = secrets.token_hex()
    # ok: python.web.secret-key
    app.config.update(SECRET_KEY=None)
    # ok: python.web.secret-key
    app.secret_key = ""


def other(cache):
    # ok: python.web.secret-key
    cache.public_key = "dev"
    # ok: python.web.secret-key
    app.config["THEME"] = "dark"

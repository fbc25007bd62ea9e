"""The same shop as app.py, without the mistakes."""

import hashlib
import json
import os
import secrets
import sqlite3
import subprocess
from pathlib import PurePosixPath

import yaml
from flask import Flask, request
from markupsafe import Markup

app = Flask(__name__)
app.secret_key = os.environ["SHOP_SECRET_KEY"]


def database():
    return sqlite3.connect("shop.db")


@app.route("/search")
def search():
    pattern = f"%{request.args['q']}%"
    rows = database().execute("SELECT name, price FROM articles WHERE name LIKE ?", (pattern,))
    return {"articles": rows.fetchall()}


@app.route("/thumbnail")
def thumbnail():
    name = PurePosixPath(request.args["name"]).name
    subprocess.run(
        ["convert", f"uploads/{name}", "-resize", "100x100", f"thumbs/{name}"], check=True
    )
    return {"thumbnail": name}


@app.route("/cart")
def cart():
    articles = json.loads(request.cookies["cart"])
    return {"articles": len(articles)}


@app.route("/import", methods=["POST"])
def import_prices():
    prices = yaml.safe_load(request.data)
    return {"imported": len(prices)}


@app.route("/register", methods=["POST"])
def register():
    salt = secrets.token_bytes(16)
    digest = hashlib.scrypt(request.form["password"].encode(), salt=salt, n=2**14, r=8, p=1)
    reset_token = secrets.token_hex(16)
    database().execute(
        "INSERT INTO users VALUES (?, ?, ?, ?)", (request.form["name"], salt, digest, reset_token)
    )
    return {"registered": True}


@app.route("/greet")
def greet():
    return Markup("<h1>Hello {}</h1>").format(request.args["name"])


if __name__ == "__main__":
    app.run()

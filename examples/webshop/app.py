"""A small shop. Each view has a mistake; app_safe.py shows the same view without it."""

import hashlib
import pickle
import random
import sqlite3
import subprocess

import yaml
from flask import Flask, Markup, request

app = Flask(__name__)
app.secret_key = "shop-secret-2024"


def database():
    return sqlite3.connect("shop.db")


@app.route("/search")
def search():
    word = request.args["q"]
    rows = database().execute("SELECT name, price FROM articles WHERE name LIKE '%" + word + "%'")
    return {"articles": rows.fetchall()}


@app.route("/thumbnail")
def thumbnail():
    name = request.args["name"]
    subprocess.call(f"convert uploads/{name} -resize 100x100 thumbs/{name}", shell=True)
    return {"thumbnail": name}


@app.route("/cart")
def cart():
    articles = pickle.loads(bytes.fromhex(request.cookies["cart"]))
    return {"articles": len(articles)}


@app.route("/import", methods=["POST"])
def import_prices():
    prices = yaml.load(request.data, Loader=yaml.Loader)
    return {"imported": len(prices)}


@app.route("/register", methods=["POST"])
def register():
    password = request.form["password"]
    digest = hashlib.sha1(password.encode()).hexdigest()
    reset_token = "".join(random.choice("0123456789abcdef") for _ in range(32))
    database().execute(
        "INSERT INTO users VALUES (?, ?, ?)", (request.form["name"], digest, reset_token)
    )
    return {"registered": True}


@app.route("/greet")
def greet():
    return Markup("<h1>Hello " + request.args["name"] + "</h1>")


if __name__ == "__main__":
    app.run(host="0.0.0.0", debug=True)

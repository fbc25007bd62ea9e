from dataclasses import replace

from flask import Flask, request
from pymongo import MongoClient

app = Flask(__name__)
people = MongoClient().crm.people
EDITABLE = {"name", "bio"}


class User:
    name = bio = ""
    admin = False


def current():
    return User()


@app.post("/0")
def attributes():
    user = current()
    for field, value in request.get_json().items():
        # ruleid: python.web.mass-assigned
        setattr(user, field, value)
    return "ok"


@app.post("/1")
def chosen_attributes():
    user = current()
    for field, value in request.get_json().items():
        if field not in EDITABLE:
            continue
        # ok: python.web.mass-assigned
        setattr(user, field, value)
    # ok: python.web.mass-assigned
    setattr(user, "name", request.form["name"])
    return "ok"


@app.post("/2")
def dictionary():
    body = request.get_json()
    # ruleid: python.web.mass-assigned
    current().__dict__.update(body)
    # ok: python.web.mass-assigned
    current().__dict__.update({"name": body["name"]})
    # ruleid: python.web.mass-assigned
    return replace(current(), **body)


@app.post("/3")
def document():
    body = request.get_json()
    # ruleid: python.web.mass-assigned
    people.update_one({"_id": 1}, {"$set": body})
    # ok: python.web.mass-assigned
    people.update_one({"_id": 1}, {"$set": {"phone": str(body["phone"])}})
    if set(body) <= EDITABLE:
        # ok: python.web.mass-assigned
        people.update_one({"_id": 1}, {"$set": body})
    return "ok"

import pymongo

from flask import Flask, request

app = Flask(__name__)


@app.route("/0/<part>")
def json(part):
    users = pymongo.MongoClient()["app"]["users"]
    # ruleid: python.sql.nosql-injection
    users.find_one({"name": request.get_json()["name"]})
    return "done"


@app.route("/1/<part>")
def whole(part):
    users = pymongo.MongoClient()["app"]["users"]
    # ruleid: python.sql.nosql-injection
    users.find(request.get_json())
    return "done"


@app.route("/2/<part>")
def where(part):
    users = pymongo.MongoClient()["app"]["users"]
    # ruleid: python.sql.nosql-injection
    users.find({"$where": "this.name == '" + part + "'"})
    return "done"


@app.route("/3/<part>")
def text(part):
    users = pymongo.MongoClient()["app"]["users"]
    # ok: python.sql.nosql-injection
    users.find_one({"name": str(int(request.args["id"]))})
    return "done"

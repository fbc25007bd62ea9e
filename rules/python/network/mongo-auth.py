import pymongo
from pymongo import MongoClient as Client


def direct():
    # ruleid: python.network.mongo-auth
    return pymongo.MongoClient("db", username="shop", authMechanism="MONGODB-CR")


def aliased():
    # ruleid: python.network.mongo-auth
    return Client("mongodb://db/shop?authMechanism=MONGODB-CR")


def keyword(db, name, word):
    # ruleid: python.network.mongo-auth
    db.authenticate(mechanism="MONGODB-CR", name=name, password=word)


def through_variable():
    mechanism = "MONGODB-CR"
    # ruleid: python.network.mongo-auth
    return Client(authMechanism=mechanism, host="db")


def fine(other):
    # ok: python.network.mongo-auth
    Client("db", authMechanism="SCRAM-SHA-256")
    # ok: python.network.mongo-auth
    Client("mongodb://db/shop")
    # ok: python.network.mongo-auth
    other.MongoClient(authMechanism="MONGODB-CR")

import pymongo
from pymongo import MongoClient

ADULT = "this.age > 17"


def direct(people: pymongo.collection.Collection, name):
    # ruleid: python.sql.mongo-where
    return people.find({"$where": "this.name == '" + name + "'"})


def keyword(name):
    # ruleid: python.sql.mongo-where
    return MongoClient().shop.people.find(filter={"active": True, "$where": f"this.name == '{name}'"})


def through_variable(people, name):
    # ruleid: python.sql.mongo-where
    query = {"$where": "this.name == '%s'" % name}
    return people.find(query)


def safe(people, name):
    # ok: python.sql.mongo-where
    people.find({"name": name})
    # ok: python.sql.mongo-where
    people.find({"$where": "this.age > 17"})
    # ok: python.sql.mongo-where
    people.find({"$where": ADULT})
    # ok: python.sql.mongo-where
    people.find({"where": "this.name == " + name})

import json

import flask
from flask import request
from flask import request as incoming

from shop.models import User


def direct():
    # ruleid: python.web.mass-assignment
    return User(**request.json)


def aliased():
    # ruleid: python.web.mass-assignment
    return User(**incoming.form)


def module():
    # ruleid: python.web.mass-assignment
    return User.query.filter_by(id=1).update(**flask.request.get_json())


def django(request):
    # ruleid: python.web.mass-assignment
    return User.objects.create(owner=1, **request.POST.dict())


def body(req):
    # ruleid: python.web.mass-assignment
    return User.objects.create(**json.loads(req.body))


def named(fields):
    # ok: python.web.mass-assignment
    User(name=request.json["name"])
    # ok: python.web.mass-assignment
    User(**fields)
    # ok: python.web.mass-assignment
    User(request.json)

import marshal
import marshal as m
from marshal import loads

from flask_marshmallow import marshal as other


def direct(handle):
    # ruleid: python.deserialisation.marshal
    return marshal.load(handle)


def aliased(data):
    # ruleid: python.deserialisation.marshal
    return m.loads(data)


def through_variable(path):
    data = open(path, "rb").read()[16:]
    # ruleid: python.deserialisation.marshal
    return loads(data)


def copy(value):
    # ok: python.deserialisation.marshal
    return marshal.loads(marshal.dumps(value))


def writing(value, handle):
    # ok: python.deserialisation.marshal
    marshal.dump(value, handle)
    # ok: python.deserialisation.marshal
    other.load(value)

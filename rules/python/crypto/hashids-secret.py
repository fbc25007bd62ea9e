from django.conf import settings
from flask import current_app
from hashids import Hashids
from hashids import Hashids as Ids


def direct():
    # ruleid: python.crypto.hashids-secret
    return Hashids(settings.SECRET_KEY)


def aliased():
    # ruleid: python.crypto.hashids-secret
    return Ids(min_length=8, salt=current_app.config["SECRET_KEY"])


def through_variable():
    key = settings.SECRET_KEY
    # ruleid: python.crypto.hashids-secret
    return Hashids(salt=key)


def fine(other):
    # ok: python.crypto.hashids-secret
    Hashids(settings.HASHIDS_SALT)
    # ok: python.crypto.hashids-secret
    Hashids()
    # ok: python.crypto.hashids-secret
    other.Hashids(settings.SECRET_KEY)

import math
from flask import request
from flask import request as incoming


def direct():
    # ruleid: python.web.nan-number
    return float(request.args["price"])


def aliased():
    # ruleid: python.web.nan-number
    return bool(incoming.form.get("active"))


def django_view(request):
    # ruleid: python.web.nan-number
    return float(request.GET.get("price", "0"))


def through_variable():
    text = request.args.get("price")
    # ruleid: python.web.nan-number
    price = float(text)
    return price


def fine(settings):
    # ok: python.web.nan-number
    int(request.args["count"])
    # ok: python.web.nan-number
    math.isfinite(float(request.args["price"]))
    # ok: python.web.nan-number
    float(settings.GET_TIMEOUT)
    # ok: python.web.nan-number
    float("1.5")

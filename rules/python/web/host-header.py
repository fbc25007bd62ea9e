import flask
from flask import request
from flask import request as incoming


def direct(token):
    # ruleid: python.web.host-header
    return "https://" + request.host + "/reset/" + token


def aliased(token):
    # ruleid: python.web.host-header
    return f"https://{incoming.headers['Host']}/reset/{token}"


def django_view(request, token):
    # ruleid: python.web.host-header
    return "http://%s/reset/%s" % (request.META["HTTP_HOST"], token)


def through_variable(token):
    host = flask.request.host
    # ruleid: python.web.host-header
    link = f"https://{host}/reset/{token}"
    return link


def fine(token, settings, log):
    # ok: python.web.host-header
    f"https://{settings.HOST}/reset/{token}"
    # ok: python.web.host-header
    log.info(f"https://{request.host}/")
    # ok: python.web.host-header
    request.host == "shop.com"
    # ok: python.web.host-header
    f"Host: {request.host}"

from django.utils.decorators import method_decorator
from django.views.decorators import csrf
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.csrf import csrf_exempt as exempt
from flask import Flask

from taxes import csrf_exempt_income
from pyramid.view import view_config

app = Flask(__name__)


# ruleid: python.web.csrf-off
@csrf_exempt
def direct(request):
    return request


# ruleid: python.web.csrf-off
@exempt
def aliased(request):
    return request


def wrapped(view):
    # ruleid: python.web.csrf-off
    return csrf.csrf_exempt(view)


# ruleid: python.web.csrf-off
@method_decorator(csrf_exempt, name="dispatch")
class Hook:
    pass


def flask():
    off = False
    # ruleid: python.web.csrf-off
    app.config["WTF_CSRF_ENABLED"] = off


# ok: python.web.csrf-off
@csrf.csrf_protect
def protected(request):
    return request


# ok: python.web.csrf-off
@csrf_exempt_income
def other(request):
    # ok: python.web.csrf-off
    app.config["WTF_CSRF_ENABLED"] = True
    return request


# ruleid: python.web.csrf-off
@view_config(route_name="pay", require_csrf=False)
def pyramid_view(request):
    return {}


# ruleid: python.web.csrf-off
@csrf.exempt
def hook():
    return "ok"


# ok: python.web.csrf-off
@login.exempt
def open_page():
    return "ok"

import traceback
import traceback as tb
from traceback import format_exc
from flask import Flask, jsonify
from django.http import HttpResponse

app = Flask(__name__)


@app.route("/a")
def direct():
    try:
        return work()
    except Exception:
        # ruleid: python.web.traceback-shown
        return traceback.format_exc()


@app.get("/b")
def aliased():
    try:
        return work()
    except Exception:
        # ruleid: python.web.traceback-shown
        return jsonify(error=format_exc()), 500


def django_view(request):
    try:
        return work()
    except Exception:
        # ruleid: python.web.traceback-shown
        return HttpResponse(tb.format_exc(), status=500)


@app.route("/c")
def through_variable():
    try:
        return work()
    except Exception:
        trace = traceback.format_exc()
        # ruleid: python.web.traceback-shown
        return "<pre>" + trace + "</pre>"


@app.route("/d")
def fine():
    try:
        return work()
    except Exception:
        app.logger.error(traceback.format_exc())
        # ok: python.web.traceback-shown
        return "failed", 500


def helper(name):
    # ok: python.web.traceback-shown
    return traceback.format_exc()

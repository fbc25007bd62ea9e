from django.views.decorators import http
from django.views.decorators.http import require_GET, require_POST
from flask import Flask
from shop import db, store

app = Flask(__name__)


@app.route("/items/<id>/delete")
# ruleid: python.web.get-changes
def direct(id):
    db.session.delete(load(id))
    db.session.commit()
    return "gone"


@app.route("/items/<id>", methods=["GET"])
# ruleid: python.web.get-changes
def keyword(id):
    if id:
        db.session.delete(load(id))
    return "gone"


@require_GET
# ruleid: python.web.get-changes
def django_view(request, item):
    item.delete()


@http.require_safe
# ruleid: python.web.get-changes
def aliased(request, item):
    item.delete()


@app.get("/keys/<id>/revoke")
# ruleid: python.web.get-changes
def through_variable(id):
    session = store
    key = load(id)
    key.active = False
    session.session.commit()
    return "revoked"


@app.route("/items/<id>/delete", methods=["POST"])
# ok: python.web.get-changes
def posted(id):
    db.session.delete(load(id))
    return "gone"


@app.route("/items/<id>", methods=["GET", "POST"])
# ok: python.web.get-changes
def both(id):
    if request.method == "POST":
        db.session.delete(load(id))
    return "gone"


@app.route("/items")
# ok: python.web.get-changes
def listed():
    db.session.commit()
    return "items"


@require_POST
# ok: python.web.get-changes
def posted_too(request, item):
    item.delete()

import os
from pathlib import Path

from werkzeug.utils import secure_filename

from flask import Flask, request

app = Flask(__name__)


@app.route("/0/<part>")
def opened(part):
    # ruleid: python.files.traversal
    with open("files/" + request.args["name"]) as f:
        f.read()
    return "done"


@app.route("/1/<part>")
def joined(part):
    path = os.path.join("files", part)
    # ruleid: python.files.traversal
    os.remove(path)
    return "done"


@app.route("/2/<part>")
def pathlib(part):
    # ruleid: python.files.traversal
    Path("files/" + request.form["name"]).read_text()
    return "done"


@app.route("/3/<part>")
def secured(part):
    name = secure_filename(request.args["name"])
    # ok: python.files.traversal
    with open("files/" + name) as f:
        f.read()
    return "done"


@app.route("/4/<part>")
def contained(part):
    path = os.path.realpath(os.path.join("/srv/files", part))
    if not path.startswith("/srv/files/"):
        return "no"
    # ok: python.files.traversal
    os.remove(path)
    return "done"

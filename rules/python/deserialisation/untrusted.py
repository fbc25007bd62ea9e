import json
import pickle

import yaml
from flask import Flask, request

app = Flask(__name__)


@app.route("/0/<part>")
def pickled(part):
    # ruleid: python.deserialisation.untrusted
    pickle.loads(request.data)
    return "done"


@app.route("/1/<part>")
def decoded(part):
    import base64
    
    raw = base64.b64decode(request.cookies["state"])
    # ruleid: python.deserialisation.untrusted
    pickle.loads(raw)
    return "done"


@app.route("/2/<part>")
def yaml_object(part):
    # ruleid: python.deserialisation.untrusted
    yaml.load(request.form["doc"], Loader=yaml.UnsafeLoader)
    return "done"


@app.route("/3/<part>")
def plain(part):
    # ok: python.deserialisation.untrusted
    json.loads(request.data)
    return "done"


@app.route("/4/<part>")
def safe_yaml(part):
    # ok: python.deserialisation.untrusted
    yaml.load(request.form["doc"], Loader=yaml.SafeLoader)
    return "done"

import urllib.request

import requests
from flask import Flask, request

app = Flask(__name__)


@app.route("/0/<part>")
def fetched(part):
    # ruleid: python.network.ssrf
    requests.get(request.args["url"], timeout=5)
    return "done"


@app.route("/1/<part>")
def host(part):
    # ruleid: python.network.ssrf
    requests.post("https://" + part + "/hook", timeout=5)
    return "done"


@app.route("/2/<part>")
def opened(part):
    # ruleid: python.network.ssrf
    urllib.request.urlopen(request.form["url"])
    return "done"


@app.route("/3/<part>")
def fixed(part):
    # ok: python.network.ssrf
    requests.get("https://api.example.com/users/" + part, timeout=5)
    return "done"


@app.route("/4/<part>")
def allowed(part):
    hosts = {"a": "https://a.example.com/", "b": "https://b.example.com/"}
    # ok: python.network.ssrf
    requests.get(hosts[part], timeout=5)
    return "done"

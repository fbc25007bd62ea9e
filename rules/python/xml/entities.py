from defusedxml import ElementTree as safe
from lxml import etree

from flask import Flask, request

app = Flask(__name__)


@app.route("/0/<part>")
def body(part):
    # ruleid: python.xml.entities
    etree.fromstring(request.data)
    return "done"


@app.route("/1/<part>")
def form(part):
    # ruleid: python.xml.entities
    etree.XML(request.form["doc"].encode())
    return "done"


@app.route("/2/<part>")
def built(part):
    text = "<a>" + part + "</a>"
    # ruleid: python.xml.entities
    etree.fromstring(text)
    return "done"


@app.route("/3/<part>")
def defused(part):
    # ok: python.xml.entities
    safe.fromstring(request.data)
    return "done"


@app.route("/4/<part>")
def off(part):
    parser = etree.XMLParser(resolve_entities=False)
    # ok: python.xml.entities
    etree.fromstring(request.data, parser)
    return "done"

from lxml import etree

from flask import Flask, request

app = Flask(__name__)


@app.route("/0/<part>")
def built(part):
    tree = etree.parse("users.xml")
    # ruleid: python.xml.xpath-injection
    tree.xpath("//user[@name='" + request.args["name"] + "']")
    return "done"


@app.route("/1/<part>")
def formatted(part):
    tree = etree.parse("users.xml")
    # ruleid: python.xml.xpath-injection
    tree.xpath(f"//user[@id='{part}']")
    return "done"


@app.route("/2/<part>")
def compiled(part):
    # ruleid: python.xml.xpath-injection
    etree.XPath("//user[%s]" % request.form["test"])
    return "done"


@app.route("/3/<part>")
def variable(part):
    tree = etree.parse("users.xml")
    # ok: python.xml.xpath-injection
    tree.xpath("//user[@name=$name]", name=request.args["name"])
    return "done"

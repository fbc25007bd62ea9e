import re

from flask import Flask, request

app = Flask(__name__)


@app.route("/0/<part>")
def compiled(part):
    # ruleid: python.code.regex-injection
    re.compile(request.args["find"])
    return "done"


@app.route("/1/<part>")
def searched(part):
    # ruleid: python.code.regex-injection
    re.search(part, "some text")
    return "done"


@app.route("/2/<part>")
def built(part):
    expression = "^" + request.form["start"]
    # ruleid: python.code.regex-injection
    re.match(expression, "some text")
    return "done"


@app.route("/3/<part>")
def escaped(part):
    # ok: python.code.regex-injection
    re.search(re.escape(request.args["find"]), "some text")
    return "done"


@app.route("/4/<part>")
def subject(part):
    # ok: python.code.regex-injection
    re.search("[a-z]+", request.args["text"])
    return "done"

import html

from markupsafe import Markup, escape

from flask import Flask, request

app = Flask(__name__)


@app.route("/0/<part>")
def returned(part):
    # ruleid: python.web.xss
    return "<p>Hello " + request.args["name"] + "</p>"


@app.route("/1/<part>")
def formatted(part):
    page = f"<h1>{part}</h1>"
    # ruleid: python.web.xss
    return page


@app.route("/2/<part>")
def marked(part):
    # ruleid: python.web.xss
    text = Markup("<b>" + request.form["text"] + "</b>")
    return str(len(text))


@app.route("/3/<part>")
def escaped(part):
    # ok: python.web.xss
    return "<p>Hello " + html.escape(request.args["name"]) + "</p>"


@app.route("/4/<part>")
def escaped_too(part):
    # ok: python.web.xss
    return f"<h1>{escape(part)}</h1>"

from flask import Flask, render_template_string, request
from jinja2 import Template

app = Flask(__name__)


@app.route("/0/<part>")
def text(part):
    # ruleid: python.web.template-injection
    return render_template_string("Hello " + request.args["name"])


@app.route("/1/<part>")
def template(part):
    # ruleid: python.web.template-injection
    return Template("Hello " + part).render()


@app.route("/2/<part>")
def formatted(part):
    text = "<p>%s</p>" % request.form["text"]
    # ruleid: python.web.template-injection
    return render_template_string(text)


@app.route("/3/<part>")
def variable(part):
    # ok: python.web.template-injection
    return render_template_string("Hello {{ name }}", name=request.args["name"])

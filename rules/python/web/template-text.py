import flask
import jinja2
from flask import render_template_string, request
from jinja2 import Environment, Template

GREETING = "Hello {{ name }}"


def direct():
    # ruleid: python.web.template-text
    return render_template_string("Hello " + request.args["name"])


def module(name):
    # ruleid: python.web.template-text
    return flask.render_template_string(f"Hello {name}")


def through_variable(name):
    text = "Hello %s" % name
    # ruleid: python.web.template-text
    return render_template_string(text, title="x")


def jinja(text):
    # ruleid: python.web.template-text
    Environment(autoescape=True).from_string(text)
    # ruleid: python.web.template-text
    return jinja2.Template("Hello {}".format(text))


def constant(name):
    # ok: python.web.template-text
    render_template_string("Hello {{ name }}", name=name)
    # ok: python.web.template-text
    render_template_string(GREETING, name=name)
    # ok: python.web.template-text
    Template("Hello {{ name }}").render(name=name)
    # ok: python.web.template-text
    flask.render_template("hello.html", name=name)

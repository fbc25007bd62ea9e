import flask
from flask import render_template
from flask import stream_template as stream


def direct(name):
    # ruleid: python.web.template-extension
    return render_template("hello.j2", name=name)


def aliased(name):
    # ruleid: python.web.template-extension
    return stream("hello.html.jinja2", name=name)


def keyword(name):
    # ruleid: python.web.template-extension
    return flask.render_template(template_name_or_list="hello.tpl", name=name)


def through_variable(name):
    page = "hello.jinja"
    # ruleid: python.web.template-extension
    return render_template(page, name=name)


def fine(name, mailer):
    # ok: python.web.template-extension
    render_template("hello.html", name=name)
    # ok: python.web.template-extension
    render_template("hello.svg", name=name)
    # ok: python.web.template-extension
    render_template("mail.txt", name=name)
    # ok: python.web.template-extension
    render_template("static.j2")
    # ok: python.web.template-extension
    mailer.render_template("hello.j2", name=name)

import html

import flask
import markupsafe as ms
from markupsafe import Markup, escape

from editor import Markup as EditorMarkup

RULER = "<hr>"


def direct(name):
    # ruleid: python.web.markup
    return Markup("<b>" + name + "</b>")


def aliased(name):
    # ruleid: python.web.markup
    return ms.Markup(f"<b>{name}</b>")


def older(comment):
    # ruleid: python.web.markup
    return flask.Markup(comment.text)


def through_variable(name):
    text = "<b>%s</b>" % name
    # ruleid: python.web.markup
    return Markup(text)


def constant(name):
    # ok: python.web.markup
    Markup("<br>")
    # ok: python.web.markup
    Markup(RULER)
    # ok: python.web.markup
    Markup("<b>{}</b>").format(name)
    # ok: python.web.markup
    Markup("<b>%s</b>") % name


def escaped(name):
    # ok: python.web.markup
    Markup(escape(name))
    # ok: python.web.markup
    Markup(html.escape(name))
    # ok: python.web.markup
    EditorMarkup(name)

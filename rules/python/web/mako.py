import mako.template
from mako import template as t
from mako.lookup import TemplateLookup
from mako.template import Template

from django.template import Template as DjangoTemplate


def direct(path):
    # ruleid: python.web.mako
    return mako.template.Template(filename=path)


def aliased(source):
    # ruleid: python.web.mako
    return t.Template(source)


def through_variable(name):
    source = "<b>" + name
    # ruleid: python.web.mako
    return Template(source)


def lookup():
    # ruleid: python.web.mako
    return TemplateLookup(directories=["pages"])


def escaped(source):
    # ok: python.web.mako
    Template(source, default_filters=["h"])
    # ok: python.web.mako
    TemplateLookup(default_filters=["str", "h"], directories=["pages"])
    # ok: python.web.mako
    Template("Hello")
    # ok: python.web.mako
    DjangoTemplate(source)

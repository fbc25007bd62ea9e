from django.utils import html
from django.utils.html import format_html
from django.utils.html import format_html as build

TAG = "b"


def direct(name):
    # ruleid: python.web.format-html
    return format_html(f"<b>{name}</b>")


def aliased(name):
    # ruleid: python.web.format-html
    return build("<b>%s</b>" % name)


def module(name):
    # ruleid: python.web.format-html
    return html.format_html("<b>{}</b>".format(name))


def joined(name, url):
    # ruleid: python.web.format-html
    return format_html("<b>" + name + ": {}</b>", url)


def safe(name, text):
    # ok: python.web.format-html
    format_html("<b>{}</b>", name)
    # ok: python.web.format-html
    format_html(f"<{TAG}>{{}}</{TAG}>", name)
    # ok: python.web.format-html
    format_html(text, name)

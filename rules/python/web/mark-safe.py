import bleach
from django.utils import safestring
from django.utils.html import conditional_escape, escape, format_html
from django.utils.safestring import mark_safe
from django.utils.safestring import mark_safe as trusted

from paint import mark_safe_area

RULER = "<hr>"


def direct(name):
    # ruleid: python.web.mark-safe
    return mark_safe("<b>" + name + "</b>")


def aliased(name):
    # ruleid: python.web.mark-safe
    return trusted(f"<b>{name}</b>")


def through_module(comment):
    # ruleid: python.web.mark-safe
    return safestring.mark_safe(comment.text)


def through_variable(name):
    html = "<b>%s</b>" % name
    # ruleid: python.web.mark-safe
    return mark_safe(html)


def constant():
    # ok: python.web.mark-safe
    mark_safe("<br>")
    # ok: python.web.mark-safe
    mark_safe(RULER)


def escaped(name):
    # ok: python.web.mark-safe
    mark_safe(escape(name))
    # ok: python.web.mark-safe
    mark_safe(conditional_escape(name))
    # ok: python.web.mark-safe
    format_html("<b>{}</b>", name)
    # ok: python.web.mark-safe
    mark_safe(name.template.render({}))
    # ok: python.web.mark-safe
    mark_safe(bleach.clean(name))
    # ok: python.web.mark-safe
    mark_safe_area(name)

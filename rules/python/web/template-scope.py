import django.shortcuts as shortcuts
from django.shortcuts import render
from flask import render_template as show


def direct(request, item):
    # ruleid: python.web.template-scope
    return render(request, "item.html", locals())


def aliased(request, item):
    # ruleid: python.web.template-scope
    return shortcuts.render(request, "item.html", context=locals())


def flask_page(item):
    # ruleid: python.web.template-scope
    return show("item.html", **locals())


def through_variable(template, item):
    # ruleid: python.web.template-scope
    return template.render(**locals())


def fine(request, item, report):
    # ok: python.web.template-scope
    render(request, "item.html", {"item": item})
    # ok: python.web.template-scope
    show("item.html", item=item)
    # ok: python.web.template-scope
    report.render(**locals())
    # ok: python.web.template-scope
    print(locals())

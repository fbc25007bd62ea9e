import django.template as template
from django.template import Context, Engine as Templates

# A settings module.
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        # ruleid: python.web.django-autoescape
        "OPTIONS": {"autoescape": False},
    }
]

# ok: python.web.django-autoescape
OTHER = {"autoescape": False}


def direct(name):
    # ruleid: python.web.django-autoescape
    return Context({"name": name}, autoescape=False)


def aliased():
    # ruleid: python.web.django-autoescape
    return Templates(autoescape=False, debug=False)


def through_variable(name):
    escape = False
    # ruleid: python.web.django-autoescape
    return template.Context({"name": name}, autoescape=escape)


def fine(name, editor):
    # ok: python.web.django-autoescape
    Context({"name": name})
    # ok: python.web.django-autoescape
    Context({"name": name}, autoescape=True)
    # ok: python.web.django-autoescape
    editor.Context(autoescape=False)

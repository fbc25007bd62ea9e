import jinja2
import jinja2 as j2
from jinja2 import Environment, FileSystemLoader, select_autoescape

from planet import Environment as Climate

ESCAPE = True


def direct():
    # ruleid: python.web.jinja-autoescape
    return jinja2.Environment(loader=FileSystemLoader("pages"))


def aliased():
    # ruleid: python.web.jinja-autoescape
    return j2.Environment(autoescape=False)


def through_variable():
    escaping = False
    # ruleid: python.web.jinja-autoescape
    return Environment(autoescape=escaping, trim_blocks=True)


def text(source):
    # ruleid: python.web.jinja-autoescape
    return jinja2.Template(source)


def escaped():
    # ok: python.web.jinja-autoescape
    Environment(autoescape=True)
    # ok: python.web.jinja-autoescape
    Environment(autoescape=ESCAPE)
    # ok: python.web.jinja-autoescape
    Environment(loader=FileSystemLoader("pages"), autoescape=select_autoescape())
    # ok: python.web.jinja-autoescape
    jinja2.Environment(autoescape=jinja2.select_autoescape(["html"]))
    # ok: python.web.jinja-autoescape
    Climate(autoescape=False)

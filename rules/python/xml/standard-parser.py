import xml.dom.minidom
import xml.etree.ElementTree as ET
import xml.sax
from xml.dom import minidom, pulldom
from xml.etree.ElementTree import fromstring

import defusedxml.ElementTree as safe

TEMPLATE = "<a/>"


def direct(text):
    # ruleid: python.xml.standard-parser
    return xml.dom.minidom.parseString(text)


def aliased(stream):
    # ruleid: python.xml.standard-parser
    return ET.parse(stream)


def from_import(request):
    body = request.body
    # ruleid: python.xml.standard-parser
    return fromstring(body)


def others(stream, handler):
    # ruleid: python.xml.standard-parser
    xml.sax.parse(stream, handler)
    # ruleid: python.xml.standard-parser
    pulldom.parse(stream)
    # ruleid: python.xml.standard-parser
    minidom.parse(stream)


def fine(stream, tree):
    # ok: python.xml.standard-parser
    safe.parse(stream)
    # ok: python.xml.standard-parser
    ET.fromstring("<a/>")
    # ok: python.xml.standard-parser
    ET.fromstring(TEMPLATE)
    # ok: python.xml.standard-parser
    minidom.parseString(ET.tostring(tree))
    # ok: python.xml.standard-parser
    tree.parse(stream)

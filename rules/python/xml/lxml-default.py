import lxml.etree
import lxml.etree as ET
from lxml import etree
from lxml.etree import fromstring

from bird import etree as nest

TEMPLATE = "<a/>"


def direct(stream):
    # ruleid: python.xml.lxml-default
    return lxml.etree.parse(stream)


def aliased(text):
    # ruleid: python.xml.lxml-default
    return ET.XML(text)


def from_import(request):
    body = request.body
    # ruleid: python.xml.lxml-default
    return fromstring(body)


def keyword(stream):
    # ruleid: python.xml.lxml-default
    return etree.parse(source=stream)


def safe(stream):
    # ok: python.xml.lxml-default
    etree.parse(stream, parser=etree.XMLParser(resolve_entities=False))
    # ok: python.xml.lxml-default
    etree.fromstring("<a/>")
    # ok: python.xml.lxml-default
    etree.fromstring(TEMPLATE)
    # ok: python.xml.lxml-default
    etree.fromstring(etree.tostring(stream))
    # ok: python.xml.lxml-default
    nest.parse(stream)


def parser_given(document):
    # ruleid: python.xml.lxml-default
    parser = etree.XMLParser(remove_blank_text=True)
    return etree.parse(document, parser)


def parser_closed(document):
    # ok: python.xml.lxml-default
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    return etree.parse(document, parser)

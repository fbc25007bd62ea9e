import xml.sax
import xml.sax.handler
from xml.sax import make_parser
from xml.sax.handler import feature_external_ges

import lxml.etree
from lxml import etree
from lxml import etree as ET

from bird import etree as nest


def sax():
    parser = make_parser()
    # ruleid: python.xml.external-entities
    parser.setFeature(xml.sax.handler.feature_external_ges, True)
    # ruleid: python.xml.external-entities
    parser.setFeature(feature_external_ges, True)
    return parser


def aliased(stream):
    # ruleid: python.xml.external-entities
    return ET.parse(stream, ET.XMLParser(resolve_entities=True))


def network():
    # ruleid: python.xml.external-entities
    return etree.XMLParser(recover=True, no_network=False)


def through_variable():
    load = True
    # ruleid: python.xml.external-entities
    return lxml.etree.XMLParser(load_dtd=load)


def safe():
    parser = make_parser()
    # ok: python.xml.external-entities
    parser.setFeature(feature_external_ges, False)
    # ok: python.xml.external-entities
    etree.XMLParser(resolve_entities=False, no_network=True)
    # ok: python.xml.external-entities
    nest.XMLParser(resolve_entities=True)
    return parser


def starred(parser):
    from xml.sax.handler import *

    # ruleid: python.xml.external-entities
    parser.setFeature(feature_external_ges, True)
    # ok: python.xml.external-entities
    parser.setFeature(feature_external_ges, False)

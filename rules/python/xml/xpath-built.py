import lxml.etree
from lxml import etree
from lxml import etree as ET

USERS = "//user"


def direct(tree, name):
    # ruleid: python.xml.xpath-built
    return tree.xpath("//user[name='" + name + "']")


def aliased(name):
    # ruleid: python.xml.xpath-built
    return ET.XPath(f"//user[name='{name}']")


def through_variable(tree, name):
    query = "//user[name='%s']" % name
    # ruleid: python.xml.xpath-built
    return tree.xpath(query)


def standard(tree, name):
    # ruleid: python.xml.xpath-built
    return tree.findall(".//user[@name='{}']".format(name))


def constant(tree, name):
    # ok: python.xml.xpath-built
    tree.xpath("//user")
    # ok: python.xml.xpath-built
    tree.xpath(USERS + "/name")
    # ok: python.xml.xpath-built
    tree.xpath("//user[name=$name]", name=name)
    # ok: python.xml.xpath-built
    tree.xpath("//user[%d]" % name)
    # ok: python.xml.xpath-built
    etree.XPath("//user[name=$name]")
    # ok: python.xml.xpath-built
    name.find("a" + name)
    # ok: python.xml.xpath-built
    lxml.etree.XPath(USERS)


def found_through_variable(root, name):
    query = "./users/user[@name='" + name + "']"
    # ruleid: python.xml.xpath-built
    return root.findall(query)


def position(text, name):
    query = "user=" + name
    # ok: python.xml.xpath-built
    return text.find(query)

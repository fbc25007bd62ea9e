import urllib.request
import urllib.request as web
from urllib.request import Request, urlopen, urlretrieve

from library import urlopen as open_book

HOME = "https://shop.example/"


def direct(url):
    # ruleid: python.network.urlopen
    return urllib.request.urlopen(url)


def aliased(url, target):
    # ruleid: python.network.urlopen
    return web.urlretrieve(url, target)


def keyword(host):
    # ruleid: python.network.urlopen
    return urlopen(url=f"https://{host}/status", timeout=3)


def through_variable(host):
    url = "http://" + host
    # ruleid: python.network.urlopen
    return urlopen(url)


def fixed(page):
    # ok: python.network.urlopen
    urlopen("https://shop.example/status")
    # ok: python.network.urlopen
    urlopen(HOME)
    # ok: python.network.urlopen
    urlopen("https://shop.example/" + page)
    # ok: python.network.urlopen
    urlopen(f"https://shop.example/{page}")
    # ok: python.network.urlopen
    urlopen(Request("https://shop.example/status"))
    # ok: python.network.urlopen
    urlretrieve("https://shop.example/%s" % page)
    # ok: python.network.urlopen
    open_book(page)

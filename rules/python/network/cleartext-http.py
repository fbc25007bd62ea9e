import urllib.request

import httpx
import requests
import requests as r

PRICES = "http://prices.shop.org/list"


def direct():
    # ruleid: python.network.cleartext-http
    return requests.get("http://prices.shop.org/list", timeout=3)


def aliased():
    # ruleid: python.network.cleartext-http
    return r.post(url=PRICES, timeout=3)


def through_variable():
    url = "http://prices.shop.org/" + "list"
    # ruleid: python.network.cleartext-http
    httpx.get(url)
    # ruleid: python.network.cleartext-http
    return urllib.request.urlopen(url)


def encrypted(url):
    # ok: python.network.cleartext-http
    requests.get("https://prices.shop.org/list", timeout=3)
    # ok: python.network.cleartext-http
    requests.get("http://localhost:8080/health", timeout=3)
    # ok: python.network.cleartext-http
    requests.get("http://prices:8080/list", timeout=3)
    # ok: python.network.cleartext-http
    requests.get("http://prices.shop.internal/list", timeout=3)
    # ok: python.network.cleartext-http
    requests.get(url, timeout=3)

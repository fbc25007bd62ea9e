import httpx
import requests
import requests as r
from requests import post

from shop import requests_made

LIMIT = 5


def direct(url):
    # ruleid: python.network.timeout
    return requests.get(url)


def aliased(url):
    # ruleid: python.network.timeout
    return r.request("GET", url, headers={})


def from_import(url, body):
    # ruleid: python.network.timeout
    return post(url=url, json=body)


def switched_off(url):
    # ruleid: python.network.timeout
    requests.get(url, timeout=None)
    # ruleid: python.network.timeout
    httpx.get(url, timeout=None)


def through_variable(url):
    response = "x"
    # ruleid: python.network.timeout
    response = requests.put(url, data=response)
    return response


def limited(url, options):
    # ok: python.network.timeout
    requests.get(url, timeout=5)
    # ok: python.network.timeout
    requests.get(url, timeout=LIMIT)
    # ok: python.network.timeout
    requests.get(url, **options)
    # ok: python.network.timeout
    httpx.get(url)


def other_library(url, client):
    # ok: python.network.timeout
    requests_made.get(url)
    # ok: python.network.timeout
    client.get(url)
    # ok: python.network.timeout
    requests.Session()

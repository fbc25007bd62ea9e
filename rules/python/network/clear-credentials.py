import httpx
import requests
from requests import get


def direct(user, password):
    # ruleid: python.network.clear-credentials
    return requests.get("http://api.shop.com/orders", auth=(user, password), timeout=5)


def aliased(token):
    # ruleid: python.network.clear-credentials
    return get("http://api.shop.com/", headers={"Authorization": "Bearer " + token}, timeout=5)


def keyword(password):
    # ruleid: python.network.clear-credentials
    return requests.post("http://api.shop.com/login", timeout=5, json={"password": password})


def through_variable(auth):
    url = "http://api.shop.com/orders"
    # ruleid: python.network.clear-credentials
    return httpx.get(url, auth=auth)


def fine(auth, token, table):
    # ok: python.network.clear-credentials
    requests.get("https://api.shop.com/orders", auth=auth, timeout=5)
    # ok: python.network.clear-credentials
    requests.get("http://localhost:8000/orders", auth=auth, timeout=5)
    # ok: python.network.clear-credentials
    requests.get("http://api.shop.com/", headers={"Accept": "text/html"}, timeout=5)
    # ok: python.network.clear-credentials
    table.lookup("http://api.shop.com/", auth=auth)

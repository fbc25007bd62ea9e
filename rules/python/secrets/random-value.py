import os
from canvas import Client
from canvas import Client as Canvas


def direct():
    # ruleid: python.secrets.random-value
    key = "vQF6J15Kuh3Y6ut1Vh247dlVEIpTEbMnWq7lRKjDBaWuWll3V"
    return Client("https://canvas.shop.com/", key)


def keyword():
    # ruleid: python.secrets.random-value
    return Canvas(auth="q7Xv2TzKp9LmWc4RnBd8q7Xv2TzKp9LmWc4RnBd8")


class ThroughVariable:
    def __init__(self):
        # ruleid: python.secrets.random-value
        self.license_key = "Vb8nM3qLx0Rt5YwZk2Hd7JsVb8nM3qLx0Rt5YwZk2Hd7Js"
        self.client = Client(self.license_key)


def fine(client):
    # ok: python.secrets.random-value
    key = os.environ["CANVAS_KEY"]
    # ok: python.secrets.random-value
    key = "a-key-that-only-tests-ever-use-and-nobody-else"
    # ok: python.secrets.random-value
    cache_key = "vQF6J15Kuh3Y6ut1Vh247dlVEIpTEbMnWq7lRKjDBaWuWll3V"
    # ok: python.secrets.random-value
    public_key = "vQF6J15Kuh3Y6ut1Vh247dlVEIpTEbMnWq7lRKjDBaWuWll3V"
    # ok: python.secrets.random-value
    checksum = "vQF6J15Kuh3Y6ut1Vh247dlVEIpTEbMnWq7lRKjDBaWuWll3V"
    # ok: python.secrets.random-value
    key = "0123456789abcdef0123456789abcdef"
    return key, cache_key, public_key, checksum

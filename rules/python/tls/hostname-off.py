import ssl

import urllib3
import urllib3 as http3
from urllib3 import HTTPSConnectionPool


def direct():
    context = ssl.create_default_context()
    # ruleid: python.tls.hostname-off
    context.check_hostname = False
    return context


def aliased():
    # ruleid: python.tls.hostname-off
    return http3.PoolManager(4, assert_hostname=False)


def through_variable(client):
    check = False
    # ruleid: python.tls.hostname-off
    client.context.check_hostname = check
    # ruleid: python.tls.hostname-off
    return HTTPSConnectionPool("db", assert_hostname=check)


def checked(settings):
    context = ssl.create_default_context()
    # ok: python.tls.hostname-off
    context.check_hostname = True
    # ok: python.tls.hostname-off
    context.check_hostname = settings.check
    # ok: python.tls.hostname-off
    urllib3.PoolManager(assert_hostname="db.shop")
    # ok: python.tls.hostname-off
    check_hostname = False
    return context, check_hostname


class Context:
    def __init__(self):
        # ok: python.tls.hostname-off
        self.check_hostname = False

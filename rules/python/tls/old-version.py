import ssl
import ssl as tls
from ssl import PROTOCOL_TLSv1, SSLContext

from OpenSSL import SSL

from grammar import TLSVersion


def direct():
    # ruleid: python.tls.old-version
    return ssl.SSLContext(ssl.PROTOCOL_TLSv1_1)


def aliased(sock):
    # ruleid: python.tls.old-version
    return tls.wrap_socket(sock, ssl_version=tls.PROTOCOL_SSLv3)


def from_import():
    # ruleid: python.tls.old-version
    return SSLContext(protocol=PROTOCOL_TLSv1)


def openssl():
    # ruleid: python.tls.old-version
    return SSL.Context(SSL.SSLv3_METHOD)


def minimum():
    context = ssl.create_default_context()
    # ruleid: python.tls.old-version
    context.minimum_version = ssl.TLSVersion.TLSv1
    return context


# ruleid: python.tls.old-version
def default(host, version=ssl.PROTOCOL_TLSv1):
    return host, version


def current():
    context = ssl.create_default_context()
    # ok: python.tls.old-version
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    # ok: python.tls.old-version
    ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    # ok: python.tls.old-version
    SSL.Context(SSL.TLS_METHOD)
    # ok: python.tls.old-version
    context.minimum_version = TLSVersion.lowest
    return context

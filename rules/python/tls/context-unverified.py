import ssl
import ssl as tls
from ssl import CERT_NONE, create_default_context

from OpenSSL import SSL

from film import ssl as studio


def direct():
    # ruleid: python.tls.context-unverified
    return ssl._create_unverified_context()


def everywhere():
    # ruleid: python.tls.context-unverified
    ssl._create_default_https_context = ssl._create_unverified_context


def aliased():
    context = tls.create_default_context()
    context.check_hostname = False
    # ruleid: python.tls.context-unverified
    context.verify_mode = tls.CERT_NONE
    return context


def from_import():
    context = create_default_context()
    # ruleid: python.tls.context-unverified
    context.verify_mode = CERT_NONE
    return context


def openssl(check):
    context = SSL.Context(SSL.TLS_METHOD)
    # ruleid: python.tls.context-unverified
    context.set_verify(SSL.VERIFY_NONE, check)
    return context


def verified():
    context = ssl.create_default_context(cafile="ca.pem")
    # ok: python.tls.context-unverified
    context.verify_mode = ssl.CERT_REQUIRED
    return context


def server():
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    # ok: python.tls.context-unverified
    context.verify_mode = ssl.CERT_NONE
    return context


def other():
    # ok: python.tls.context-unverified
    studio._create_unverified_context()

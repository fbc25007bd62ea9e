import ssl
from OpenSSL import SSL
from OpenSSL.SSL import Context


def direct():
    # ruleid: python.tls.openssl-unverified
    return SSL.Context(SSL.TLS_CLIENT_METHOD)


def aliased():
    # ruleid: python.tls.openssl-unverified
    return Context(method=SSL.TLS_METHOD)


def through_variable(socket):
    method = SSL.TLSv1_2_METHOD
    # ruleid: python.tls.openssl-unverified
    context = SSL.Context(method)
    return SSL.Connection(context, socket)


def checked(callback):
    # ok: python.tls.openssl-unverified
    context = SSL.Context(SSL.TLS_CLIENT_METHOD)
    context.set_verify(SSL.VERIFY_PEER, callback)
    return context


def server(path):
    # ok: python.tls.openssl-unverified
    context = SSL.Context(SSL.TLS_SERVER_METHOD)
    context.use_certificate_file(path)
    return context


def other(decimal):
    # ok: python.tls.openssl-unverified
    ssl.create_default_context()
    # ok: python.tls.openssl-unverified
    return decimal.Context(prec=3)

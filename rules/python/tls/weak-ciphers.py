import ssl
from ssl import create_default_context as make


def direct():
    context = ssl.create_default_context()
    # ruleid: python.tls.weak-ciphers
    context.set_ciphers("ALL")
    return context


def aliased():
    context = make()
    # ruleid: python.tls.weak-ciphers
    context.set_ciphers("HIGH:RC4-SHA:!aNULL")
    # ruleid: python.tls.weak-ciphers
    context.set_ciphers("DEFAULT:@SECLEVEL=0")
    return context


def keyword(sock):
    # ruleid: python.tls.weak-ciphers
    return ssl.wrap_socket(sock, ciphers="eNULL:HIGH")


def through_variable(context):
    weak = "ECDHE+AESGCM:3DES"
    # ruleid: python.tls.weak-ciphers
    context.set_ciphers(weak)


def fine(context, other):
    # ok: python.tls.weak-ciphers
    context.set_ciphers("ECDHE+AESGCM:ECDHE+CHACHA20")
    # ok: python.tls.weak-ciphers
    context.set_ciphers("HIGH:!aNULL:!eNULL:!MD5:!3DES")
    # ok: python.tls.weak-ciphers
    context.set_ciphers("DEFAULT:@SECLEVEL=1")
    # ok: python.tls.weak-ciphers
    other.set_values("ALL")

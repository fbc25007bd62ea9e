import ssl
import ssl as tls
from ssl import wrap_socket


def direct(sock):
    # ruleid: python.tls.wrap-socket
    return ssl.wrap_socket(sock)


def aliased(sock):
    # ruleid: python.tls.wrap-socket
    return tls.wrap_socket(sock, ssl_version=tls.PROTOCOL_TLS)


def from_import(make):
    sock = make()
    # ruleid: python.tls.wrap-socket
    return wrap_socket(sock=sock, keyfile=None)


def safe(sock, host):
    # ok: python.tls.wrap-socket
    ssl.create_default_context().wrap_socket(sock, server_hostname=host)
    # ok: python.tls.wrap-socket
    ssl.wrap_socket(sock, cert_reqs=ssl.CERT_REQUIRED, ca_certs="ca.pem")
    # ok: python.tls.wrap-socket
    ssl.wrap_socket(sock, server_side=True, certfile="server.pem")

import asyncio
import socket
import socket as s
from http.server import BaseHTTPRequestHandler, HTTPServer

from flask import Flask

app = Flask(__name__)
EVERYWHERE = "0.0.0.0"


def direct():
    server = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    # ruleid: python.network.bind-all
    server.bind(("0.0.0.0", 8080))


def empty(port):
    server = s.socket()
    # ruleid: python.network.bind-all
    server.bind(("", port))


def keyword():
    # ruleid: python.network.bind-all
    app.run(port=8080, host="0.0.0.0")


def through_variable():
    # ruleid: python.network.bind-all
    app.run(host=EVERYWHERE)
    host = "::"
    # ruleid: python.network.bind-all
    HTTPServer((host, 80), BaseHTTPRequestHandler)


async def asynchronous(callback):
    # ruleid: python.network.bind-all
    await asyncio.start_server(callback, "0.0.0.0", 8888)


def local(settings):
    server = socket.socket()
    # ok: python.network.bind-all
    server.bind(("127.0.0.1", 8080))
    # ok: python.network.bind-all
    server.bind(("localhost", 8080))
    # ok: python.network.bind-all
    app.run(host=settings.host)
    # ok: python.network.bind-all
    app.run()


def not_bound(address):
    # ok: python.network.bind-all
    if address == "0.0.0.0":
        return None
    # ok: python.network.bind-all
    default_route = ("0.0.0.0", 0)
    return default_route


def other_library(texture):
    # ok: python.network.bind-all
    texture.bind("0.0.0.0")

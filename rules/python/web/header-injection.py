from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, unquote, urlsplit

from flask import Flask, make_response, request

app = Flask(__name__)


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        name = unquote(self.path)
        self.send_response(200)
        # ruleid: python.web.header-injection
        self.send_header("X-Name", name)
        # ok: python.web.header-injection
        self.send_header("X-Name", "constant")
        self.end_headers()

    def do_POST(self):
        name = parse_qs(urlsplit(self.path).query)["name"][0]
        self.send_response(200)
        # ruleid: python.web.header-injection
        self.send_header("Content-Disposition", "attachment; filename=" + name)
        if not name.isalnum():
            return
        # ok: python.web.header-injection
        self.send_header("X-Name", name)
        self.end_headers()


def application(environ, start_response):
    query = parse_qs(environ["QUERY_STRING"])
    # ruleid: python.web.header-injection
    start_response("200 OK", [("X-Name", query["name"][0])])
    return [b"done"]


@app.route("/0")
def line_ends_are_refused():
    response = make_response("done")
    # ok: python.web.header-injection
    response.headers["X-Name"] = request.args["name"]
    return response

from flask import Flask, Response, make_response, request

app = Flask(__name__)


@app.route("/0/<part>")
def assigned(part):
    response = make_response("done")
    # ruleid: python.web.header-injection
    response.headers["X-Name"] = request.args["name"]
    return response


@app.route("/1/<part>")
def part_of_it(part):
    response = Response("done")
    # ruleid: python.web.header-injection
    response.headers["Content-Disposition"] = "attachment; filename=" + part
    return response


@app.route("/2/<part>")
def added(part):
    response = make_response("done")
    # ruleid: python.web.header-injection
    response.headers.add("X-Name", request.form["name"])
    return response


@app.route("/3/<part>")
def fixed(part):
    response = make_response("done")
    # ok: python.web.header-injection
    response.headers["X-Name"] = "constant"
    return response


@app.route("/4/<part>")
def checked(part):
    name = request.args["name"]
    if not name.isalnum():
        return "no"
    response = make_response("done")
    # ok: python.web.header-injection
    response.headers["X-Name"] = name
    return response

from flask import Flask, request, session

app = Flask(__name__)


@app.route("/0/<part>")
def kept(part):
    # ruleid: python.web.trust-boundary
    session["role"] = request.args["role"]
    return "done"


@app.route("/1/<part>")
def by_variable(part):
    account = request.form.get("account")
    # ruleid: python.web.trust-boundary
    session["account"] = account
    return "done"


@app.route("/2/<part>")
def part_of_it(part):
    # ruleid: python.web.trust-boundary
    session["path"] = "/" + part
    return "done"


@app.route("/3/<part>")
def fixed(part):
    # ok: python.web.trust-boundary
    session["seen"] = True
    return "done"


@app.route("/4/<part>")
def chosen(part):
    theme = request.args["theme"]
    if theme not in ("dark", "light"):
        return "no"
    # ok: python.web.trust-boundary
    session["theme"] = theme
    return "done"

from flask import Flask, request

app = Flask(__name__)


@app.route("/0/<part>")
def format(part):
    # ruleid: python.code.format-injection
    return str(len(request.args["format"].format(user=app)))


@app.route("/1/<part>")
def variable(part):
    template = request.form["format"]
    # ruleid: python.code.format-injection
    text = template.format(app)
    return str(len(text))


@app.route("/2/<part>")
def built(part):
    template = "Hello " + part
    # ruleid: python.code.format-injection
    text = template.format(app)
    return str(len(text))


@app.route("/3/<part>")
def argument(part):
    # ok: python.code.format-injection
    text = "Hello {}".format(part)
    return str(len(text))

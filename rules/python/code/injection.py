import ast

from flask import Flask, request

app = Flask(__name__)


@app.route("/0/<part>")
def evaluated(part):
    # ruleid: python.code.injection
    return str(eval(request.args["sum"]))


@app.route("/1/<part>")
def executed(part):
    code = "x = " + part
    # ruleid: python.code.injection
    exec(code)
    return "done"


@app.route("/2/<part>")
def compiled(part):
    text = request.form["code"].strip()
    # ruleid: python.code.injection
    compile(text, "text", "exec")
    return "done"


@app.route("/3/<part>")
def literal(part):
    # ok: python.code.injection
    value = ast.literal_eval(request.args["sum"])
    return str(type(value))

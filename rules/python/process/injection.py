import os
import shlex
import subprocess as sp

from flask import Flask, request

app = Flask(__name__)


@app.route("/0/<part>")
def shell(part):
    # ruleid: python.process.injection
    os.system("ping " + request.args["host"])
    return "done"


@app.route("/1/<part>")
def popen(part):
    command = "convert {}".format(part)
    # ruleid: python.process.injection
    sp.run(command, shell=True)
    return "done"


@app.route("/2/<part>")
def program(part):
    # ruleid: python.process.injection
    sp.call([request.form["tool"], "--version"])
    return "done"


@app.route("/3/<part>")
def quoted(part):
    # ok: python.process.injection
    os.system("ping " + shlex.quote(request.args["host"]))
    return "done"


@app.route("/4/<part>")
def constant(part):
    host = request.args["host"]
    host = "localhost"
    # ok: python.process.injection
    os.system("ping " + host)
    return "done"


@app.route("/5/<part>")
def listed(part):
    # ok: python.process.injection
    sp.run(["ls", "--", request.args["folder"]])
    return "done"

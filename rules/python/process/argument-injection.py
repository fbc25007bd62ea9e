import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/0/<part>")
def option(part):
    # ruleid: python.process.argument-injection
    subprocess.run(["tar", "-cf", "out.tar", request.args["file"]])
    return "done"


@app.route("/1/<part>")
def later(part):
    words = ["git", "clone"]
    words.append(part)
    # ruleid: python.process.argument-injection
    subprocess.check_call(words)
    return "done"


@app.route("/2/<part>")
def keyword(part):
    # ruleid: python.process.argument-injection
    subprocess.Popen(args=["curl", request.form["where"]])
    return "done"


@app.route("/3/<part>")
def number(part):
    # ok: python.process.argument-injection
    subprocess.run(["head", "-n", str(int(part)), "log.txt"])
    return "done"

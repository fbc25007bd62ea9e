import logging

from flask import Flask, request

app = Flask(__name__)


@app.route("/0/<part>")
def concatenated(part):
    # ruleid: python.hygiene.log-injection
    logging.info("user " + request.args["name"])
    return "done"


@app.route("/1/<part>")
def formatted(part):
    log = logging.getLogger(__name__)
    # ruleid: python.hygiene.log-injection
    log.warning(f"no such part {part}")
    return "done"


@app.route("/2/<part>")
def argument(part):
    # ruleid: python.hygiene.log-injection
    logging.error("user %s", request.form["name"])
    return "done"


@app.route("/3/<part>")
def quoted(part):
    # ok: python.hygiene.log-injection
    logging.info("user " + repr(request.args["name"]))
    return "done"


@app.route("/4/<part>")
def number(part):
    # ok: python.hygiene.log-injection
    logging.info("user %d", int(part))
    return "done"

import asyncio

from flask import Flask
from flask import Flask as Application

app = Flask(__name__)
application = Application("site")
DEBUG = True


def direct():
    # ruleid: python.web.debug
    app.run(debug=False)


def other_name():
    # ruleid: python.web.debug
    application.run("127.0.0.1", 8080, debug=False)


def keyword_last():
    # ruleid: python.web.debug
    app.run(host="localhost", port=5000, debug=False)


def through_variable():
    debugging = True
    # ruleid: python.web.debug
    app.run(debug=debugging)
    # ruleid: python.web.debug
    app.run(debug=DEBUG)


def assigned():
    # ruleid: python.web.debug
    app.debug = False
    # ruleid: python.web.debug
    app.config["DEBUG"] = False


def off(settings):
    # ok: python.web.debug
    app.run()
    # ok: python.web.debug
    app.run(debug=False)
    # ok: python.web.debug
    app.run(debug=settings.debug)


def other_library(parser, main):
    # ok: python.web.debug
    asyncio.run(main(), debug=True)
    # ok: python.web.debug
    parser.debug = True

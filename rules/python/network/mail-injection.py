import smtplib

from flask import Flask, request

app = Flask(__name__)


@app.route("/0/<part>")
def recipient(part):
    server = smtplib.SMTP("localhost")
    # ruleid: python.network.mail-injection
    server.sendmail("me@example.com", request.form["to"], "Hello")
    return "done"


@app.route("/1/<part>")
def headers(part):
    server = smtplib.SMTP("localhost")
    message = "Subject: " + request.args["subject"] + "\n\nHello"
    # ruleid: python.network.mail-injection
    server.sendmail("me@example.com", "you@example.com", message)
    return "done"


@app.route("/2/<part>")
def sender(part):
    server = smtplib.SMTP("localhost")
    # ruleid: python.network.mail-injection
    server.sendmail(part, "you@example.com", "Hello")
    return "done"


@app.route("/3/<part>")
def fixed(part):
    server = smtplib.SMTP("localhost")
    # ok: python.network.mail-injection
    server.sendmail("me@example.com", "you@example.com", "Hello")
    return "done"

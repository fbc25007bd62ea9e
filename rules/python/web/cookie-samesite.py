from flask import Flask, make_response
from flask import make_response as answer

app = Flask(__name__)
# ruleid: python.web.cookie-samesite
SESSION_COOKIE_SAMESITE = "None"
# ruleid: python.web.cookie-samesite
app.config["SESSION_COOKIE_SAMESITE"] = "None"


def direct(token):
    response = make_response("x")
    # ruleid: python.web.cookie-samesite
    response.set_cookie("session", token, secure=True, samesite="none")
    return response


def aliased(token):
    response = answer("x")
    # ruleid: python.web.cookie-samesite
    response.set_cookie(samesite="None", key="session", value=token)
    return response


def through_variable(response, token):
    rule = "None"
    # ruleid: python.web.cookie-samesite
    response.set_cookie("session", token, samesite=rule)


def fine(response, token):
    # ok: python.web.cookie-samesite
    response.set_cookie("session", token, samesite="Lax")
    # ok: python.web.cookie-samesite
    response.set_cookie("session", token)
    # ok: python.web.cookie-samesite
    app.config["SESSION_COOKIE_SAMESITE"] = "Strict"
    # ok: python.web.cookie-samesite
    response.headers["SameSite"] = "None"

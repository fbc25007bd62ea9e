from http.cookies import SimpleCookie

from flask import Flask, make_response
from flask import make_response as answer
from pyramid.session import SignedCookieSessionFactory

app = Flask(__name__)

# ruleid: python.web.cookie-secure
SESSION_COOKIE_SECURE = False


def direct(token):
    response = make_response("x")
    # ruleid: python.web.cookie-secure
    response.set_cookie("session", token)
    return response


def aliased(token):
    response = answer("x")
    # ruleid: python.web.cookie-secure
    response.set_cookie(key="session", value=token, secure=False, httponly=True)
    return response


def through_variable(response, token):
    secure = False
    # ruleid: python.web.cookie-secure
    response.set_cookie("session", token, 3600, secure=secure)
    # ruleid: python.web.cookie-secure
    response.set_cookie(key="session", value=token, httponly=True)
    # ruleid: python.web.cookie-secure
    response.set_signed_cookie("session", token)
    # ruleid: python.web.cookie-secure
    app.config["SESSION_COOKIE_SECURE"] = secure


def pyramid(secret):
    # ruleid: python.web.cookie-secure
    return SignedCookieSessionFactory(secret, secure=False)


def safe(response, token, options):
    # ok: python.web.cookie-secure
    response.set_cookie("session", token, secure=True)
    # ok: python.web.cookie-secure
    response.set_cookie("session", token, secure=not app.debug)
    # ok: python.web.cookie-secure
    response.set_cookie("session", token, **options)
    # ok: python.web.cookie-secure
    response.set_cookie("session", "", expires=0)
    # ok: python.web.cookie-secure
    response.delete_cookie("session")


def plain_morsel(token):
    jar = SimpleCookie()
    # ruleid: python.web.cookie-secure
    jar["session"] = token
    jar["session"]["httponly"] = True
    return jar


def secure_morsel(token):
    jar = SimpleCookie()
    # ok: python.web.cookie-secure
    jar["session"] = token
    jar["session"]["secure"] = True
    return jar

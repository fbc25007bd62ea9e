from flask import Flask

app = Flask(__name__)

# ruleid: python.web.cookie-httponly
SESSION_COOKIE_HTTPONLY = False


def direct(response, token):
    # ruleid: python.web.cookie-httponly
    response.set_cookie("session", token, httponly=False)
    # ruleid: python.web.cookie-httponly
    response.set_cookie("auth_token", token, secure=True)
    # ruleid: python.web.cookie-httponly
    response.set_cookie(key="sid", value=token, httponly=False)


def through_variable():
    hidden = False
    # ruleid: python.web.cookie-httponly
    app.config["SESSION_COOKIE_HTTPONLY"] = hidden
    # ruleid: python.web.cookie-httponly
    app.config.update(DEBUG=False, SESSION_COOKIE_HTTPONLY=hidden)


def safe(response, token):
    # ok: python.web.cookie-httponly
    response.set_cookie("session", token, httponly=True)
    # ok: python.web.cookie-httponly
    response.set_cookie("theme", "dark", httponly=False)
    # ok: python.web.cookie-httponly
    response.set_cookie("theme", "dark")
    # ok: python.web.cookie-httponly
    response.set_cookie("csrftoken", token)
    # ok: python.web.cookie-httponly
    response.set_cookie("session", "", max_age=0)
    # ok: python.web.cookie-httponly
    app.config["SESSION_COOKIE_HTTPONLY"] = True
    # ok: python.web.cookie-httponly
    LANGUAGE_COOKIE_HTTPONLY = False
    return LANGUAGE_COOKIE_HTTPONLY

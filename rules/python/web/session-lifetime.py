import datetime
from datetime import timedelta

import jwt

# ruleid: python.web.session-lifetime
SESSION_COOKIE_AGE = 315360000
# ruleid: python.web.session-lifetime
PERMANENT_SESSION_LIFETIME = timedelta(days=3650)
DAYS = 1000


def aliased(app):
    # ruleid: python.web.session-lifetime
    app.config["PERMANENT_SESSION_LIFETIME"] = datetime.timedelta(days=DAYS)
    # ruleid: python.web.session-lifetime
    app.config["JWT_ACCESS_TOKEN_EXPIRES"] = False


def keyword(token, key):
    # ruleid: python.web.session-lifetime
    return jwt.decode(token, key, options={"verify_exp": False}, algorithms=["HS256"])


# ok: python.web.session-lifetime
SESSION_COOKIE_AGE = 1209600
# ok: python.web.session-lifetime
PERMANENT_SESSION_LIFETIME = timedelta(days=7)
# ok: python.web.session-lifetime
CACHE_AGE = 315360000

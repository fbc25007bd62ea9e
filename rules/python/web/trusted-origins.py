from flask_cors import CORS
from starlette.middleware.cors import CORSMiddleware as Cors

# ruleid: python.web.trusted-origins
CSRF_TRUSTED_ORIGINS = ["https://*"]
# ruleid: python.web.trusted-origins
CORS_ALLOWED_ORIGIN_REGEXES = [r"^https://\w+.shop.com$"]
EVERYTHING = ".*"
# ruleid: python.web.trusted-origins
CORS_ALLOWED_ORIGIN_REGEXES = [EVERYTHING]


def aliased(app):
    # ruleid: python.web.trusted-origins
    return Cors(app, allow_origin_regex="https://.*")


def fine(app):
    # ok: python.web.trusted-origins
    return Cors(app, allow_origin_regex=r"^https://(www|pay)\.shop\.com$")


# ok: python.web.trusted-origins
CSRF_TRUSTED_ORIGINS = ["https://www.shop.com", "https://*.pages.shop.com"]
# ok: python.web.trusted-origins
CORS_ALLOWED_ORIGIN_REGEXES = [r"^https://\w+\.shop\.com$"]
# ok: python.web.trusted-origins
CORS_ALLOWED_ORIGINS = ["https://www.shop.com"]

import uvicorn
from starlette.middleware.trustedhost import TrustedHostMiddleware
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware as Headers

# ruleid: python.web.proxy-header
USE_X_FORWARDED_HOST = True
# ruleid: python.web.proxy-header
forwarded_allow_ips = "*"


def direct(app):
    # ruleid: python.web.proxy-header
    uvicorn.run(app, port=80, forwarded_allow_ips="*")


def aliased(app):
    # ruleid: python.web.proxy-header
    return Headers(app, trusted_hosts=["*"])


def through_variable(app):
    everyone = "*"
    # ruleid: python.web.proxy-header
    return Headers(app, trusted_hosts=everyone)


def fine(app):
    # ok: python.web.proxy-header
    uvicorn.run(app, port=80, forwarded_allow_ips="10.0.0.1")
    # ok: python.web.proxy-header
    return TrustedHostMiddleware(app, allowed_hosts=["shop.com"])


# ok: python.web.proxy-header
USE_X_FORWARDED_HOST = False

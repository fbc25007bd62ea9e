import os

# ruleid: python.web.django-transport
SECURE_SSL_REDIRECT = False
# ruleid: python.web.django-transport
SECURE_HSTS_SECONDS: int = 0
# ruleid: python.web.django-transport
SECURE_CONTENT_TYPE_NOSNIFF = False
FRAMES = "ALLOWALL"
# ruleid: python.web.django-transport
X_FRAME_OPTIONS = FRAMES
# ok: python.web.django-transport
SECURE_SSL_REDIRECT = True
# ok: python.web.django-transport
SECURE_SSL_REDIRECT = os.environ.get("SSL") != "off"
# ok: python.web.django-transport
SECURE_HSTS_SECONDS = 31536000
# ok: python.web.django-transport
X_FRAME_OPTIONS = "DENY"
# ok: python.web.django-transport
SECURE_SSL_HOST = None

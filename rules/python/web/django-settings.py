import os

HOSTS = ["shop.example"]

# ruleid: python.web.django-settings
DEBUG = True
# ruleid: python.web.django-settings
DEBUG: bool = True
# ruleid: python.web.django-settings
ALLOWED_HOSTS = ["shop.example", "*"]

# ok: python.web.django-settings
DEBUG = False
# ok: python.web.django-settings
DEBUG = os.environ.get("DEBUG") == "1"
# ok: python.web.django-settings
ALLOWED_HOSTS = HOSTS
# ok: python.web.django-settings
TEMPLATE_DEBUG = True

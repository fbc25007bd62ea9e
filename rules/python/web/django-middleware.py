CSRF = "django.middleware.csrf.CsrfViewMiddleware"

# ruleid: python.web.django-middleware
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]

# ruleid: python.web.django-middleware
MIDDLEWARE: list = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    CSRF,
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]

# ruleid: python.web.django-middleware
MIDDLEWARE = (
    ["django.middleware.security.SecurityMiddleware", "django.middleware.csrf.CsrfViewMiddleware"]
)

# ok: python.web.django-middleware
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    CSRF,
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]

# ok: python.web.django-middleware
MIDDLEWARE = ["shop.middleware.Timing"]

# ok: python.web.django-middleware
OTHER = ["django.contrib.sessions.middleware.SessionMiddleware"]

# ruleid: python.web.django-password-rules
AUTH_PASSWORD_VALIDATORS = []
# ruleid: python.web.django-password-rules
AUTH_PASSWORD_VALIDATORS: list = []
# ruleid: python.web.django-password-rules
AUTH_PASSWORD_VALIDATORS = ()
# ok: python.web.django-password-rules
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator"},
]
# ok: python.web.django-password-rules
AUTH_BACKENDS = []

FIRST = "django.contrib.auth.hashers.MD5PasswordHasher"

# ruleid: python.web.django-password-hashers
PASSWORD_HASHERS = ["django.contrib.auth.hashers.SHA1PasswordHasher"]
# ruleid: python.web.django-password-hashers
PASSWORD_HASHERS = [FIRST, "django.contrib.auth.hashers.PBKDF2PasswordHasher"]
# ruleid: python.web.django-password-hashers
PASSWORD_HASHERS: list = ["django.contrib.auth.hashers.UnsaltedMD5PasswordHasher"]
# ok: python.web.django-password-hashers
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher", FIRST]
# ok: python.web.django-password-hashers
HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]

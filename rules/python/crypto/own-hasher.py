from django.contrib.auth import hashers
from django.contrib.auth.hashers import BasePasswordHasher, PBKDF2PasswordHasher
from django.contrib.auth.hashers import MD5PasswordHasher as Md5


# ruleid: python.crypto.own-hasher
class Direct(BasePasswordHasher):
    algorithm = "own"

    def encode(self, password, salt):
        return password[::-1]


# ruleid: python.crypto.own-hasher
class Aliased(Md5):
    algorithm = "md5x"


# ruleid: python.crypto.own-hasher
class Overridden(hashers.PBKDF2PasswordHasher):
    def encode(self, password, salt, iterations=None):
        return super().encode(password, "pepper" + salt, 1)


# ok: python.crypto.own-hasher
class Stronger(PBKDF2PasswordHasher):
    iterations = PBKDF2PasswordHasher.iterations * 10


# ok: python.crypto.own-hasher
class Other(BaseHasher):
    pass

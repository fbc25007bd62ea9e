import hashlib
import hashlib as h
from hashlib import sha256


def direct(password):
    # ruleid: python.crypto.password-hash
    return hashlib.md5(password.encode()).hexdigest()


def aliased(user, new_password):
    # ruleid: python.crypto.password-hash
    user.digest = h.sha1(bytes(new_password, "utf-8")).hexdigest()


def from_import(passwd):
    # ruleid: python.crypto.password-hash
    return sha256(passwd).digest()


def salted(salt, password):
    # ruleid: python.crypto.password-hash
    return hashlib.sha512(salt + password.encode()).hexdigest()


def through_variable(password):
    state = hashlib.sha256()
    # ruleid: python.crypto.password-hash
    state.update(password.encode())
    return state.hexdigest()


def slow(password, salt):
    # ok: python.crypto.password-hash
    hashlib.scrypt(password.encode(), salt=salt, n=2**14, r=8, p=1)
    # ok: python.crypto.password-hash
    hashlib.pbkdf2_hmac("sha256", password.encode(), salt, 600000)


def no_password(data):
    # ok: python.crypto.password-hash
    hashlib.sha256(data)
    # ok: python.crypto.password-hash
    hashlib.sha256(data.password_reset_page)


def other_library(vault, password):
    # ok: python.crypto.password-hash
    return vault.sha256(password)

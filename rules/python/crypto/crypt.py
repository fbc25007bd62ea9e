import crypt
import crypt as c
from crypt import METHOD_MD5, mksalt


def direct(password):
    # ruleid: python.crypto.crypt
    return crypt.crypt(password, crypt.METHOD_CRYPT)


def aliased(password):
    # ruleid: python.crypto.crypt
    return c.crypt(password, salt=c.METHOD_MD5)


def through_variable(password):
    # ruleid: python.crypto.crypt
    salt = mksalt(METHOD_MD5)
    return crypt.crypt(password, salt)


def better(password, vault):
    # ok: python.crypto.crypt
    crypt.crypt(password, crypt.METHOD_SHA512)
    # ok: python.crypto.crypt
    crypt.mksalt(crypt.METHOD_BLOWFISH)
    # ok: python.crypto.crypt
    vault.crypt(password, vault.METHOD_MD5)

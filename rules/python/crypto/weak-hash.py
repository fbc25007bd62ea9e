import hashlib
import hashlib as h
import hmac
from hashlib import md5, sha256

from Crypto.Hash import MD5
from cryptography.hazmat.primitives import hashes

from mylib import md5 as other_md5

NAME = "md5"


def direct(data):
    # ruleid: python.crypto.weak-hash
    return hashlib.md5(data).hexdigest()


def aliased(data):
    # ruleid: python.crypto.weak-hash
    return h.sha1(data).hexdigest()


def from_import(data):
    # ruleid: python.crypto.weak-hash
    digest = md5()
    digest.update(data)
    return digest.hexdigest()


def by_name(data):
    # ruleid: python.crypto.weak-hash
    hashlib.new("MD5", data)
    # ruleid: python.crypto.weak-hash
    hashlib.new(NAME, data)
    # ruleid: python.crypto.weak-hash
    hashlib.new(name="sha1")


def other_libraries(data):
    # ruleid: python.crypto.weak-hash
    MD5.new(data)
    # ruleid: python.crypto.weak-hash
    return hashes.Hash(hashes.SHA1())


def not_for_security(data):
    # ok: python.crypto.weak-hash
    hashlib.md5(data, usedforsecurity=False)
    # ok: python.crypto.weak-hash
    hashlib.new("md5", data, usedforsecurity=False)


def size():
    # ok: python.crypto.weak-hash
    return hashlib.sha1().digest_size


def strong(data):
    # ok: python.crypto.weak-hash
    hashlib.sha256(data)
    # ok: python.crypto.weak-hash
    sha256(data)
    # ok: python.crypto.weak-hash
    hashlib.new("sha256", data)


def same_name(data):
    # ok: python.crypto.weak-hash
    return other_md5.digest(data)


def password_has_its_own_rule(password):
    # ok: python.crypto.weak-hash
    return hashlib.md5(password.encode()).hexdigest()


def by_name(body):
    # ruleid: python.crypto.weak-hash
    return getattr(hashlib, "sha1")(body).hexdigest()


def keyed(key, body):
    # ruleid: python.crypto.weak-hash
    first = hmac.new(key, body, "md5")
    # ruleid: python.crypto.weak-hash
    second = hmac.new(key, body, digestmod=hashlib.md5)
    # ok: python.crypto.weak-hash
    third = hmac.new(key, body, "sha256")
    # ok: python.crypto.weak-hash
    fourth = hmac.new(key, body, hashlib.sha1)
    return first, second, third, fourth

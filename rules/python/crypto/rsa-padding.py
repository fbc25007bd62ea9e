import rsa
from Crypto.Cipher import PKCS1_OAEP
from Crypto.Cipher import PKCS1_v1_5 as Padding
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15


def direct(key, text):
    # ruleid: python.crypto.rsa-padding
    return key.encrypt(text, padding.PKCS1v15())


def from_import(key, text):
    # ruleid: python.crypto.rsa-padding
    return key.decrypt(text, PKCS1v15())


def aliased(key):
    # ruleid: python.crypto.rsa-padding
    return Padding.new(key)


def other(text, key):
    # ruleid: python.crypto.rsa-padding
    return rsa.encrypt(text, key)


def strong(key, text, signature):
    # ok: python.crypto.rsa-padding
    key.encrypt(text, padding.OAEP(padding.MGF1(hashes.SHA256()), hashes.SHA256(), None))
    # ok: python.crypto.rsa-padding
    PKCS1_OAEP.new(key)
    # ok: python.crypto.rsa-padding
    key.verify(signature, text, padding.PKCS1v15(), hashes.SHA256())

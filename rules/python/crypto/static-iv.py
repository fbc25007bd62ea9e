import os

from Crypto.Cipher import AES
from Crypto.Cipher import AES as Aes
from cryptography.hazmat.primitives.ciphers import algorithms, modes
from cryptography.hazmat.primitives.ciphers.modes import CBC

IV = b"0123456789abcdef"


def direct(key):
    # ruleid: python.crypto.static-iv
    return AES.new(key, AES.MODE_CBC, b"0123456789abcdef")


def aliased(key):
    # ruleid: python.crypto.static-iv
    return Aes.new(key, Aes.MODE_CBC, iv=IV)


def zeros():
    # ruleid: python.crypto.static-iv
    return CBC(b"\x00" * 16)


def through_variable():
    nonce = b"0123456789ab"
    # ruleid: python.crypto.static-iv
    return modes.GCM(nonce)


def fresh(key, message):
    # ok: python.crypto.static-iv
    AES.new(key, AES.MODE_CBC, os.urandom(16))
    # ok: python.crypto.static-iv
    AES.new(key, AES.MODE_GCM, nonce=message[:12])
    # ok: python.crypto.static-iv
    modes.CBC(os.urandom(16))


def repeated(key):
    zeros = b"\x00" * AES.block_size
    # ruleid: python.crypto.static-iv
    AES.new(key, AES.MODE_CBC, zeros)


def asked(backend):
    # ok: python.crypto.static-iv
    return backend.cipher_supported(algorithms.AES, modes.CBC(b"\x00" * 16))

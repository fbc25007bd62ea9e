from Crypto.Cipher import AES, DES
from Crypto.Cipher import DES3 as TripleDes
from Cryptodome.Cipher import ARC4
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.algorithms import Blowfish

from geography import DES as Desert


def direct(key, text):
    # ruleid: python.crypto.weak-cipher
    return DES.new(key, DES.MODE_CBC, text[:8]).encrypt(text)


def aliased(key, iv):
    # ruleid: python.crypto.weak-cipher
    return TripleDes.new(key, mode=TripleDes.MODE_CBC, iv=iv)


def stream(key):
    # ruleid: python.crypto.weak-cipher
    cipher = ARC4.new(key=key)
    return cipher


def nested(key, iv):
    # ruleid: python.crypto.weak-cipher
    return Cipher(algorithms.TripleDES(key), modes.CBC(iv))


def through_variable(key, iv):
    # ruleid: python.crypto.weak-cipher
    algorithm = Blowfish(key)
    return Cipher(algorithm, modes.CBC(iv))


def strong(key, nonce):
    # ok: python.crypto.weak-cipher
    AES.new(key, AES.MODE_GCM, nonce=nonce)
    # ok: python.crypto.weak-cipher
    Cipher(algorithms.AES(key), modes.GCM(nonce))


def same_name(key):
    # ok: python.crypto.weak-cipher
    return Desert.new(key)

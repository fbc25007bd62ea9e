import hmac
import os

from Crypto.Cipher import AES
from Crypto.Cipher import AES as Aes
from cryptography.fernet import Fernet
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY = b"0a1b2c3d4e5f6a7b"


def direct(nonce):
    # ruleid: python.secrets.crypto-key
    return AES.new(b"sixteen byte key", AES.MODE_GCM, nonce=nonce)


def aliased(nonce):
    # ruleid: python.secrets.crypto-key
    return Aes.new(KEY, Aes.MODE_GCM, nonce=nonce)


def through_variable():
    key = b"sixteen byte key"
    # ruleid: python.secrets.crypto-key
    return AESGCM(key)


def others(message):
    # ruleid: python.secrets.crypto-key
    Fernet(b"ZmDfcTF7_60GrrY167zsiPd67pEvs0aGOv2oasOM1Pg=")
    # ruleid: python.secrets.crypto-key
    return hmac.new(b"secret", message, "sha256")


def read_at_run_time(settings, nonce, message):
    # ok: python.secrets.crypto-key
    AES.new(os.environb[b"KEY"], AES.MODE_GCM, nonce=nonce)
    # ok: python.secrets.crypto-key
    Fernet(settings.key)
    # ok: python.secrets.crypto-key
    hmac.new(settings.key, b"message", "sha256")


def empty(message):
    # ruleid: python.secrets.crypto-key
    return hmac.new(b"", message, "sha256")

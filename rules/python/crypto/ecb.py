import pyaes
from Crypto.Cipher import AES
from Crypto.Cipher import AES as Aes
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.modes import ECB

from cricket import ECB as CricketBoard


def direct(key, text):
    # ruleid: python.crypto.ecb
    return AES.new(key, AES.MODE_ECB).encrypt(text)


def aliased(key):
    # ruleid: python.crypto.ecb
    return Aes.new(key=key, mode=Aes.MODE_ECB)


def nested(key):
    # ruleid: python.crypto.ecb
    return Cipher(algorithms.AES(key), modes.ECB())


def through_variable(key):
    # ruleid: python.crypto.ecb
    mode = ECB()
    return Cipher(algorithms.AES(key), mode)


def other_modes(key, nonce):
    # ok: python.crypto.ecb
    AES.new(key, AES.MODE_GCM, nonce=nonce)
    # ok: python.crypto.ecb
    modes.GCM(nonce)
    # ok: python.crypto.ecb
    CricketBoard()


def counted(key):
    # ruleid: python.crypto.ecb
    by_block = pyaes.AESModeOfOperationECB(key)
    # ok: python.crypto.ecb
    by_counter = pyaes.AESModeOfOperationCTR(key)
    return by_block, by_counter

from Crypto.PublicKey import DSA, RSA
from Crypto.PublicKey import RSA as Rsa
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.dsa import generate_private_key

from turbine import RSA as Motor

BITS = 1024


def direct():
    # ruleid: python.crypto.weak-key
    return rsa.generate_private_key(65537, 1024)


def keyword():
    # ruleid: python.crypto.weak-key
    return rsa.generate_private_key(public_exponent=65537, key_size=BITS)


def aliased():
    # ruleid: python.crypto.weak-key
    return Rsa.generate(512)


def through_variable():
    bits = 1024
    # ruleid: python.crypto.weak-key
    DSA.generate(bits)
    # ruleid: python.crypto.weak-key
    return generate_private_key(key_size=bits)


def curve():
    # ruleid: python.crypto.weak-key
    return ec.generate_private_key(ec.SECP192R1())


def strong(bits):
    # ok: python.crypto.weak-key
    rsa.generate_private_key(65537, 3072)
    # ok: python.crypto.weak-key
    RSA.generate(2048)
    # ok: python.crypto.weak-key
    RSA.generate(bits)
    # ok: python.crypto.weak-key
    ec.generate_private_key(ec.SECP256R1())
    # ok: python.crypto.weak-key
    Motor.generate(512)

import hmac
import hmac as mac
from hmac import new


def direct(key, body, signature):
    # ruleid: python.crypto.compare-digest
    return hmac.new(key, body, "sha256").hexdigest() == signature


def aliased(key, body, request):
    # ruleid: python.crypto.compare-digest
    if request.headers["X-Signature"] != mac.new(key, body, "sha256").hexdigest():
        raise PermissionError


def from_import(key, body, signature):
    # ruleid: python.crypto.compare-digest
    return signature == new(key, body, "sha256").digest()


def through_variable(key, body, signature):
    expected = hmac.new(key, body, "sha256").hexdigest()
    # ruleid: python.crypto.compare-digest
    return signature == expected


def constant_time(key, body, signature):
    expected = hmac.new(key, body, "sha256").hexdigest()
    # ok: python.crypto.compare-digest
    return hmac.compare_digest(expected, signature)


def other(key, body, signature):
    # ok: python.crypto.compare-digest
    return key.new(body).hexdigest() == signature

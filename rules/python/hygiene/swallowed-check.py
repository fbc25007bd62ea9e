import ssl

from cryptography.exceptions import InvalidSignature


def direct(key, signature, data):
    # ruleid: python.hygiene.swallowed-check
    try:
        key.verify(signature, data)
    except InvalidSignature:
        pass
    return data


def everything(policy, user):
    # ruleid: python.hygiene.swallowed-check
    try:
        policy.enforce(user, "delete")
    except:
        pass


def named(certificate, host):
    # ruleid: python.hygiene.swallowed-check
    try:
        ssl.match_hostname(certificate, host)
    except ssl.CertificateError as error:
        pass


def loop(tokens, verify_token):
    for token in tokens:
        # ruleid: python.hygiene.swallowed-check
        try:
            verify_token(token)
        except Exception:
            continue


def decided(key, signature, data):
    # ok: python.hygiene.swallowed-check
    try:
        key.verify(signature, data)
    except InvalidSignature:
        return None
    return data


def returned(key, signature, data):
    # ok: python.hygiene.swallowed-check
    try:
        key.verify(signature, data)
        return True
    except InvalidSignature:
        pass
    return False


def harmless(path):
    # ok: python.hygiene.swallowed-check
    try:
        path.unlink()
    except OSError:
        pass

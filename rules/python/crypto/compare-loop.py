import hmac


def direct(password, typed):
    # ruleid: python.crypto.compare-loop
    for i in range(len(password)):
        if password[i] != typed[i]:
            return False
    return True


def paired(expected_mac, given):
    # ruleid: python.crypto.compare-loop
    for a, b in zip(expected_mac, given):
        if a != b:
            return False
    return True


def through_variable(user, given):
    token = user.token
    same = True
    # ruleid: python.crypto.compare-loop
    for i in range(10):
        if token[i] != given[i]:
            break
    return same


def fine(password, typed, names, others):
    # ok: python.crypto.compare-loop
    for i in range(len(names)):
        if names[i] != others[i]:
            return False
    different = 0
    # ok: python.crypto.compare-loop
    for a, b in zip(password, typed):
        different |= a ^ b
    # ok: python.crypto.compare-loop
    return hmac.compare_digest(password, typed)

from ctypes import CDLL

libpam = CDLL("libpam.so.0")
pam_authenticate = libpam.pam_authenticate
pam_acct_mgmt = libpam.pam_acct_mgmt


# ruleid: python.process.pam-account
def login(handle):
    result = pam_authenticate(handle, 0)
    return result == 0


# ruleid: python.process.pam-account
def through_library(pam, handle):
    return pam.pam_authenticate(handle, 0) == 0


# ruleid: python.process.pam-account
def attribute(handle):
    code = libpam.pam_authenticate(handle, 0)
    if code:
        raise PermissionError
    return True


# ok: python.process.pam-account
def whole(handle):
    result = pam_authenticate(handle, 0)
    if result == 0:
        result = pam_acct_mgmt(handle, 0)
    return result == 0


# ok: python.process.pam-account
def other(handle):
    result = authenticate(handle, 0)
    return result == 0

import hmac
from hmac import compare_digest


def direct(user):
    # ruleid: python.hygiene.assert-check
    assert user.is_admin


def with_message(request):
    # ruleid: python.hygiene.assert-check
    assert request.user.has_perm("shop.change_order"), "not allowed"


def aliased(a, b):
    # ruleid: python.hygiene.assert-check
    assert compare_digest(a, b)
    # ruleid: python.hygiene.assert-check
    assert hmac.compare_digest(a, b), "bad signature"


def raised(user):
    # ok: python.hygiene.assert-check
    if not user.is_admin:
        raise PermissionError


def invariant(items, user):
    # ok: python.hygiene.assert-check
    assert len(items) > 0
    # ok: python.hygiene.assert-check
    assert isinstance(user, str), "not a name"
    # ok: python.hygiene.assert-check
    assert user.is_administrable_name

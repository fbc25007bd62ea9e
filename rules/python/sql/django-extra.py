from django.contrib.auth.models import User
from django.contrib.auth.models import User as Person

ACTIVE = "is_active = 1"


def direct(name):
    # ruleid: python.sql.django-extra
    return User.objects.extra(where=["username = '%s'" % name])


def aliased(name):
    # ruleid: python.sql.django-extra
    return Person.objects.filter(id=1).extra(select={"found": f"name = '{name}'"}, where=["1 = 1"])


def through_variable(name):
    condition = "username = '" + name + "'"
    # ruleid: python.sql.django-extra
    return User.objects.extra(where=["1 = 1", condition])


def constant():
    # ok: python.sql.django-extra
    User.objects.extra(where=["is_active = 1"])
    # ok: python.sql.django-extra
    User.objects.extra(where=[ACTIVE])


def bound(name):
    # ok: python.sql.django-extra
    User.objects.extra(where=["username = %s"], params=[name])
    # ok: python.sql.django-extra
    User.objects.extra(select={"found": "name = %s"}, select_params=(name,))


def other(film):
    # ok: python.sql.django-extra
    film.extra(name="bystander")

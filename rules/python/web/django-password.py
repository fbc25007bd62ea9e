from django.contrib.auth import password_validation
from django.contrib.auth.password_validation import validate_password


def direct(request, user):
    # ruleid: python.web.django-password
    user.set_password(request.POST["password"])


def empty(user):
    # ruleid: python.web.django-password
    user.set_password("")


def default(user, password=""):
    # ruleid: python.web.django-password
    user.set_password(password)


def through_variable(request, member):
    chosen = request.data.get("password")
    # ruleid: python.web.django-password
    member.set_password(chosen)
    member.save()


def fine(request, user, form):
    chosen = request.POST.get("password")
    validate_password(chosen, user)
    # ok: python.web.django-password
    user.set_password(chosen)
    # ok: python.web.django-password
    user.set_password(form.cleaned_data["password1"])
    # ok: python.web.django-password
    user.set_unusable_password()


def also_fine(user, password):
    password_validation.validate_password(password, user)
    # ok: python.web.django-password
    user.set_password(password)

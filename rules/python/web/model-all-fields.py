from django import forms
from rest_framework import serializers
from rest_framework.serializers import ModelSerializer as Base

from shop.models import Account

EVERYTHING = "__all__"


class AccountForm(forms.ModelForm):
    class Meta:
        model = Account
        # ruleid: python.web.model-all-fields
        fields = "__all__"


class AccountSerializer(serializers.ModelSerializer):
    class Meta:
        model = Account
        # ruleid: python.web.model-all-fields
        fields = EVERYTHING


class AliasedSerializer(Base):
    class Meta:
        # ruleid: python.web.model-all-fields
        fields = "__all__"
        model = Account


class NamedForm(forms.ModelForm):
    class Meta:
        model = Account
        # ok: python.web.model-all-fields
        fields = ["name", "town"]


class Settings:
    class Meta:
        # ok: python.web.model-all-fields
        fields = "__all__"

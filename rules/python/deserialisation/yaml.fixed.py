import yaml
import yaml as y
from ruamel.yaml import YAML
from yaml import CSafeLoader, SafeLoader, load

from motor import yaml_like


def direct(stream):
    # ruleid: python.deserialisation.yaml
    return yaml.safe_load(stream)


def aliased(stream):
    # ruleid: python.deserialisation.yaml
    return y.safe_load(stream)


def from_import(stream):
    # ruleid: python.deserialisation.yaml
    return load(stream, yaml.UnsafeLoader)


def keyword(stream):
    # ruleid: python.deserialisation.yaml
    return yaml.safe_load(stream=stream)


def through_variable(path):
    handle = open(path)
    loader = yaml.Loader
    # ruleid: python.deserialisation.yaml
    yaml.safe_load(handle)
    return loader


def other_library():
    # ruleid: python.deserialisation.yaml
    return YAML(typ="unsafe")


def safe(stream):
    # ok: python.deserialisation.yaml
    yaml.safe_load(stream)
    # ok: python.deserialisation.yaml
    yaml.load(stream, Loader=yaml.SafeLoader)
    # ok: python.deserialisation.yaml
    yaml.load(stream, SafeLoader)
    # ok: python.deserialisation.yaml
    load(stream, Loader=CSafeLoader)
    # ok: python.deserialisation.yaml
    yaml.load(stream, Loader=yaml.BaseLoader)


def constant():
    # ok: python.deserialisation.yaml
    return yaml.load("a: 1")


def same_name(stream):
    # ok: python.deserialisation.yaml
    yaml_like.load(stream)
    # ok: python.deserialisation.yaml
    return YAML(typ="safe")

"""Helpers that all services share."""

import importlib
import inspect
import sys

from depot.conf import CONF


def monkey_patch():
    """Wraps each function of the modules that the configuration names."""
    if not CONF.monkey_patch:
        return
    for pair in CONF.monkey_patch_modules:
        module_name, decorator_name = pair.split(":")
        importlib.import_module(module_name)
        decorator = _load(decorator_name)
        for name, function in inspect.getmembers(sys.modules[module_name], inspect.isfunction):
            setattr(sys.modules[module_name], name, decorator(f"{module_name}.{name}", function))


def _load(dotted_name):
    module_name, _, attribute = dotted_name.rpartition(".")
    return getattr(importlib.import_module(module_name), attribute)

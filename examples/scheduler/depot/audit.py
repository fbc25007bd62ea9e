"""Decorators that note which functions run."""

import functools
import logging

LOG = logging.getLogger(__name__)


def traced(name, function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        LOG.info("enter %s", name)
        return function(*args, **kwargs)

    return wrapper

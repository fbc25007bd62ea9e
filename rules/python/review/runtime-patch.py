import importlib
import sys

import eventlet
import gevent.monkey
from eventlet import monkey_patch as green
from gevent import monkey
# ruleid: python.review.runtime-patch
from service import monkey_patch; monkey_patch.patch(backend="threading")  # noqa: E702

from service import paint, utils


def own_function():
    # ruleid: python.review.runtime-patch
    utils.monkey_patch()


def at_import():
    # ruleid: python.review.runtime-patch
    monkey_patch.patch()
    # ruleid: python.review.runtime-patch
    monkey_patch.patch(backend="threading")


def library():
    # ruleid: python.review.runtime-patch
    eventlet.monkey_patch(os=False)
    # ruleid: python.review.runtime-patch
    gevent.monkey.patch_all()


def aliased():
    # ruleid: python.review.runtime-patch
    green(thread=True)
    # ruleid: python.review.runtime-patch
    monkey.patch_socket()


def by_name(name, replacement):
    # ruleid: python.review.runtime-patch
    setattr(sys.modules[name], "connect", replacement)
    # ruleid: python.review.runtime-patch
    setattr(importlib.import_module(name), "connect", replacement)


def questions():
    # ok: python.review.runtime-patch
    return monkey_patch.is_patched()


def test_with_pytest(monkeypatch, person):
    # ok: python.review.runtime-patch
    monkeypatch.setattr(person, "name", "x")
    # ok: python.review.runtime-patch
    setattr(person, "name", "x")
    # ok: python.review.runtime-patch
    setattr(sys.modules["a"], "b", sys.modules["a.b"])


def same_word():
    # ok: python.review.runtime-patch
    paint.patch("wall")

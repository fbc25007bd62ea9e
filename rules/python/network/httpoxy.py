import wsgiref.handlers
import wsgiref.handlers as handlers
from wsgiref.handlers import CGIHandler

from dance import handlers as steps


def direct(application):
    # ruleid: python.network.httpoxy
    wsgiref.handlers.CGIHandler().run(application)


def aliased(application):
    # ruleid: python.network.httpoxy
    handlers.IISCGIHandler().run(application)


def through_variable(application):
    # ruleid: python.network.httpoxy
    handler = CGIHandler()
    handler.run(application)


def other(application):
    # ok: python.network.httpoxy
    wsgiref.handlers.SimpleHandler(None, None, None).run(application)
    # ok: python.network.httpoxy
    steps.CGIHandler().run(application)

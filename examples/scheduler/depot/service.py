"""A server on the message queue, and the processes that run it."""

import oslo_messaging as messaging
from oslo_service import service

from depot.conf import CONF
from depot.planner import PlannerEndpoint

_launcher = None


class Server(service.Service):
    def __init__(self, name):
        super().__init__()
        self.name = name
        self._rpc = None

    def start(self):
        transport = messaging.get_rpc_transport(CONF)
        target = messaging.Target(topic=CONF.scheduler_topic, server=self.name)
        self._rpc = messaging.get_rpc_server(transport, target, [PlannerEndpoint()])
        self._rpc.start()

    def stop(self, graceful=True):
        self._rpc.stop()
        super().stop(graceful)


def serve(server, workers=1):
    global _launcher
    _launcher = service.launch(CONF, server, workers=workers)


def wait():
    _launcher.wait()

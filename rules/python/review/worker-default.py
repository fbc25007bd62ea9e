from depot import service
from depot import service as svc_service
from depot.run import launcher


def plain(server):
    # ruleid: python.review.worker-default
    service.serve(server)


def aliased(server):
    # ruleid: python.review.worker-default
    svc_service.serve(server)


def through_a_member(self, server):
    # ruleid: python.review.worker-default
    self.launcher.serve(server)


def told(server):
    # ok: python.review.worker-default
    service.serve(server, workers=2)
    # ok: python.review.worker-default
    launcher.serve(server, 3)


def something_else(tea, guests):
    # ok: python.review.worker-default
    tea.serve(guests)
    # ok: python.review.worker-default
    service.wait()

import multiprocessing
import os
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Pool, cpu_count

from depot.conf import CONF
from django.conf import settings
from oslo_concurrency import processutils
from oslo_concurrency.processutils import get_worker_count

LIMIT = 16


def direct(service, server):
    # ruleid: python.review.worker-count
    workers = CONF.scheduler_workers or processutils.get_worker_count()
    service.serve(server, workers=workers)


def aliased():
    # ruleid: python.review.worker-count
    count = CONF.scheduler.workers or get_worker_count()
    return count


def standard_library():
    # ruleid: python.review.worker-count
    return settings.WORKERS or multiprocessing.cpu_count()


def keyword():
    # ruleid: python.review.worker-count
    return ThreadPoolExecutor(max_workers=CONF.api.threads)


def environment():
    # ruleid: python.review.worker-count
    return Pool(int(os.environ["WORKERS"]))


def through_variable(service, server):
    # ruleid: python.review.worker-count
    workers = int(os.environ.get("WORKERS", "4"))
    service.serve(server, workers=workers)


def limited():
    # ok: python.review.worker-count
    workers = min(CONF.scheduler_workers or processutils.get_worker_count(), LIMIT)
    # ok: python.review.worker-count
    ThreadPoolExecutor(max_workers=min(CONF.api.threads, 16))
    return workers


def constant():
    # ok: python.review.worker-count
    ThreadPoolExecutor(max_workers=4)
    # ok: python.review.worker-count
    Pool(LIMIT)
    # ok: python.review.worker-count
    return cpu_count()


def other(form, name):
    # ok: python.review.worker-count
    label = CONF.label or name.get_worker_count_label()
    # ok: python.review.worker-count
    form.serve(workers=name)
    return label

"""Starts the scheduler service."""

import logging
import sys

from oslo_concurrency import processutils

from depot import service, utils
from depot.conf import CONF

CONF.import_opt("scheduler_topic", "depot.planner")


def main():
    CONF(sys.argv[1:], project="depot")
    logging.basicConfig(level=CONF.log_level)
    utils.monkey_patch()

    server = service.Server("depot-scheduler")
    workers = CONF.scheduler_workers or processutils.get_worker_count()
    service.serve(server, workers=workers)
    service.wait()


if __name__ == "__main__":
    main()

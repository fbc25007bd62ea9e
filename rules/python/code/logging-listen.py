import logging.config
import logging.config as log_config
from logging.config import listen

from radio import config

PORT = 9999


def direct():
    # ruleid: python.code.logging-listen
    return logging.config.listen(9999)


def aliased():
    # ruleid: python.code.logging-listen
    thread = log_config.listen(port=PORT)
    thread.start()


def from_import():
    port = PORT
    # ruleid: python.code.logging-listen
    listen(port)


def verified(check):
    # ok: python.code.logging-listen
    logging.config.listen(9999, verify=check)
    # ok: python.code.logging-listen
    listen(9999, check)


def other():
    # ok: python.code.logging-listen
    config.listen(9999)
    # ok: python.code.logging-listen
    logging.config.fileConfig("logging.ini")

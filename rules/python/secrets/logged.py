import logging
import logging as l

LOG = logging.getLogger(__name__)


def direct(user, password):
    # ruleid: python.secrets.logged
    logging.info("%s signs in with %s", user, password)


def own_logger(user):
    # ruleid: python.secrets.logged
    LOG.debug(f"{user.name} has {user.access_token}")


def formatted(api_key):
    logger = l.getLogger("shop")
    # ruleid: python.secrets.logged
    logger.warning("key %s" % api_key)
    # ruleid: python.secrets.logged
    logger.error("key {}".format(api_key))
    # ruleid: python.secrets.logged
    logger.error("key " + api_key)


def harmless(user, password, password_file):
    # ok: python.secrets.logged
    LOG.info("%s has changed the password", user)
    # ok: python.secrets.logged
    LOG.info("password read from %s", password_file)
    # ok: python.secrets.logged
    LOG.info("password set: %s", bool(password))
    # ok: python.secrets.logged
    math_log = LOG.name.count(password)
    return math_log

import os

import messaging
import messaging as m
from depot.conf import CONF
from django.conf import settings
from depot import names
from kafka import KafkaConsumer

TOPIC = "planner"

# ruleid: python.review.message-topic
CONF.import_opt("scheduler_topic", "depot.planner")
# ruleid: python.review.message-topic
CONF.import_opt('cells_topic', 'depot.cells', group="cells")
# ok: python.review.message-topic
CONF.import_opt("scheduler_workers", "depot.conf")


def keyword():
    # ruleid: python.review.message-topic
    return messaging.Target(server="a", topic=CONF.scheduler_topic)


def aliased():
    # ruleid: python.review.message-topic
    return m.Target(topic=CONF.planner.topic)


def through_variable():
    # ruleid: python.review.message-topic
    topic = CONF.scheduler_topic
    return messaging.Target(topic=topic)


def constant_of_another_file():
    # ruleid: python.review.message-topic
    return messaging.Target(topic=names.RPC_TOPIC)


def environment(channel):
    # ruleid: python.review.message-topic
    channel.basic_consume(queue=os.environ["JOBS"])
    # ruleid: python.review.message-topic
    return KafkaConsumer(settings.JOBS_TOPIC, group_id="a")


def constant():
    # ok: python.review.message-topic
    messaging.Target(topic="scheduler")
    # ok: python.review.message-topic
    messaging.Target(topic=TOPIC)


def other(lesson):
    # ok: python.review.message-topic
    lesson.teach(topic=lesson.subject)
    # ok: python.review.message-topic
    lesson.import_opt("chapter")

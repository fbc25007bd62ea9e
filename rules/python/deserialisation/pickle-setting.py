from celery import Celery

app = Celery("shop")
KIND = "pickle"

# ruleid: python.deserialisation.pickle-setting
SESSION_SERIALIZER = "django.contrib.sessions.serializers.PickleSerializer"
# ruleid: python.deserialisation.pickle-setting
CELERY_ACCEPT_CONTENT = ["json", "pickle"]


def direct():
    # ruleid: python.deserialisation.pickle-setting
    app.conf.task_serializer = "pickle"


def keyword():
    # ruleid: python.deserialisation.pickle-setting
    app.conf.update(timezone="UTC", accept_content=["pickle"])
    # ruleid: python.deserialisation.pickle-setting
    app.conf.update(task_serializer=KIND)


def json():
    # ok: python.deserialisation.pickle-setting
    app.conf.task_serializer = "json"
    # ok: python.deserialisation.pickle-setting
    app.conf.update(accept_content=["json"])
    # ok: python.deserialisation.pickle-setting
    TASK_KIND = "pickle"
    return TASK_KIND

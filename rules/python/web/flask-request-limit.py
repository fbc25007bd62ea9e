from flask import Flask

app = Flask(__name__)
# ruleid: python.web.flask-request-limit
app.config["MAX_CONTENT_LENGTH"] = None
# ruleid: python.web.flask-request-limit
app.config.update(TESTING=False, MAX_CONTENT_LENGTH=None)
# ruleid: python.web.flask-request-limit
DATA_UPLOAD_MAX_MEMORY_SIZE = None


def through_variable(application):
    limit = None
    # ruleid: python.web.flask-request-limit
    application.config["MAX_CONTENT_LENGTH"] = limit


# ok: python.web.flask-request-limit
app.config["MAX_CONTENT_LENGTH"] = 16 * 1000 * 1000
# ok: python.web.flask-request-limit
DATA_UPLOAD_MAX_MEMORY_SIZE = 5_000_000
# ok: python.web.flask-request-limit
app.config["SERVER_NAME"] = None

FROM python:3.12-slim
# ok: generic.docker.last-user-root
USER root
RUN pip install flask
# ok: generic.docker.last-user-root
USER app

FROM python:3.12-slim
# ok: generic.docker.no-user
RUN pip install flask

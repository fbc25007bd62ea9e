FROM python:3.12-slim
# ruleid: generic.docker.last-user-root
USER 0:0

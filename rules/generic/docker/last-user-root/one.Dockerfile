FROM python:3.12-slim
USER app
RUN pip install flask
# ruleid: generic.docker.last-user-root
USER root
CMD ["python", "app.py"]

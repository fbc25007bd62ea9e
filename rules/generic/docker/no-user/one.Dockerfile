FROM python:3.12-slim
COPY app.py /srv/
# ruleid: generic.docker.no-user
CMD ["python", "/srv/app.py"]

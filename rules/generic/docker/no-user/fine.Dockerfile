FROM python:3.12-slim
RUN useradd --system app
USER app
# ok: generic.docker.no-user
CMD ["python", "/srv/app.py"]

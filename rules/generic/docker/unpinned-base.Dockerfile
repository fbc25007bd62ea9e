# ruleid: generic.docker.unpinned-base
FROM python:latest
# ruleid: generic.docker.unpinned-base
FROM --platform=linux/amd64 registry.shop.com/base/python AS build
# ruleid: generic.docker.unpinned-base
from ubuntu
# ok: generic.docker.unpinned-base
FROM python:3.12-slim
# ok: generic.docker.unpinned-base
FROM python@sha256:5c1f9a1d0a2c8b7d0e0d1b7a8f9a0b1c2d3e4f5061728394a5b6c7d8e9f0a1b2
# ok: generic.docker.unpinned-base
FROM build
# ok: generic.docker.unpinned-base
FROM scratch
# ok: generic.docker.unpinned-base
FROM ${BASE}

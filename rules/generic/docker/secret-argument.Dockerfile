# ruleid: generic.docker.secret-argument
ARG NPM_TOKEN
# ruleid: generic.docker.secret-argument
ARG DB_PASSWORD=
# ruleid: generic.docker.secret-argument
arg aws_secret_access_key
# ok: generic.docker.secret-argument
ARG VERSION
# ok: generic.docker.secret-argument
ARG TOKEN_URL
# ok: generic.docker.secret-argument
RUN --mount=type=secret,id=NPM_TOKEN npm ci

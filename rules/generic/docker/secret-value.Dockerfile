# ruleid: generic.docker.secret-value
ENV DB_PASSWORD=kT7qLm29
# ruleid: generic.docker.secret-value
ARG NPM_TOKEN="f3a9c17e5b"
# ruleid: generic.docker.secret-value
ENV PORT=80 API_KEY=q7Xv2TzKp9
# ruleid: generic.docker.secret-value
ENV DJANGO_SECRET_KEY 9fj2-sdf9-2kd0
# ok: generic.docker.secret-value
ENV DB_PASSWORD=${DB_PASSWORD}
# ok: generic.docker.secret-value
ENV DB_PASSWORD_FILE=/run/secrets/db
# ok: generic.docker.secret-value
ARG NPM_TOKEN
# ok: generic.docker.secret-value
ENV API_KEY=your-key-here
# ok: generic.docker.secret-value
ENV TOKEN_URL=https://login.shop.com/token

# ruleid: generic.docker.secret-file
COPY .env /srv/
# ruleid: generic.docker.secret-file
ADD --chown=app:app config/id_rsa /root/.ssh/id_rsa
# ruleid: generic.docker.secret-file
COPY a.py keys/server.pem /srv/
# ruleid: generic.docker.secret-file
copy .npmrc .
# ok: generic.docker.secret-file
COPY .env.example /srv/
# ok: generic.docker.secret-file
COPY --from=build /app/.env /srv/
# ok: generic.docker.secret-file
COPY app.py /srv/.env.d/
# ok: generic.docker.secret-file
COPY src/ /srv/

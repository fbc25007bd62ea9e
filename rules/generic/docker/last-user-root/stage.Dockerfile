FROM a AS b
# ok: generic.docker.last-user-root
USER root
FROM c
# ok: generic.docker.last-user-root
USER rooted

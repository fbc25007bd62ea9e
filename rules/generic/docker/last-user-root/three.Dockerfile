FROM a AS b
USER app
FROM c
# ruleid: generic.docker.last-user-root
user root

from alpine:3.20
run apk add nginx
# ruleid: generic.docker.no-user
cmd nginx -g "daemon off;"

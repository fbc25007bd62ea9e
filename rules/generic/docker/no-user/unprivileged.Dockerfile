FROM nginxinc/nginx-unprivileged:1.27
# ok: generic.docker.no-user
CMD ["nginx"]

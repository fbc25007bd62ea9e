# ruleid: generic.docker.passwordless-sudo
RUN echo "app ALL=(ALL) NOPASSWD: ALL" >> /etc/sudoers
# ruleid: generic.docker.passwordless-sudo
RUN printf '%%wheel ALL=(ALL:ALL) NOPASSWD:ALL' > /etc/sudoers.d/wheel
# ruleid: generic.docker.passwordless-sudo
  && echo 'app ALL = NOPASSWD : ALL' > /etc/sudoers.d/app
# ok: generic.docker.passwordless-sudo
RUN echo "app ALL=(ALL) NOPASSWD: /usr/bin/systemctl restart app" >> /etc/sudoers
# ok: generic.docker.passwordless-sudo
# NOPASSWD: ALL
# ok: generic.docker.passwordless-sudo
RUN apt-get install -y sudo

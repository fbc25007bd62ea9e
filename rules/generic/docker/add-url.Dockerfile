# ruleid: generic.docker.add-url
ADD https://downloads.shop.com/tool.tar.gz /opt/
# ruleid: generic.docker.add-url
ADD --chown=app:app http://downloads.shop.com/tool /usr/bin/tool
# ruleid: generic.docker.add-url
add https://downloads.shop.com/a.bin /a.bin
# ok: generic.docker.add-url
ADD --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d https://a.com/b /b
# ok: generic.docker.add-url
ADD archive.tar.gz /opt/
# ok: generic.docker.add-url
# ADD https://downloads.shop.com/tool.tar.gz /opt/

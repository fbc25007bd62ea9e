# ruleid: generic.build.fetch-clear
curl -O http://downloads.shop.com/tool.tar.gz
# ruleid: generic.build.fetch-clear
wget "http://downloads.shop.com/tool.deb"
# ruleid: generic.build.fetch-clear
sudo wget -q -O /usr/bin/tool http://downloads.shop.com/tool
# ok: generic.build.fetch-clear
curl -O https://downloads.shop.com/tool.tar.gz
# ok: generic.build.fetch-clear
curl http://localhost:8080/health
# ok: generic.build.fetch-clear
curl http://169.254.169.254/latest/meta-data/
# ok: generic.build.fetch-clear
# wget http://downloads.shop.com/tool
# ok: generic.build.fetch-clear
curl http://web:8080/health

# ruleid: generic.build.check-off
curl -k https://downloads.shop.com/a.tar.gz -o a.tar.gz
# ruleid: generic.build.check-off
curl -fsSLk https://downloads.shop.com/a.tar.gz
# ruleid: generic.build.check-off
wget -q --no-check-certificate https://downloads.shop.com/a
# ruleid: generic.build.check-off
git config --global http.sslVerify false
# ruleid: generic.build.check-off
export NODE_TLS_REJECT_UNAUTHORIZED=0
# ruleid: generic.build.check-off
npm config set strict-ssl false
# ruleid: generic.build.check-off
apt-get install -y --allow-unauthenticated tool
# ruleid: generic.build.check-off
ssh -o StrictHostKeyChecking=no host uptime
# ok: generic.build.check-off
curl -K config https://downloads.shop.com/
# ok: generic.build.check-off
curl --insecure https://localhost:8443/health
# ok: generic.build.check-off
git config http.sslVerify true
# ok: generic.build.check-off
# curl -k https://downloads.shop.com/
# ok: generic.build.check-off
ssh -o StrictHostKeyChecking=yes host uptime

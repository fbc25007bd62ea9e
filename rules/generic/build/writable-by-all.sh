# ruleid: generic.build.writable-by-all
chmod 777 /srv
# ruleid: generic.build.writable-by-all
sudo chmod -R 0777 /var/www
# ruleid: generic.build.writable-by-all
RUN chmod a+rw /data
# ruleid: generic.build.writable-by-all
chmod -R o+w uploads && ls
# ok: generic.build.writable-by-all
chmod 1777 /tmp/shared
# ok: generic.build.writable-by-all
chmod 755 /usr/bin/tool
# ok: generic.build.writable-by-all
chmod +x run.sh
# ok: generic.build.writable-by-all
chmod u+w notes.txt
# ok: generic.build.writable-by-all
# chmod 777 /srv

# ruleid: generic.build.pipe-shell
RUN curl -sSL https://get.shop.com/install.sh | sh
# ruleid: generic.build.pipe-shell
RUN apt-get update && wget -qO- https://get.shop.com/install | sudo -E bash -
# ruleid: generic.build.pipe-shell
RUN curl https://get.shop.com/install.py | python3 -
# ruleid: generic.build.pipe-shell
RUN bash <(curl -s https://get.shop.com/install)
# ruleid: generic.build.pipe-shell
RUN sh -c "$(curl -fsSL https://get.shop.com/install.sh)"
# ok: generic.build.pipe-shell
RUN curl -o install.sh https://get.shop.com/install.sh && sha256sum -c sums && sh install.sh
# ok: generic.build.pipe-shell
RUN curl https://shop.com/data.json | python3 -m json.tool
# ok: generic.build.pipe-shell
RUN curl https://shop.com/data.json | jq .
# ok: generic.build.pipe-shell
# curl https://get.shop.com/install.sh | sh

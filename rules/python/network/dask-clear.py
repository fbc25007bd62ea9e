from dask.distributed import Client, Security
from distributed.security import Security as Options


def direct():
    # ruleid: python.network.dask-clear
    return Security(require_encryption=False, tls_ca_file="ca.pem")


def aliased():
    # ruleid: python.network.dask-clear
    return Options()


def through_variable():
    encrypt = False
    # ruleid: python.network.dask-clear
    return Security(tls_ca_file="ca.pem", require_encryption=encrypt)


def client():
    # ruleid: python.network.dask-clear
    return Client("tcp://scheduler.shop.com:8786")


def fine(other):
    # ok: python.network.dask-clear
    Security(require_encryption=True, tls_ca_file="ca.pem")
    # ok: python.network.dask-clear
    Client("tls://scheduler.shop.com:8786")
    # ok: python.network.dask-clear
    Client("tcp://127.0.0.1:8786")
    # ok: python.network.dask-clear
    other.Security()

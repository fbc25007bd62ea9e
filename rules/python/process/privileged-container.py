import docker
import docker as d
from docker import from_env


def direct(image):
    # ruleid: python.process.privileged-container
    return docker.from_env().containers.run(image, privileged=True)


def aliased(image):
    client = d.from_env()
    # ruleid: python.process.privileged-container
    return client.containers.create(image, command="sh", privileged=True)


def through_variable(image):
    everything = True
    # ruleid: python.process.privileged-container
    return from_env().containers.run(image, privileged=everything)


def narrow(image, members):
    # ok: python.process.privileged-container
    from_env().containers.run(image, cap_add=["NET_ADMIN"])
    # ok: python.process.privileged-container
    from_env().containers.run(image, privileged=False)
    # ok: python.process.privileged-container
    members.add(image, privileged=True)

from aws_cdk import aws_ec2 as ec2
from aws_cdk.aws_ec2 import Peer, Port


def direct(group):
    # ruleid: python.cloud.cdk-open-port
    group.add_ingress_rule(ec2.Peer.any_ipv4(), ec2.Port.tcp(22), "administration")


def aliased(group):
    # ruleid: python.cloud.cdk-open-port
    group.add_ingress_rule(Peer.ipv4("0.0.0.0/0"), Port.tcp(5432))


def keyword(group):
    # ruleid: python.cloud.cdk-open-port
    group.add_ingress_rule(connection=Port.tcp(3389), peer=Peer.any_ipv4())


def through_variable(database):
    port = 27017
    # ruleid: python.cloud.cdk-open-port
    database.connections.allow_from_any_ipv4(Port.tcp(port))


def fine(group, office, other):
    # ok: python.cloud.cdk-open-port
    group.add_ingress_rule(Peer.any_ipv4(), Port.tcp(443))
    # ok: python.cloud.cdk-open-port
    group.add_ingress_rule(Peer.ipv4("10.0.0.0/8"), Port.tcp(22))
    # ok: python.cloud.cdk-open-port
    group.add_ingress_rule(office, Port.tcp(22))
    # ok: python.cloud.cdk-open-port
    other.add_ingress_rule("any", 22)

import aws_cdk.aws_iam as iam
from aws_cdk.aws_iam import Effect, PolicyStatement
from aws_cdk.aws_iam import PolicyStatement as Statement


def direct():
    # ruleid: python.cloud.cdk-policy-escalation
    return iam.PolicyStatement(actions=["iam:PassRole"], resources=["*"])


def aliased():
    # ruleid: python.cloud.cdk-policy-escalation
    return Statement(resources=["*"], actions=["s3:GetObject", "iam:AttachRolePolicy"])


def through_variable():
    everything = "*"
    # ruleid: python.cloud.cdk-policy-escalation
    return PolicyStatement(actions=["sts:AssumeRole"], resources=[everything])


def fine(other):
    # ok: python.cloud.cdk-policy-escalation
    PolicyStatement(actions=["iam:PassRole"], resources=["arn:aws:iam::1:role/worker"])
    # ok: python.cloud.cdk-policy-escalation
    PolicyStatement(actions=["s3:GetObject"], resources=["*"])
    # ok: python.cloud.cdk-policy-escalation
    PolicyStatement(effect=Effect.DENY, actions=["iam:PassRole"], resources=["*"])
    # ok: python.cloud.cdk-policy-escalation
    other.PolicyStatement(actions=["iam:PassRole"], resources=["*"])

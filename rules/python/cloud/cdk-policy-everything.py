import aws_cdk.aws_iam as iam
from aws_cdk.aws_iam import Effect, ManagedPolicy, PolicyStatement


def direct():
    # ruleid: python.cloud.cdk-policy-everything
    return iam.PolicyStatement(actions=["*"], resources=["arn:aws:s3:::b"])


def aliased():
    # ruleid: python.cloud.cdk-policy-everything
    return ManagedPolicy.from_aws_managed_policy_name("AdministratorAccess")


def keyword():
    # ruleid: python.cloud.cdk-policy-everything
    return PolicyStatement(resources=["*"], actions=["s3:GetObject", "iam:*"])


def through_variable():
    everything = "*"
    statement = PolicyStatement()
    # ruleid: python.cloud.cdk-policy-everything
    statement.add_actions("*")
    # ruleid: python.cloud.cdk-policy-everything
    return PolicyStatement(actions=[everything])


def fine(other):
    # ok: python.cloud.cdk-policy-everything
    PolicyStatement(actions=["s3:GetObject"], resources=["*"])
    # ok: python.cloud.cdk-policy-everything
    PolicyStatement(effect=Effect.DENY, actions=["*"], resources=["*"])
    # ok: python.cloud.cdk-policy-everything
    other.PolicyStatement(actions=["*"])

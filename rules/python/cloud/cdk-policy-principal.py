import aws_cdk.aws_iam as iam
from aws_cdk.aws_iam import AnyPrincipal, ArnPrincipal, Effect, PolicyStatement, Role


def direct():
    # ruleid: python.cloud.cdk-policy-principal
    return iam.PolicyStatement(actions=["s3:GetObject"], principals=[iam.AnyPrincipal()])


def aliased(stack):
    # ruleid: python.cloud.cdk-policy-principal
    return Role(stack, "r", assumed_by=AnyPrincipal())


def through_variable(statement):
    everyone = "*"
    # ruleid: python.cloud.cdk-policy-principal
    PolicyStatement(principals=[ArnPrincipal(everyone)], actions=["sqs:SendMessage"])
    # ruleid: python.cloud.cdk-policy-principal
    statement.add_any_principal()


def fine(role):
    # ok: python.cloud.cdk-policy-principal
    PolicyStatement(principals=[role], actions=["s3:GetObject"])
    # ok: python.cloud.cdk-policy-principal
    PolicyStatement(principals=[AnyPrincipal()], effect=Effect.DENY, actions=["s3:*"])
    # ok: python.cloud.cdk-policy-principal
    PolicyStatement(
        principals=[AnyPrincipal()],
        actions=["s3:GetObject"],
        conditions={"StringEquals": {"aws:PrincipalOrgID": "o-1"}},
    )

from aws_cdk import aws_apigateway as api
from aws_cdk import aws_lambda, aws_rds
from aws_cdk.aws_rds import DatabaseInstance as Database


def direct(stack, engine):
    # ruleid: python.cloud.cdk-public-access
    return aws_rds.DatabaseInstance(stack, "d", engine=engine, publicly_accessible=True)


def aliased(stack, engine):
    # ruleid: python.cloud.cdk-public-access
    return Database(stack, "d", publicly_accessible=True, engine=engine)


def keyword(resource, function):
    # ruleid: python.cloud.cdk-public-access
    resource.add_method("GET", authorization_type=api.AuthorizationType.NONE)
    # ruleid: python.cloud.cdk-public-access
    function.add_function_url(auth_type=aws_lambda.FunctionUrlAuthType.NONE)


def through_variable(stack):
    kind = "NONE"
    # ruleid: python.cloud.cdk-public-access
    return api.CfnMethod(stack, "m", http_method="GET", authorization_type=kind)


def fine(stack, engine, resource, other):
    # ok: python.cloud.cdk-public-access
    Database(stack, "d", engine=engine, publicly_accessible=False)
    # ok: python.cloud.cdk-public-access
    resource.add_method("GET", authorization_type=api.AuthorizationType.IAM)
    # ok: python.cloud.cdk-public-access
    resource.add_method("GET")
    # ok: python.cloud.cdk-public-access
    other.Database(stack, "d", publicly_accessible=True)

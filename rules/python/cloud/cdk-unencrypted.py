import aws_cdk.aws_rds as rds
from aws_cdk import aws_ec2, aws_efs, aws_sqs
from aws_cdk.aws_rds import DatabaseInstance as Database


def direct(stack):
    # ruleid: python.cloud.cdk-unencrypted
    aws_efs.FileSystem(stack, "f", vpc=None, encrypted=False)
    # ruleid: python.cloud.cdk-unencrypted
    aws_ec2.Volume(stack, "v", availability_zone="eu-1a")


def aliased(stack, engine):
    # ruleid: python.cloud.cdk-unencrypted
    return Database(stack, "d", engine=engine)


def keyword(stack):
    # ruleid: python.cloud.cdk-unencrypted
    return aws_sqs.Queue(stack, "q", encryption=aws_sqs.QueueEncryption.UNENCRYPTED)


def through_variable(stack, engine):
    encrypted = False
    # ruleid: python.cloud.cdk-unencrypted
    return rds.DatabaseCluster(stack, "d", storage_encrypted=encrypted, engine=engine)


def fine(stack, engine, options, key, local):
    # ok: python.cloud.cdk-unencrypted
    Database(stack, "d", engine=engine, storage_encrypted=True)
    # ok: python.cloud.cdk-unencrypted
    Database(stack, "d", **options)
    # ok: python.cloud.cdk-unencrypted
    aws_ec2.Volume(stack, "v", encryption_key=key)
    # ok: python.cloud.cdk-unencrypted
    local.FileSystem(stack, "f", encrypted=False)

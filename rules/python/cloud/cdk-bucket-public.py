import aws_cdk.aws_s3 as s3
from aws_cdk import aws_s3
from aws_cdk.aws_s3 import BlockPublicAccess, Bucket, BucketAccessControl


def direct(stack):
    # ruleid: python.cloud.cdk-bucket-public
    return aws_s3.Bucket(stack, "b", public_read_access=True)


def aliased(stack):
    # ruleid: python.cloud.cdk-bucket-public
    return Bucket(stack, "b", access_control=BucketAccessControl.PUBLIC_READ)


def keyword(stack):
    # ruleid: python.cloud.cdk-bucket-public
    block = BlockPublicAccess(block_public_policy=True, block_public_acls=False)
    return s3.Bucket(stack, "b", block_public_access=block)


def through_variable(stack):
    public = True
    # ruleid: python.cloud.cdk-bucket-public
    bucket = s3.Bucket(stack, "b", public_read_access=public)
    # ruleid: python.cloud.cdk-bucket-public
    bucket.grant_public_access()


def fine(stack, minio):
    # ok: python.cloud.cdk-bucket-public
    s3.Bucket(stack, "b", block_public_access=s3.BlockPublicAccess.BLOCK_ALL)
    # ok: python.cloud.cdk-bucket-public
    s3.Bucket(stack, "b", public_read_access=False)
    # ok: python.cloud.cdk-bucket-public
    minio.Bucket("b", public_read_access=True)

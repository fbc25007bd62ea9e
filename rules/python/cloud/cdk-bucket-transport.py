import aws_cdk.aws_s3 as s3
from aws_cdk.aws_s3 import Bucket, BucketEncryption


def direct(stack):
    # ruleid: python.cloud.cdk-bucket-transport
    return s3.Bucket(stack, "b", encryption=s3.BucketEncryption.UNENCRYPTED)


def aliased(stack):
    # ruleid: python.cloud.cdk-bucket-transport
    return Bucket(stack, "b", versioned=True, encryption=BucketEncryption.UNENCRYPTED)


def through_variable(stack):
    ssl = False
    # ruleid: python.cloud.cdk-bucket-transport
    return s3.Bucket(stack, "b", enforce_ssl=ssl)


def fine(stack, other):
    # ok: python.cloud.cdk-bucket-transport
    s3.Bucket(stack, "b", encryption=BucketEncryption.KMS, enforce_ssl=True)
    # ok: python.cloud.cdk-bucket-transport
    s3.Bucket(stack, "b")
    # ok: python.cloud.cdk-bucket-transport
    other.Bucket(stack, "b", enforce_ssl=False)

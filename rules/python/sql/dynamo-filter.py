import boto3
from boto3.dynamodb.conditions import Attr

NAME = "user"


def direct(table, user):
    # ruleid: python.sql.dynamo-filter
    return table.scan(FilterExpression=f"user = {user}")


def keyword(client, user):
    # ruleid: python.sql.dynamo-filter
    return client.query(TableName="users", KeyConditionExpression=user + " = :u")


def statement(client, user):
    # ruleid: python.sql.dynamo-filter
    return client.execute_statement(Statement="SELECT * FROM users WHERE name='%s'" % user)


def through_variable(user):
    table = boto3.resource("dynamodb").Table("users")
    wanted = "user = '{}'".format(user)
    # ruleid: python.sql.dynamo-filter
    return table.scan(FilterExpression=wanted)


def fine(table, user):
    # ok: python.sql.dynamo-filter
    table.scan(FilterExpression="user = :u", ExpressionAttributeValues={":u": user})
    # ok: python.sql.dynamo-filter
    table.scan(FilterExpression=NAME + " = :u", ExpressionAttributeValues={":u": user})
    # ok: python.sql.dynamo-filter
    table.scan(FilterExpression=Attr("user").eq(user))
    # ok: python.sql.dynamo-filter
    table.scan(IndexName=f"by-{user}")

import strawberry
from ariadne.asgi import GraphQL
from graphene_django.views import GraphQLView as View

from limits import RULES, QueryDepthLimiter


def direct(query):
    # ruleid: python.web.graphql-limits
    return strawberry.Schema(query=query)


def aliased(schema):
    # ruleid: python.web.graphql-limits
    return View.as_view(graphiql=True, schema=schema)


def through_variable(schema):
    debug = False
    # ruleid: python.web.graphql-limits
    return GraphQL(schema, debug=debug)


def fine(query, schema, other):
    # ok: python.web.graphql-limits
    strawberry.Schema(query=query, extensions=[QueryDepthLimiter(10)])
    # ok: python.web.graphql-limits
    View.as_view(schema=schema, validation_rules=RULES)
    # ok: python.web.graphql-limits
    GraphQL(schema, validation_rules=RULES)
    # ok: python.web.graphql-limits
    other.Schema(query=query)

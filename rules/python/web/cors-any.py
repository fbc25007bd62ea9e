import flask_cors
from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
from flask_cors import CORS
from flask_cors import cross_origin as shared

app = FastAPI()

# ruleid: python.web.cors-any
CORS_ALLOW_ALL_ORIGINS = True


def direct():
    # ruleid: python.web.cors-any
    app.add_middleware(CORSMiddleware, allow_origins=["*"], allow_methods=["GET"])


def keyword(application):
    # ruleid: python.web.cors-any
    CORS(application, supports_credentials=True, origins="*")
    # ruleid: python.web.cors-any
    flask_cors.CORS(application, origins=["*"])


def through_variable(response):
    anyone = "*"
    # ruleid: python.web.cors-any
    response.headers["Access-Control-Allow-Origin"] = anyone
    # ruleid: python.web.cors-any
    return shared(origins=anyone)


def listed(application, response):
    # ok: python.web.cors-any
    app.add_middleware(CORSMiddleware, allow_origins=["https://shop.example"])
    # ok: python.web.cors-any
    CORS(application, origins="https://shop.example")
    # ok: python.web.cors-any
    response.headers["Access-Control-Allow-Origin"] = "https://shop.example"
    # ok: python.web.cors-any
    response.headers["Access-Control-Allow-Methods"] = "*"

import os
import uuid

import flask
from fastapi import UploadFile
from flask import request
from werkzeug.utils import secure_filename

ALLOWED = {"png", "jpg"}


def cleaned_only():
    upload = request.files["picture"]
    # ruleid: python.web.upload-type
    upload.save(os.path.join("static", secure_filename(upload.filename)))


def claimed_type():
    upload = flask.request.files.get("logo")
    name = secure_filename(upload.filename)
    if upload.mimetype != "image/png":
        return
    # ruleid: python.web.upload-type
    upload.save("static/" + name)


def somewhere_in_the_name():
    upload = request.files["banner"]
    name = secure_filename(upload.filename)
    if ".png" not in name:
        return
    # ruleid: python.web.upload-type
    upload.save("static/" + name)


async def denied(file: UploadFile):
    name = file.filename.replace("/", "_")
    ending = name.rpartition(".")[2]
    if ending in ("php", "exe"):
        return
    # ruleid: python.web.upload-type
    with open("static/" + name, "wb") as out:
        out.write(await file.read())


async def allowed(file: UploadFile):
    name = file.filename.replace("/", "_")
    ending = name.rpartition(".")[2]
    if ending not in ("css", "woff2"):
        return
    # ok: python.web.upload-type
    with open("static/" + name, "wb") as out:
        out.write(await file.read())


def ending_compared():
    upload = request.files["picture"]
    name = secure_filename(upload.filename)
    if name.rsplit(".", 1)[-1].lower() not in ALLOWED:
        return
    # ok: python.web.upload-type
    upload.save(os.path.join("static", name))


def own_name():
    upload = request.files["photo"]
    # ok: python.web.upload-type
    upload.save("static/" + uuid.uuid4().hex + ".jpg")
    # ok: python.web.upload-type
    upload.save("static/last.jpg")

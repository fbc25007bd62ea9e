import os
from flask import request
from flask import request as incoming
from werkzeug.utils import secure_filename


def direct():
    file = request.files["pdf"]
    # ruleid: python.web.upload-name
    file.save("./uploads/" + file.filename)


def aliased(folder):
    upload = incoming.files.get("pdf")
    # ruleid: python.web.upload-name
    upload.save(os.path.join(folder, upload.filename), buffer_size=1000)


def through_variable():
    image = request.files["img"]
    name = image.filename
    # ruleid: python.web.upload-name
    with open("./pictures/" + name, "wb") as out:
        out.write(image.read())


def django_view(request, folder):
    file = request.FILES["pdf"]
    # ruleid: python.web.upload-name
    with open(os.path.join(folder, file.name), "wb") as out:
        out.write(file.read())


def fine(folder, attachment):
    file = request.files["pdf"]
    # ok: python.web.upload-name
    file.save(os.path.join(folder, secure_filename(file.filename)))
    # ok: python.web.upload-name
    file.save(os.path.join(folder, "upload.pdf"))
    name = file.filename
    name = secure_filename(name)
    # ok: python.web.upload-name
    file.save(os.path.join(folder, name))
    # ok: python.web.upload-name
    attachment.save(folder + attachment.filename)

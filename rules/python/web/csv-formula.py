import csv
import io
from csv import writer as csv_writer
from django.http import HttpResponse
from flask import Response


def direct(request, users):
    response = HttpResponse(content_type="text/csv")
    # ruleid: python.web.csv-formula
    out = csv.writer(response)
    out.writerows(users)
    return response


def aliased(request, users):
    answer = HttpResponse(content_type="text/csv")
    # ruleid: python.web.csv-formula
    csv_writer(answer, delimiter=";").writerows(users)
    return answer


def through_variable(users):
    buffer = io.StringIO()
    # ruleid: python.web.csv-formula
    table = csv.DictWriter(buffer, ["name"])
    table.writerows(users)
    return Response(buffer.getvalue(), mimetype="text/csv")


def fine(users, path):
    with open(path, "w") as file:
        # ok: python.web.csv-formula
        csv.writer(file).writerows(users)
    buffer = io.StringIO()
    # ok: python.web.csv-formula
    csv.writer(buffer).writerows(users)
    return buffer.getvalue()

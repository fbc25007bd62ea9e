from flask import Flask, redirect, request, url_for

app = Flask(__name__)


@app.route("/0/<part>")
def next(part):
    # ruleid: python.web.open-redirect
    return redirect(request.args["next"])


@app.route("/1/<part>")
def by_variable(part):
    target = request.form.get("target", "/")
    # ruleid: python.web.open-redirect
    return redirect(target)


@app.route("/2/<part>")
def host(part):
    # ruleid: python.web.open-redirect
    return redirect("https://" + part)


@app.route("/3/<part>")
def named(part):
    # ok: python.web.open-redirect
    return redirect(url_for("next", part=part))


@app.route("/4/<part>")
def local(part):
    # ok: python.web.open-redirect
    return redirect("/users/" + part)

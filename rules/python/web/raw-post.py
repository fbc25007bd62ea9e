from django.shortcuts import redirect


def direct(request, form):
    if form.is_valid():
        # ruleid: python.web.raw-post
        name = request.POST["name"]
        return redirect(name)


def keyword(request, form):
    if request.method == "POST" and form.is_valid():
        # ruleid: python.web.raw-post
        return save(name=request.POST.get("name", ""))


def through_variable(request, form):
    key = "name"
    if form.is_valid():
        # ruleid: python.web.raw-post
        return request.POST[key]


def fine(request, form):
    # ok: python.web.raw-post
    name = request.POST["name"]
    if form.is_valid():
        # ok: python.web.raw-post
        name = form.cleaned_data["name"]
        # ok: python.web.raw-post
        button = request.POST.get("_save")
        # ok: python.web.raw-post
        page = request.GET["page"]
    return name, button, page

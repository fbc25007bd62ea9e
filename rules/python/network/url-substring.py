from urllib.parse import urlsplit


def direct(target):
    # ruleid: python.network.url-substring
    return "shop.com" in target


def prefix(request):
    # ruleid: python.network.url-substring
    if request.redirect_url.startswith("https://shop.com"):
        return True


def suffix(origin):
    # ruleid: python.network.url-substring
    return origin.endswith("shop.com")


def through_variable(url):
    host = "pay.shop.com"
    # ruleid: python.network.url-substring
    if host in url:
        return url


def fine(url, text, names, origin):
    # ok: python.network.url-substring
    url.startswith("https://shop.com/")
    # ok: python.network.url-substring
    origin.endswith(".shop.com")
    # ok: python.network.url-substring
    urlsplit(url).hostname == "shop.com"
    # ok: python.network.url-substring
    "shop.com" in text
    # ok: python.network.url-substring
    "shop.com" in names
    # ok: python.network.url-substring
    "?" in url

import re
import re as regex
from re import sub

SCRIPTS = re.compile(r"<script[^>]*>.*?</script>", re.S)


def direct(text):
    # ruleid: python.web.html-regex-filter
    return re.sub(r"<script.*?>.*?</script>", "", text, flags=re.I)


def aliased(text):
    # ruleid: python.web.html-regex-filter
    return sub("(?i)<iframe.*?>", "", text)


def keyword(text):
    # ruleid: python.web.html-regex-filter
    return regex.sub("<script>", repl="", string=text)


def through_variable(text):
    # ruleid: python.web.html-regex-filter
    return SCRIPTS.sub("", text)


def fine(text, other):
    # ok: python.web.html-regex-filter
    re.sub(r"<script type=\"module\">", "", text)
    # ok: python.web.html-regex-filter
    re.sub(r"\s+", " ", text)
    # ok: python.web.html-regex-filter
    other.sub("<script>", "", text)
    # ok: python.web.html-regex-filter
    re.findall(r"<script.*?>", text)

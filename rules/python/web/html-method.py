import html
from html import escape as quoted


class Direct:
    def __html__(self):
        # ruleid: python.web.html-method
        return f"<b>{self.name}</b>"


class Aliased:
    def __html__(self):
        # ruleid: python.web.html-method
        return "<b>%s</b>" % self.name


class ThroughVariable:
    def __html__(self):
        name = self.name
        # ruleid: python.web.html-method
        return "<b>" + name + "</b>"


class Fine:
    def __html__(self):
        if self.empty:
            # ok: python.web.html-method
            return "<b></b>"
        # ok: python.web.html-method
        return f"<b>{quoted(self.name)}</b>"

    def __str__(self):
        # ok: python.web.html-method
        return f"<b>{self.name}</b>"

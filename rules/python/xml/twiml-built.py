from twilio.rest import Client
from xml.sax.saxutils import escape as quoted


def direct(client, name):
    # ruleid: python.xml.twiml-built
    client.calls.create(to="1", from_="2", twiml=f"<Response><Say>{name}</Say></Response>")


def keyword(call, name):
    # ruleid: python.xml.twiml-built
    call.update(status="ok", twiml="<Response><Say>%s</Say></Response>" % name)


def through_variable(name):
    client = Client()
    text = "<Response><Say>" + name + "</Say></Response>"
    # ruleid: python.xml.twiml-built
    client.calls.create(twiml=text, to="1", from_="2")


def fine(client, name, response):
    # ok: python.xml.twiml-built
    client.calls.create(to="1", from_="2", twiml="<Response><Say>Hello</Say></Response>")
    # ok: python.xml.twiml-built
    client.calls.create(to="1", from_="2", twiml=f"<Response><Say>{quoted(name)}</Say></Response>")
    # ok: python.xml.twiml-built
    client.calls.create(to="1", from_="2", twiml=response)
    # ok: python.xml.twiml-built
    client.calls.create(to="1", from_="2", url=f"https://shop.com/{name}")

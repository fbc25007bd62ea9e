import smtplib
import smtplib as mail
from smtplib import SMTP, SMTP_SSL


def direct(user, password):
    # ruleid: python.network.smtp-clear
    server = smtplib.SMTP("mail.shop.example", 25)
    server.login(user, password)
    return server


def aliased(host, user, password):
    # ruleid: python.network.smtp-clear
    server = mail.SMTP(host=host)
    server.ehlo()
    server.login(user, password)


def with_statement(user, password):
    # ruleid: python.network.smtp-clear
    with SMTP("mail.shop.example") as server:
        server.login(user, password)


def encrypted(user, password, context):
    # ok: python.network.smtp-clear
    server = smtplib.SMTP("mail.shop.example", 587)
    server.starttls(context=context)
    server.login(user, password)


def encrypted_with(user, password, context):
    # ok: python.network.smtp-clear
    with SMTP("mail.shop.example", 587) as server:
        server.starttls(context=context)
        server.login(user, password)


def others(user, password):
    # ok: python.network.smtp-clear
    server = SMTP_SSL("mail.shop.example")
    server.login(user, password)
    # ok: python.network.smtp-clear
    relay = SMTP("mail.shop.example")
    relay.quit()

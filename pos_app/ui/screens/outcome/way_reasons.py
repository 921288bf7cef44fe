"""What happened on the way to Octo, at the counter, or to the customer, in plain words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pos_app.ui.screens.outcome.reasons import Reason

translate = QCoreApplication.translate


def way_reasons() -> dict[str, Reason]:
    return (
        _about_the_customer()
        | _about_the_hold()
        | _before_sending()
        | _about_the_line()
        | _without_a_verdict()
        | _about_reads()
    )


def _about_the_customer() -> dict[str, Reason]:
    again = translate("Reason", "Make a new QR when you are ready.")
    return {
        "canceled": Reason(
            translate("Reason", "The customer or the bank stopped the payment."),
            translate("Reason", "No money was taken."),
            translate("Reason", "Ask whether the customer wants to try again, perhaps with another card."),
            translate("Reason", "Octo's cabinet shows what the bank said."),
        ),
        "expired": Reason(
            translate("Reason", "The time for this QR is over."),
            translate("Reason", "No money has come so far; the till keeps watching."),
            again,
            translate("Reason", "The settings say how long a QR can be paid."),
        ),
        "not_found": Reason(
            translate("Reason", "Octo has no such payment."),
            translate("Reason", "Nothing was taken by it."),
            again,
            translate(
                "Reason",
                "If Octo's cabinet shows it, the shop id or Octo's address in the settings is another one.",
            ),
        ),
        "bad_pay_url": Reason(
            translate(
                "Reason", "Octo's answer carries a payment address that isn't Octo's, so no QR is shown."
            ),
            translate("Reason", "Nobody can pay by it."),
            translate("Reason", "Don't use it. Call Octo's support if it happens again."),
            translate(
                "Reason", "Somebody may stand between the till and Octo. Look at the network and the proxy."
            ),
        ),
    }


def _about_the_hold() -> dict[str, Reason]:
    return {
        "hold_lapsed": Reason(
            translate("Reason", "The hold lapsed at Octo, or was cancelled there: nothing was taken."),
            translate("Reason", "No money was taken."),
            translate("Reason", "Make a new QR if the customer still wants the goods."),
            translate("Reason", "Octo's cabinet shows what became of the hold."),
        ),
    }


def _before_sending() -> dict[str, Reason]:
    nothing = translate("Reason", "Nothing was sent, so no money can be taken.")
    return {
        "no_secret": Reason(
            translate("Reason", "The till couldn't get the Octo secret from the keyring."),
            nothing,
            translate("Reason", "Go back to the basket: the strip at the top says what to do."),
            translate("Reason", "The doctor command tells which keyring is used and what is wrong with it."),
        ),
        "not_sendable": Reason(
            translate("Reason", "The till couldn't put the request together, so nothing was sent."),
            nothing,
            translate("Reason", "Clear the basket and scan the goods again; tell the maker of the program."),
            translate("Reason", "The log in the data folder says which field it was."),
        ),
    }


def _about_the_line() -> dict[str, Reason]:
    nothing = translate("Reason", "Nothing was sent, so no money can be taken.")
    return {
        "no_network": Reason(
            translate("Reason", "Octo couldn't be reached, so nothing was sent."),
            nothing,
            translate("Reason", "Check the network cable or Wi-Fi, then make a new QR."),
            translate("Reason", "If other pages open on this PC, a firewall may keep the till from Octo."),
        ),
        "proxy": Reason(
            translate("Reason", "The proxy that is set on this PC doesn't let the till through to Octo."),
            nothing,
            translate("Reason", "Correct the proxy setting or remove it, then make a new QR."),
            translate("Reason", "The till takes the proxy from the system's settings and variables."),
        ),
        "tls": Reason(
            translate("Reason", "The other side couldn't prove that it is Octo, so nothing was sent."),
            nothing,
            translate("Reason", "Check the date of this PC and whether the Wi-Fi asks for a login."),
            translate(
                "Reason", "An antivirus or a proxy that reads secure connections has to leave Octo out."
            ),
        ),
    }


def _without_a_verdict() -> dict[str, Reason]:
    unknown = translate(
        "Reason", "The payment may exist. Don't ask the customer to pay again before it is known."
    )
    wait = translate("Reason", "Wait: the till finds out by itself.")
    return {
        "no_answer": Reason(
            translate("Reason", "Octo didn't answer in time."),
            unknown,
            wait,
            translate("Reason", "If it happens often, the line is too slow or breaks off."),
        ),
        "bad_answer": Reason(
            translate("Reason", "What came back isn't an answer that the till understands."),
            unknown,
            wait,
            translate("Reason", "A login page of the Wi-Fi or a proxy may have answered in Octo's place."),
        ),
        "server_error": Reason(
            translate("Reason", "Octo has a fault at the moment."),
            unknown,
            wait,
            translate("Reason", "If it lasts, Octo's support knows more. Nothing has to be set here."),
        ),
        "unlisted_code": Reason(
            translate("Reason", "Octo answered with an error that the till doesn't know."),
            unknown,
            wait,
            translate(
                "Reason", "Tell Octo's support and the maker of the program the number and Octo's words."
            ),
        ),
    }


def _about_reads() -> dict[str, Reason]:
    return {
        "rate_limited": Reason(
            translate("Reason", "Octo was asked too often and answers later."),
            translate("Reason", "Nothing changes for the payment."),
            translate("Reason", "Wait: the till asks again by itself, more slowly."),
            translate("Reason", "If it lasts, another program uses the same shop id."),
        ),
        "status_refused": Reason(
            translate("Reason", "Octo didn't say how the payment stands."),
            translate("Reason", "It may exist. Don't ask the customer to pay again before it is known."),
            translate("Reason", "Look into Octo's cabinet if this stays."),
            translate("Reason", "Something in the shop's contract may have changed. Ask Octo's support."),
        ),
    }

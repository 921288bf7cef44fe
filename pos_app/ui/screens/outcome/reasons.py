"""Why a payment didn't go through, in plain words. The key is `Payment.reason`, the stable word of the journal."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


class Reason(NamedTuple):
    """`what` happened, and what to `do` next."""

    what: str
    do: str


def reason_of(code: str | None) -> Reason:
    """An unknown code gets the general sentence."""
    return (
        _request_reasons().get(code or "")
        or _contract_reasons().get(code or "")
        or _way_reasons().get(code or "")
        or _general()
    )


def _general() -> Reason:
    return Reason(
        translate("Reason", "Octo refused the payment."),
        translate("Reason", "Try again with a new QR, or call Octo's support."),
    )


def _request_reasons() -> dict[str, Reason]:
    """What is wrong with what was sent."""
    cabinet = translate("Reason", "Call Octo's support if it happens again.")
    return {
        "format_refused": Reason(translate("Reason", "Octo didn't understand the request."), cabinet),
        "wrong_secret": Reason(
            translate("Reason", "Octo doesn't accept the shop id or the secret."),
            translate("Reason", "Copy both again from Octo's cabinet: F10, Settings."),
        ),
        "basket_mismatch": Reason(
            translate("Reason", "Octo says that the lines don't add up to the total."),
            translate(
                "Reason", "Tell the maker of the program. Without lines in the basket setting, paying works."
            ),
        ),
        "buyer_refused": Reason(
            translate("Reason", "Octo didn't accept what was sent about the buyer."), cabinet
        ),
        "limit_reached": Reason(
            translate("Reason", "Octo refused because of a limit."),
            translate("Reason", "Wait a little, then make a new QR."),
        ),
    }


def _contract_reasons() -> dict[str, Reason]:
    """What is set up wrong at Octo, or missing there."""
    return {
        "shop_not_approved": Reason(
            translate("Reason", "Octo hasn't approved this shop for real payments yet."),
            translate("Reason", "Use test payments until then, and ask Octo's support."),
        ),
        "currency_refused": Reason(
            translate("Reason", "Octo doesn't take this currency for the shop."),
            translate("Reason", "Compare the currency in the settings with the one in Octo's cabinet."),
        ),
        "method_refused": Reason(
            translate("Reason", "This way of paying isn't part of the shop's contract with Octo."),
            translate("Reason", "Ask Octo's support."),
        ),
        "supplier_refused": Reason(
            translate("Reason", "Octo doesn't know a supplier that stands in the basket."),
            translate("Reason", "Correct the supplier's shop id in the price list and import it again."),
        ),
        "notify_url_missing": Reason(
            translate("Reason", "Octo wants a notification address for payments in two stages."),
            translate("Reason", "Set one with the setup command, or switch the two stages off."),
        ),
        "tsp_id_missing": Reason(
            translate("Reason", "Octo wants a further id (tsp_id) from this shop."),
            translate("Reason", "Ask Octo's support for it."),
        ),
        "goods_not_known": Reason(
            translate("Reason", "Goods of this basket aren't registered for the tax receipt at Octo."),
            translate("Reason", "Have them registered, or send baskets without tax data."),
        ),
    }


def _way_reasons() -> dict[str, Reason]:
    """What happened on the way, at the counter, or to the customer."""
    again = translate("Reason", "Make a new QR when you are ready.")
    return {
        "canceled": Reason(
            translate("Reason", "The customer or the bank stopped the payment."),
            translate("Reason", "Ask whether the customer wants to try again, perhaps with another card."),
        ),
        "expired": Reason(translate("Reason", "The time for this QR is over."), again),
        "bad_pay_url": Reason(
            translate(
                "Reason", "Octo's answer carries a payment address that isn't Octo's, so no QR is shown."
            ),
            translate("Reason", "Don't use it. Call Octo's support if it happens again."),
        ),
        "no_secret": Reason(
            translate("Reason", "The till couldn't get the Octo secret from the keyring."),
            translate("Reason", "Go back to the basket: the strip at the top says what to do."),
        ),
        "not_sendable": Reason(
            translate("Reason", "The till couldn't put the request together, so nothing was sent."),
            translate("Reason", "Clear the basket and scan the goods again; tell the maker of the program."),
        ),
        "no_network": Reason(
            translate("Reason", "Octo couldn't be reached, so nothing was sent."),
            translate("Reason", "Check the network cable or Wi-Fi, then make a new QR."),
        ),
        "proxy": Reason(
            translate("Reason", "The proxy that is set on this PC doesn't let the till through to Octo."),
            translate("Reason", "Correct the proxy setting or remove it, then make a new QR."),
        ),
        "tls": Reason(
            translate("Reason", "The other side couldn't prove that it is Octo, so nothing was sent."),
            translate("Reason", "Check the date of this PC and whether the Wi-Fi asks for a login."),
        ),
        "not_found": Reason(translate("Reason", "Octo has no such payment."), again),
    }

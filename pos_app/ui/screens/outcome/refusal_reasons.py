"""Why Octo refused a new payment, in plain words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pos_app.ui.screens.outcome.reasons import Reason

translate = QCoreApplication.translate


def refusal_reasons() -> dict[str, Reason]:
    return _about_the_request() | _about_the_basket() | _about_the_contract() | _about_the_set_up()


def _about_the_request() -> dict[str, Reason]:
    nothing = translate("Reason", "No money was taken.")
    again = translate("Reason", "Call Octo's support if it happens again.")
    return {
        "format_refused": Reason(
            translate("Reason", "Octo didn't understand the request."),
            nothing,
            again,
            translate(
                "Reason", "Compare the shop id and the payment methods in the settings with the contract."
            ),
        ),
        "wrong_secret": Reason(
            translate("Reason", "Octo doesn't accept the shop id or the secret."),
            translate(
                "Reason",
                "Nothing new can be paid, and how earlier payments stand can't be read until this is right.",
            ),
            translate("Reason", "Copy both again from Octo's cabinet: F10, Settings."),
            translate(
                "Reason", "Perhaps the secret was made anew in Octo's cabinet; then the old one is void."
            ),
        ),
        "buyer_refused": Reason(
            translate("Reason", "Octo didn't accept what was sent about the buyer."),
            nothing,
            again,
            translate("Reason", "Try without the customer's phone and email."),
        ),
        "limit_reached": Reason(
            translate("Reason", "Octo refused because of a limit."),
            nothing,
            translate("Reason", "Wait a little, then make a new QR."),
            translate(
                "Reason", "Ask Octo's support which limits the contract sets for amounts and for a day."
            ),
        ),
    }


def _about_the_basket() -> dict[str, Reason]:
    nothing = translate("Reason", "No money was taken.")
    return {
        "basket_mismatch": Reason(
            translate("Reason", "Octo says that the lines don't add up to the total."),
            nothing,
            translate(
                "Reason", "Tell the maker of the program. Without lines in the basket setting, paying works."
            ),
            translate("Reason", "The setup command switches the lines off with --basket off."),
        ),
        "supplier_refused": Reason(
            translate("Reason", "Octo doesn't know a supplier that stands in the basket."),
            nothing,
            translate("Reason", "Correct the supplier's shop id in the price list and import it again."),
            translate("Reason", "Every supplier of a marketplace needs a shop of its own at Octo."),
        ),
        "goods_not_known": Reason(
            translate("Reason", "Goods of this basket aren't registered for the tax receipt at Octo."),
            nothing,
            translate("Reason", "Have them registered, or send baskets without tax data."),
            translate(
                "Reason", "Compare the tax codes of these goods in the price list with the tax catalogue."
            ),
        ),
    }


def _about_the_contract() -> dict[str, Reason]:
    nothing = translate("Reason", "No money was taken.")
    return {
        "shop_not_approved": Reason(
            translate("Reason", "Octo hasn't approved this shop for real payments yet."),
            nothing,
            translate("Reason", "Use test payments until then, and ask Octo's support."),
            translate("Reason", "Until Octo has approved the shop, set it up with --test."),
        ),
        "currency_refused": Reason(
            translate("Reason", "Octo doesn't take this currency for the shop."),
            nothing,
            translate("Reason", "Compare the currency in the settings with the one in Octo's cabinet."),
            translate("Reason", "Ask Octo's support which currencies the contract holds."),
        ),
        "method_refused": Reason(
            translate("Reason", "This way of paying isn't part of the shop's contract with Octo."),
            nothing,
            translate("Reason", "Ask Octo's support."),
            translate(
                "Reason",
                "Without a payment method in the settings, Octo offers all that the contract allows.",
            ),
        ),
    }


def _about_the_set_up() -> dict[str, Reason]:
    nothing = translate("Reason", "No money was taken.")
    return {
        "notify_url_missing": Reason(
            translate("Reason", "Octo wants a notification address for payments in two stages."),
            nothing,
            translate("Reason", "Set one with the setup command, or switch the two stages off."),
            translate("Reason", "The till itself listens to no notifications: it asks Octo."),
        ),
        "tsp_id_missing": Reason(
            translate("Reason", "Octo wants a further id (tsp_id) from this shop."),
            nothing,
            translate("Reason", "Ask Octo's support for it."),
            translate("Reason", "The setup command takes it with --tsp-id."),
        ),
    }

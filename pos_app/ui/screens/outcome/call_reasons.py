"""Why Octo refused something about a payment that is there: a hold, a refund, a tax receipt. In plain words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pos_app.ui.screens.outcome.reasons import Reason

translate = QCoreApplication.translate


def call_reasons() -> dict[str, Reason]:
    return (
        _about_holds() | _about_lost_holds() | _about_refunds() | _about_tax_receipts() | _about_tax_words()
    )


def _about_holds() -> dict[str, Reason]:
    stays = translate("Reason", "The held money stays as it is. Don't ask the customer to pay again.")
    reads = translate("Reason", "Wait: the till reads how the hold stands.")
    return {
        "hold_format_refused": Reason(
            translate("Reason", "Octo didn't understand what to do with the held money."),
            stays,
            reads,
            translate("Reason", "If it happens again, end the hold in Octo's cabinet before it lapses."),
        ),
        "hold_wrong_secret": Reason(
            translate("Reason", "Octo doesn't accept the shop id or the secret, so the hold can't be ended."),
            stays,
            translate("Reason", "Copy both again from Octo's cabinet before the hold lapses: F10, Settings."),
            translate("Reason", "When the hold lapses first, the money goes back to the customer by itself."),
        ),
        "capture_refused": Reason(
            translate("Reason", "Octo didn't confirm the held money."),
            translate("Reason", "It is held or taken. Don't ask the customer to pay again."),
            reads,
            translate("Reason", "Octo's cabinet shows whether the hold was confirmed."),
        ),
        "release_refused": Reason(
            translate("Reason", "Octo didn't give the held money back."),
            translate("Reason", "It may still be held. Don't tell the customer that it is free."),
            reads,
            translate("Reason", "If it stays, give the hold back in Octo's cabinet."),
        ),
    }


def _about_lost_holds() -> dict[str, Reason]:
    reads = translate("Reason", "Wait: the till reads how the payment stands.")
    return {
        "hold_not_changeable": Reason(
            translate("Reason", "Octo says that this hold can't be changed any more."),
            translate(
                "Reason", "It was taken, given back or has lapsed. Don't ask the customer to pay again."
            ),
            reads,
            translate("Reason", "Ask who else ends holds in Octo's cabinet."),
        ),
        "hold_not_found": Reason(
            translate("Reason", "Octo doesn't find this hold."),
            translate(
                "Reason", "It isn't known where the held money is. Don't ask the customer to pay again."
            ),
            reads,
            translate("Reason", "Look the payment up in Octo's cabinet by the number below."),
        ),
    }


def _about_refunds() -> dict[str, Reason]:
    nothing = translate("Reason", "No money went back.")
    return {
        "refund_format_refused": Reason(
            translate("Reason", "Octo didn't understand the refund."),
            nothing,
            translate("Reason", "Give the money back in Octo's cabinet."),
            translate("Reason", "Call Octo's support if it happens again."),
        ),
        "refund_wrong_secret": Reason(
            translate("Reason", "Octo doesn't accept the shop id or the secret, so it refused the refund."),
            nothing,
            translate("Reason", "Copy both again from Octo's cabinet (F10, Settings), then refund again."),
            translate(
                "Reason", "Perhaps the secret was made anew in Octo's cabinet; then the old one is void."
            ),
        ),
        "refund_amount_refused": Reason(
            translate("Reason", "Octo doesn't take this amount for a refund."),
            nothing,
            translate("Reason", "Give a very small sum back in cash."),
            translate("Reason", "Octo's cabinet shows how much of the payment is left."),
        ),
        "refund_unknown": Reason(
            translate("Reason", "Octo didn't say whether the refund was made."),
            translate(
                "Reason", "The money may be on its way to the customer. Don't give it back another way."
            ),
            translate("Reason", "Wait: the till finds out by itself."),
            translate("Reason", "Octo's cabinet shows the refund as soon as it is made."),
        ),
    }


def _about_tax_receipts() -> dict[str, Reason]:
    paid = translate("Reason", "The sale is paid all the same.")
    later = translate("Reason", "Nothing has to be done: the till asks again by itself.")
    return {
        "no_fiscal_yet": Reason(
            translate("Reason", "There is no tax receipt of this sale yet."),
            paid,
            later,
            translate("Reason", "If it doesn't come within the day, ask Octo's support."),
        ),
        "bad_fiscal_url": Reason(
            translate(
                "Reason", "The address of the tax receipt isn't a safe web address, so it isn't shown."
            ),
            paid,
            translate("Reason", "Call Octo's support for the receipt."),
            translate("Reason", "A tax receipt's address begins with https://."),
        ),
    }


def _about_tax_words() -> dict[str, Reason]:
    paid = translate("Reason", "The sale is paid all the same.")
    return {
        "fiscal_format_refused": Reason(
            translate("Reason", "Octo didn't understand the question for the tax receipt."),
            paid,
            translate("Reason", "Call Octo's support for the receipt."),
            translate("Reason", "Ask Octo's support whether tax receipts are part of the contract."),
        ),
        "fiscal_wrong_secret": Reason(
            translate(
                "Reason", "Octo doesn't accept the shop id or the secret, so there is no tax receipt yet."
            ),
            paid,
            translate("Reason", "Copy both again from Octo's cabinet: F10, Settings."),
            translate(
                "Reason", "Perhaps the secret was made anew in Octo's cabinet; then the old one is void."
            ),
        ),
        "fiscal_refused": Reason(
            translate("Reason", "Octo didn't give the tax receipt."),
            paid,
            translate("Reason", "Nothing has to be done: the till asks again by itself."),
            translate("Reason", "Octo's support can tell why, by the number below."),
        ),
    }

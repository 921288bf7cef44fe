"""Why a refund wasn't begun, in sentences: what it means for the money and what to do instead."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pos_app.domain.refund_rules import RefundRefusal

translate = QCoreApplication.translate


def refund_refusal_sentence(refusal: RefundRefusal | None) -> str:
    """None stands for a payment that isn't known here."""
    nothing = translate("Refund", "No money was given back.")
    return f"{_sentences()[refusal or RefundRefusal.NOT_FOUND]} {nothing}"


def _sentences() -> dict[RefundRefusal, str]:
    r = RefundRefusal
    return {
        r.NOT_FOUND: translate("Refund", "This payment was not found. Open the sale again."),
        r.NOT_PAID: translate("Refund", "Nothing was paid here, so nothing can be given back."),
        r.ALL_REFUNDED: translate("Refund", "All of it was given back already."),
        r.UNDER_WAY: translate(
            "Refund", "An earlier refund of this payment isn't settled yet. Wait until Octo has answered."
        ),
        r.NO_UUID: translate(
            "Refund", "Octo's number of this payment isn't known here. Give it back in Octo's cabinet."
        ),
        r.NO_REASON: translate("Refund", "Write down why the money is given back."),
        r.WRONG_CURRENCY: translate("Refund", "The amount is in another currency than the payment."),
        r.ZERO: translate("Refund", "Enter how much is given back."),
        r.TOO_MUCH: translate("Refund", "That is more than is left of this payment."),
        r.TOO_SMALL: translate("Refund", "Octo doesn't give back so little. Give it back in cash."),
        r.TOO_MANY: translate(
            "Refund", "There were too many refunds of this payment. Give the rest back in Octo's cabinet."
        ),
        r.WRONG_LINES: translate("Refund", "These goods aren't in the sale, or came back already."),
    }

"""States of sales and payments, and why a payment failed, in plain words. The codes are only for support."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pos_app.domain.payment import Payment, PaymentState
from pos_app.domain.sale import SaleState

translate = QCoreApplication.translate

_S = PaymentState


def sale_state_words(state: SaleState) -> tuple[str, str]:
    """(colour name, word)."""
    words = {
        SaleState.OPEN: ("wait", translate("SaleState", "open")),
        SaleState.PARKED: ("wait", translate("SaleState", "parked")),
        SaleState.AWAITING_PAYMENT: ("wait", translate("SaleState", "waiting for the payment")),
        SaleState.PAID: ("paid", translate("SaleState", "paid")),
        SaleState.PARTLY_REFUNDED: ("warn", translate("SaleState", "partly refunded")),
        SaleState.REFUNDED: ("warn", translate("SaleState", "refunded")),
        SaleState.VOIDED: ("info", translate("SaleState", "cleared")),
    }
    return words[state]


def payment_state_words(payment: Payment) -> tuple[str, str]:
    """(colour name, words) of one attempt, for the list of sales."""
    words = {
        _S.DRAFT: ("wait", translate("PaymentState", "being prepared")),
        _S.JOURNALED: ("wait", translate("PaymentState", "being prepared")),
        _S.CREATING: ("wait", translate("PaymentState", "QR being prepared")),
        _S.CREATE_UNKNOWN: ("warn", translate("PaymentState", "not known yet whether a QR exists")),
        _S.WAITING: ("wait", translate("PaymentState", "waiting for the customer")),
        _S.ENGAGED: ("wait", translate("PaymentState", "customer is paying")),
        _S.HELD: ("wait", translate("PaymentState", "money held, not taken yet")),
        _S.CAPTURING: ("wait", translate("PaymentState", "money held, being taken")),
        _S.CAPTURE_UNKNOWN: ("warn", translate("PaymentState", "not known yet whether the money was taken")),
        _S.RELEASING: ("wait", translate("PaymentState", "held money being given back")),
        _S.RELEASE_UNKNOWN: (
            "warn",
            translate("PaymentState", "not known yet whether the hold was given back"),
        ),
        _S.PAID: ("paid", translate("PaymentState", "paid")),
        _S.FAILED: ("fail", translate("PaymentState", "did not go through")),
        _S.ABANDONED: ("warn", translate("PaymentState", "given up, can still be paid for a while")),
        _S.CLOSED_UNPAID: ("info", translate("PaymentState", "closed, nothing was paid")),
        _S.CLOSED_RELEASED: ("info", translate("PaymentState", "closed, the hold was given back")),
        _S.LATE_MONEY: ("late", translate("PaymentState", "money came late")),
        _S.DISPUTED: ("late", translate("PaymentState", "Octo and the till disagree")),
        _S.REFUNDING: ("wait", translate("PaymentState", "refund under way")),
        _S.REFUND_UNKNOWN: ("warn", translate("PaymentState", "not known yet whether the refund was done")),
        _S.PARTLY_REFUNDED: ("warn", translate("PaymentState", "partly refunded")),
        _S.REFUNDED: ("warn", translate("PaymentState", "refunded")),
    }
    return words[payment.state]

"""What may be given back, and how a refund begins."""

from __future__ import annotations

from decimal import Decimal

from pos_app.sandbox.checks import RefusedError
from pos_app.sandbox.payment import CENT, Payment, Refund, RefundStatus, Status
from pos_app.sandbox.rules import Rules

CANNOT_CHANGE = 10
ROUBLES_IN_USD = Decimal(100)


def known_refund(payment: Payment, shop_refund_id: str) -> Refund | None:
    return next((refund for refund in payment.refunds if refund.shop_refund_id == shop_refund_id), None)


def check_refund(payment: Payment, amount: Decimal, *, rules: Rules) -> None:
    """Octo's limits of one refund; RefusedError."""
    check_is_paid(payment)
    least, most = limits(payment.order.currency, rules=rules)
    refundable = payment.refundable_sum
    if amount > refundable:
        raise RefusedError(rules.refund_amount_code, "Wrong refund amount")
    if amount < least:
        raise RefusedError(rules.refund_amount_code, "Wrong refund amount: less than 1 USD")
    if amount > most:
        raise RefusedError(
            rules.refund_amount_code, "Wrong refund amount: more than the maximum of one refund"
        )
    if rules.refund_leaves_minimum and refundable <= least:
        raise RefusedError(rules.refund_amount_code, "Wrong refund amount: less than 1 USD is left")


def check_is_paid(payment: Payment) -> None:
    if payment.status is not Status.SUCCEEDED:
        raise RefusedError(CANNOT_CHANGE, "Only a succeeded payment can be refunded")


def limits(currency: str, *, rules: Rules) -> tuple[Decimal, Decimal]:
    """The least and the most of one refund. What Octo says in one currency is converted for the others."""
    rate, most = Decimal(rules.usd_in_uzs), Decimal(rules.refund_max_uzs)
    if currency == "UZS" or not rate:
        return rate, most
    in_currency = Decimal(1) if currency == "USD" else ROUBLES_IN_USD
    return in_currency, (most / rate * in_currency).quantize(CENT)


def begun(refund: Refund, *, answer: str | None, rules: Rules, now_s: float) -> Refund:
    """The refund as it stands after its first call; `answer` goes before the rule's status."""
    refund.status = RefundStatus(answer or rules.refund_answer)
    refund.ends_as = RefundStatus(rules.refund_ends_as)
    if refund.status is RefundStatus.PENDING and rules.refund_pending_s:
        refund.ends_at_s = now_s + rules.refund_pending_s
    return refund

"""Refunds in words: why one wasn't begun, where one stands, and what a confirmation means for the money."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pos_app.domain.basket import Basket
from pos_app.domain.money import Money
from pos_app.domain.quantity import Quantity
from pos_app.domain.refund import Refund, RefundLine, RefundState
from pos_app.domain.refund_rules import MOST_AT_ONCE, RefundRefusal, how_many_parts
from pos_app.ui.money_text import amount_text, quantity_text, unit_text
from pos_app.ui.screens.outcome.reasons import known_reason, support_text

translate = QCoreApplication.translate

MOST_NAMED = 4


def refund_refusal_sentence(refusal: RefundRefusal | None) -> str:
    """None stands for a payment that isn't known here."""
    nothing = translate("Refund", "No money was given back.")
    return f"{refusal_words(refusal)} {nothing}"


def refusal_words(refusal: RefundRefusal | None) -> str:
    """The same where nobody has asked for anything yet."""
    return _sentences()[refusal or RefundRefusal.NOT_FOUND]


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
        r.IN_DOUBT: translate(
            "Refund",
            "An earlier refund was closed without an answer of Octo. Give the rest back in Octo's cabinet.",
        ),
        r.WRONG_LINES: translate("Refund", "These goods aren't in the sale, or came back already."),
    }


# --- Where a refund stands


def refund_state_words(refund: Refund) -> tuple[str, str]:
    """(colour name, words) of one refund, for the list of a sale's refunds."""
    words = {
        RefundState.PLANNED: ("wait", translate("Refund", "not sent yet")),
        RefundState.SENDING: ("wait", translate("Refund", "being sent to Octo")),
        RefundState.UNKNOWN: ("warn", translate("Refund", "not known yet whether it was done")),
        RefundState.PENDING: ("wait", translate("Refund", "taken in by Octo, on its way")),
        RefundState.DONE: ("info", translate("Refund", "given back")),
        RefundState.FAILED: ("fail", translate("Refund", "nothing went back")),
    }
    return words[refund.state]


def refund_failure_words(refund: Refund) -> str:
    """Why nothing went back, as a whole sentence."""
    sentences = {
        "withdrawn": translate("Refund", "It was withdrawn before it was sent."),
        "refunded_elsewhere": translate(
            "Refund", "So much isn't left: money was given back in Octo's cabinet."
        ),
        "earlier_part_failed": translate(
            "Refund", "The part before it wasn't given back, so it wasn't sent."
        ),
        "contradicted": translate("Refund", "Octo says something else about this payment than the till."),
        "canceled_at_octo": translate("Refund", "Octo took the payment itself back."),
        "refused_by_octo": translate("Refund", "Octo refused it."),
        "not_paid_at_octo": translate("Refund", "At Octo nobody has paid this."),
        "other_number_at_octo": translate(
            "Refund", "Octo calls this payment by another number than the till."
        ),
        "closed_unanswered": translate("Refund", "It was closed without an answer of Octo."),
    }
    detail = refund.detail or "refused_by_octo"
    reason = known_reason(detail)
    known = sentences.get(detail) or (f"{reason.what} {reason.do}" if reason else "")
    return known or translate("Refund", "Octo refused it. For support: %1").replace("%1", detail)


OUR_OWN_REASONS = frozenset(
    {"withdrawn", "refunded_elsewhere", "earlier_part_failed", "not_paid_at_octo", "closed_unanswered"}
)
"""Octo refused nothing: its support has nothing to say about these."""


def refund_support_line(refund: Refund, *, octo_uuid: str | None) -> str:
    """What to read out to Octo's support about a refund that Octo refused; "" where the till itself ended it."""
    if refund.state is not RefundState.FAILED or refund.detail in OUR_OWN_REASONS:
        return ""
    code = refund.detail or ""
    is_known = known_reason(code) is not None
    support = support_text(
        code if is_known else None,
        payment_id=f"{refund.payment_id} · {refund.id}",
        octo_uuid=octo_uuid,
        at=refund.closed_at or refund.created_at,
        detail="" if is_known else code,
    )
    word = translate("Refund", "For Octo's support:")
    return f"{word} {support}"


def failure_notice(refund: Refund) -> str:
    """For whoever stands at the till when it is known; "" for all that needs no telling."""
    if refund.state is not RefundState.FAILED or refund.detail in ("withdrawn", "earlier_part_failed"):
        return ""
    text = translate(
        "Notice",
        "A refund of %1 did not go through: the customer still has nothing. F2 shows the sale. %2",
    )
    return text.replace("%1", str(amount_text(refund.amount))).replace("%2", refund_failure_words(refund))


def under_way_words(refund: Refund, *, waiting: int, is_offline: bool) -> tuple[str, str]:
    """(colour name, sentence) about the refund that is followed now, with so many parts behind it."""
    kind, text = _standing(refund, is_offline=is_offline)
    if waiting:
        text = f"{text} {translate('Refund', '%n more part(s) follow after it.', None, waiting)}"
    return kind, text


def _standing(refund: Refund, *, is_offline: bool) -> tuple[str, str]:
    amount = str(amount_text(refund.amount))
    if refund.state is RefundState.PLANNED and is_offline:
        kind, text = (
            "warn",
            translate(
                "Refund",
                "No connection to Octo: %1 was not sent yet. It is sent by itself when Octo is reached again.",
            ),
        )
    elif refund.state is RefundState.PLANNED:
        kind, text = "wait", translate("Refund", "%1 is about to be sent to Octo.")
    elif refund.state is RefundState.PENDING:
        kind, text = (
            "wait",
            translate("Refund", "Octo has taken %1 in. The till asks until the money is with the customer."),
        )
    elif refund.state is RefundState.SENDING:
        kind, text = "wait", translate("Refund", "%1 is being sent to Octo.")
    else:
        kind, text = (
            "warn",
            translate(
                "Refund",
                "Octo hasn't answered: it isn't known yet whether %1 went back. The till asks until it is certain. "
                "Don't give it back another way.",
            ),
        )
    return kind, text.replace("%1", amount)


def outcome_words(refunds: list[Refund]) -> tuple[str, str]:
    """(colour name, sentence) on how the refund ended that these are the parts of."""
    done = [refund.amount for refund in refunds if refund.state is RefundState.DONE]
    failed = [refund for refund in refunds if refund.state is RefundState.FAILED]
    given = str(amount_text(_sum(done))) if done else ""
    lost = str(amount_text(_sum([refund.amount for refund in failed]))) if failed else ""
    why = refund_failure_words(failed[0]) if failed else ""
    if not failed:
        text = translate("Refund", "Done: %1 went back to the customer.")
        return "info", text.replace("%1", given)
    if failed[0].detail == "withdrawn" and not done:
        return "info", translate("Refund", "Withdrawn: %1 was not sent. No money moved.").replace("%1", lost)
    if done:
        text = translate("Refund", "%1 went back to the customer, %2 did not. %3")
        return "warn", text.replace("%1", given).replace("%2", lost).replace("%3", why)
    text = translate("Refund", "%1 did not go back: the customer still has nothing. %2")
    return "fail", text.replace("%1", lost).replace("%2", why)


# --- What a confirmation means


def promise_words(amount: Money, *, payment_name: str) -> str:
    """How much goes where, and in how many parts."""
    text = translate("Refund", "%1 goes back through Octo to the card that paid (%2).")
    text = text.replace("%1", str(amount_text(amount))).replace("%2", payment_name)
    parts = how_many_parts(amount)
    if parts > 1:
        split = translate(
            "Refund",
            "Octo takes at most %1 at once, so it goes in %n part(s), one after the other.",
            None,
            parts,
        )
        text = f"{text} {split.replace('%1', str(amount_text(MOST_AT_ONCE[amount.currency])))}"
    return text


def goods_words(basket: Basket, lines: tuple[RefundLine, ...]) -> str:
    """`Obi non × 2, Guruch × 0,25 kg`; "" without goods."""
    named = []
    for number, thousandths in lines[:MOST_NAMED]:
        line = basket.line(number)
        quantity = f"{quantity_text(Quantity(thousandths))} {unit_text(line.unit)}".strip()
        named.append(f"{line.name} × {quantity}")
    more = len(lines) - MOST_NAMED
    if more > 0:
        named.append(translate("Refund", "%n more line(s)", None, more))
    return ", ".join(named)


def _sum(amounts: list[Money]) -> Money:
    total = amounts[0]
    for amount in amounts[1:]:
        total = total + amount
    return total

"""Octo's word about a payment held against the till's books. Pure judgement: nothing is read or stored here."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from enum import Enum
from typing import NamedTuple

from pos_app.domain.answer import Answer, Said
from pos_app.domain.payment import GRACE, Payment, PaymentState
from pos_app.domain.refund import Refund, RefundState
from pos_app.domain.refund_rules import MONEY_STATES, REFUND_STATES, done_minor, unresolved

NOTHING_THERE = "not_found"
"""The reason of the gateway that says: Octo has no such payment."""
LONGEST_STATUS = 100
_S = PaymentState
_CLOSED = frozenset({_S.FAILED, _S.CLOSED_UNPAID, _S.CLOSED_RELEASED})
_PERHAPS_NEVER_THERE = frozenset(
    {_S.DRAFT, _S.JOURNALED, _S.CREATING, _S.CREATE_UNKNOWN, _S.ABANDONED, _S.DISPUTED}
)


class Difference(Enum):
    """In what the books and Octo don't agree, the dearest first. Values are stored; never rename one."""

    PAID_HERE_ONLY = "paid_here_only"  # the books say paid, Octo doesn't
    PAID_THERE_ONLY = "paid_there_only"  # Octo has the money, and no sale of the till counts it
    AMOUNT = "amount"  # another amount or currency
    UNKNOWN_AT_OCTO = "unknown_at_octo"  # Octo doesn't find a payment that it must have
    REFUNDED_ELSEWHERE = "refunded_elsewhere"  # more went back than this till gave back
    REFUND_MISSING = "refund_missing"  # less went back than this till gave back
    HELD_TOO_LONG = "held_too_long"  # money is still reserved long after the customer paid
    NOT_TOLD = "not_told"  # Octo didn't say how it stands, or in words that nobody knows
    UNRESOLVED = "unresolved"  # neither side has ended it yet


class OctoWord(NamedTuple):
    """What Octo said about one payment at `read_at`.

    `said` is None when it named no status; `status` is then the reason why not, else Octo's own spelling.
    """

    payment_id: str
    read_at: datetime
    said: Said | None
    status: str
    total_minor: int | None = None
    currency: str | None = None
    refunded_minor: int | None = None


def word_of(payment_id: str, answer: Answer, *, read_at: datetime) -> OctoWord:
    return OctoWord(
        payment_id,
        read_at,
        answer.said,
        answer.status[:LONGEST_STATUS],
        answer.total_minor,
        answer.currency,
        answer.refunded_minor,
    )


def no_word(payment_id: str, reason: str, *, read_at: datetime) -> OctoWord:
    return OctoWord(payment_id, read_at, None, reason)


def difference_of(payment: Payment, *, refunds: Sequence[Refund], word: OctoWord) -> Difference | None:
    """None when both agree. `refunds` are all of this payment; one made after the word was read isn't missed in it."""
    if word.said is None:
        return _without_status(payment, word)
    if _is_other_money(payment, word):
        return Difference.AMOUNT
    if payment.state is _S.DISPUTED or payment.state in REFUND_STATES or unresolved(refunds):
        return Difference.UNRESOLVED
    if word.said is Said.SUCCEEDED:
        return _with_money_there(payment, refunds=refunds, word=word)
    if payment.state in MONEY_STATES:
        return _with_money_here(payment, refunds=refunds, word=word)
    return _without_money(payment, word)


def _without_status(payment: Payment, word: OctoWord) -> Difference | None:
    if word.status != NOTHING_THERE:
        return Difference.NOT_TOLD
    if payment.state in _CLOSED:
        return None
    is_known = payment.octo_uuid is not None and payment.state is not _S.ABANDONED
    if is_known or payment.state not in _PERHAPS_NEVER_THERE:
        return Difference.UNKNOWN_AT_OCTO
    return Difference.UNRESOLVED


def _is_other_money(payment: Payment, word: OctoWord) -> bool:
    is_other_sum = word.total_minor not in (None, payment.amount.minor, payment.taken.minor)
    is_other_kind = word.currency is not None and word.currency.upper() != payment.amount.currency.value
    return is_other_sum or is_other_kind


def _with_money_there(payment: Payment, *, refunds: Sequence[Refund], word: OctoWord) -> Difference | None:
    if payment.state not in MONEY_STATES or payment.state is _S.LATE_MONEY:
        return Difference.PAID_THERE_ONLY
    return _of_refunds(refunds, word=word)


def _with_money_here(payment: Payment, *, refunds: Sequence[Refund], word: OctoWord) -> Difference | None:
    is_all_back = payment.state is _S.REFUNDED or (word.refunded_minor or 0) >= payment.taken.minor
    if word.said is Said.CANCELED and is_all_back:
        return _of_refunds(refunds, word=word)
    return Difference.NOT_TOLD if word.said is Said.PENDING else Difference.PAID_HERE_ONLY


def _without_money(payment: Payment, word: OctoWord) -> Difference | None:
    is_over = word.read_at >= payment.expires_at + GRACE
    if word.said is Said.HELD:
        return Difference.HELD_TOO_LONG if is_over else Difference.UNRESOLVED
    if payment.state not in _CLOSED:
        return Difference.UNRESOLVED
    if word.said is Said.PENDING:
        return Difference.NOT_TOLD
    # Somebody inside the bank's dialog, or a code that can be paid yet, may still bring money.
    is_final = word.said is Said.CANCELED or (word.said is Said.CREATED and is_over)
    return None if is_final else Difference.UNRESOLVED


def _of_refunds(refunds: Sequence[Refund], *, word: OctoWord) -> Difference | None:
    if word.refunded_minor is None:
        return None
    before = [
        one
        for one in refunds
        if one.state is RefundState.DONE and one.closed_at is not None and one.closed_at <= word.read_at
    ]
    if word.refunded_minor > done_minor(refunds):
        return Difference.REFUNDED_ELSEWHERE
    return Difference.REFUND_MISSING if word.refunded_minor < done_minor(before) else None

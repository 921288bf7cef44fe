"""When Octo's refunded sum can't tell what became of a refund, and what a person may then decide. Pure judgement."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from pos_app.domain.money import Money
from pos_app.domain.payment import Payment
from pos_app.domain.refund import Refund, RefundState
from pos_app.domain.refund_rules import refunded_minor, unresolved

NO_ANSWER_FOR = timedelta(hours=24)
"""After so long without a word that settles it a person may decide, whatever the sum says."""
_IN_DOUBT = frozenset({RefundState.UNKNOWN, RefundState.PENDING})


class Doubt(NamedTuple):
    """A refund that Octo's sum can't settle, and what may be decided about it with a written reason.

    `grown` is what Octo's sum grew by since it was sent, None where that isn't known. `may_be_done`: it may be part of
    that. `may_go_again`: there is room for it, so that the same id may be sent again. Else it can be closed as not
    given back; its amount then stays out of what the till gives back, since nobody but Octo knows.
    """

    refund: Refund
    grown: Money | None
    may_be_done: bool
    may_go_again: bool


def doubt_about(payment: Payment, *, refunds: Sequence[Refund], now: datetime) -> Doubt | None:
    """None while asking Octo can still settle it."""
    waiting = unresolved(refunds)
    if not waiting or waiting[0].state not in _IN_DOUBT:
        return None
    refund, gone = waiting[0], refunded_minor(payment, refunds=refunds)
    before, amount = refund.refunded_before_minor, refund.amount.minor
    grown = None if before is None else gone - before
    is_others_too = grown is not None and grown > amount
    if grown == amount or (is_others_too and gone >= payment.taken.minor):
        # The next read settles it: it is in the sum, or all of the money is back with the customer anyway.
        return None
    has_room = amount <= payment.taken.minor - gone
    is_old = is_overdue(refund, now=now)
    if has_room and not is_others_too and not is_old:
        return None
    return Doubt(
        refund=refund,
        grown=None if grown is None else Money(grown, refund.amount.currency),
        # After a day the sum itself may be old: Octo may have told nothing at all since.
        may_be_done=grown is None or is_others_too or is_old,
        may_go_again=has_room and is_others_too,
    )


def is_overdue(refund: Refund, *, now: datetime) -> bool:
    """Sent so long ago that a person may decide about it."""
    return refund.sent_at is not None and now - refund.sent_at >= NO_ANSWER_FOR

"""What the passing of time does to a payment: ttl, holds, and the turns of a customer who acts by himself."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from pos_app.sandbox.payment import UNPAID, Payment, RefundStatus, Status, Turn


class Due(NamedTuple):
    """The next move that time makes, at a second of the book's clock; `turn` is used up by it."""

    at_s: float
    status: Status
    word: str
    turn: Turn | None = None


def next_move(payment: Payment, *, hold_min: int) -> Due | None:
    """The earliest move from where the payment stands now, None when time changes nothing any more."""
    return min(_moves(payment, hold_min), key=lambda due: due.at_s, default=None)


def paid_status(payment: Payment) -> Status:
    """Where the customer's money takes a payment: into the shop's hands, or on hold first."""
    return Status.SUCCEEDED if payment.order.auto_capture else Status.WAITING_FOR_CAPTURE


def paid_word(payment: Payment) -> str:
    return "paid" if payment.order.auto_capture else "paid, money held"


def end_refunds(payment: Payment, *, now_s: float) -> bool:
    """Ends the pending refunds whose time has come; True if there was one."""
    ended = [
        refund
        for refund in payment.refunds
        if refund.status is RefundStatus.PENDING
        and refund.ends_at_s is not None
        and now_s >= refund.ends_at_s
    ]
    for refund in ended:
        refund.status = refund.ends_as
    return bool(ended)


def _moves(payment: Payment, hold_min: int) -> Iterator[Due]:
    if payment.status in UNPAID:
        yield from _customer(payment)
        yield _end_of_ttl(payment)
    elif payment.status is Status.WAITING_FOR_CAPTURE:
        yield Due(payment.moved_at_s + hold_min * 60, Status.CANCELED, "hold lapsed")
    elif payment.status is Status.CANCELED and Turn.SUCCESS_AFTER_CANCEL in payment.turns:
        turn = Turn.SUCCESS_AFTER_CANCEL
        # A hold that was released can't be held again: then the money has simply been taken.
        status = Status.SUCCEEDED if payment.paid_count else paid_status(payment)
        yield Due(payment.moved_at_s + payment.turns[turn], status, "paid after all", turn)


def _customer(payment: Payment) -> Iterator[Due]:
    if Turn.PAYS in payment.turns:
        wait_s = payment.turns[Turn.PAYS]
        if payment.status is Status.CREATED:
            yield Due(payment.created_at_s + wait_s / 2, Status.WAIT_USER_ACTION, "opened by the customer")
        else:
            yield Due(payment.created_at_s + wait_s, paid_status(payment), paid_word(payment), Turn.PAYS)
    if Turn.DECLINES in payment.turns:
        at_s = payment.created_at_s + payment.turns[Turn.DECLINES]
        yield Due(at_s, Status.CANCELED, "declined", Turn.DECLINES)


def _end_of_ttl(payment: Payment) -> Due:
    turn = Turn.LATE_SUCCESS
    if turn not in payment.turns:
        return Due(payment.expires_at_s, Status.CANCELED, "expired")
    if payment.status is Status.CREATED:
        return Due(payment.expires_at_s, Status.WAIT_USER_ACTION, "opened at the last moment")
    return Due(payment.expires_at_s + payment.turns[turn], paid_status(payment), "paid after its time", turn)

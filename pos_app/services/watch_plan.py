"""What is known about a watched payment in this run, and when and what to ask Octo next. Pure: no calls, no clock."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from pos_app.domain.answer import Answer
from pos_app.domain.payment import GRACE, QR_STATES, REREAD_STATES, Payment, PaymentState, Trigger
from pos_app.services.ports import GatewayError, Timer
from pos_app.services.timetable import (
    AFTER_GRACE_S,
    HELD_EVERY_S,
    RATE_LIMITED_S,
    SHORTEST_GAP_S,
    back_off_s,
    guard_delay_s,
    poll_delay_s,
)

EXPIRABLE_STATES = frozenset({PaymentState.CREATE_UNKNOWN, *QR_STATES})
READ_STATES = REREAD_STATES | {PaymentState.ABANDONED}
COUNTER_STATES = frozenset(
    {PaymentState.CREATE_UNKNOWN, PaymentState.CAPTURE_UNKNOWN, PaymentState.RELEASE_UNKNOWN, *QR_STATES}
)
"""States in which somebody waits, for goods or for money back: read quickly, with back-off on failures."""

SENT_STATES = frozenset(
    {PaymentState.JOURNALED, PaymentState.CREATING, PaymentState.CAPTURING, PaymentState.RELEASING}
)
"""Left by the answer to the call in flight; without a call in flight the record of the answer is missing."""
HOLD_STATES = frozenset(
    {PaymentState.HELD, PaymentState.CAPTURING, PaymentState.CAPTURE_UNKNOWN}
    | {PaymentState.RELEASING, PaymentState.RELEASE_UNKNOWN}
)
"""A good status read between two failed captures or releases doesn't end the back-off."""
NOTHING_THERE_REASONS = frozenset({"not_found", "status_refused", "wrong_secret"})
"""Answers to a status read that, after a refused repeat of the create, leave no room for a payment at Octo."""


class Trouble(Enum):
    """Why the last call about a payment told nothing. In none of these is anything known about the money."""

    NONE = "none"  # it did tell
    NO_CONNECTION = "no_connection"  # Octo wasn't reached, or was silent
    UNUSABLE = "unusable"  # an answer came that can't be used: an error page, half of one, another payment's


@dataclass(slots=True)
class Watch:
    """What is known about one payment in this run. `deadline_s`, `qr_since_s`, `ended_s`, `last_call_s` are monotonic.

    `is_checked`: Octo has answered since the start of the program, so that a QR may be shown. `refusal`: the refusal
    of a repeated create, which is no verdict before a status read. `odd_status`: Octo's word for the payment's status
    where the till doesn't know it. `wish`: how a cashier wants a hold to end, until that is on disk. `is_lapsing`: the
    hold soon goes back to the customer by itself. `other_uuid`: what Octo calls our payment in its last answers, so
    many `other_times` in a row, where that isn't the UUID that it gave first.
    """

    deadline_s: float
    is_checked: bool
    qr_since_s: float | None = None
    ended_s: float | None = None
    last_call_s: float = float("-inf")
    failures: int = 0
    is_in_flight: bool = False
    trouble: Trouble = Trouble.NONE
    odd_status: str = ""
    is_rate_limited: bool = False
    prefers_status: bool = False
    refusal: GatewayError | None = None
    wish: Trigger | None = None
    is_lapsing: bool = False
    other_uuid: str = ""
    other_times: int = 0
    timer: Timer | None = None
    expiry: Timer | None = None

    @property
    def is_offline(self) -> bool:
        """The last call told nothing about the payment."""
        return self.trouble is not Trouble.NONE

    def note_number(self, payment: Payment, answer: Answer) -> bool:
        """Whether it became another one that Octo stands by our payment under another UUID."""
        if answer.shop_transaction_id != payment.id or not (answer.octo_uuid and payment.octo_uuid):
            return False
        before = self.stands_by
        is_same = answer.octo_uuid == self.other_uuid
        self.other_times = self.other_times + 1 if is_same else 1
        self.other_uuid = "" if answer.octo_uuid == payment.octo_uuid else answer.octo_uuid
        return before != self.stands_by

    @property
    def stands_by(self) -> str:
        """Another UUID for our payment that Octo has named more than once in a row; one answer may be a slip."""
        return self.other_uuid if self.other_times > 1 else ""


def next_delay_s(payment: Payment, watch: Watch, *, now_s: float, jitter: float) -> float | None:
    """Seconds until the next call about this payment; None when nothing is left to ask."""
    if watch.is_rate_limited:
        return RATE_LIMITED_S
    if payment.state in SENT_STATES:
        return RATE_LIMITED_S
    if payment.state is PaymentState.HELD or payment.state in COUNTER_STATES:
        return _counter_delay_s(payment, watch, now_s=now_s, jitter=jitter)
    if payment.state in READ_STATES:
        ended_s = now_s - (watch.ended_s if watch.ended_s is not None else now_s)
        return guard_delay_s(payment, left_s=watch.deadline_s - now_s, ended_s=ended_s)
    return None


def _counter_delay_s(payment: Payment, watch: Watch, *, now_s: float, jitter: float) -> float:
    if watch.wish is not None:
        return 0.0
    if watch.failures:
        return back_off_s(watch.failures, jitter=jitter)
    if payment.waits_for_cashier:
        return HELD_EVERY_S
    if payment.state is PaymentState.HELD:
        return 0.0
    if watch.prefers_status or payment.state not in QR_STATES:
        return SHORTEST_GAP_S
    return poll_delay_s(now_s - (watch.qr_since_s or now_s))


def next_wait_s(payment: Payment, watch: Watch, *, now_s: float, jitter: float) -> float | None:
    """As `next_delay_s`, but never so soon that Octo would refuse a status read."""
    delay_s = next_delay_s(payment, watch, now_s=now_s, jitter=jitter)
    if delay_s is None or ends_hold(payment, watch) or wants_create(payment, watch):
        return delay_s
    return max(delay_s, watch.last_call_s + SHORTEST_GAP_S - now_s)


def ends_hold(payment: Payment, watch: Watch) -> bool:
    """A capture or a release is next, and not a status read: at once, or when a cashier has decided."""
    is_decided = watch.wish is not None or not payment.waits_for_cashier
    return payment.state is PaymentState.HELD and is_decided and payment.octo_uuid is not None


def is_back_off_over(payment: Payment) -> bool:
    """Whether a good answer ends the back-off. One between two failed captures or releases doesn't."""
    return payment.state not in HOLD_STATES or payment.waits_for_cashier


def is_lapsing(payment: Payment, *, now: datetime) -> bool:
    return payment.waits_for_cashier and payment.hold is not None and payment.hold.is_about_to_lapse(now)


def wants_create(payment: Payment, watch: Watch) -> bool:
    """The same id again: while nobody knows of it, or to learn the pay address. Never after giving up or ttl, and never
    with another body: without the buyer that it was made with, only the status is read (I3).
    """
    is_unknown = payment.state is PaymentState.CREATE_UNKNOWN
    has_no_address = payment.state in QR_STATES and not payment.pay_url
    return (is_unknown or has_no_address) and not watch.prefers_status and payment.is_sendable


def is_after_grace(watch: Watch) -> bool:
    """Whether the last call was started after expiry and grace, by the monotonic clock."""
    return watch.last_call_s >= watch.deadline_s + GRACE.total_seconds() + AFTER_GRACE_S / 2


def trouble_of(error: GatewayError | None, *, is_ours: bool) -> Trouble:
    if error is None:
        return Trouble.NONE if is_ours else Trouble.UNUSABLE
    if error.reason == "rate_limited":
        return Trouble.NONE
    return Trouble.NO_CONNECTION if error.is_offline else Trouble.UNUSABLE


def as_gateway_error(error: Exception) -> GatewayError:
    """A fault of our own in a lane counts as no answer: the loop goes on, and nothing is concluded from it."""
    return (
        error
        if isinstance(error, GatewayError)
        else GatewayError(f"{type(error).__name__} while asking Octo.")
    )


def random_share() -> float:
    # Late: the standard library's random brings the hash functions with it, and nothing fails before the first paint.
    from random import random

    return random()  # noqa: S311 - spreads retries, guards nothing

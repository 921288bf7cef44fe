"""When a payment is read again. Pure: seconds in, seconds out; the figures come from the rules about payments."""

from __future__ import annotations

from pos_app.domain.payment import GRACE, REREAD_FOR, Payment, PaymentState

FIRST_READ_S = 2.0
EARLY_UNTIL_S, EARLY_EVERY_S = 60.0, 2.0
MIDDLE_UNTIL_S, MIDDLE_EVERY_S = 180.0, 3.0
LATE_EVERY_S = 5.0
HELD_EVERY_S = 15.0
"""While held money waits for the cashier it may lapse, or be taken or given back in Octo's cabinet."""
SHORTEST_GAP_S = 1.1
"""Octo refuses two reads of one id within a second."""
RATE_LIMITED_S = 3.0
FIRST_BACK_OFF_S, LONGEST_BACK_OFF_S = 1.0, 15.0
GUARD_UNEXPIRED_S = 60.0
GUARD_EXPIRED_S = 15 * 60.0
AFTER_GRACE_S = 2.0
"""A little past expiry and grace, so that the answer that may close a payment is given after it."""
JITTER_SHARE = 0.25


def poll_delay_s(qr_age_s: float) -> float:
    """Between two status reads while the QR is up."""
    if qr_age_s < EARLY_UNTIL_S:
        return EARLY_EVERY_S
    if qr_age_s < MIDDLE_UNTIL_S:
        return MIDDLE_EVERY_S
    return LATE_EVERY_S


def back_off_s(failures: int, *, jitter: float) -> float:
    """1, 2, 4 … 15 s after the first, second, third … failure in a row; `jitter` in 0..1 adds up to a quarter."""
    base: float = min(FIRST_BACK_OFF_S * 2 ** min(max(failures - 1, 0), 10), LONGEST_BACK_OFF_S)
    return min(base * (1 + JITTER_SHARE * jitter), LONGEST_BACK_OFF_S)


def guard_delay_s(payment: Payment, *, left_s: float, ended_s: float) -> float | None:
    """Between two reads of a payment that no screen waits for; None when it is only read at start and in day checks.

    `left_s` is the time to its expiry (negative afterwards), `ended_s` the time since it ended here.
    """
    grace_left_s = left_s + GRACE.total_seconds() + AFTER_GRACE_S
    if payment.state in (PaymentState.FAILED, PaymentState.CLOSED_UNPAID, PaymentState.CLOSED_RELEASED):
        return GUARD_EXPIRED_S if ended_s < REREAD_FOR.total_seconds() else None
    if left_s > 0:
        return min(GUARD_UNEXPIRED_S, grace_left_s)
    if grace_left_s > 0:
        return min(GUARD_UNEXPIRED_S, max(grace_left_s, SHORTEST_GAP_S))
    return GUARD_EXPIRED_S

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from pos_app.domain.answer import contradicts
from pos_app.domain.payment import HOLD_LASTS, HOLD_WARNS_AFTER, Hold, Payment, PaymentState
from tests.helpers.builders import make_answer, make_payment, som

HELD_AT = datetime(2026, 11, 24, 9, 6, tzinfo=UTC)


def _held(state: PaymentState = PaymentState.HELD, **more: Any) -> Payment:
    facts: dict[str, Any] = {"hold": Hold(waits=True, held_at=HELD_AT)}
    return make_payment(state, **(facts | more))


def test_a_payment_without_goods_taken_out_takes_what_was_asked() -> None:
    assert make_payment().taken == make_payment().amount
    assert _held().taken == _held().amount


def test_a_smaller_final_sum_is_what_the_customer_pays() -> None:
    payment = _held(hold=Hold(waits=True, held_at=HELD_AT, final=som(100)))
    assert payment.taken == som(100)
    assert payment.amount == som(450_000)


@pytest.mark.parametrize(
    "payment",
    [
        _held(hold=None),
        _held(hold=Hold(waits=False)),
        _held(hold=Hold(waits=True, final=som(100))),
        _held(is_late=True),
        _held(state=PaymentState.CAPTURING),
    ],
)
def test_only_an_undecided_hold_that_somebody_waits_for_waits_for_the_cashier(payment: Payment) -> None:
    assert _held().waits_for_cashier
    assert not payment.waits_for_cashier


def test_a_hold_warns_ten_minutes_before_it_is_expected_to_lapse() -> None:
    hold = Hold(waits=True, held_at=HELD_AT)
    assert hold.lapses_at == HELD_AT + HOLD_LASTS
    assert not hold.is_about_to_lapse(HELD_AT + HOLD_WARNS_AFTER * 0.99)
    assert hold.is_about_to_lapse(HELD_AT + HOLD_WARNS_AFTER)


def test_a_hold_that_never_came_neither_lapses_nor_warns() -> None:
    hold = Hold(waits=True)
    assert (hold.lapses_at, hold.is_about_to_lapse(HELD_AT)) == (None, False)


@pytest.mark.parametrize(
    ("named", "is_other"), [(None, False), (100, False), (450_000, False), (101, True), (0, True)]
)
def test_from_the_capture_of_less_both_amounts_are_right_and_no_third(
    named: int | None, *, is_other: bool
) -> None:
    payment = _held(hold=Hold(waits=True, held_at=HELD_AT, final=som(100)))
    assert contradicts(payment, make_answer(payment, total_minor=named)) is is_other


def test_before_the_capture_the_smaller_amount_contradicts() -> None:
    assert contradicts(_held(), make_answer(_held(), total_minor=100))

"""Octo's word held against the books: what agrees, and what each difference is."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from pos_app.domain.answer import Said
from pos_app.domain.payment import Payment, PaymentState
from pos_app.domain.refund import Refund, RefundState
from pos_app.services.day_compare import Difference, OctoWord, difference_of, no_word, word_of
from tests.helpers.builders import OPENED, make_answer, make_payment, som

S, D = PaymentState, Difference
LATER = OPENED + timedelta(hours=2)
NOW = OPENED + timedelta(minutes=1)


def found(
    state: PaymentState,
    said: Said | str,
    *refunds: Refund,
    at: datetime = LATER,
    **more: object,
) -> Difference | None:
    """The difference between a payment in this state and Octo's word; `said` may be a reason without a status."""
    payment = make_payment(state)
    if isinstance(said, str):
        word = no_word(payment.id, said, read_at=at)
    else:
        word = word_of(payment.id, make_answer(payment, said, **more), read_at=at)
    return difference_of(payment, refunds=refunds, word=word)


def refund(minor: int, state: RefundState = RefundState.DONE, *, closed_at: datetime = NOW) -> Refund:
    payment = make_payment(S.PAID)
    return Refund(
        id=f"{payment.id}-r1",
        payment_id=payment.id,
        sale_id=payment.sale_id,
        number=1,
        state=state,
        amount=som(minor),
        reason="broken",
        created_at=OPENED,
        closed_at=closed_at if state is RefundState.DONE else None,
        origin=S.PAID,
    )


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (S.PAID, Said.SUCCEEDED),
        (S.REFUNDED, Said.SUCCEEDED),
        (S.FAILED, Said.CANCELED),
        (S.FAILED, Said.CREATED),
        (S.CLOSED_UNPAID, Said.CREATED),
        (S.CLOSED_RELEASED, Said.CANCELED),
        (S.FAILED, "not_found"),
        (S.CLOSED_UNPAID, "not_found"),
    ],
)
def test_what_both_sides_say_alike_is_no_difference(state: PaymentState, said: Said | str) -> None:
    assert found(state, said) is None


@pytest.mark.parametrize(
    ("state", "said", "difference"),
    [
        (S.PAID, Said.CREATED, D.PAID_HERE_ONLY),
        (S.PAID, Said.HELD, D.PAID_HERE_ONLY),
        (S.PAID, Said.CANCELED, D.PAID_HERE_ONLY),
        (S.PARTLY_REFUNDED, Said.ENGAGED, D.PAID_HERE_ONLY),
        (S.LATE_MONEY, Said.CREATED, D.PAID_HERE_ONLY),
        (S.FAILED, Said.SUCCEEDED, D.PAID_THERE_ONLY),
        (S.CLOSED_UNPAID, Said.SUCCEEDED, D.PAID_THERE_ONLY),
        (S.CLOSED_RELEASED, Said.SUCCEEDED, D.PAID_THERE_ONLY),
        (S.ABANDONED, Said.SUCCEEDED, D.PAID_THERE_ONLY),
        (S.LATE_MONEY, Said.SUCCEEDED, D.PAID_THERE_ONLY),
        (S.PAID, "not_found", D.UNKNOWN_AT_OCTO),
        (S.HELD, "not_found", D.UNKNOWN_AT_OCTO),
        (S.WAITING, "not_found", D.UNKNOWN_AT_OCTO),
        (S.ABANDONED, "not_found", D.UNRESOLVED),
        (S.HELD, Said.HELD, D.HELD_TOO_LONG),
        (S.FAILED, Said.HELD, D.HELD_TOO_LONG),
        (S.ABANDONED, Said.ENGAGED, D.UNRESOLVED),
        (S.CLOSED_UNPAID, Said.ENGAGED, D.UNRESOLVED),
        (S.DISPUTED, Said.SUCCEEDED, D.UNRESOLVED),
        (S.REFUND_UNKNOWN, Said.SUCCEEDED, D.UNRESOLVED),
        (S.PAID, Said.PENDING, D.NOT_TOLD),
        (S.FAILED, Said.PENDING, D.NOT_TOLD),
        (S.WAITING, Said.PENDING, D.UNRESOLVED),
        (S.PAID, "status_refused", D.NOT_TOLD),
        (S.FAILED, "server_error", D.NOT_TOLD),
    ],
)
def test_each_difference_has_its_name(state: PaymentState, said: Said | str, difference: Difference) -> None:
    assert found(state, said) is difference


def test_a_hold_of_this_minute_is_not_held_too_long() -> None:
    assert found(S.HELD, Said.HELD, at=NOW) is D.UNRESOLVED


def test_a_refused_payment_that_octo_made_all_the_same_can_still_be_paid() -> None:
    assert found(S.FAILED, Said.CREATED, at=NOW) is D.UNRESOLVED


@pytest.mark.parametrize("state", [S.PAID, S.FAILED, S.DISPUTED, S.WAITING])
def test_another_amount_or_currency_goes_before_everything_else(state: PaymentState) -> None:
    assert found(state, Said.SUCCEEDED, total_minor=1) is D.AMOUNT
    assert found(state, Said.SUCCEEDED, currency="USD") is D.AMOUNT
    assert found(state, Said.CREATED, currency="uzs") is not D.AMOUNT


def test_a_refund_of_ours_in_octos_sum_agrees() -> None:
    assert found(S.PARTLY_REFUNDED, Said.SUCCEEDED, refund(100), refunded_minor=100) is None


def test_money_that_went_back_elsewhere_is_named() -> None:
    assert found(S.PAID, Said.SUCCEEDED, refunded_minor=100) is D.REFUNDED_ELSEWHERE
    twice = found(S.PARTLY_REFUNDED, Said.SUCCEEDED, refund(100), refunded_minor=150)
    assert twice is D.REFUNDED_ELSEWHERE


def test_a_refund_that_octo_does_not_show_is_named() -> None:
    assert found(S.PARTLY_REFUNDED, Said.SUCCEEDED, refund(100), refunded_minor=0) is D.REFUND_MISSING


def test_a_refund_made_after_the_reading_is_not_missed_in_it() -> None:
    after = refund(100, closed_at=LATER + timedelta(minutes=1))
    assert found(S.PARTLY_REFUNDED, Said.SUCCEEDED, after, refunded_minor=0) is None


def test_a_refund_under_way_is_unresolved() -> None:
    waiting = refund(100, RefundState.PENDING)
    assert found(S.PAID, Said.SUCCEEDED, waiting, refunded_minor=0) is D.UNRESOLVED


def test_a_payment_given_back_whole_and_canceled_at_octo_agrees() -> None:
    whole = make_payment(S.PAID).amount.minor
    assert found(S.REFUNDED, Said.CANCELED, refund(whole), refunded_minor=whole) is None


def test_a_long_status_is_cut_and_nothing_else_of_the_answer_is_kept() -> None:
    payment: Payment = make_payment()
    answer = make_answer(payment, Said.PENDING, status="x" * 5000, raw="everything")
    word = word_of(payment.id, answer, read_at=LATER)
    assert word == OctoWord(payment.id, LATER, Said.PENDING, "x" * 100)

"""What may be given back and in which pieces, and what Octo's refunded sum says about a refund."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.errors import BasketRule, IllegalTransition
from pos_app.domain.money import Currency, Money
from pos_app.domain.payment import Payment, PaymentState, Trigger, next_state
from pos_app.domain.quantity import Quantity
from pos_app.domain.refund import Refund, RefundLine, RefundState
from pos_app.domain.refund_doubt import Doubt, doubt_about
from pos_app.domain.refund_lines import brought_back, may_come_back, worth_of
from pos_app.domain.refund_rules import (
    CLOSED_UNANSWERED,
    LEAST,
    LONGEST_REFUND_ID,
    MONEY_STATES,
    MOST_AT_ONCE,
    REFUND_STATES,
    REFUNDABLE,
    RefundRefusal,
    Step,
    how_many_parts,
    moved,
    next_number,
    next_step,
    pays_for_its_sale,
    refund_id,
    settling_triggers,
    split,
    unresolved,
    what_is_left,
    why_not,
)
from tests.helpers.builders import cents, make_basket_of, make_payment, make_product, som

NOW = datetime(2026, 11, 24, 9, 5, tzinfo=UTC)
S, R, T = PaymentState, RefundState, Trigger
PAID = som(10_000_000)


def _payment(state: PaymentState = S.PAID, **more: Any) -> Payment:
    return make_payment(state, amount=PAID, **more)


def _refund(number: int = 1, state: RefundState = R.DONE, *, amount: int = 2_000_000, **more: Any) -> Refund:
    payment = _payment()
    facts: dict[str, Any] = {
        "id": refund_id(payment.id, number=number),
        "payment_id": payment.id,
        "sale_id": payment.sale_id,
        "number": number,
        "state": state,
        "amount": som(amount),
        "reason": "broken",
        "created_at": NOW,
    }
    return Refund(**(facts | more))


ALLOWED = {
    ("planned", "sending"),
    ("planned", "failed"),
    ("sending", "planned"),
    ("sending", "unknown"),
    ("sending", "pending"),
    ("sending", "done"),
    ("sending", "failed"),
    ("unknown", "unknown"),
    ("unknown", "pending"),
    ("unknown", "done"),
    ("unknown", "failed"),
    ("pending", "pending"),
    ("pending", "done"),
    ("pending", "failed"),
}


@pytest.mark.parametrize(("before", "after"), list(itertools.product(R, R)), ids=lambda one: one.value)
def test_a_refund_moves_as_written_down_and_a_settled_one_never_again(
    before: RefundState, after: RefundState
) -> None:
    if (before.value, after.value) in ALLOWED:
        assert moved(_refund(state=before), after).state is after
        return
    with pytest.raises(IllegalTransition, match=before.value):
        moved(_refund(state=before), after)


@pytest.mark.parametrize(("state", "is_open"), [(one, one not in (R.DONE, R.FAILED)) for one in R])
def test_a_refund_is_open_until_it_is_done_or_failed(state: RefundState, is_open: bool) -> None:
    assert _refund(state=state).is_unresolved is is_open


def test_money_states_and_refundable_ones_are_told_apart() -> None:
    assert REFUNDABLE < MONEY_STATES
    assert REFUND_STATES < MONEY_STATES
    assert S.REFUNDED not in REFUNDABLE
    assert {state for state in S if state not in MONEY_STATES}.isdisjoint(
        {S.PAID, S.LATE_MONEY, S.DISPUTED, S.REFUNDED}
    )


def test_an_id_names_payment_and_number_and_stays_within_what_octo_takes() -> None:
    payment_id = "f" * 32 + "-a99"
    assert refund_id(payment_id, number=1) == f"{payment_id}-r1"
    assert len(refund_id(payment_id, number=99)) == LONGEST_REFUND_ID
    for number in (0, -1, 100):
        with pytest.raises(ValueError, match="40"):
            refund_id(payment_id, number=number)
    with pytest.raises(ValueError, match="ASCII"):
        refund_id("ж", number=1)


def test_failed_refunds_keep_their_numbers() -> None:
    assert next_number([]) == 1
    assert next_number([_refund(1, R.FAILED), _refund(2, R.DONE)]) == 3


def test_open_refunds_come_in_the_order_of_their_numbers() -> None:
    refunds = [_refund(3, R.PLANNED), _refund(1, R.DONE), _refund(2, R.PENDING)]
    assert [refund.number for refund in unresolved(refunds)] == [2, 3]


# What is left


def test_what_is_left_counts_octos_sum_and_our_own_whichever_is_more() -> None:
    done = _refund(1, R.DONE)
    for octo, gone in ((None, 2_000_000), (0, 2_000_000), (2_000_000, 2_000_000), (5_000_000, 5_000_000)):
        offer = what_is_left(_payment(refunded_minor=octo), refunds=[done])
        assert offer.left == som(PAID.minor - gone)
        assert offer.refunded == som(gone)
        assert offer.elsewhere == som(gone - 2_000_000)
        assert offer.paid == PAID
        assert offer.refusal is None


@pytest.mark.parametrize("state", [R.PLANNED, R.SENDING, R.UNKNOWN, R.PENDING])
def test_what_is_on_its_way_is_not_left_and_blocks_another(state: RefundState) -> None:
    offer = what_is_left(_payment(S.REFUNDING), refunds=[_refund(1), _refund(2, state, amount=3_000_000)])
    assert offer.left == som(5_000_000)
    assert offer.refusal is RefundRefusal.UNDER_WAY


def test_a_failed_refund_takes_nothing() -> None:
    assert what_is_left(_payment(), refunds=[_refund(1, R.FAILED)]).left == PAID


def test_more_refunded_than_paid_leaves_nothing_rather_than_less() -> None:
    offer = what_is_left(_payment(refunded_minor=PAID.minor + 1), refunds=[])
    assert offer.left == som(0)
    assert offer.refusal is RefundRefusal.ALL_REFUNDED


@pytest.mark.parametrize("state", list(S))
def test_only_money_that_came_can_go_back(state: PaymentState) -> None:
    refusal = what_is_left(_payment(state), refunds=[]).refusal
    if state in REFUNDABLE:
        assert refusal is None
    elif state in REFUND_STATES:
        assert refusal is RefundRefusal.UNDER_WAY
    else:
        expected = RefundRefusal.ALL_REFUNDED if state is S.REFUNDED else RefundRefusal.NOT_PAID
        assert refusal is expected


@pytest.mark.parametrize(
    ("payment", "amount", "reason", "refusal"),
    [
        (_payment(), som(2_000_000), "", None),
        (_payment(), PAID, "", None),
        (_payment(), som(PAID.minor + 1), "", RefundRefusal.TOO_MUCH),
        (_payment(), som(0), "", RefundRefusal.ZERO),
        (_payment(), som(-1), "", RefundRefusal.ZERO),
        (_payment(), som(1_299_999), "", RefundRefusal.TOO_SMALL),
        (_payment(), som(1_300_000), "", None),
        (_payment(), cents(500), "", RefundRefusal.WRONG_CURRENCY),
        (_payment(octo_uuid=None), som(2_000_000), "", RefundRefusal.NO_UUID),
        (_payment(S.DISPUTED), som(2_000_000), " ", RefundRefusal.NO_REASON),
        (_payment(S.DISPUTED), som(2_000_000), "decided", None),
        (_payment(S.FAILED), som(2_000_000), "", RefundRefusal.NOT_PAID),
        (make_payment(S.PAID, amount=cents(500)), cents(100), "", None),
        (make_payment(S.PAID, amount=cents(500)), cents(99), "", RefundRefusal.TOO_SMALL),
    ],
)
def test_why_a_refund_is_not_begun(
    payment: Payment, amount: Money, reason: str, refusal: RefundRefusal | None
) -> None:
    assert why_not(payment, refunds=[], amount=amount, reason=reason) is refusal


def test_so_many_refunds_that_the_id_would_grow_too_long_are_refused() -> None:
    payment = make_payment(S.PAID, attempt=10, amount=som(3_000_000_000))
    used = [_refund(98, R.FAILED)]
    assert why_not(payment, refunds=used, amount=som(1_000_000_000), reason="") is None
    refused = why_not(payment, refunds=used, amount=som(1_000_000_001), reason="")
    assert refused is RefundRefusal.TOO_MANY


# Parts


@given(st.sampled_from(list(Currency)), st.integers(0, 10**6), st.data())
def test_parts_add_up_and_none_is_too_small_or_too_large(
    currency: Currency, above: int, data: st.DataObject
) -> None:
    least, most = LEAST[currency].minor, MOST_AT_ONCE[currency].minor
    times = data.draw(st.integers(0, 5))
    amount = Money(max(least, times * most + above), currency)
    parts = split(amount)
    assert sum(part.minor for part in parts) == amount.minor
    assert all(least <= part.minor <= most for part in parts)
    assert len(parts) == how_many_parts(amount) == -(-amount.minor // most)


def test_a_rest_below_the_minimum_takes_from_the_part_before() -> None:
    assert split(som(1_000_000_001)) == (som(998_700_001), som(1_300_000))
    assert split(som(1_000_000_000)) == (som(1_000_000_000),)


# What the sum says


def _step(refund: Refund, **more: Any) -> Step:
    facts: dict[str, Any] = {
        "sum_minor": 0,
        "room_minor": PAID.minor,
        "group_minor": refund.amount.minor,
        "is_refused": False,
    }
    return next_step(refund, **(facts | more))


def test_a_planned_refund_is_sent_when_all_of_its_group_has_room() -> None:
    planned = _refund(1, R.PLANNED)
    assert _step(planned) is Step.SEND
    assert _step(planned, sum_minor=None) is Step.SEND
    assert _step(planned, group_minor=PAID.minor) is Step.SEND
    assert _step(planned, group_minor=PAID.minor + 1) is Step.FAILED
    # Whatever the sum: nothing of it was sent, so it can't be done.
    assert _step(planned._replace(refunded_before_minor=0), sum_minor=5_000_000) is Step.SEND


@pytest.mark.parametrize("state", [R.UNKNOWN, R.PENDING])
def test_a_sent_refund_is_done_when_the_sum_grew_by_its_amount(state: RefundState) -> None:
    sent = _refund(1, state, refunded_before_minor=1_000_000, sendings=1)
    assert _step(sent, sum_minor=2_999_999) is Step.SEND
    assert _step(sent, sum_minor=3_000_000) is Step.DONE
    assert _step(sent, sum_minor=3_000_000, is_refused=True) is Step.DONE
    assert _step(sent, sum_minor=2_999_999, is_refused=True) is Step.FAILED
    assert _step(sent, sum_minor=None) is Step.SEND


def test_a_sum_proves_nothing_about_a_refund_that_was_sent_without_one() -> None:
    assert _step(_refund(1, R.UNKNOWN, sendings=1), sum_minor=PAID.minor, room_minor=0) is Step.ASK


def test_a_sent_refund_without_room_waits_for_a_person() -> None:
    sent = _refund(1, R.UNKNOWN, refunded_before_minor=0, sendings=1)
    assert _step(sent, sum_minor=1_000_000, room_minor=1_999_999) is Step.ASK
    assert _step(sent, sum_minor=1_000_000, room_minor=2_000_000) is Step.SEND


@pytest.mark.parametrize("state", [R.UNKNOWN, R.PENDING])
def test_a_sum_that_grew_by_more_than_the_refund_proves_nothing_unless_all_is_back(
    state: RefundState,
) -> None:
    sent = _refund(1, state, refunded_before_minor=0, sendings=1)
    assert _step(sent, sum_minor=2_000_001, room_minor=7_999_999) is Step.ASK
    assert _step(sent, sum_minor=2_000_001, room_minor=7_999_999, is_refused=True) is Step.ASK
    assert _step(sent, sum_minor=PAID.minor, room_minor=0) is Step.DONE


# What only a person can find out


def _doubt(refund: Refund, *, refunded: int, hours: int = 0) -> Doubt | None:
    now = refund.created_at + timedelta(hours=hours)
    return doubt_about(_payment(S.REFUND_UNKNOWN, refunded_minor=refunded), refunds=[refund], now=now)


@pytest.mark.parametrize(
    ("before", "refunded", "may_be_done", "may_go_again"),
    [
        (0, 2_000_001, True, True),  # somebody else's refund, ours perhaps in it, and room for ours
        (0, 8_000_001, True, False),  # the same without room
        (None, 8_000_001, True, False),  # no sum was known when it was sent
        (7_000_000, 8_000_001, False, False),  # certainly not in the sum, and no room left
    ],
)
def test_what_may_be_decided_about_a_refund_in_doubt(
    before: int | None, refunded: int, may_be_done: bool, may_go_again: bool
) -> None:
    sent = _refund(1, R.UNKNOWN, refunded_before_minor=before, sendings=1)
    doubt = _doubt(sent, refunded=refunded)
    assert doubt is not None
    assert (doubt.may_be_done, doubt.may_go_again) == (may_be_done, may_go_again)
    assert doubt.grown == (None if before is None else som(refunded - before))


def test_what_octo_can_still_settle_is_in_no_doubt_before_a_day_is_over() -> None:
    sent = _refund(1, R.UNKNOWN, refunded_before_minor=0, sendings=1)
    sent = sent._replace(sent_at=sent.created_at)
    for refunded in (0, 1_000_000, 2_000_000, PAID.minor):
        assert _doubt(sent, refunded=refunded) is None
    assert _doubt(_refund(1, R.PLANNED), refunded=0, hours=24) is None
    assert _doubt(sent, refunded=0, hours=23) is None
    doubt = _doubt(sent, refunded=0, hours=24)
    assert doubt is not None
    assert (doubt.may_be_done, doubt.may_go_again) == (True, False)


def test_a_refund_closed_without_octos_word_keeps_its_money_from_other_refunds() -> None:
    closed = _refund(1, R.FAILED, detail=CLOSED_UNANSWERED)
    assert what_is_left(_payment(), refunds=[closed]).left == som(8_000_000)
    offer = what_is_left(_payment(S.PARTLY_REFUNDED, refunded_minor=9_000_000), refunds=[closed])
    assert (offer.left, offer.refusal) == (som(0), RefundRefusal.IN_DOUBT)


# What becomes of payment and sale


@pytest.mark.parametrize("state", [S.REFUNDING, S.REFUND_UNKNOWN])
@pytest.mark.parametrize(
    ("origin", "refunded", "is_done", "is_more", "expected"),
    [
        (S.PAID, 10_000_000, True, False, S.REFUNDED),
        (S.PAID, 10_000_001, True, False, S.REFUNDED),
        (S.PAID, 2_000_000, True, False, S.PARTLY_REFUNDED),
        (S.PAID, 2_000_000, True, True, S.REFUNDING),
        (S.PAID, 0, False, False, S.PAID),
        (S.PAID, 2_000_000, False, False, S.PARTLY_REFUNDED),
        (S.PAID, 10_000_000, False, False, S.REFUNDED),
        (S.LATE_MONEY, 0, False, False, S.LATE_MONEY),
        (S.LATE_MONEY, 10_000_000, True, False, S.REFUNDED),
        (S.DISPUTED, 0, False, False, S.DISPUTED),
        (S.DISPUTED, 2_000_000, True, False, S.PARTLY_REFUNDED),
    ],
)
def test_the_payment_follows_what_went_back(
    state: PaymentState,
    origin: PaymentState,
    refunded: int,
    is_done: bool,
    is_more: bool,
    expected: PaymentState,
) -> None:
    payment = _payment(state)
    triggers = settling_triggers(
        payment, origin=origin, refunded=refunded, is_done=is_done, is_more_planned=is_more
    )
    for trigger in triggers:
        payment = payment._replace(state=next_state(payment, trigger)[0])
    assert payment.state is expected


def test_a_payment_that_was_contradicted_meanwhile_stays_so_unless_the_money_went() -> None:
    def triggers(*, is_done: bool) -> tuple[Trigger, ...]:
        return settling_triggers(
            _payment(S.DISPUTED),
            origin=S.PAID,
            refunded=2_000_000 * is_done,
            is_done=is_done,
            is_more_planned=False,
        )

    assert triggers(is_done=False) == ()
    assert triggers(is_done=True) == (T.DECIDE_REFUND, T.REFUNDED_PARTLY)


@pytest.mark.parametrize(
    ("origin", "others", "follows"),
    [
        (S.PAID, (S.LATE_MONEY,), True),
        (S.LATE_MONEY, (S.PAID,), False),
        (S.LATE_MONEY, (S.REFUNDED,), False),
        (S.DISPUTED, (S.FAILED,), True),
        (S.DISPUTED, (S.PAID,), False),
    ],
)
def test_the_sale_follows_the_payment_that_paid_for_it(
    origin: PaymentState, others: tuple[PaymentState, ...], follows: bool
) -> None:
    refunds = [_refund(1, R.FAILED, origin=S.FAILED), _refund(2, origin=origin)]
    payments = [make_payment(state, attempt=2) for state in others]
    assert pays_for_its_sale(_payment(), refunds=refunds, others=payments) is follows


# Goods

APPLES = make_product("2000001", name="Olma", price=som(1_400_000), unit="kg")
BASKET = make_basket_of([(make_product(), Quantity(2000)), (APPLES, Quantity(333))])


def test_goods_come_back_once_and_only_those_of_the_sale() -> None:
    one, all_apples = RefundLine(1, 1000), RefundLine(2, 333)
    assert may_come_back(BASKET, lines=[one, all_apples], refunds=[])
    assert may_come_back(BASKET, lines=[one], refunds=[_refund(1, lines=(one,))])
    assert may_come_back(BASKET, lines=[RefundLine(1, 2000)], refunds=[_refund(1, R.FAILED, lines=(one,))])
    for lines in (
        [one, one],
        [RefundLine(3, 1)],
        [RefundLine(2, 334)],
        [RefundLine(2, 0)],
        [RefundLine(2, -1)],
    ):
        assert not may_come_back(BASKET, lines=lines, refunds=[])
    assert not may_come_back(BASKET, lines=[RefundLine(1, 1001)], refunds=[_refund(1, lines=(one,))])
    assert not may_come_back(
        BASKET, lines=[RefundLine(1, 1001)], refunds=[_refund(1, R.PENDING, lines=(one,))]
    )
    assert brought_back([_refund(1, lines=(one,)), _refund(2, lines=(one, all_apples))]) == {1: 2000, 2: 333}


def test_goods_of_another_sale_have_no_worth() -> None:
    with pytest.raises(BasketRule):
        worth_of(BASKET, lines=[RefundLine(9, 1000)], refunds=[])


@given(st.lists(st.integers(1, 200), min_size=1, max_size=5), st.integers(1, 10**8))
def test_goods_that_come_back_one_by_one_are_worth_what_they_are_together(
    pieces: list[int], price: int
) -> None:
    basket = make_basket_of([(make_product("2000001", price=som(price), unit="kg"), Quantity(sum(pieces)))])
    refunds: list[Refund] = []
    total = 0
    for number, piece in enumerate(pieces, 1):
        line = RefundLine(1, piece)
        worth = worth_of(basket, lines=[line], refunds=refunds).minor
        assert worth >= 0
        total += worth
        refunds.append(_refund(number, lines=(line,)))
    assert total == basket.total.minor

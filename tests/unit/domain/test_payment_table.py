"""The whole table of a payment's moves, written down a second time by hand from the rules about payments."""

from __future__ import annotations

import itertools

import pytest

from pos_app.domain.errors import IllegalTransition
from pos_app.domain.payment import PaymentState, Trigger, can_move, next_state
from tests.helpers.builders import make_payment

# By the diagram of the states: state, then "trigger→state" one after the other.
RULES = {
    "draft": "journal→journaled",
    "journaled": "send→creating found_at_start→create_unknown",
    "creating": (
        "says_created→waiting refused→failed found_at_start→create_unknown no_answer→create_unknown "
        "give_up→abandoned expire→abandoned contradicted→disputed"
    ),
    "create_unknown": (
        "says_created→waiting says_engaged→engaged says_held→held says_succeeded→paid says_canceled→failed "
        "refused→failed give_up→abandoned expire→abandoned contradicted→disputed"
    ),
    "waiting": (
        "says_engaged→engaged says_held→held says_succeeded→paid says_canceled→failed "
        "give_up→abandoned expire→abandoned contradicted→disputed"
    ),
    "engaged": (
        "says_held→held says_succeeded→paid says_canceled→failed "
        "give_up→abandoned expire→abandoned contradicted→disputed"
    ),
    "abandoned": (
        "says_succeeded→late_money says_held→held confirm_unpaid→closed_unpaid contradicted→disputed"
    ),
    "held": "capture→capturing release→releasing says_canceled→failed contradicted→disputed",
    "capturing": "captured→paid no_answer→capture_unknown refused→capture_unknown contradicted→disputed",
    "capture_unknown": "says_succeeded→paid says_held→held says_canceled→failed contradicted→disputed",
    "releasing": "released→closed_released no_answer→release_unknown contradicted→disputed",
    "release_unknown": (
        "says_held→held says_canceled→closed_released says_succeeded→late_money contradicted→disputed"
    ),
    "failed": "says_succeeded→late_money says_held→held contradicted→disputed",
    "closed_unpaid": "says_succeeded→late_money says_held→held contradicted→disputed",
    "closed_released": "says_succeeded→late_money says_held→held contradicted→disputed",
    "paid": "refund→refunding says_canceled→disputed contradicted→disputed",
    "refunding": (
        "refunded_partly→partly_refunded refunded_fully→refunded no_answer→refund_unknown "
        "refund_failed_paid→paid refund_failed_partly→partly_refunded refund_failed_late→late_money "
        "contradicted→disputed"
    ),
    "refund_unknown": (
        "refunded_partly→partly_refunded refunded_fully→refunded "
        "refund_failed_paid→paid refund_failed_partly→partly_refunded refund_failed_late→late_money "
        "contradicted→disputed"
    ),
    "partly_refunded": "contradicted→disputed",
    "refunded": "contradicted→disputed",
    "late_money": "attach→paid refund→refunding contradicted→disputed",
    "disputed": "decide_paid→paid decide_refund→refunding decide_unpaid→closed_unpaid",
}
# What the diagram leaves out and the sentences around it ask for, each with its reason.
FURTHER = {
    # Money that came is never ignored: a hold captured in Octo's cabinet.
    "held": "says_succeeded→paid",
    # A call that was under way when the program died has an unknown outcome.
    "capturing": "found_at_start→capture_unknown",
    "refunding": "found_at_start→refund_unknown",
    # As above; and an error on a release is never a verdict.
    "releasing": "found_at_start→release_unknown refused→release_unknown",
    # What is left may be refunded too, never more than was paid.
    "partly_refunded": "refund→refunding",
}


def _written_down() -> dict[tuple[PaymentState, Trigger], PaymentState]:
    table = {}
    for rules in (RULES, FURTHER):
        for state, moves in rules.items():
            for move in moves.split():
                trigger, target = move.split("→")
                table[PaymentState(state), Trigger(trigger)] = PaymentState(target)
    return table


ALLOWED = _written_down()
EVERY_PAIR = list(itertools.product(PaymentState, Trigger))


def test_every_state_is_written_down() -> None:
    assert set(RULES) == {state.value for state in PaymentState}


@pytest.mark.parametrize(("state", "trigger"), EVERY_PAIR, ids=lambda one: one.value)
def test_a_payment_moves_exactly_as_written_down_and_in_no_other_way(
    state: PaymentState, trigger: Trigger
) -> None:
    payment = make_payment(state)
    target = ALLOWED.get((state, trigger))
    assert can_move(state, trigger) is (target is not None)
    if target is None:
        with pytest.raises(IllegalTransition, match=state.value):
            next_state(payment, trigger)
        return
    is_late = target is PaymentState.HELD and state.value in (
        "abandoned",
        "failed",
        "closed_unpaid",
        "closed_released",
        # It was being given back: what is still held is released again, never captured.
        "release_unknown",
    )
    assert next_state(payment, trigger) == (target, is_late)
    assert payment.state is state


def test_every_state_can_be_reached_and_every_trigger_is_used() -> None:
    assert set(ALLOWED.values()) | {PaymentState.DRAFT} == set(PaymentState)
    assert {trigger for _, trigger in ALLOWED} == set(Trigger)


@pytest.mark.parametrize("state", ["abandoned", "failed", "closed_unpaid", "closed_released"])
def test_a_hold_that_comes_too_late_is_released_and_never_captured(state: str) -> None:
    held, is_late = next_state(make_payment(PaymentState(state)), Trigger.SAYS_HELD)
    late = make_payment(held, is_late=is_late)
    assert late.is_late
    with pytest.raises(IllegalTransition, match="released"):
        next_state(late, Trigger.CAPTURE)
    assert next_state(late, Trigger.RELEASE) == (PaymentState.RELEASING, True)


def test_a_late_hold_stays_late_on_its_way_to_the_end() -> None:
    late = make_payment(PaymentState.RELEASE_UNKNOWN, is_late=True)
    assert next_state(late, Trigger.SAYS_HELD) == (PaymentState.HELD, True)
    assert next_state(late, Trigger.SAYS_CANCELED) == (PaymentState.CLOSED_RELEASED, True)


def test_a_late_hold_that_octo_captured_is_late_money_and_no_paid_sale() -> None:
    late = make_payment(PaymentState.HELD, is_late=True)
    assert next_state(late, Trigger.SAYS_SUCCEEDED) == (PaymentState.LATE_MONEY, True)


@pytest.mark.parametrize("state", ["create_unknown", "waiting", "engaged", "capture_unknown"])
def test_a_hold_in_time_is_not_late_and_may_be_captured(state: str) -> None:
    held, is_late = next_state(make_payment(PaymentState(state)), Trigger.SAYS_HELD)
    assert next_state(make_payment(held, is_late=is_late), Trigger.CAPTURE) == (PaymentState.CAPTURING, False)

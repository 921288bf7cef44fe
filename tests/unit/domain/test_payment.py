"""What a payment tells about itself, and a payment driven through anything that can happen."""

from __future__ import annotations

import ast
import inspect
from datetime import timedelta
from types import ModuleType

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from pos_app.domain import answer, payment, sale
from pos_app.domain.answer import Ruling, Said, judge
from pos_app.domain.errors import IllegalTransition
from pos_app.domain.payment import (
    ALARM_STATES,
    AWAITING_STATES,
    QR_STATES,
    REREAD_STATES,
    UNRESOLVED_STATES,
    Payment,
    PaymentState,
    Trigger,
    next_state,
)
from tests.helpers.builders import OPENED, make_answer, make_payment

S = PaymentState
HOLDS_MONEY = frozenset(
    {S.PAID, S.LATE_MONEY, S.DISPUTED, S.REFUNDING, S.REFUND_UNKNOWN, S.PARTLY_REFUNDED, S.REFUNDED}
)
"""States that account for money which Octo said had come."""
DECISIONS = frozenset({Trigger.DECIDE_PAID, Trigger.DECIDE_REFUND, Trigger.DECIDE_UNPAID})
SAID_BY_OCTO = frozenset(
    {
        Trigger.SAYS_CREATED,
        Trigger.SAYS_ENGAGED,
        Trigger.SAYS_HELD,
        Trigger.SAYS_SUCCEEDED,
        Trigger.SAYS_CANCELED,
        Trigger.CONTRADICTED,
    }
)


def test_a_qr_is_seen_only_while_the_customer_may_pay() -> None:
    assert {S.WAITING, S.ENGAGED} == QR_STATES


def test_a_sale_awaits_its_payment_as_long_as_the_export_says_so() -> None:
    assert {
        S.DRAFT,
        S.JOURNALED,
        S.CREATING,
        S.CREATE_UNKNOWN,
        S.WAITING,
        S.ENGAGED,
        S.HELD,
        S.CAPTURING,
        S.CAPTURE_UNKNOWN,
        S.RELEASE_UNKNOWN,
    } == AWAITING_STATES


def test_every_payment_that_is_neither_done_nor_ended_is_unresolved() -> None:
    assert {
        S.PAID,
        S.FAILED,
        S.CLOSED_UNPAID,
        S.CLOSED_RELEASED,
        S.LATE_MONEY,
        S.DISPUTED,
        S.PARTLY_REFUNDED,
        S.REFUNDED,
    } == set(S) - UNRESOLVED_STATES
    for state in S:
        assert make_payment(state).is_unresolved is (state in UNRESOLVED_STATES)


def test_ended_payments_are_read_again_and_late_or_disputed_ones_alarm() -> None:
    assert {S.FAILED, S.CLOSED_UNPAID, S.CLOSED_RELEASED, S.DISPUTED} == REREAD_STATES
    assert {S.LATE_MONEY, S.DISPUTED} == ALARM_STATES


@pytest.mark.parametrize("state", S)
def test_a_code_that_nobody_saw_can_be_paid_by_nobody(state: PaymentState) -> None:
    assert not make_payment(state).is_payable
    seen = make_payment(state, is_qr_shown=True)
    assert seen.is_payable is (state in (S.WAITING, S.ENGAGED, S.ABANDONED))


def test_a_payment_expires_its_ttl_after_it_was_sent() -> None:
    sent = OPENED + timedelta(seconds=90)
    assert make_payment(ttl_minutes=10).expires_at == OPENED + timedelta(minutes=10)
    assert make_payment(ttl_minutes=1, sent_at=sent).expires_at == sent + timedelta(minutes=1)


def test_the_stored_words_of_the_states_never_change() -> None:
    assert [state.value for state in S] == [state.name.lower() for state in S]


@pytest.mark.parametrize(
    ("module", "name"), [(payment, "PaymentState"), (sale, "SaleState"), (answer, "Ruling")]
)
def test_each_state_has_its_meaning_beside_it(module: ModuleType, name: str) -> None:
    source = inspect.getsource(module)
    lines = source.splitlines()
    enum = next(
        node for node in ast.parse(source).body if isinstance(node, ast.ClassDef) and node.name == name
    )
    members = [node for node in enum.body if isinstance(node, ast.Assign)]
    assert members
    for member in members:
        text = "\n".join(lines[member.lineno - 1 : member.end_lineno])
        assert "  # " in text, f"{name}: no meaning beside {text.strip()}"


def _sure(holder: Payment, trigger: Trigger) -> Payment:
    state, is_late = next_state(holder, trigger)
    return holder._replace(state=state, is_late=is_late)


class PaymentMachine(RuleBasedStateMachine):
    """Anything that can happen, in any order. Money that was said to have come is never forgotten."""

    def __init__(self) -> None:
        super().__init__()
        self.payment = make_payment(S.DRAFT)
        self.has_money = False

    @initialize()
    def write_and_send(self) -> None:
        self.payment = _sure(_sure(self.payment, Trigger.JOURNAL), Trigger.SEND)

    @rule(trigger=st.sampled_from(sorted(set(Trigger) - SAID_BY_OCTO - DECISIONS, key=lambda one: one.value)))
    def something_happens(self, trigger: Trigger) -> None:
        before = self.payment
        try:
            self.payment = _sure(before, trigger)
        except IllegalTransition:
            assert self.payment is before
            return
        self.has_money |= trigger is Trigger.CAPTURED
        assert not (before.is_late and trigger is Trigger.CAPTURE)

    @rule(said=st.sampled_from(Said), total=st.sampled_from([None, 450_000, 1]))
    def octo_answers(self, said: Said, total: int | None) -> None:
        is_first = self.payment.state is S.CREATING
        ruling, trigger = judge(
            self.payment, make_answer(self.payment, said, total_minor=total), is_first_sending=is_first
        )
        assert ruling is not Ruling.NOT_OURS
        if trigger is None:
            self._no_money_is_lost(said)
            return
        before = self.payment
        self.payment = _sure(before, trigger)
        self.has_money |= trigger is Trigger.SAYS_SUCCEEDED
        if before.state in (S.ABANDONED, S.FAILED, S.CLOSED_UNPAID, S.CLOSED_RELEASED):
            assert self.payment.state is not S.PAID

    @rule(trigger=st.sampled_from(sorted(DECISIONS, key=lambda one: one.value)))
    def a_person_decides(self, trigger: Trigger) -> None:
        if self.payment.state is S.DISPUTED:
            self.payment = _sure(self.payment, trigger)
            self.has_money = trigger is not Trigger.DECIDE_UNPAID

    @invariant()
    def money_is_accounted_for(self) -> None:
        if self.has_money:
            assert self.payment.state in HOLDS_MONEY

    @invariant()
    def a_payment_of_unknown_fate_is_read_again(self) -> None:
        assert self.payment.state in HOLDS_MONEY | UNRESOLVED_STATES | REREAD_STATES

    @invariant()
    def a_late_hold_is_on_no_way_to_a_capture(self) -> None:
        if self.payment.is_late:
            assert self.payment.state not in (S.CAPTURING, S.CAPTURE_UNKNOWN)

    def _no_money_is_lost(self, said: Said) -> None:
        """An answer that speaks of money may change nothing only where it is known already or asked for again."""
        if said is Said.SUCCEEDED:
            assert self.payment.state in HOLDS_MONEY | UNRESOLVED_STATES


TestAPaymentThroughAnythingThatCanHappen = PaymentMachine.TestCase
# Far corners (a refusal, then money of another amount) need more tries than a plain property.
TestAPaymentThroughAnythingThatCanHappen.settings = settings(max_examples=300, stateful_step_count=30)


def test_a_match_code_is_two_digits_that_belong_to_octos_answer() -> None:
    codes = {
        make_payment(octo_uuid=f"aaaaaaaa-bbbb-4ccc-8ddd-{number:012d}").match_code for number in range(300)
    }
    assert all(len(code) == 2 and code.isdigit() for code in codes)
    assert len(codes) > 80
    one = make_payment(octo_uuid="aaaaaaaa-bbbb-4ccc-8ddd-000000000001")
    assert one.match_code == one._replace(state=PaymentState.PAID).match_code


def test_without_octos_answer_there_is_no_match_code() -> None:
    assert make_payment(octo_uuid=None).match_code == ""

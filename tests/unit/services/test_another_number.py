"""Octo calls a payment by another UUID than at first: none of its answers is believed until a person has looked."""

from __future__ import annotations

from pos_app.domain.answer import Said
from pos_app.domain.payment import PaymentState
from pos_app.domain.sale import SaleState
from pos_app.services.open_matters import MatterKind
from tests.helpers.builders import make_answer
from tests.helpers.counter_rig import BREAD, CounterRig

REASON = "the cabinet shows the second number"
WRONG = "00000000-0000-4000-8000-00000000dead"
RIGHT = "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee"


def _misnamed() -> CounterRig:
    """The first answer carried a UUID that Octo never uses again; the customer has paid."""
    rig = CounterRig()
    rig.scan(BREAD)
    rig.gateway.said = Said.CREATED
    rig.pay()
    right = rig.payment
    rig.ledger.note_payment(right, "test", octo_uuid=WRONG)
    rig.tasks.crank()
    rig.gateway.said = Said.SUCCEEDED
    rig.wait(20.0)
    return rig


def test_a_payment_that_octo_calls_otherwise_than_at_first_waits_for_a_person() -> None:
    rig = _misnamed()
    assert not rig.state.matters
    rig.give_up()
    rig.wait(120.0)
    (matter,) = rig.state.matters
    assert (matter.kind, matter.waits_for_a_person) == (MatterKind.OTHER_NUMBER, True)
    assert (matter.payment.octo_uuid, matter.other_uuid) == (WRONG, RIGHT)
    assert [one.id for one in rig.state.alarms] == [matter.payment.id]


def test_after_a_person_has_looked_octos_answers_count_again() -> None:
    rig = _misnamed()
    rig.give_up()
    rig.wait(120.0)
    (payment,) = rig.ledger.payments()
    assert rig.matters.accept_number(payment.id, reason=REASON)
    rig.wait(5.0)
    assert rig.ledger.payments()[0].state is PaymentState.PAID
    assert (rig.sale.state, rig.state.matters) == (SaleState.PAID, ())
    (fact,) = [one.data for one in rig.store.facts if one.kind == "payment_number_decided"]
    assert fact is not None
    assert (fact["reason"], fact["before"]) == (REASON, WRONG)


def test_no_number_is_accepted_without_a_reason_or_without_octo_standing_by_it() -> None:
    rig = _misnamed()
    (payment,) = rig.ledger.payments()
    assert not rig.matters.accept_number(payment.id, reason=REASON), "its code may still be seen"
    rig.give_up()
    rig.wait(120.0)
    assert not rig.matters.accept_number(payment.id, reason=" ")
    assert not rig.matters.accept_number("another", reason=REASON)
    assert rig.ledger.payments()[0].octo_uuid == WRONG


def test_one_answer_under_another_number_asks_nobody() -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    rig.pay()
    rig.give_up()
    slip = make_answer(rig.ledger.payments()[0])._replace(octo_uuid=WRONG)
    rig.gateway.script = [slip]
    rig.wait(70.0)
    assert [matter.kind for matter in rig.state.matters] == [MatterKind.GIVEN_UP]
    rig.gateway.script = [slip, slip]
    rig.wait(130.0)
    assert [matter.kind for matter in rig.state.matters] == [MatterKind.OTHER_NUMBER]
    rig.wait(70.0)
    assert [matter.kind for matter in rig.state.matters] == [MatterKind.GIVEN_UP]

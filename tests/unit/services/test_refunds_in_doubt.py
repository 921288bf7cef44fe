"""What Octo's refunded sum can't tell is asked of a person, who decides with a written reason (I13)."""

from __future__ import annotations

import pytest

from pos_app.domain.answer import Said
from pos_app.domain.payment import PaymentState, Trigger
from pos_app.domain.refund import Refund, RefundState
from pos_app.domain.refund_rules import RefundRefusal
from pos_app.services.open_matters import Matter, MatterKind
from tests.helpers.counter_rig import CounterRig
from tests.helpers.fake_ports import NotFoundError, answer
from tests.helpers.refund_octo import octo_of, only_payment, paid_till, som, stored_refunds

REASON = "seen in the cabinet"


def _begin(rig: CounterRig, major: int, *, reason: str = "broken") -> None:
    assert rig.refunds.refund(only_payment(rig).id, amount=som(major), reason=reason) is None


def _lost(*, cabinet: int, major: int = 20_000, fault: str = "lost before") -> CounterRig:
    """Of 100,000 so'm some are on their way back without an answer, and somebody gave back more in the cabinet."""
    rig = paid_till()
    octo = octo_of(rig)
    octo.faults = [fault]
    octo.on_refund = lambda: setattr(octo, "cabinet", cabinet * 100)
    _begin(rig, major)
    rig.wait(30.0)
    return rig


def _matter(rig: CounterRig) -> Matter:
    (matter,) = rig.state.matters
    return matter


def _refund(rig: CounterRig) -> Refund:
    return stored_refunds(rig)[0]


def test_a_sum_that_grew_by_more_than_an_unanswered_refund_asks_a_person_and_sends_nothing() -> None:
    rig = _lost(cabinet=50_000)
    assert _refund(rig).state is RefundState.UNKNOWN
    assert len(octo_of(rig).refunds) == 1
    matter = _matter(rig)
    assert (matter.kind, matter.waits_for_a_person) == (MatterKind.REFUND_DOUBT, True)
    assert matter.doubt is not None
    assert (matter.doubt.grown, matter.doubt.may_be_done) == (som(50_000), True)
    assert [one.id for one in rig.state.alarms] == [matter.payment.id]


def test_a_refund_that_the_cabinet_shows_counts_as_done_and_all_of_the_sum_counts() -> None:
    rig = _lost(cabinet=50_000, fault="lost after")
    assert rig.refunds.decide_done(only_payment(rig).id, reason=REASON)
    rig.wait(5.0)
    assert (_refund(rig).state, rig.state.matters) == (RefundState.DONE, ())
    assert only_payment(rig).refunded_minor == octo_of(rig).refunded == 7_000_000
    offer = rig.refunds.what_is_left(only_payment(rig).id)
    assert offer is not None
    assert (offer.left, offer.elsewhere) == (som(30_000), som(50_000))
    (fact,) = [one.data for one in rig.store.facts if one.kind == "refund_done"]
    assert fact is not None
    assert fact["decided"] == REASON


def test_a_refund_that_the_cabinet_does_not_show_goes_again_under_its_own_id() -> None:
    rig = _lost(cabinet=50_000)
    octo_of(rig).on_refund = lambda: None
    assert rig.refunds.decide_again(only_payment(rig).id, reason=REASON)
    rig.wait(5.0)
    assert _refund(rig).state is RefundState.DONE
    assert {one for one, _ in octo_of(rig).refunds} == {_refund(rig).id}
    assert len(octo_of(rig).refunds) == 2
    assert only_payment(rig).refunded_minor == octo_of(rig).refunded == 7_000_000
    assert [one.data["reason"] for one in rig.store.facts if one.kind == "refund_decided_again"] == [REASON]


def test_a_refund_whose_room_the_cabinet_took_is_closed_by_a_person_and_its_money_stays_out() -> None:
    rig = _lost(cabinet=50_000, major=60_000)
    payment_id = only_payment(rig).id
    assert not rig.refunds.decide_done(payment_id, reason=REASON)
    assert not rig.refunds.decide_again(payment_id, reason=REASON)
    assert rig.refunds.decide_closed(payment_id, reason=REASON)
    rig.wait(3600.0)
    assert (_refund(rig).state, _refund(rig).detail) == (RefundState.FAILED, "closed_unanswered")
    assert only_payment(rig).state is PaymentState.PARTLY_REFUNDED
    assert len(octo_of(rig).refunds) == 1
    refusal = rig.refunds.refund(payment_id, amount=som(20_000), reason="again")
    assert refusal is RefundRefusal.IN_DOUBT
    assert rig.state.matters == ()


@pytest.mark.parametrize("reason", ["", "  ", "ok"])
def test_nothing_is_decided_without_a_written_reason(reason: str) -> None:
    rig = _lost(cabinet=50_000)
    payment_id = only_payment(rig).id
    refunds = rig.refunds
    for decide in (refunds.decide_done, refunds.decide_again, refunds.decide_closed):
        assert not decide(payment_id, reason=reason)
    assert _refund(rig).state is RefundState.UNKNOWN


def test_what_octo_can_still_settle_is_not_decided_by_a_person() -> None:
    rig = paid_till()
    octo_of(rig).faults = ["lost before"] * 100
    _begin(rig, 20_000)
    rig.wait(60.0)
    payment_id = only_payment(rig).id
    refunds = rig.refunds
    for decide in (refunds.decide_done, refunds.decide_again, refunds.decide_closed):
        assert not decide(payment_id, reason=REASON)
    assert not refunds.decide_done("another", reason=REASON)
    assert _matter(rig).kind is MatterKind.GIVING_BACK


def test_nothing_is_decided_while_octo_is_being_asked() -> None:
    rig = _lost(cabinet=50_000)
    payment_id = only_payment(rig).id
    rig.refunds.check_now(payment_id)
    rig.scheduler.pass_time(2.0)
    assert not rig.refunds.decide_done(payment_id, reason=REASON)
    rig.tasks.crank()
    assert rig.refunds.decide_done(payment_id, reason=REASON)


def test_a_refund_without_any_answer_for_a_day_can_be_closed() -> None:
    rig = paid_till()
    octo_of(rig).faults = ["lost before"] * 1000
    _begin(rig, 20_000)
    rig.wait(25 * 3600.0)
    assert _matter(rig).kind is MatterKind.REFUND_DOUBT
    assert rig.refunds.decide_closed(only_payment(rig).id, reason=REASON)
    rig.wait(5.0)
    assert only_payment(rig).state is PaymentState.PAID
    offer = rig.refunds.what_is_left(only_payment(rig).id)
    assert offer is not None
    assert offer.left == som(80_000)


def test_a_person_is_told_after_a_day_although_octo_never_said_a_word() -> None:
    rig = paid_till()
    octo_of(rig).faults = ["lost before"]
    _begin(rig, 20_000)
    rig.wait(0.0)
    octo_of(rig).read_faults = [NotFoundError("Payment not found.")] * 1000
    rig.wait(23 * 3600.0)
    assert _matter(rig).kind is MatterKind.GIVING_BACK
    rig.wait(2 * 3600.0)
    assert _matter(rig).kind is MatterKind.REFUND_DOUBT
    assert rig.refunds.decide_closed(only_payment(rig).id, reason=REASON)


def test_a_doubt_is_still_there_after_a_restart() -> None:
    rig = _lost(cabinet=50_000).restart()
    rig.desk.refresh()
    assert _matter(rig).kind is MatterKind.REFUND_DOUBT
    rig.wait(3600.0)
    assert _matter(rig).kind is MatterKind.REFUND_DOUBT
    assert len(octo_of(rig).refunds) == 1


def test_when_all_money_is_back_there_is_nothing_to_decide() -> None:
    rig = _lost(cabinet=100_000)
    assert only_payment(rig).state is PaymentState.REFUNDED
    assert rig.state.matters == ()


def test_a_refund_of_a_disputed_payment_that_octo_does_not_have_ends_and_leaves_it_disputed() -> None:
    rig = paid_till()
    rig.ledger.move_payment(only_payment(rig), Trigger.CONTRADICTED)
    rig.wait(1.0)
    octo_of(rig).read_faults = [NotFoundError("Payment not found.")]
    _begin(rig, 20_000, reason="decided")
    rig.wait(1.0)
    assert (_refund(rig).state, _refund(rig).detail) == (RefundState.FAILED, "not_paid_at_octo")
    assert only_payment(rig).state is PaymentState.DISPUTED
    assert octo_of(rig).refunds == []


def test_a_disputed_payment_is_not_decided_while_its_refund_is_on_its_way() -> None:
    rig = paid_till()
    octo_of(rig).faults = ["lost before"] * 100
    _begin(rig, 20_000)
    rig.wait(1.0)
    rig.ledger.move_payment(only_payment(rig), Trigger.CONTRADICTED)
    rig.tasks.crank()
    assert not rig.matters.decide_unpaid(only_payment(rig).id, reason=REASON)
    assert only_payment(rig).state is PaymentState.DISPUTED


def test_a_refund_is_not_sent_under_a_number_that_octo_no_longer_uses() -> None:
    rig = paid_till()
    other = answer(only_payment(rig).id, Said.SUCCEEDED, refunded_minor=0)._replace(octo_uuid="another")
    rig.gateway.script = [other] * 50
    _begin(rig, 20_000)
    rig.wait(60.0)
    assert _refund(rig).state is RefundState.PLANNED, "it may be a slip"
    rig.wait(120.0)
    assert (_refund(rig).state, _refund(rig).detail) == (RefundState.FAILED, "other_number_at_octo")
    assert octo_of(rig).refunds == []


def test_one_answer_under_another_number_is_a_slip() -> None:
    rig = paid_till()
    other = answer(only_payment(rig).id, Said.SUCCEEDED, refunded_minor=0)._replace(octo_uuid="another")
    rig.gateway.script = [other]
    _begin(rig, 20_000)
    rig.wait(10.0)
    assert _refund(rig).state is RefundState.DONE

from __future__ import annotations

from pos_app.domain.answer import Said
from pos_app.domain.payment import PaymentState
from pos_app.services.desk import Stage
from pos_app.services.open_matters import MatterKind
from pos_app.services.ports import GatewayError
from tests.helpers.counter_rig import BREAD, CounterRig


class NoAnswerError(GatewayError):
    is_offline = True


def _given_up() -> CounterRig:
    rig = CounterRig()
    rig.scan(BREAD)
    rig.pay()
    rig.give_up()
    return rig


def _payment_state(rig: CounterRig) -> PaymentState:
    (payment,) = rig.ledger.payments()
    return payment.state


def test_a_hold_that_a_sale_waits_for_is_captured() -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    rig.pay()
    rig.gateway.said = Said.HELD
    rig.wait(2.5)
    assert (rig.stage(), len(rig.calls("capture")), rig.calls("release")) == (Stage.PAID, 1, [])


def test_a_hold_that_comes_after_giving_up_is_released_and_never_captured() -> None:
    rig = _given_up()
    rig.gateway.said = Said.HELD
    rig.wait(65.0)
    assert (len(rig.calls("release")), rig.calls("capture")) == (1, [])
    assert _payment_state(rig) is PaymentState.CLOSED_RELEASED
    assert rig.stage() is Stage.SELL


def test_a_release_that_got_no_answer_is_sent_again_until_octo_says_that_it_is_done() -> None:
    rig = _given_up()
    rig.gateway.said = Said.HELD
    rig.gateway.release_script = [NoAnswerError("gone"), NoAnswerError("gone")]
    rig.wait(62.0)
    assert [matter.kind for matter in rig.state.matters] == [MatterKind.GIVING_BACK]
    rig.wait(60.0)
    assert _payment_state(rig) is PaymentState.CLOSED_RELEASED
    assert len(rig.calls("release")) == 3


def test_a_release_that_was_done_but_not_answered_is_settled_by_a_status_read() -> None:
    rig = _given_up()
    rig.gateway.said = Said.HELD
    rig.gateway.release_script = [NoAnswerError("gone")]
    rig.wait(60.5)
    rig.gateway.said = Said.CANCELED
    rig.wait(30.0)
    assert (_payment_state(rig), len(rig.calls("release"))) == (PaymentState.CLOSED_RELEASED, 1)


def test_money_that_octo_took_although_it_was_to_be_released_is_late_money() -> None:
    rig = _given_up()
    rig.counter.clear()
    rig.tasks.crank()
    rig.gateway.said = Said.HELD
    rig.gateway.release_script = [NoAnswerError("gone")]
    rig.wait(60.5)
    rig.gateway.said = Said.SUCCEEDED
    rig.wait(30.0)
    assert _payment_state(rig) is PaymentState.LATE_MONEY


def test_a_late_hold_is_released_after_a_restart_too() -> None:
    rig = _given_up()
    rig.gateway.said = Said.HELD
    rig.gateway.release_script = [NoAnswerError("gone")]
    rig.wait(60.5)
    again = rig.restart()
    again.wait(30.0)
    assert _payment_state(again) is PaymentState.CLOSED_RELEASED

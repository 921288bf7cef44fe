from __future__ import annotations

from pos_app.domain.answer import Said
from pos_app.domain.payment import PaymentState
from pos_app.services.desk import Stage
from pos_app.services.open_matters import MatterKind
from pos_app.services.settings import Settings
from pos_app.services.verdicts import Verdicts
from tests.helpers.counter_rig import BREAD, CounterRig
from tests.helpers.fake_ports import FakeSaleStore, NoAnswerError, answer


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


def _two_codes() -> tuple[CounterRig, str, str]:
    rig = _given_up()
    first = rig.ledger.payments()[0].id
    rig.pay()
    return rig, first, rig.payment.id


def _states(rig: CounterRig) -> dict[str, PaymentState]:
    return {payment.id: payment.state for payment in rig.ledger.payments()}


def test_money_for_one_code_while_another_is_being_captured_is_never_taken_twice_without_a_word() -> None:
    rig, first, second = _two_codes()
    rig.gateway.script = [answer(second, Said.HELD), NoAnswerError("gone")]
    rig.wait(2.1)
    assert _states(rig)[second] is PaymentState.CAPTURE_UNKNOWN
    Verdicts(ledger=rig.ledger).take_answer(first, answer(first, Said.SUCCEEDED))
    rig.tasks.crank()
    assert _states(rig)[first] is PaymentState.PAID
    rig.gateway.said = Said.SUCCEEDED
    rig.wait(30.0)
    assert _states(rig)[second] is PaymentState.LATE_MONEY
    assert [one.id for one in rig.state.alarms] == [second]


def test_a_hold_that_waits_for_the_cashier_is_given_back_when_another_code_pays_the_sale() -> None:
    settings = Settings(shop_id=10000, is_two_stage=True, hold_waits_for_cashier=True)
    rig = CounterRig(store=FakeSaleStore(settings))
    rig.scan(BREAD)
    rig.pay()
    first = rig.payment.id
    rig.give_up()
    rig.pay()
    second = rig.payment.id
    rig.gateway.script = [answer(second, Said.HELD)]
    rig.wait(2.1)
    assert _states(rig)[second] is PaymentState.HELD
    Verdicts(ledger=rig.ledger).take_answer(first, answer(first, Said.SUCCEEDED))
    rig.tasks.crank()
    assert _states(rig)[first] is PaymentState.PAID
    rig.gateway.said = Said.HELD
    rig.wait(40.0)
    assert (_states(rig)[second], rig.calls("capture")) == (PaymentState.CLOSED_RELEASED, [])


def test_a_capture_that_names_another_amount_is_disputed() -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    rig.pay()
    payment = rig.payment
    done = answer(payment.id, Said.SUCCEEDED)._replace(total_minor=payment.amount.minor + 1)
    rig.gateway.script = [answer(payment.id, Said.HELD), done]
    rig.wait(2.1)
    assert rig.payment_state() is PaymentState.DISPUTED

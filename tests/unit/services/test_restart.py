"""What comes back after kill -9: the same basket, the same payment, and no QR before Octo has spoken."""

from __future__ import annotations

import pytest

from pos_app.domain.answer import Said
from pos_app.domain.payment import PaymentState
from pos_app.domain.sale import SaleState
from pos_app.services.desk import Stage
from pos_app.services.ports import Lane
from tests.helpers.counter_rig import BREAD, MILK, CounterRig
from tests.helpers.fake_ports import NoAnswerError


def test_the_basket_comes_back_exactly_where_it_was() -> None:
    rig = CounterRig()
    rig.scan(BREAD, MILK, BREAD)
    again = rig.restart()
    assert again.stage() is Stage.SELL
    assert again.sale == rig.sale


def test_a_waiting_payment_comes_back_without_its_qr_until_octo_has_answered() -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    rig.pay()
    again = rig.restart()
    again.desk.refresh()
    assert again.stage() is Stage.CHECKING
    assert again.pay_url() is None
    again.wait(0.0)
    assert again.stage() is Stage.WAITING
    assert again.pay_url() == rig.gateway.pay_url
    assert len(rig.calls("create")) == 1


def test_a_payment_that_was_paid_while_the_till_was_off_turns_green_at_the_start() -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    rig.pay()
    rig.gateway.said = Said.SUCCEEDED
    again = rig.restart()
    again.wait(0.0)
    assert again.stage() is Stage.PAID


def test_without_network_at_the_start_the_payment_stays_checking() -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    rig.pay()
    again = rig.restart()
    again.gateway.script = [NoAnswerError("gone") for _ in range(3)]
    again.wait(1.0)
    assert again.stage() is Stage.CHECKING
    assert again.state.is_offline
    again.wait(20.0)
    assert again.stage() is Stage.WAITING


@pytest.mark.parametrize("writes", range(1, 4))
def test_a_crash_around_the_first_sending_gives_one_payment_with_the_same_body(writes: int) -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    rig.checkout.take_payment()
    rig.tasks.crank(Lane.STORAGE, most=writes)
    again = rig.restart()
    again.wait(10.0)
    assert again.stage() is Stage.WAITING
    assert len({again.payment.body, *rig.gateway.bodies}) == 1
    assert {payment_id for _, payment_id in rig.gateway.calls} == {again.payment.id}


def test_a_payment_whose_time_ran_out_while_the_till_was_off_is_watched_not_shown() -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    rig.pay()
    rig.clock.advance(3600.0)
    again = rig.restart()
    again.wait(1.0)
    assert again.pay_url() is None
    assert again.sale.state is SaleState.OPEN
    attempt = again.ledger.attempts(again.sale.id)[0]
    assert attempt.state in (PaymentState.ABANDONED, PaymentState.CLOSED_UNPAID)


def test_a_clock_set_back_while_the_till_was_off_never_lengthens_a_qr() -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    rig.pay()
    rig.clock.wall = rig.clock.wall.replace(hour=1)
    again = rig.restart()
    again.wait(601.0)
    assert again.pay_url() is None


def test_the_paid_screen_comes_back_until_the_next_customer() -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    rig.pay()
    rig.gateway.said = Said.SUCCEEDED
    rig.wait(2.0)
    again = rig.restart()
    assert again.stage() is Stage.PAID
    again.scan(MILK)
    assert again.stage() is Stage.SELL
    assert [line.name for line in again.sale.basket.lines] == [MILK.name]
    assert again.restart().sale == again.sale


def test_late_money_left_between_two_writes_pays_its_sale_at_the_next_start() -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    rig.pay()
    rig.give_up()
    rig.gateway.said = Said.SUCCEEDED
    rig.scheduler.pass_time(61.0)
    rig.tasks.crank(Lane.NETWORK)
    rig.tasks.crank(Lane.STORAGE, most=1)
    again = rig.restart()
    again.tasks.crank()
    assert again.stage() is Stage.PAID


def test_sale_numbers_go_on_after_a_restart() -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    first = rig.sale.number
    rig.counter.clear()
    rig.tasks.crank()
    again = rig.restart()
    again.scan(MILK)
    assert (first, again.sale.number) == ("1-0001", "1-0002")


def test_a_payment_that_was_only_journaled_comes_back_as_checking() -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    rig.checkout.take_payment()
    rig.tasks.crank(Lane.STORAGE, most=1)
    assert rig.stage() is Stage.PREPARING
    again = rig.restart()
    again.desk.refresh()
    assert again.stage() is Stage.CHECKING
    again.wait(5.0)
    assert again.stage() is Stage.WAITING

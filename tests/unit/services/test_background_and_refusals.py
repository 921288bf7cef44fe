"""Payments that go on in the background, and payments that can't be started."""

from __future__ import annotations

from pos_app.domain.answer import Said
from pos_app.domain.events import ActionRefused, ClockFoundWrong, Refusal
from pos_app.domain.money import Currency, Money
from pos_app.domain.payment import PaymentState
from pos_app.domain.product import Product
from pos_app.services.checkout import MOST_IN_BACKGROUND
from pos_app.services.desk import Stage
from pos_app.services.settings import Settings
from tests.helpers.counter_rig import BREAD, MILK, CounterRig
from tests.helpers.fake_ports import (
    FakeSaleStore,
    NoAnswerError,
    NotFoundError,
    RateLimitedError,
    RefusedError,
    answer,
)


def _in_background(rig: CounterRig) -> str:
    rig.scan(BREAD)
    rig.pay()
    sale_id = rig.sale.id
    rig.checkout.put_in_background()
    rig.tasks.crank()
    return sale_id


def test_a_payment_comes_back_from_the_background_where_it_was() -> None:
    rig = CounterRig()
    first = _in_background(rig)
    assert rig.stage() is Stage.SELL
    rig.checkout.take_back(first)
    rig.tasks.crank()
    assert rig.stage() is Stage.WAITING
    assert rig.sale.id == first


def test_nothing_comes_back_over_a_basket_that_has_lines() -> None:
    rig = CounterRig()
    first = _in_background(rig)
    rig.scan(MILK)
    assert rig.checkout.take_back(first) is False
    assert rig.checkout.take_back("f" * 32) is False
    assert [line.name for line in rig.sale.basket.lines] == [MILK.name]


def test_a_failed_payment_in_the_background_gives_its_basket_back() -> None:
    rig = CounterRig()
    first = _in_background(rig)
    rig.gateway.said = Said.CANCELED
    rig.wait(3.0)
    assert [sale.id for sale in rig.checkout.in_background()] == [first]
    rig.checkout.take_back(first)
    rig.tasks.crank()
    assert rig.stage() is Stage.SELL
    assert [line.name for line in rig.sale.basket.lines] == [BREAD.name]


def test_the_eleventh_payment_stays_at_the_counter() -> None:
    rig = CounterRig()
    for _ in range(MOST_IN_BACKGROUND):
        _in_background(rig)
    _in_background(rig)
    assert rig.stage() is Stage.WAITING
    assert rig.events_of(ActionRefused) == [ActionRefused(Refusal.TOO_MANY_OPEN, str(MOST_IN_BACKGROUND))]


def test_money_that_is_being_taken_never_keeps_the_counter_from_the_next_customer() -> None:
    waits = Settings(shop_id=10000, is_two_stage=True, hold_waits_for_cashier=True)
    rig = CounterRig(store=FakeSaleStore(waits))
    for _ in range(MOST_IN_BACKGROUND):
        _in_background(rig)
    rig.scan(MILK)
    rig.pay()
    rig.gateway.said = Said.HELD
    rig.wait(2.5)
    assert rig.stage() is Stage.HELD
    assert not rig.checkout.put_in_background(), "the cashier can decide"
    rig.gateway.script = [NoAnswerError("lost")]
    rig.held.take_money()
    rig.wait(0.0)
    assert rig.stage() is Stage.UNKNOWN
    assert rig.checkout.put_in_background()
    rig.tasks.crank()
    assert rig.stage() is Stage.SELL


def test_an_open_basket_has_nothing_to_put_into_the_background() -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    assert rig.checkout.put_in_background() is False
    assert rig.checkout.give_up() is False
    rig.checkout.check_now()


def test_a_till_that_is_not_set_up_takes_no_payment_and_says_so() -> None:
    rig = CounterRig(store=FakeSaleStore(Settings()))
    rig.scan(BREAD)
    rig.pay()
    assert rig.events_of(ActionRefused) == [ActionRefused(Refusal.NOT_SET_UP)]
    assert rig.gateway.calls == []


def test_a_second_press_of_the_pay_key_makes_no_second_payment() -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    rig.checkout.take_payment()
    rig.checkout.take_payment()
    rig.tasks.crank()
    assert len(rig.calls("create")) == 1
    assert rig.events_of(ActionRefused) == [ActionRefused(Refusal.BASKET_FROZEN)]


def test_a_total_of_0_cannot_be_paid_and_says_why() -> None:
    dust = Product("1", "Dust", Money(1, Currency.UZS), unit="kg")
    rig = CounterRig(products=[dust])
    rig.counter.scan("1", quantity="0.001")
    rig.tasks.crank()
    rig.pay()
    assert rig.events_of(ActionRefused) == [ActionRefused(Refusal.TOTAL_ZERO)]


def test_a_basket_in_another_currency_than_the_till_cannot_be_paid() -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    rig.store.settings = Settings(shop_id=10000, currency=Currency.USD)
    again = rig.restart()
    again.pay()
    assert again.events_of(ActionRefused) == [ActionRefused(Refusal.WRONG_CURRENCY)]


def test_a_test_payment_is_marked_whatever_the_settings_say() -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    rig.checkout.take_payment(is_test=True)
    rig.tasks.crank()
    assert rig.payment.is_test
    assert not rig.state.is_live


def test_too_many_reads_only_slow_the_till_down() -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    rig.pay()
    rig.gateway.script = [RateLimitedError("too often", code=11)]
    rig.wait(2.0)
    assert not rig.state.is_offline
    rig.gateway.said = Said.SUCCEEDED
    rig.wait(3.0)
    assert rig.stage() is Stage.PAID


def test_a_payment_that_octo_does_not_know_is_closed_only_after_expiry_and_grace() -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    rig.pay()
    rig.give_up()
    rig.gateway.script = [NotFoundError("none", code=1) for _ in range(30)]
    rig.wait(890.0)
    attempt = rig.ledger.attempts(rig.sale.id)[0]
    assert attempt.state is PaymentState.ABANDONED
    rig.wait(120.0)
    assert rig.ledger.attempts(rig.sale.id)[0].state is PaymentState.CLOSED_UNPAID


def test_a_qr_whose_address_got_lost_is_asked_for_again_with_the_same_body() -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    rig.gateway.script = [
        NoAnswerError("lost"),
        RefusedError("created by previous request", code=1),
        answer("", Said.CREATED),
    ]
    rig.pay()
    rig.wait(6.0)
    assert rig.stage() is Stage.WAITING
    assert rig.pay_url() == rig.gateway.pay_url
    assert len(set(rig.gateway.bodies)) == 1


def test_a_clock_that_differs_from_octos_by_more_than_two_minutes_is_told_once() -> None:
    rig = CounterRig()
    rig.gateway.skew_s = 300.0
    rig.scan(BREAD)
    rig.pay()
    rig.wait(10.0)
    assert len(rig.events_of(ClockFoundWrong)) == 1


def test_a_refused_capture_is_asked_about_and_tried_again() -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    rig.pay()
    rig.gateway.script = [answer("", Said.HELD), answer("", Said.PENDING), answer("", Said.HELD)]
    rig.gateway.said = Said.HELD
    rig.wait(30.0)
    assert rig.stage() is Stage.PAID
    assert len(rig.calls("capture")) == 2


def test_a_payment_found_in_the_middle_of_a_capture_is_unknown_first() -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    rig.pay()
    rig.gateway.script = [answer("", Said.HELD), NoAnswerError("lost")]
    rig.gateway.said = Said.SUCCEEDED
    rig.scheduler.pass_time(2.0)
    rig.tasks.crank(most=4)
    again = rig.restart()
    again.gateway.script = []
    again.wait(5.0)
    assert again.stage() is Stage.PAID

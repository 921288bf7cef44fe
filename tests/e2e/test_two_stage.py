"""Payments in two stages, from the keys to Octo's book: taken at once, by the cashier, in part, or given back."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.helpers import display
from tests.helpers.shop import KEFIR, NON, Shop, scan_into
from tests.helpers.till_watch import TillWatch

TAKE_OUT, BELOW, TAB = "ctrl+F10", "Down", "Tab"
KILLED = -9
BOTH, NON_ALONE = "17490.50", "4500.00"


def _start_payment(watch: TillWatch, shop: Shop) -> str:
    scan_into(watch, NON, KEFIR)
    display.press(display.PAY)
    watch.wait_for_stage("waiting")
    return str(shop.payment()["shop_transaction_id"])


def _hold(watch: TillWatch, shop: Shop) -> None:
    """Two goods, and the customer has paid on the phone."""
    payment_id = _start_payment(watch, shop)
    shop.octo.book.pay(payment_id)
    watch.wait_for_stage("held")


def _take_kefir_out(watch: TillWatch) -> None:
    display.press(TAKE_OUT)
    watch.wait_for_text("Left to take")
    # The last line is marked; its button is one step further.
    display.press(TAB, display.SPACE)
    watch.wait_for(lambda: watch.drawn()["total"] == NON_ALONE, what="the basket without kefir")
    display.press(display.ESCAPE)
    watch.wait_for(lambda: "Left to take" not in watch.texts(), what="the closed sheet")


def _check_taken_once(shop: Shop, *, amount: str) -> None:
    sale, payment = shop.sale(), shop.payment()
    (paid,) = sale["payments"]
    assert (sale["state"], sale["total"], paid["amount"]) == ("paid", amount, amount)
    assert (payment["status"], payment["paid_count"]) == ("succeeded", 1)
    assert Decimal(payment["captured_sum"]) == Decimal(amount)
    assert shop.command("books", "verify").status == 0
    assert shop.troubles_in_log() == []


@pytest.fixture
def waiting_shop(shop: Shop) -> Shop:
    assert shop.set_up("--two-stage", "--hold-waits").status == 0
    return shop


def test_without_the_setting_the_till_takes_the_money_by_itself(shop: Shop) -> None:
    assert shop.set_up("--two-stage").status == 0
    with shop.watched_till() as watch:
        payment_id = _start_payment(watch, shop)
        shop.octo.book.pay(payment_id)
        watch.wait_for_stage("paid")
        assert "held" not in watch.stages()
    _check_taken_once(shop, amount=BOTH)


def test_the_cashier_takes_goods_out_and_then_the_money_for_the_rest(waiting_shop: Shop) -> None:
    with waiting_shop.watched_till() as watch:
        _hold(watch, waiting_shop)
        watch.wait_for_text("Money held")
        display.press(display.RETURN)
        display.scan(NON)
        watch.wait_for_text("Non")
        _take_kefir_out(watch)
        assert waiting_shop.payment()["status"] == "waiting_for_capture"
        display.press(display.PAY)
        watch.wait_for_stage("paid")
    _check_taken_once(waiting_shop, amount=NON_ALONE)


def test_money_given_back_opens_the_sale_again_and_a_new_qr_can_be_paid(waiting_shop: Shop) -> None:
    with waiting_shop.watched_till() as watch:
        _hold(watch, waiting_shop)
        display.press(display.ESCAPE)
        watch.wait_for_text("Give the money back?")
        display.press(display.PAY)
        watch.wait_for_stage("sell")
        watch.wait_for_text("Octo has given the held money back")
        assert [one["status"] for one in waiting_shop.payments()] == ["canceled"]
        display.press(display.PAY)
        watch.wait_for_stage("waiting")
        waiting_shop.octo.book.pay(watch.drawn()["payment"])
        watch.wait_for_stage("held")
        display.press(display.PAY)
        watch.wait_for_stage("paid")
    sale = waiting_shop.sale()
    assert [one["state"] for one in sale["payments"]] == ["closed_released", "paid"]
    first, second = waiting_shop.payments()
    assert (Decimal(first["captured_sum"]), Decimal(second["captured_sum"])) == (Decimal(0), Decimal(BOTH))


def test_a_hold_that_comes_after_the_cashier_gave_up_is_released_and_never_taken(waiting_shop: Shop) -> None:
    with waiting_shop.watched_till() as watch:
        payment_id = _start_payment(watch, waiting_shop)
        display.press(display.ESCAPE)
        watch.wait_for_text("Give up this payment?")
        display.press(display.PAY)
        watch.wait_for_stage("sell")
        waiting_shop.octo.book.pay(payment_id)
        display.press("ctrl+F2")
        watch.wait_for_text("Given up at the counter")
        # The first card's own key: ask Octo now.
        display.press(display.SPACE)
        watch.wait_for(
            lambda: waiting_shop.payment()["status"] == "canceled", what="the released hold at Octo"
        )
        watch.wait_for_text("Nothing is open: every payment is settled.")
    assert Decimal(waiting_shop.payment()["captured_sum"]) == 0
    assert [one["state"] for one in waiting_shop.sale()["payments"]] == ["closed_released"]


@pytest.mark.parametrize(
    "point",
    ["before writing payment_capture#1", "after writing payment_capture#1", "before sending capture#1"],
)
def test_after_a_power_cut_in_the_capture_the_money_is_taken_once(waiting_shop: Shop, point: str) -> None:
    with waiting_shop.watched_till() as cut:
        _hold(cut, waiting_shop)
        _take_kefir_out(cut)
        cut.doom(point)
        display.press(display.PAY)
        assert cut.till.wait_for_end() == KILLED
    with waiting_shop.watched_till() as watch:
        if point.startswith("before writing"):
            watch.wait_for_stage("held")
            display.press(display.PAY)
        watch.wait_for_stage("paid")
    _check_taken_once(waiting_shop, amount=NON_ALONE)

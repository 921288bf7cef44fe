"""The session ends in the middle of a payment: the till goes at once, unasked, and the next start finishes the sale."""

from __future__ import annotations

import signal

import pytest

from tests.helpers import display
from tests.helpers.close_key import ask_to_close
from tests.helpers.qr_eyes import read_with_zxing
from tests.helpers.shop import CHOY, NON, Shop, scan_into
from tests.helpers.till_watch import TillWatch

LONG_MS = 30_000
SENT = "after sending create, before its answer#1"
SIGNALS = [signal.SIGTERM, signal.SIGHUP, signal.SIGINT]
BASKET = [[NON, "1"], [CHOY, "1"]]


def end_by(number: signal.Signals, watch: TillWatch) -> None:
    watch.till.process.send_signal(number)
    assert watch.till.wait_for_end() == 0
    assert watch.till.said == ""


def come_back_and_be_paid(shop: Shop, payment: str) -> None:
    with shop.watched_till() as watch:
        first = watch.first_drawn()
        assert (first["stage"], first["payment"], first["lines"]) == ("checking", payment, BASKET)
        watch.wait_for_stage("waiting")
        shop.octo.book.pay(payment)
        display.press(display.CHECK_NOW)
        watch.wait_for_stage("paid")
    octo, sale = shop.payment(), shop.sale()
    assert (octo["paid_count"], octo["bodies_are_equal"]) == (1, True)
    assert (sale["state"], [one["state"] for one in sale["payments"]]) == ("paid", ["paid"])


@pytest.mark.parametrize("number", SIGNALS)
def test_a_session_that_ends_while_the_customer_pays_ends_the_till_well_and_the_sale_is_finished_later(
    shop: Shop, number: signal.Signals
) -> None:
    with shop.watched_till() as watch:
        scan_into(watch, NON, CHOY)
        display.press(display.PAY)
        payment = watch.wait_for_stage("waiting")["payment"]
        end_by(number, watch)
    come_back_and_be_paid(shop, payment)


@pytest.mark.parametrize("number", SIGNALS[:2])
def test_a_session_that_ends_before_octo_has_answered_ends_the_till_well_and_the_sale_is_finished_later(
    shop: Shop, number: signal.Signals
) -> None:
    shop.octo.faults.add("delay", endpoint="create", value=LONG_MS)
    with shop.watched_till() as watch:
        scan_into(watch, NON, CHOY)
        display.press(display.PAY)
        payment = watch.wait_for_stage("preparing")["payment"]
        watch.wait_for(lambda: SENT in watch.points(), what="the request on its way")
        end_by(number, watch)
    come_back_and_be_paid(shop, payment)


def test_the_cross_of_the_window_asks_while_a_qr_is_up_and_closes_only_when_told_so(shop: Shop) -> None:
    with shop.watched_till() as watch:
        scan_into(watch, NON, CHOY)
        display.press(display.PAY)
        payment = watch.wait_for_stage("waiting")["payment"]
        ask_to_close(watch.till.window)
        watch.wait_for_text("Close the till while a payment is open?")
        display.press(display.ESCAPE)
        watch.wait_for(lambda: bool(read_with_zxing(display.picture())), what="the QR again")
        ask_to_close(watch.till.window)
        watch.wait_for_text("Close the till while a payment is open?")
        display.press(display.PAY)
        assert watch.till.wait_for_end() == 0
    come_back_and_be_paid(shop, payment)


def test_a_till_that_stood_still_while_the_customer_paid_turns_green_by_itself(shop: Shop) -> None:
    """As at sleep and wake-up: the program runs on from where it stood, with the world further on."""
    with shop.watched_till() as watch:
        scan_into(watch, NON, CHOY)
        display.press(display.PAY)
        payment = watch.wait_for_stage("waiting")["payment"]
        watch.till.process.send_signal(signal.SIGSTOP)
        shop.octo.book.pay(payment)
        watch.till.process.send_signal(signal.SIGCONT)
        watch.wait_for_stage("paid")
    assert (shop.payment()["paid_count"], shop.sale()["state"]) == (1, "paid")

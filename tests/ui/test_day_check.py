from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from pos_app.domain.answer import Said
from pos_app.domain.payment import PaymentState
from pos_app.services.day_check_words import WORDS
from pos_app.services.day_compare import Difference
from pos_app.ui import languages
from pos_app.ui.screens.day_check.presenter import difference_words
from tests.helpers.cashier_robot import CashierRobot
from tests.helpers.counter_rig import BREAD, MILK
from tests.helpers.fake_ports import NotFoundError, NotReachedError

S = PaymentState


def _sell(cashier: CashierRobot, *, times: int = 1) -> None:
    for _ in range(times):
        cashier.rig.gateway.said = Said.SUCCEEDED
        cashier.scan(BREAD)
        cashier.press("Ctrl+Enter")
        cashier.rig.wait(3.0)
        cashier.settle()
        cashier.press("Esc")
        cashier.rig.wait(60.0)


def _close_unpaid(cashier: CashierRobot) -> None:
    """Given up at the counter, and Octo confirmed later that nothing came; since then it says that it was paid."""
    cashier.rig.gateway.said = Said.CREATED
    cashier.scan(MILK)
    cashier.press("Ctrl+Enter")
    cashier.rig.give_up()
    cashier.rig.counter.clear()
    cashier.rig.wait(1000.0)
    cashier.rig.gateway.said = Said.SUCCEEDED


def _check(cashier: CashierRobot, *, seconds: float = 20.0) -> None:
    cashier.press("F10")
    cashier.click("Check the day at Octo")
    cashier.press("F9")
    cashier.rig.wait(seconds)
    cashier.settle()


def test_a_day_that_agrees_is_said_in_green(cashier: CashierRobot) -> None:
    _sell(cashier, times=2)
    cashier.press("F10")
    cashier.click("Check the day at Octo")
    assert "No money moves by this." in cashier.see_text()
    cashier.press("F9")
    cashier.rig.wait(20.0)
    cashier.settle()

    assert "2 payments read. All agrees with Octo." in cashier.see_text()


def test_money_that_no_sale_counts_is_listed_with_what_it_means_and_what_to_do(cashier: CashierRobot) -> None:
    _close_unpaid(cashier)
    _check(cashier)

    text = cashier.see_text()
    assert "Octo has the money for this payment, and no sale of the till counts it." in text
    assert "Here: money came late. Octo: succeeded." in text
    assert "The customer has paid. Don't ask for it again." in text
    assert cashier.rig.ledger.payments()[0].id in text
    cashier.click("Open matters")
    assert "Money came for a payment that nobody was waiting for any more." in cashier.see_text()


def test_escape_stops_the_check_and_the_next_one_goes_on(cashier: CashierRobot) -> None:
    _sell(cashier, times=4)
    calls = cashier.rig.gateway.calls
    _check(cashier, seconds=0.3)
    assert "payments read. You can go on selling meanwhile." in cashier.see_text()
    cashier.press("Esc")
    cashier.rig.wait(10.0)
    cashier.settle()
    assert "What was found is kept; check again to go on." in cashier.see_text()
    calls.clear()
    cashier.press("F9")
    cashier.rig.wait(20.0)
    cashier.settle()

    assert 0 < len(calls) < 4
    assert "4 payments read. All agrees with Octo." in cashier.see_text()
    cashier.press("Esc")
    assert "4 payments read" not in cashier.see_text()


def test_a_scan_sells_and_the_check_goes_on_behind_it(cashier: CashierRobot) -> None:
    _sell(cashier, times=4)
    _check(cashier, seconds=0.3)
    cashier.scan(BREAD)
    cashier.rig.wait(20.0)
    cashier.settle()
    assert cashier.see_lines() == ["Obi non 1 4 500"]
    cashier.press("F10")
    cashier.click("Check the day at Octo")

    assert "4 payments read. All agrees with Octo." in cashier.see_text()


def test_a_difference_leaves_the_list_only_with_a_written_reason(cashier: CashierRobot) -> None:
    _sell(cashier)
    cashier.rig.gateway.script = [NotFoundError("none")]
    _check(cashier)
    lost = "Octo doesn't find this payment, although it had it before."
    assert lost in cashier.see_text()
    cashier.click("Dealt with…")
    cashier.press("Ctrl+Enter")
    assert cashier.has_sheet()
    cashier.key_in("octo found it by hand")
    cashier.press("Ctrl+Enter")

    assert lost not in cashier.see_text()
    assert [one.state for one in cashier.rig.ledger.payments()] == [S.PAID]


def test_without_a_connection_it_says_so_and_what_to_do(cashier: CashierRobot) -> None:
    _sell(cashier, times=2)
    cashier.rig.gateway.script = [NotReachedError("gone") for _ in range(5)]
    _check(cashier, seconds=60.0)

    text = cashier.see_text()
    assert "Octo couldn't be reached" in text
    assert "0 of 2 payments read. What was found is kept; check again to go on." in text


def test_yesterday_is_chosen_with_a_click(cashier: CashierRobot) -> None:
    _sell(cashier)
    cashier.rig.clock.advance(timedelta(days=1).total_seconds())
    cashier.press("F10")
    cashier.click("Check the day at Octo")
    cashier.click("Yesterday")
    cashier.press("F9")
    cashier.rig.wait(20.0)
    cashier.settle()

    assert "1 payment read. All agrees with Octo." in cashier.see_text()


@pytest.mark.parametrize("difference", Difference)
def test_the_page_and_the_command_say_the_same(qapp: QApplication, difference: Difference) -> None:
    languages.apply("en")
    assert difference_words(difference) == WORDS[difference]

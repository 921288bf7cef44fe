from __future__ import annotations

import pytest

from pos_app.domain.answer import Said
from pos_app.domain.payment import PaymentState
from pos_app.services.desk import Stage
from tests.helpers.cashier_robot import CashierRobot
from tests.helpers.counter_rig import BREAD, MILK


@pytest.fixture
def holding(cashier: CashierRobot) -> CashierRobot:
    """Bread and milk, 19 400 so'm, are held and wait for the cashier."""
    cashier.till.owner.save(
        on_done=lambda: None, on_failed=pytest.fail, is_two_stage=True, hold_waits_for_cashier=True
    )
    cashier.settle()
    cashier.scan(BREAD, MILK)
    cashier.take_qr_payment()
    cashier.rig.gateway.said = Said.HELD
    cashier.wait(3)
    return cashier


def test_the_held_amount_stands_where_the_qr_stood(holding: CashierRobot) -> None:
    assert holding.see_stage() is Stage.HELD
    assert holding.see_qr() == ""
    text = holding.see_text()
    assert "Money held: 19 400 so'm" in text
    assert "The hold lasts until about" in text


def test_ctrl_enter_takes_the_money(holding: CashierRobot) -> None:
    holding.press("Ctrl+Enter")
    holding.wait(0)
    assert holding.see_stage() is Stage.PAID
    assert [amount.minor for amount in holding.rig.gateway.captured] == [1_940_000]


def test_neither_enter_nor_space_nor_a_scan_takes_money(holding: CashierRobot) -> None:
    for key in ("Enter", "Space"):
        holding.press(key)
    holding.scan(BREAD)
    holding.wait(20)
    assert holding.see_stage() is Stage.HELD
    assert holding.rig.calls("capture") == []
    assert BREAD.name in holding.see_text()


def test_goods_are_taken_out_and_the_rest_is_taken(holding: CashierRobot) -> None:
    holding.press("Ctrl+F10")
    assert "Left to take" in holding.see_text()
    holding.click("Take this line out")
    assert "Nothing to pay for would be left. Give the money back instead." in holding.see_text()
    holding.press("Esc")
    assert "Goods were taken out: 14 900 so'm stays with the customer." in holding.see_text()
    assert holding.see_total() == "4 500 so'm"
    holding.press("Ctrl+Enter")
    holding.wait(0)
    assert holding.see_stage() is Stage.PAID
    assert "4 500" in holding.see_total()
    assert [amount.minor for amount in holding.rig.gateway.captured] == [450_000]


def test_without_anything_left_to_pay_the_sheet_offers_to_give_the_money_back(holding: CashierRobot) -> None:
    holding.press("Ctrl+F10")
    holding.click("Take this line out")
    holding.click("Give the money back")
    assert "goes back to the customer whole" in holding.see_text()
    holding.press("Ctrl+Enter")
    holding.wait(0)
    assert holding.see_stage() is Stage.SELL
    assert holding.rig.calls("capture") == []


def test_giving_the_money_back_asks_first_and_opens_the_sale_again(holding: CashierRobot) -> None:
    holding.press("Esc")
    assert holding.has_sheet()
    holding.press("Esc")
    assert holding.see_stage() is Stage.HELD
    holding.press("Esc")
    holding.press("Ctrl+Enter")
    holding.wait(0)
    assert holding.see_stage() is Stage.SELL
    assert holding.see_lines() == ["Obi non 1 4 500", "Sut 3,2% 1 l 1 14 900"]
    assert "Octo has given the held money back: 19 400 so'm. Nothing was taken." in holding.see_text()
    assert [one.state for one in holding.rig.ledger.payments()] == [PaymentState.CLOSED_RELEASED]


def test_a_question_closes_when_the_hold_has_lapsed_meanwhile(holding: CashierRobot) -> None:
    holding.press("Ctrl+F10")
    holding.rig.gateway.said = Said.CANCELED
    holding.wait(16)
    assert not holding.has_sheet()
    assert "The hold lapsed at Octo, or was cancelled there: nothing was taken." in holding.see_text()


def test_from_twenty_minutes_on_the_screen_says_that_the_hold_lapses(holding: CashierRobot) -> None:
    holding.wait(20 * 60 + 16)
    assert "the hold lapses and the money goes back by itself" in holding.see_text()


def test_a_lapsing_hold_beside_the_counter_is_a_strip_and_an_open_matter(holding: CashierRobot) -> None:
    holding.press("F4")
    assert "Held money goes back to the customer" not in holding.see_text()
    holding.wait(20 * 60 + 16)
    assert "Held money goes back to the customer at about" in holding.see_text()
    holding.press("Ctrl+F2")
    assert "Money is held for this sale and waits for the cashier." in holding.see_text()
    holding.click("Bring to the counter")
    assert holding.see_stage() is Stage.HELD


def test_the_owner_switches_stages_and_waiting_in_the_settings(cashier: CashierRobot) -> None:
    cashier.window.open_page("settings")
    cashier.click("On")
    cashier.click("Wait for the cashier")
    settings = cashier.till.owner.settings
    assert (settings.is_two_stage, settings.hold_waits_for_cashier) == (True, True)
    assert "Octo may refuse it without a notify address" in cashier.see_text()

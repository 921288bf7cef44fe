"""The question for the customer's age: beside the basket, never in the way of a scan, answered by key or button."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QWidget

from pos_app.domain.product import Product
from pos_app.services.desk import Stage
from tests.helpers.builders import som
from tests.helpers.cashier_robot import CashierRobot
from tests.helpers.counter_rig import BREAD, MILK, CounterRig
from tests.ui.conftest import MakeCashier

BEER = Product("4780000001000", "Pivo 0,5 l", som(1_200_000), age_limit=20)
CIGARS = Product("4780000001024", "Sigara", som(5_000_000), age_limit=21)
ASKED = "20+: ask for the age. Pivo 0,5 l"


@pytest.fixture
def cashier(make_cashier: MakeCashier) -> CashierRobot:
    return make_cashier(CounterRig(products=(BREAD, MILK, BEER, CIGARS)))


def places(cashier: CashierRobot) -> dict[str, QRect]:
    """Where everything stands that is pressed, and the scan box."""
    window = cashier.window
    parts: list[QWidget] = [part for part in window.findChildren(QAbstractButton) if part.isVisible()]
    return {
        part.accessibleName(): QRect(part.mapTo(window, QPoint(0, 0)), part.size())
        for part in (*parts, window.sell.scan_box)
    }


def test_the_question_stands_beside_the_basket_and_scanning_goes_on(cashier: CashierRobot) -> None:
    cashier.scan(BEER, BREAD, MILK)

    assert cashier.see_lines() == ["Pivo 0,5 l 1 12 000", "Obi non 1 4 500", "Sut 3,2% 1 l 1 14 900"]
    assert ASKED in cashier.see_text()
    assert not cashier.has_sheet()


def test_no_key_moves_and_the_focus_stays_where_it_was(cashier: CashierRobot) -> None:
    cashier.scan(BREAD)
    before, focus = places(cashier), cashier.window.focusWidget()
    cashier.scan(BEER)
    cashier.settle()

    after = places(cashier)
    assert {name: after[name] for name in before} == before
    assert set(after) - set(before) == {"Old enough, Ctrl + F9", "Too young, Shift + F9"}
    assert cashier.window.focusWidget() is focus


def test_nothing_that_a_scanner_sends_answers_it(cashier: CashierRobot) -> None:
    cashier.scan(BEER)
    for key in ("Enter", "Tab", "Enter", "Esc"):
        cashier.press(key)
    cashier.scan(BEER, BREAD)
    assert ASKED in cashier.see_text()


def test_paying_is_refused_with_what_to_do_until_it_is_answered(cashier: CashierRobot) -> None:
    cashier.scan(BEER)
    cashier.press("Ctrl+Enter")
    assert "Ask for the customer's age before paying: “Pivo 0,5 l” has an age limit" in cashier.see_text()
    cashier.click("Pay by QR, Ctrl + Enter")
    assert cashier.see_stage() is Stage.SELL
    cashier.press("Ctrl+F9")
    assert ASKED not in cashier.see_text()
    cashier.press("Ctrl+Enter")
    assert cashier.see_stage() is Stage.WAITING


def test_too_young_takes_the_goods_out_and_ctrl_z_brings_them_back(cashier: CashierRobot) -> None:
    cashier.scan(BEER, BREAD)
    cashier.press("Shift+F9")
    assert cashier.see_lines() == ["Obi non 1 4 500"]
    assert "ask for the age" not in cashier.see_text()
    cashier.press("Ctrl+Z")
    assert cashier.see_lines() == ["Pivo 0,5 l 1 12 000", "Obi non 1 4 500"]
    assert ASKED in cashier.see_text()


def test_both_answers_are_given_by_mouse_and_the_next_scan_is_a_line(cashier: CashierRobot) -> None:
    cashier.scan(BEER)
    cashier.click("Old enough, Ctrl + F9")
    cashier.scan(CIGARS)
    assert "21+: ask for the age. Sigara" in cashier.see_text()
    cashier.click("Too young, Shift + F9")
    cashier.scan(BREAD)
    assert cashier.see_lines() == ["Pivo 0,5 l 1 12 000", "Obi non 1 4 500"]


def test_an_answer_by_tab_and_space_gives_the_focus_back_to_the_scan_box(cashier: CashierRobot) -> None:
    cashier.scan(BEER)
    cashier.button("Old enough, Ctrl + F9").setFocus()
    cashier.press("Space")
    assert ASKED not in cashier.see_text()
    assert cashier.window.focusWidget() is cashier.window.sell.scan_box


def test_the_keys_mean_nothing_where_nothing_is_asked(cashier: CashierRobot) -> None:
    cashier.scan(BREAD)
    cashier.press("Ctrl+F9")
    cashier.press("Shift+F9")
    assert cashier.see_lines() == ["Obi non 1 4 500"]


def test_a_quick_key_and_a_hit_of_the_search_ask_as_a_scan_does(cashier: CashierRobot) -> None:
    cashier.key_in("pivo")
    cashier.press("Enter")
    assert ASKED in cashier.see_text()


def test_the_question_follows_the_language(cashier: CashierRobot) -> None:
    cashier.scan(BEER)
    cashier.till.owner.save(on_done=lambda: None, on_failed=lambda _: None, cashier_language="ru")
    cashier.settle()
    assert "20+: спросите возраст. Pivo 0,5 l" in cashier.see_text()
    assert cashier.button("Подходит, Ctrl + F9").isVisible()


def test_a_long_name_leaves_room_for_the_basket_on_the_smallest_screen(make_cashier: MakeCashier) -> None:
    wine = Product("4780000001031", "Vino " * 30, som(9_000_000), age_limit=20)
    cashier = make_cashier(CounterRig(products=(wine,)))
    cashier.window.resize(1024, 768)
    cashier.scan(wine)
    assert cashier.window.minimumSizeHint().height() <= 768
    assert cashier.window.sell.basket.height() > 200

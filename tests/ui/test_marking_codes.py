"""Marked goods on the screen: what the line says, and what is told."""

from __future__ import annotations

import pytest

from pos_app.domain.barcode import GROUP_SEPARATOR
from pos_app.domain.product import Product
from pos_app.ui.screens.sell.presenter import SellPresenter
from tests.helpers.builders import som
from tests.helpers.cashier_robot import CashierRobot
from tests.helpers.counter_rig import BREAD, CounterRig
from tests.ui.conftest import MakeCashier

BEER = Product("4870216760007", "Pivo 0,5 l", som(1_200_000), is_marked=True)
FIRST, SECOND = (f"010487021676000721{serial}{GROUP_SEPARATOR}93U3g5" for serial in ("qKkdi+S", "aBcdeF1"))


@pytest.fixture
def cashier(make_cashier: MakeCashier) -> CashierRobot:
    return make_cashier(CounterRig(products=(BREAD, BEER)))


def test_a_line_says_how_many_codes_it_has(cashier: CashierRobot) -> None:
    cashier.scan(FIRST, SECOND)
    assert cashier.see_lines() == ["Pivo 0,5 l 2 24 000"]
    assert "12 000 × 2 · 2 marking codes" in cashier.see_text()


def test_a_line_without_its_code_says_so_and_the_code_takes_the_words_away(cashier: CashierRobot) -> None:
    cashier.scan(BEER)
    assert "12 000 × 1 · 1 marking code missing warn" in cashier.see_text()
    cashier.scan(FIRST)
    assert cashier.see_lines() == ["Pivo 0,5 l 1 12 000"]
    assert "missing" not in cashier.see_text()
    assert "“Pivo 0,5 l” has its marking code now; the quantity is the same." in cashier.see_text()


def test_the_same_package_again_is_told_with_its_code(cashier: CashierRobot) -> None:
    cashier.scan(FIRST, FIRST)
    assert cashier.see_lines() == ["Pivo 0,5 l 1 12 000"]
    text = "This very package is in the basket already, so it was not added again: "
    assert f"{text}{FIRST.replace(GROUP_SEPARATOR, '')} · Pivo 0,5 l" in cashier.see_text()


def test_plus_asks_for_the_next_package(cashier: CashierRobot) -> None:
    cashier.scan(FIRST)
    cashier.key_in("+")
    assert cashier.see_lines() == ["Pivo 0,5 l 1 12 000"]
    assert "scan them one by one" in cashier.see_text()


def test_enter_behind_a_typed_code_waits_for_no_search(cashier: CashierRobot) -> None:
    """A scanner that types before the till listens to it sends the next code at once."""
    presenter = SellPresenter(cashier.till)
    typed = FIRST.replace(GROUP_SEPARATOR, "")
    presenter.search(typed, on_found=lambda _: None)
    assert not presenter.waits_for_hits(typed)
    assert presenter.waits_for_hits(f"0{typed}")
    assert presenter.enter(typed, marked=BREAD)
    cashier.settle()
    assert cashier.see_lines() == ["Pivo 0,5 l 1 12 000"]

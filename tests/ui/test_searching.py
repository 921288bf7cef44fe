"""Searching goods while typing: the list follows the letters, and Enter never sells what belongs to older ones."""

from __future__ import annotations

import pytest

from pos_app.domain.money import Currency, Money
from pos_app.domain.product import Product
from pos_app.services.ports import Lane
from pos_app.ui.screens.sell.search_hits import SearchHits
from tests.helpers.cashier_robot import CashierRobot
from tests.helpers.counter_rig import BREAD, MILK, CounterRig
from tests.ui.conftest import MakeCashier

NUMBERED = Product("4780000099999", "Choy 777", Money(1_000_000, Currency.UZS))


def _hits(cashier: CashierRobot) -> list[str]:
    found = [view for view in cashier.window.findChildren(SearchHits) if view.isVisible()]
    return [product.name for view in found for product in view.products]


def test_the_list_follows_every_letter_and_goes_with_the_text(cashier: CashierRobot) -> None:
    cashier.key_in("ob")
    assert _hits(cashier) == ["Obi non"]
    cashier.key_in("x")
    assert _hits(cashier) == []
    cashier.press("Esc")
    cashier.key_in("sut")
    assert _hits(cashier) == ["Sut 3,2% 1 l"]
    cashier.press("Esc")
    assert _hits(cashier) == []
    assert cashier.see_lines() == []


def test_enter_before_the_list_is_there_waits_for_what_was_typed(
    cashier: CashierRobot, monkeypatch: pytest.MonkeyPatch
) -> None:
    cashier.key_in("ob")
    with monkeypatch.context() as slow:
        slow.setattr(cashier, "settle", lambda: None)
        cashier.press("Esc")
        cashier.key_in("sut")
        cashier.press("Enter")
        assert cashier.see_lines() == []
    cashier.settle()
    assert cashier.see_lines() == ["Sut 3,2% 1 l 1 14 900"]
    assert cashier.see_box() == ""


def test_letters_typed_after_enter_take_it_back(
    cashier: CashierRobot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as slow:
        slow.setattr(cashier, "settle", lambda: None)
        cashier.key_in("su")
        cashier.press("Enter")
        cashier.key_in("t")
    cashier.settle()
    assert cashier.see_lines() == []
    assert _hits(cashier) == ["Sut 3,2% 1 l"]


def test_a_late_answer_never_lets_enter_sell_for_another_text(
    cashier: CashierRobot, monkeypatch: pytest.MonkeyPatch
) -> None:
    cashier.key_in("obi")
    with monkeypatch.context() as slow:
        slow.setattr(cashier, "settle", lambda: None)
        cashier.key_in("x")
        cashier.press("Enter")
    cashier.settle()
    assert cashier.see_lines() == []


def test_digits_show_goods_but_enter_sells_only_exactly_that_code(make_cashier: MakeCashier) -> None:
    cashier = make_cashier(CounterRig(products=[BREAD, MILK, NUMBERED]))
    cashier.key_in("777")
    assert _hits(cashier) == ["Choy 777"]
    cashier.press("Enter")
    assert cashier.see_lines() == []
    cashier.press("Esc")
    cashier.key_in("777")
    cashier.press("Down")
    cashier.press("Enter")
    assert cashier.see_lines() == ["Choy 777 1 10 000"]


def test_a_hit_marked_for_fewer_digits_is_not_sold_for_more(
    make_cashier: MakeCashier, monkeypatch: pytest.MonkeyPatch
) -> None:
    cashier = make_cashier(CounterRig(products=[BREAD, MILK, NUMBERED]))
    cashier.key_in("77")
    cashier.press("Down")
    with monkeypatch.context() as slow:
        slow.setattr(cashier, "settle", lambda: None)
        cashier.key_in("9")
        cashier.press("Enter")
    cashier.settle()
    assert cashier.see_lines() == []


def test_a_quantity_before_a_name_is_kept_for_the_hit(cashier: CashierRobot) -> None:
    cashier.key_in("3*sut")
    cashier.press("Enter")
    assert cashier.see_lines() == ["Sut 3,2% 1 l 3 44 700"]


def test_the_marked_hit_stays_marked_when_more_are_found_behind_it(
    make_cashier: MakeCashier, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = Product("4780000088888", "Sutli choy", Money(200_000, Currency.UZS))
    rig = CounterRig(products=[BREAD, MILK, other])
    monkeypatch.setattr(rig.catalogue, "slow_search", lambda text, *, limit: [BREAD])
    cashier = make_cashier(rig)
    with monkeypatch.context() as slow:
        slow.setattr(cashier, "settle", lambda: rig.tasks.crank(Lane.LOOK_UP))
        cashier.key_in("sut")
        cashier.press("Down")
    cashier.settle()
    assert _hits(cashier) == ["Sut 3,2% 1 l", "Sutli choy", "Obi non"]
    cashier.press("Enter")
    assert cashier.see_lines() == ["Sutli choy 1 2 000"]

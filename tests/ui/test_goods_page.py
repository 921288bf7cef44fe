"""The page with the shop's goods: found as at the counter, changed on a sheet, and a change taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from pos_app.domain.money import Currency, Money
from pos_app.domain.product import Product
from pos_app.ui.widgets.basket_view import BasketView
from tests.helpers.cashier_robot import CashierRobot
from tests.helpers.counter_rig import BREAD, MILK, RICE

ALL = ["Obi non pcs 4 500", "Sut 3,2% 1 l pcs 14 900", "Guruch Lazer kg 18 500"]


@pytest.fixture
def owner(cashier: CashierRobot) -> CashierRobot:
    """Bread is in the basket, and the page is open."""
    cashier.scan(BREAD)
    cashier.press("F10")
    cashier.click("Goods")
    return cashier


def change_price(owner: CashierRobot, price: str) -> None:
    """On the open sheet."""
    owner.press("Tab")
    owner.key_in(price)
    owner.press("Ctrl+Enter")


def price_of(owner: CashierRobot, product: Product) -> str:
    found = owner.rig.catalogue.find(product.barcode)
    assert found is not None
    return found.price.to_text()


def test_the_goods_stand_there_and_the_search_finds_them_as_at_the_counter(owner: CashierRobot) -> None:
    assert owner.see_lines() == ALL
    assert BREAD.barcode in owner.see_text()
    owner.key_in("sut")
    assert owner.see_lines() == ["Sut 3,2% 1 l pcs 14 900"]
    owner.key_in("x")
    assert owner.see_lines() == []
    owner.press("Esc")
    assert owner.see_lines() == ALL


def test_enter_opens_the_marked_product_and_what_is_scanned_from_now_on_has_the_new_price(
    owner: CashierRobot,
) -> None:
    owner.press("Enter")
    assert f"Code {BREAD.barcode}" in owner.see_text()
    change_price(owner, "5000,5")
    assert not owner.has_sheet()
    assert owner.see_lines()[0] == "Obi non pcs 5 000.50"
    owner.scan(BREAD)
    assert owner.see_lines() == ["Obi non 1 4 500", "Obi non 1 5 000.50"]


def test_enter_right_after_the_last_letter_opens_what_belongs_to_the_whole_word(
    owner: CashierRobot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as slow:
        slow.setattr(owner, "settle", lambda: None)
        owner.key_in("guruch")
        owner.press("Enter")
        assert not owner.has_sheet()
    owner.settle()
    assert f"Code {RICE.barcode}" in owner.see_text()


def test_down_moves_the_mark_and_a_double_click_opens(owner: CashierRobot) -> None:
    owner.press("Down")
    owner.press("Enter")
    assert f"Code {MILK.barcode}" in owner.see_text()
    owner.press("Esc")
    view = next(one for one in owner.window.findChildren(BasketView) if one.isVisible())
    middle = QPoint(view.viewport().width() // 2, 2 * 62 + 31)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert not owner.has_sheet()
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert f"Code {RICE.barcode}" in owner.see_text()


def test_the_mark_stays_where_it_was_after_a_change(owner: CashierRobot) -> None:
    owner.press("Down")
    owner.press("Enter")
    change_price(owner, "100")
    owner.press("Enter")
    assert f"Code {MILK.barcode}" in owner.see_text()


def test_a_unit_of_the_list_that_the_sheet_does_not_know_stays(owner: CashierRobot) -> None:
    boxed = Product(MILK.barcode, MILK.name, MILK.price, unit="quti", brand="Oq buloq")
    owner.rig.catalogue.put([boxed])
    owner.rig.catalogue.more[MILK.barcode] = {"ikpu": "00101001001000000"}
    owner.press("Down")
    owner.press("Enter")
    change_price(owner, "100")
    listed = owner.rig.catalogue.listed(MILK.barcode)
    assert listed is not None
    assert (listed.product.unit, listed.product.brand) == ("quti", "Oq buloq")
    assert listed.more == {"ikpu": "00101001001000000"}


def test_ctrl_z_takes_the_last_change_of_the_page_back_and_not_the_basket(owner: CashierRobot) -> None:
    owner.key_in("obi")
    owner.press("Enter")
    change_price(owner, "5000")
    owner.press("Ctrl+Z")
    assert price_of(owner, BREAD) == "4500.00"
    assert "Taken back: “Obi non” is as it was." in owner.see_text()
    assert owner.see_lines() == ["Obi non pcs 4 500"]
    assert len(owner.rig.sale.basket.lines) == 1
    owner.press("Ctrl+Z")
    assert len(owner.rig.sale.basket.lines) == 1


def test_the_undo_button_is_there_for_a_finger_once_something_was_changed(owner: CashierRobot) -> None:
    assert not owner.button("Undo the change, Ctrl + Z").isEnabled()
    owner.click("Change")
    change_price(owner, "5000")
    owner.click("Undo the change")
    assert price_of(owner, BREAD) == "4500.00"
    assert not owner.button("Undo the change").isEnabled()


def test_an_undo_over_what_somebody_else_wrote_says_why_not(owner: CashierRobot) -> None:
    owner.press("Enter")
    change_price(owner, "5000")
    owner.rig.catalogue.put([Product(BREAD.barcode, "Obi non", Money(470_000, Currency.UZS))])
    owner.press("Ctrl+Z")
    assert "Somebody else has changed this product meanwhile." in owner.see_text()
    assert price_of(owner, BREAD) == "4700.00"


def test_esc_on_the_sheet_changes_nothing_and_esc_again_leaves_the_page(owner: CashierRobot) -> None:
    owner.press("Enter")
    owner.press("Tab")
    owner.key_in("77")
    owner.press("Esc")
    assert price_of(owner, BREAD) == "4500.00"
    owner.press("Esc")
    assert owner.window.page is None
    assert owner.see_lines() == ["Obi non 1 4 500"]


def test_a_scan_over_the_page_goes_into_the_basket(owner: CashierRobot) -> None:
    owner.key_in("gur")
    owner.scan(MILK)
    assert owner.see_lines() == ["Obi non 1 4 500", "Sut 3,2% 1 l 1 14 900"]


def test_a_scan_over_the_sheet_goes_into_the_basket_and_leaves_the_fields_alone(owner: CashierRobot) -> None:
    owner.press("Enter")
    owner.scan(MILK)
    assert price_of(owner, BREAD) == "4500.00"
    assert [line.name for line in owner.rig.sale.basket.lines] == ["Obi non", "Sut 3,2% 1 l"]
    owner.press("Tab")
    assert owner.see_written() == "4500"


def test_the_page_speaks_uzbek_at_once(owner: CashierRobot) -> None:
    owner.till.owner.save(on_done=lambda: None, on_failed=pytest.fail, cashier_language="oz")
    owner.settle()
    assert "Tovarlar" in owner.see_text()
    assert owner.see_lines()[0] == "Obi non dona 4 500"

"""What a cashier does with the basket beyond scanning, by keys, by mouse and with a scanner that goes on scanning."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect

from pos_app.domain.barcode import check_digit
from pos_app.domain.product import Product
from pos_app.domain.sale import SaleState
from pos_app.services.desk import Stage
from pos_app.services.sales_export import export_sales
from pos_app.ui.screens.settings.view import SettingsScreen
from tests.helpers.cashier_robot import CashierRobot
from tests.helpers.counter_rig import BREAD, MILK, RICE, CounterRig
from tests.ui.conftest import MakeCashier


def states(cashier: CashierRobot) -> list[SaleState]:
    return [sale.state for sale in cashier.rig.store.sales.values()]


def test_ctrl_z_takes_each_change_back_and_ctrl_y_does_it_again(cashier: CashierRobot) -> None:
    cashier.scan(BREAD, MILK)
    cashier.key_in("+")
    cashier.press("Ctrl+Z")
    assert cashier.see_lines() == ["Obi non 1 4 500", "Sut 3,2% 1 l 1 14 900"]
    cashier.press("Ctrl+Z")
    cashier.press("Ctrl+Z")
    assert cashier.see_lines() == []
    cashier.press("Ctrl+Y")
    cashier.press("Ctrl+Shift+Z")
    cashier.press("Ctrl+Y")
    assert cashier.see_lines() == ["Obi non 1 4 500", "Sut 3,2% 1 l 2 29 800"]
    cashier.press("Ctrl+Y")
    assert "nothing to do again" in cashier.see_text()


def test_what_is_being_typed_has_its_own_ctrl_z(cashier: CashierRobot) -> None:
    cashier.scan(BREAD)
    cashier.key_in("gur")
    cashier.press("Ctrl+Z")
    assert cashier.see_lines() == ["Obi non 1 4 500"]
    assert cashier.see_box() == ""
    cashier.press("Ctrl+Z")
    assert cashier.see_lines() == []


def test_clearing_is_taken_back_with_one_key(cashier: CashierRobot) -> None:
    cashier.scan(BREAD, MILK)
    cashier.press("Ctrl+F10")
    cashier.press("Ctrl+Enter")
    assert cashier.see_lines() == []
    cashier.press("Ctrl+Z")

    assert cashier.see_lines() == ["Obi non 1 4 500", "Sut 3,2% 1 l 1 14 900"]
    assert states(cashier) == [SaleState.OPEN]


def test_f8_takes_so_many_percent_off_the_marked_line_and_shows_it_first(cashier: CashierRobot) -> None:
    cashier.scan(BREAD, MILK)
    cashier.press("F8")
    cashier.key_in("10")
    assert "With it: 13 410 so'm. To pay: 17 910 so'm" in cashier.see_text()
    cashier.press("Enter")

    assert cashier.see_lines() == ["Obi non 1 4 500", "Sut 3,2% 1 l 1 13 410"]
    assert "14 900 × 1 \u2212 1 490" in cashier.see_text()
    assert "discount 1 490" in cashier.see_text()
    assert cashier.see_total() == "17 910 so'm"


def test_an_amount_off_is_chosen_beside_the_figure(cashier: CashierRobot) -> None:
    cashier.scan(BREAD)
    cashier.press("F8")
    cashier.click("so'm")
    cashier.click("5")
    cashier.click("0")
    cashier.click("0")
    cashier.click("Set, Ctrl + Enter")

    assert cashier.see_lines() == ["Obi non 1 4 000"]
    cashier.press("F8")
    assert cashier.see_written() == "500"
    cashier.key_in("0")
    cashier.press("Ctrl+Enter")
    assert cashier.see_lines() == ["Obi non 1 4 500"]


@pytest.mark.parametrize("figure", ["101", "abc", "1,234", "-5"])
def test_a_discount_that_is_not_possible_says_so_and_cannot_be_given(
    cashier: CashierRobot, figure: str
) -> None:
    cashier.scan(BREAD)
    cashier.press("F8")
    cashier.key_in(figure)
    assert "at most 100 % and at most the price" in cashier.see_text()
    cashier.press("Ctrl+Enter")
    assert cashier.has_sheet()
    cashier.press("Esc")

    assert cashier.see_lines() == ["Obi non 1 4 500"]


def test_more_than_the_line_is_not_possible_as_an_amount(cashier: CashierRobot) -> None:
    cashier.scan(BREAD)
    cashier.press("F8")
    cashier.click("so'm")
    cashier.key_in("4501")
    cashier.press("Enter")
    assert cashier.has_sheet()


def test_ctrl_f8_takes_something_off_the_whole_basket(cashier: CashierRobot) -> None:
    cashier.scan(BREAD, MILK)
    cashier.press("Ctrl+F8")
    cashier.key_in("50%")
    cashier.press("Enter")

    assert cashier.see_total() == "9 700 so'm"
    cashier.scan(BREAD)
    assert cashier.see_total() == "11 950 so'm"
    cashier.press("Ctrl+Z")
    cashier.press("Ctrl+Z")
    assert cashier.see_total() == "19 400 so'm"


def test_a_scan_while_a_sheet_is_open_is_a_line_and_never_a_figure(cashier: CashierRobot) -> None:
    cashier.scan(BREAD)
    for keys in ("F8", "Ctrl+F8", "Ctrl+P", "Ctrl+N", "Ctrl+T"):
        cashier.press(keys)
        assert cashier.has_sheet()
        before = cashier.see_written()
        cashier.scan(MILK)
        assert (cashier.has_sheet(), cashier.see_written()) == (True, before)
        cashier.press("Esc")

    assert cashier.see_lines() == ["Obi non 1 4 500", "Sut 3,2% 1 l 5 74 500"]


def test_the_preview_follows_what_is_scanned_meanwhile(cashier: CashierRobot) -> None:
    cashier.scan(BREAD)
    cashier.press("Ctrl+F8")
    cashier.key_in("50")
    assert "To pay: 2 250 so'm" in cashier.see_text()
    cashier.scan(MILK)
    assert "To pay: 9 700 so'm" in cashier.see_text()
    cashier.press("Enter")
    assert cashier.see_total() == "9 700 so'm"


def test_a_price_by_hand_stands_marked_on_its_line(cashier: CashierRobot) -> None:
    cashier.scan(BREAD)
    cashier.press("Ctrl+P")
    assert cashier.see_written() == "4500"
    cashier.key_in("4000")
    cashier.press("Ctrl+Enter")

    assert cashier.see_lines() == ["Obi non 1 4 000"]
    assert "4 000 × 1 · by hand" in cashier.see_text()
    cashier.press("Ctrl+P")
    cashier.key_in("0")
    cashier.press("Enter")
    assert "That isn't a price for “Obi non”" in cashier.see_text()


def test_something_that_is_in_no_list_is_sold_with_name_price_and_quantity(cashier: CashierRobot) -> None:
    cashier.press("Ctrl+T")
    cashier.key_in("Gift box")
    cashier.press("Tab")
    cashier.key_in("2500,50")
    cashier.press("Tab")
    cashier.key_in("2")
    cashier.press("Enter")

    assert cashier.see_lines() == ["Gift box 2 5 001"]
    (sale,) = export_sales(cashier.rig.store)
    assert [line["barcode"] for line in sale["lines"]] == [None]


def test_a_note_is_seen_with_its_line_and_with_the_sale(cashier: CashierRobot) -> None:
    cashier.scan(BREAD)
    cashier.press("Ctrl+N")
    cashier.key_in("sliced")
    cashier.press("Enter")
    assert "4 500 × 1 · sliced" in cashier.see_text()
    cashier.press("Ctrl+N")
    cashier.click("The whole sale")
    cashier.key_in("for Aziza")
    cashier.press("Enter")

    assert "for Aziza" in cashier.see_text()
    cashier.press("Ctrl+Z")
    assert "for Aziza" not in cashier.see_text()


@pytest.mark.parametrize("keys", ["F4", "Ctrl+F8", "Ctrl+N"])
def test_keys_that_need_a_basket_say_so(cashier: CashierRobot, keys: str) -> None:
    cashier.press(keys)
    assert "The basket is empty. Scan something first." in cashier.see_text()


@pytest.mark.parametrize("keys", ["F8", "Ctrl+P"])
def test_keys_that_need_a_line_say_so(cashier: CashierRobot, keys: str) -> None:
    cashier.press(keys)
    assert "No line of the basket is marked" in cashier.see_text()


# --- Parking


def test_f4_parks_the_basket_and_f5_brings_it_back(cashier: CashierRobot) -> None:
    cashier.scan(BREAD, MILK)
    cashier.press("F4")
    assert cashier.see_lines() == []
    assert states(cashier) == [SaleState.PARKED]
    assert "Parked: 14:05 · Obi non · 19 400 so'm. F5 brings it back." in cashier.see_text()
    cashier.press("F5")

    assert cashier.see_lines() == ["Obi non 1 4 500", "Sut 3,2% 1 l 1 14 900"]
    assert states(cashier) == [SaleState.OPEN]


def test_with_several_parked_baskets_f5_asks_which_and_parks_what_stands_there(cashier: CashierRobot) -> None:
    cashier.scan(BREAD)
    cashier.press("F4")
    cashier.rig.clock.advance(60)
    cashier.scan(MILK)
    cashier.press("Shift+F10")
    cashier.click("Park with a name…")
    cashier.key_in("Aziza")
    cashier.press("Enter")
    cashier.rig.clock.advance(60)
    cashier.scan(RICE)
    cashier.press("F5")
    assert "14:05 · Obi non · 4 500 so'm" in cashier.see_text()
    cashier.click("Aziza · 14:06 · 14 900 so'm")

    assert cashier.see_lines() == ["Sut 3,2% 1 l 1 14 900"]
    assert "Parked: 14:07 · Guruch Lazer" in cashier.see_text()
    cashier.press("F5")
    assert "Guruch Lazer" in cashier.see_text()


def test_a_parked_basket_is_still_there_after_a_restart(make_cashier: MakeCashier) -> None:
    first = make_cashier()
    first.scan(BREAD)
    first.press("F4")
    second = make_cashier(first.rig.restart())
    second.click("Parked: 1, F5")

    assert second.see_lines() == ["Obi non 1 4 500"]


def test_parked_baskets_and_payments_in_the_background_stand_in_one_list(cashier: CashierRobot) -> None:
    cashier.scan(BREAD)
    cashier.take_qr_payment()
    cashier.press("F4")
    cashier.scan(MILK)
    cashier.press("F4")
    cashier.press("F5")
    assert "payment · 1-0001" in cashier.see_text()
    assert "Sut 3,2% 1 l · 14 900 so'm" in cashier.see_text()
    cashier.press("Enter")
    assert cashier.see_stage() is Stage.WAITING


def test_nothing_to_bring_back_says_so(cashier: CashierRobot) -> None:
    cashier.press("F5")
    assert "No basket is parked and no payment goes on in the background." in cashier.see_text()


def test_under_the_qr_no_key_changes_the_basket(cashier: CashierRobot) -> None:
    cashier.scan(BREAD)
    cashier.take_qr_payment()
    before = cashier.rig.sale
    for keys in ("Ctrl+Z", "Ctrl+Y", "F8", "Ctrl+F8", "Ctrl+P", "Ctrl+N", "Ctrl+T", "Shift+F10", "Ctrl+F10"):
        cashier.press(keys)
        assert not cashier.has_sheet()
    assert cashier.rig.sale == before
    assert cashier.see_stage() is Stage.WAITING


# --- By mouse and touch


def test_all_of_it_is_there_for_the_mouse_and_large_enough_for_a_finger(cashier: CashierRobot) -> None:
    cashier.window.resize(1024, 768)
    cashier.scan(BREAD, MILK)
    for word in ("Undo, Ctrl + Z", "Discount, F8", "Park, F4", "More, Shift + F10"):
        button = cashier.button(word)
        place = QRect(button.mapTo(cashier.window, button.rect().topLeft()), button.size())
        assert min(button.width(), button.height()) >= 48
        assert cashier.window.rect().contains(place)
    cashier.click("Undo, Ctrl + Z")
    assert cashier.see_lines() == ["Obi non 1 4 500"]
    cashier.click("More, Shift + F10")
    cashier.click("Redo, Ctrl + Y")
    assert cashier.see_lines() == ["Obi non 1 4 500", "Sut 3,2% 1 l 1 14 900"]
    cashier.click("Park, F4")
    cashier.click("Parked: 1, F5")
    assert cashier.see_lines() == ["Obi non 1 4 500", "Sut 3,2% 1 l 1 14 900"]


def test_the_undo_key_waits_until_there_is_something_to_take_back(cashier: CashierRobot) -> None:
    assert not cashier.button("Undo, Ctrl + Z").isEnabled()
    cashier.scan(BREAD)
    assert cashier.button("Undo, Ctrl + Z").isEnabled()
    cashier.press("Ctrl+Z")
    assert not cashier.button("Undo, Ctrl + Z").isEnabled()


def test_500_lines_stay_quick_a_scan_makes_one_row_and_repaints_no_other(make_cashier: MakeCashier) -> None:
    """A count of work, not of time."""
    goods = [Product(f"90000{number:03d}", f"Thing {number}", BREAD.price) for number in range(501)]
    rig = CounterRig(products=goods)
    rig.scan(*goods[:500])
    cashier = make_cashier(rig)
    made: list[int] = []
    model = cashier.window.sell.basket.model()
    model.rowsInserted.connect(lambda _, first, last: made.append(last - first + 1))
    model.dataChanged.connect(lambda first, last: made.append(last.row() - first.row() + 1))
    cashier.scan(goods[500])
    assert made == [1]
    made.clear()
    cashier.press("Ctrl+Z")
    assert made == []
    cashier.press("Ctrl+Y")
    assert made == [1]


# --- Settings of the counter


def test_the_owner_lets_every_scan_make_a_line_of_its_own(cashier: CashierRobot) -> None:
    cashier.window.open_page("settings")
    cashier.click("A new line")
    cashier.press("Esc")
    cashier.scan(BREAD, BREAD)

    assert cashier.see_lines() == ["Obi non 1 4 500", "Obi non 1 4 500"]
    cashier.window.open_page("settings")
    cashier.click("Adds to its line")
    cashier.press("Esc")
    cashier.scan(BREAD)
    assert cashier.see_lines() == ["Obi non 1 4 500", "Obi non 2 9 000"]


def test_labels_of_the_scale_are_read_once_they_are_set_up(cashier: CashierRobot) -> None:
    rice_label = "200000100350" + str(check_digit("200000100350"))
    cashier.scan(rice_label)
    assert f"Unknown code {rice_label}" in cashier.see_text()

    cashier.window.open_page("settings")
    page = cashier.window.page
    assert isinstance(page, SettingsScreen)
    page.counter.layouts.setFocus()
    cashier.key_in("20iiiiiwwwww")
    cashier.press("Enter")
    assert "A layout has 13 signs" in cashier.see_text()
    cashier.key_in("c")
    cashier.press("Enter")
    cashier.press("Esc")
    cashier.scan(rice_label)

    assert cashier.see_lines() == ["Guruch Lazer 0.35 6 475"]

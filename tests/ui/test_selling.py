from __future__ import annotations

import pytest

from pos_app.domain.money import Currency, Money
from pos_app.domain.product import Product
from pos_app.services.desk import Stage
from pos_app.services.ports import Tone
from pos_app.services.settings import Settings
from tests.helpers.cashier_robot import CashierRobot
from tests.helpers.counter_rig import BREAD, MILK, RICE, CounterRig
from tests.helpers.fake_ports import FakeSaleStore
from tests.ui.conftest import MakeCashier


def test_a_scan_typed_at_once_is_a_line(cashier: CashierRobot) -> None:
    cashier.scan(BREAD)

    assert cashier.see_lines() == ["Obi non 1 4 500"]
    assert cashier.see_total() == "4 500 so'm"


def test_ten_scans_of_one_product_are_quantity_ten(cashier: CashierRobot) -> None:
    cashier.scan_without_waiting(*[BREAD] * 10)
    cashier.settle()

    assert cashier.see_lines() == ["Obi non 10 45 000"]


def test_the_newest_line_is_marked_and_plus_minus_and_delete_change_it(cashier: CashierRobot) -> None:
    cashier.scan(BREAD, MILK)
    cashier.key_in("+")
    assert cashier.see_lines()[1] == "Sut 3,2% 1 l 2 29 800"
    cashier.key_in("-")
    assert cashier.see_lines()[1] == "Sut 3,2% 1 l 1 14 900"
    cashier.press("Delete")

    assert cashier.see_lines() == ["Obi non 1 4 500"]


def test_three_times_before_a_scan_is_quantity_three(cashier: CashierRobot) -> None:
    cashier.key_in("3*")
    cashier.scan(BREAD)

    assert cashier.see_lines() == ["Obi non 3 13 500"]
    assert cashier.see_box() == ""


def test_a_weight_before_a_scan_is_the_weight(cashier: CashierRobot) -> None:
    cashier.key_in("0.250*")
    cashier.scan(RICE)

    assert cashier.see_lines() == ["Guruch Lazer 0.25 4 625"]


def test_quantity_0_is_refused_and_says_so(cashier: CashierRobot) -> None:
    cashier.key_in("0*")
    cashier.scan(BREAD)

    assert cashier.see_lines() == []
    assert "must be more than 0" in cashier.see_text()


def test_a_typed_code_needs_enter(cashier: CashierRobot) -> None:
    cashier.key_in(BREAD.barcode)
    assert cashier.see_lines() == []
    cashier.press("Enter")

    assert cashier.see_lines() == ["Obi non 1 4 500"]


def test_an_unknown_code_is_named_and_sells_nothing(cashier: CashierRobot) -> None:
    cashier.scan("4780000000011")

    assert cashier.see_lines() == []
    assert "Unknown code 4780000000011, perhaps misread" in cashier.see_text()
    assert cashier.sounds.played[-1] is Tone.SCAN_UNKNOWN


def test_two_unknown_codes_in_a_row_are_both_named(cashier: CashierRobot) -> None:
    cashier.scan("ABCDEF", "GHIJKL")

    assert "ABCDEF, GHIJKL" in cashier.see_text()


def test_a_paste_of_2000_characters_does_no_harm(cashier: CashierRobot) -> None:
    cashier.paste("9" * 2000)
    cashier.press("Enter")

    assert cashier.see_lines() == []
    assert "too long for a code" in cashier.see_text()
    cashier.scan(BREAD)
    assert cashier.see_lines() == ["Obi non 1 4 500"]


def test_a_name_is_searched_while_it_is_typed_and_enter_adds_the_marked_hit(cashier: CashierRobot) -> None:
    cashier.press("F3")
    cashier.key_in("guruch")
    cashier.press("Enter")

    assert cashier.see_lines() == ["Guruch Lazer 1 18 500"]
    assert "weigh it" in cashier.see_text()


def test_what_has_to_be_weighed_blocks_only_paying(cashier: CashierRobot) -> None:
    cashier.scan(RICE, BREAD)
    cashier.take_qr_payment()

    assert cashier.see_stage() is Stage.SELL
    assert "“Guruch Lazer” still has to be weighed" in cashier.see_text()


def test_the_weight_is_typed_on_a_sheet_and_a_scan_never_becomes_a_weight(cashier: CashierRobot) -> None:
    cashier.scan(RICE)
    cashier.key_in("*")
    cashier.scan(BREAD)
    assert cashier.has_sheet()
    cashier.key_in("0,5")
    cashier.press("Enter")

    assert cashier.see_lines() == ["Guruch Lazer 0.5 9 250", "Obi non 1 4 500"]


@pytest.mark.parametrize("word", ["Pay by QR"])
def test_an_empty_basket_says_why_it_cant_be_paid(cashier: CashierRobot, word: str) -> None:
    cashier.click(word)

    assert "The basket is empty" in cashier.see_text()


def test_enter_and_a_scanners_enter_never_pay(cashier: CashierRobot) -> None:
    cashier.scan(BREAD)
    for _ in range(20):
        cashier.press("Tab")
        cashier.press("Enter")
        cashier.scan(BREAD)

    assert cashier.see_stage() is Stage.SELL
    assert cashier.rig.calls("create") == []


def test_the_basket_is_cleared_only_after_asking(cashier: CashierRobot) -> None:
    cashier.scan(BREAD)
    cashier.press("Ctrl+F10")
    assert "Clear the basket?" in cashier.see_text()
    cashier.press("Enter")
    cashier.press("Esc")
    assert cashier.see_lines() == ["Obi non 1 4 500"]
    cashier.press("Ctrl+F10")
    cashier.press("Ctrl+Enter")

    assert cashier.see_lines() == []


def test_a_full_disk_is_said_until_it_is_seen_and_shows_only_what_is_stored(cashier: CashierRobot) -> None:
    cashier.scan(BREAD)
    cashier.rig.store.fail_writes = 1
    cashier.scan(MILK)
    assert cashier.see_lines() == ["Obi non 1 4 500"]
    assert "The disk is full" in cashier.see_text()
    cashier.click("Seen")

    assert "The disk is full" not in cashier.see_text()


def test_dollars_show_their_cents(make_cashier: MakeCashier) -> None:
    soap = Product("4780000000997", "Soap", Money(10_333, Currency.USD))
    store = FakeSaleStore(Settings(shop_id=10000, currency=Currency.USD))
    cashier = make_cashier(CounterRig(store=store, products=[soap]))
    cashier.scan(soap)

    assert cashier.see_total() == "$103.33"


def test_an_empty_catalogue_offers_sample_goods(make_cashier: MakeCashier) -> None:
    cashier = make_cashier(CounterRig(products=[]))
    assert "No goods yet" in cashier.see_text()
    cashier.click("Load sample goods")

    assert "3 goods taken over." in cashier.see_text()
    cashier.scan(BREAD)
    assert cashier.see_lines() == ["Obi non 1 4 500"]


def test_a_quick_key_adds_its_product_by_mouse_and_the_number_pad_types(cashier: CashierRobot) -> None:
    cashier.click("Numbers")
    for sign in "2":
        cashier.click(sign)
    cashier.window.sell.side.pad_pressed.emit("*")
    cashier.click("Goods")
    cashier.window.sell.side.product_chosen.emit(BREAD)
    cashier.settle()

    assert cashier.see_lines() == ["Obi non 2 9 000"]


def test_a_quantity_with_a_star_and_enter_is_that_of_the_marked_line(cashier: CashierRobot) -> None:
    cashier.scan(BREAD, MILK)
    cashier.key_in("3*")
    cashier.press("Enter")

    assert cashier.see_lines() == ["Obi non 1 4 500", "Sut 3,2% 1 l 3 44 700"]
    assert cashier.see_box() == ""


def test_a_quantity_with_a_star_and_enter_without_a_line_says_so(cashier: CashierRobot) -> None:
    cashier.key_in("3*")
    cashier.press("Enter")

    assert "No line of the basket is marked." in cashier.see_text()


def test_what_was_scanned_while_clearing_was_asked_is_asked_about_too(cashier: CashierRobot) -> None:
    cashier.scan(BREAD)
    cashier.press("Ctrl+F10")
    assert "1 line, 4 500 so'm" in cashier.see_text()
    cashier.scan(MILK)
    cashier.press("Ctrl+Enter")
    assert "2 lines, 19 400 so'm" in cashier.see_text()
    cashier.press("Ctrl+Enter")

    assert cashier.rig.state.sale is None


def test_a_total_that_is_too_large_is_said_to_be(cashier: CashierRobot) -> None:
    dear = Product("900001", "Oltin", Money(99_999_999_999, Currency.UZS))
    cashier.rig.catalogue.put([dear])
    cashier.key_in("999999*")
    cashier.scan(dear)

    assert "The total would be larger than a till can take." in cashier.see_text()


def test_a_quantity_waits_in_the_box_when_the_scan_was_misread(cashier: CashierRobot) -> None:
    cashier.key_in("3*")
    cashier.scan("4780000000099")
    assert cashier.see_box() == "3*"
    cashier.scan(MILK)

    assert cashier.see_lines() == ["Sut 3,2% 1 l 3 44 700"]
    assert cashier.see_box() == ""

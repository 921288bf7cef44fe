"""An unknown code becomes a product at the counter: offered by the message, asked on a sheet, sold as scanned."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from pos_app.domain.money import Currency, Money
from pos_app.domain.product import Product
from pos_app.services.desk import Stage
from pos_app.services.ports import StorageError
from pos_app.ui.widgets.sheet import Sheet
from pos_app.ui.widgets.toast import Toast
from tests.helpers.cashier_robot import CashierRobot
from tests.helpers.counter_rig import BREAD, MILK

CODE, OTHER = "4780000099997", "4780000099980"
OFFER = "Ctrl + F3 or a touch here adds it to the goods."
NEW = Product(CODE, "choy", Money(1_250_050, Currency.UZS))


def written(cashier: CashierRobot) -> list[str]:
    """What stands in the fields of the sheet."""
    sheet = Sheet.current(cashier.window)
    assert sheet is not None
    return [field.text() for field in sheet.findChildren(QLineEdit)]


def fill_in(cashier: CashierRobot, name: str = "choy", price: str = "12500,5") -> None:
    cashier.key_in(name)
    cashier.press("Tab")
    cashier.key_in(price)


@pytest.fixture
def asked(cashier: CashierRobot) -> CashierRobot:
    """Bread is in the basket, an unknown code was scanned, and the sheet is open."""
    cashier.scan(BREAD, CODE)
    cashier.press("Ctrl+F3")
    return cashier


def test_the_message_offers_it_and_the_next_scan_goes_on_undisturbed(cashier: CashierRobot) -> None:
    cashier.scan(CODE)
    assert CODE in cashier.see_text()
    assert OFFER in cashier.see_text()
    assert not cashier.has_sheet()
    cashier.scan(BREAD)
    assert cashier.see_lines() == ["Obi non 1 4 500"]


def test_of_several_codes_the_last_one_is_meant(cashier: CashierRobot) -> None:
    cashier.scan(CODE, OTHER)
    assert "adds the last one to the goods" in cashier.see_text()
    cashier.press("Ctrl+F3")
    assert f"Code {OTHER}" in cashier.see_text()


def test_name_and_price_by_keys_make_a_line_as_if_it_had_been_scanned(asked: CashierRobot) -> None:
    assert f"Code {CODE}" in asked.see_text()
    fill_in(asked)
    asked.press("Ctrl+Enter")
    assert not asked.has_sheet()
    assert asked.see_lines() == ["Obi non 1 4 500", "choy 1 12 500.50"]
    assert "“choy” is among the goods now." in asked.see_text()
    assert asked.rig.catalogue.find(CODE) == NEW
    asked.scan(CODE)
    assert asked.see_lines()[1] == "choy 2 25 001"


def test_a_touch_of_the_message_asks_too(cashier: CashierRobot) -> None:
    cashier.scan(CODE)
    toast = cashier.window.findChildren(Toast)[0]
    QTest.mouseClick(toast, Qt.MouseButton.LeftButton)
    assert cashier.has_sheet()
    assert not toast.isVisible()


def test_a_touch_of_another_message_asks_nothing(cashier: CashierRobot) -> None:
    cashier.scan(CODE)
    cashier.press("Ctrl+Z")
    toast = cashier.window.findChildren(Toast)[0]
    assert CODE not in toast.text()
    QTest.mouseClick(toast, Qt.MouseButton.LeftButton)
    assert not cashier.has_sheet()


def test_unit_and_category_are_taken_over_and_weighed_goods_ask_for_their_weight(asked: CashierRobot) -> None:
    fill_in(asked, price="20000")
    asked.press("Tab")
    asked.key_in("meva")
    asked.click("kg")
    asked.press("Ctrl+Enter")
    assert asked.rig.catalogue.find(CODE) == Product(
        CODE, "choy", Money(2_000_000, Currency.UZS), unit="kg", category="meva"
    )
    assert "weigh it" in asked.see_text()


def test_esc_leaves_and_changes_nothing(asked: CashierRobot) -> None:
    fill_in(asked)
    asked.press("Esc")
    assert not asked.has_sheet()
    assert asked.see_lines() == ["Obi non 1 4 500"]
    assert asked.rig.catalogue.find(CODE) is None
    asked.press("Ctrl+F3")
    assert written(asked) == ["", "", ""]


def test_what_is_missing_is_said_under_its_field_and_is_not_stored(asked: CashierRobot) -> None:
    assert "The price is missing." not in asked.see_text()
    asked.press("Ctrl+Enter")
    assert "A product needs a name of 1 to 500 characters." in asked.see_text()
    assert "The price is missing." in asked.see_text()
    asked.key_in("choy")
    assert "A product needs a name" not in asked.see_text()
    asked.press("Ctrl+Enter")
    assert asked.has_sheet()
    focused = asked.window.focusWidget()
    assert focused is not None
    assert (focused.accessibleName(), focused.accessibleDescription()) == ("Price", "The price is missing.")


@pytest.mark.parametrize(
    ("price", "sentence"),
    [
        ("0", "A price must be more than 0."),
        ("12,345", "“12,345” has more decimals than UZS can hold."),
        ("9999999999999999999", "The amount is too large to be held."),
        ("abc", "“abc” is not an amount."),
    ],
)
def test_a_price_that_does_not_fit_is_refused_in_a_sentence(
    asked: CashierRobot, price: str, sentence: str
) -> None:
    fill_in(asked, price=price)
    assert sentence in asked.see_text()
    asked.press("Ctrl+Enter")
    assert asked.has_sheet()
    assert asked.rig.catalogue.find(CODE) is None


def test_a_plain_enter_stores_nothing(asked: CashierRobot) -> None:
    asked.key_in("choy")
    asked.press("Enter")
    asked.key_in("500")
    asked.press("Enter")
    assert written(asked) == ["choy", "500", ""]
    assert asked.rig.catalogue.find(CODE) is None


def test_a_scan_meanwhile_is_a_line_or_a_message_and_never_text(asked: CashierRobot) -> None:
    asked.key_in("cho")
    asked.scan(MILK, OTHER)
    assert written(asked) == ["cho", "", ""]
    toast = asked.window.findChildren(Toast)[0]
    assert OTHER in toast.text()
    assert "Ctrl + F3" not in toast.text()
    QTest.mouseClick(toast, Qt.MouseButton.LeftButton)
    asked.key_in("y")
    asked.press("Tab")
    asked.key_in("100")
    asked.press("Ctrl+Enter")
    assert asked.see_lines() == ["Obi non 1 4 500", "Sut 3,2% 1 l 1 14 900", "choy 1 100"]
    asked.press("Ctrl+F3")
    assert f"Code {OTHER}" in asked.see_text()


def test_a_quantity_before_the_scan_is_kept_for_it(cashier: CashierRobot) -> None:
    cashier.key_in("3*")
    cashier.scan(CODE)
    cashier.press("Ctrl+F3")
    fill_in(cashier, price="100")
    cashier.press("Ctrl+Enter")
    assert cashier.see_lines() == ["choy 3 300"]
    assert cashier.see_box() == ""


def test_a_quantity_typed_with_the_code_is_kept_too(cashier: CashierRobot) -> None:
    cashier.key_in(f"3*{CODE}")
    cashier.press("Enter")
    cashier.press("Ctrl+F3")
    fill_in(cashier, price="100")
    cashier.press("Ctrl+Enter")
    assert cashier.see_lines() == ["choy 3 300"]


def test_a_name_that_was_being_typed_stands_there_afterwards(cashier: CashierRobot) -> None:
    cashier.key_in("ob")
    cashier.scan(CODE)
    cashier.press("Ctrl+F3")
    fill_in(cashier, price="100")
    cashier.press("Ctrl+Enter")
    assert cashier.see_lines() == ["choy 1 100"]
    assert cashier.see_box() == "ob"


def test_a_disk_that_does_not_take_it_says_so_and_what_was_written_stays(
    asked: CashierRobot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: object) -> None:
        raise StorageError("The disk is full. Nothing of this was stored. Free some space and try again.")

    fill_in(asked)
    with monkeypatch.context() as trouble:
        trouble.setattr(asked.rig.catalogue, "put", full)
        asked.press("Ctrl+Enter")
    assert "The disk is full." in asked.see_text()
    assert written(asked) == ["choy", "12500,5", ""]
    asked.press("Ctrl+Enter")
    assert not asked.has_sheet()
    assert asked.see_lines()[-1] == "choy 1 12 500.50"


def test_under_a_payment_that_began_meanwhile_the_product_is_stored_and_not_sold(
    asked: CashierRobot, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill_in(asked)
    with monkeypatch.context() as slow:
        slow.setattr(asked, "settle", lambda: None)
        asked.press("Ctrl+Enter")
        asked.till.checkout.take_payment()
    asked.settle()
    assert asked.see_stage() is Stage.WAITING
    assert not asked.has_sheet()
    assert "It is not in the basket, since the payment is under way." in asked.see_text()
    assert asked.rig.catalogue.find(CODE) == NEW
    assert len(asked.rig.sale.basket.lines) == 1


def test_without_an_unknown_code_the_key_says_what_to_do(cashier: CashierRobot) -> None:
    cashier.press("Ctrl+F3")
    assert "Scan the new product first" in cashier.see_text()
    assert not cashier.has_sheet()


def test_what_one_customer_had_is_never_sold_to_the_next(cashier: CashierRobot) -> None:
    cashier.scan(BREAD, CODE)
    cashier.pay_by_qr()
    cashier.scan(MILK)
    cashier.press("Ctrl+F3")
    assert not cashier.has_sheet()
    assert "Scan the new product first" in cashier.see_text()


def test_after_a_payment_that_failed_the_code_is_still_that_of_the_same_customer(
    cashier: CashierRobot,
) -> None:
    cashier.scan(BREAD, CODE)
    cashier.take_qr_payment()
    cashier.rig.give_up()
    cashier.press("Ctrl+F3")
    assert f"Code {CODE}" in cashier.see_text()


def test_a_word_in_other_letters_is_not_offered_as_a_code(cashier: CashierRobot) -> None:
    cashier.key_in("чойнак")
    cashier.press("Enter")
    assert "Unknown code чойнак" in cashier.see_text()
    assert OFFER not in cashier.see_text()
    cashier.press("Ctrl+F3")
    assert "can't be the code of a product" in cashier.see_text()


def test_a_code_that_came_with_a_list_meanwhile_is_shown_as_it_is_there(asked: CashierRobot) -> None:
    asked.press("Esc")
    asked.rig.catalogue.put([NEW])
    asked.press("Ctrl+F3")
    assert written(asked) == ["choy", "12500.5", ""]
    asked.press("Ctrl+Enter")
    assert asked.see_lines()[-1] == "choy 1 12 500.50"


def test_it_speaks_russian(asked: CashierRobot) -> None:
    asked.press("Esc")
    asked.till.owner.save(on_done=lambda: None, on_failed=pytest.fail, cashier_language="ru")
    asked.settle()
    asked.press("Ctrl+F3")
    assert "Новый товар" in asked.see_text()
    asked.press("Ctrl+Enter")
    assert "Нет цены." in asked.see_text()

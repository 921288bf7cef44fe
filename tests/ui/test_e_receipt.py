"""The e-receipt at the counter: a sheet from the menu, a mark under the basket, and nothing of it where it is off."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from pos_app.services.desk import Stage
from pos_app.services.settings import Settings
from pos_app.ui.widgets.choice_row import ChoiceRow
from tests.helpers.cashier_robot import CashierRobot
from tests.helpers.counter_rig import BREAD, MILK, CounterRig
from tests.helpers.fake_ports import FakeSaleStore
from tests.ui.conftest import MakeCashier

ENTRY = "E-receipt for the customer…"
MASKED = "e-receipt: +998 90 *** ** 67"


@pytest.fixture
def asking(make_cashier: MakeCashier) -> CashierRobot:
    """Bread in the basket of a shop that offers e-receipts; the sheet is open."""
    made = make_cashier(CounterRig(store=FakeSaleStore(Settings(shop_id=10000, offers_e_receipt=True))))
    made.scan(BREAD)
    made.press("F10")
    made.click(ENTRY)
    return made


def written(cashier: CashierRobot) -> list[str]:
    """What stands in the fields of the sheet."""
    fields = cashier.window.findChildren(QLineEdit)
    return [field.text() for field in fields if field.isVisible() and field.accessibleName() != "Scan box"]


def focused(cashier: CashierRobot) -> QWidget:
    found = cashier.window.focusWidget()
    assert isinstance(found, QWidget)
    return found


def give_phone(cashier: CashierRobot) -> None:
    cashier.key_in("901234567")
    cashier.press("Ctrl+Enter")


def sent_buyer(cashier: CashierRobot) -> object:
    return json.loads(cashier.rig.gateway.bodies[-1]).get("user_data")


def test_a_shop_that_does_not_offer_it_sees_nothing_of_it(cashier: CashierRobot) -> None:
    cashier.scan(BREAD)
    cashier.press("F10")
    assert "receipt" not in cashier.see_text()


def test_an_empty_basket_has_no_customer_to_ask(make_cashier: MakeCashier) -> None:
    cashier = make_cashier(CounterRig(store=FakeSaleStore(Settings(shop_id=10000, offers_e_receipt=True))))
    cashier.press("F10")
    assert ENTRY not in cashier.see_text()


def test_the_menu_is_walked_by_keys_to_the_sheet_and_its_first_field(asking: CashierRobot) -> None:
    asking.press("Esc")
    asking.press("F10")
    steps = 0
    while ENTRY not in focused(asking).accessibleName() and steps < 20:
        asking.press("Tab")
        steps += 1
    asking.press("Enter")
    assert "E-receipt for the customer" in asking.see_text()
    assert focused(asking).accessibleName() == "Phone"


def test_a_phone_typed_and_confirmed_is_a_masked_mark_and_goes_with_the_payment(asking: CashierRobot) -> None:
    give_phone(asking)
    assert not asking.has_sheet()
    assert MASKED in asking.see_text()
    assert "901234567" not in asking.see_text()
    asking.take_qr_payment()
    assert asking.see_stage() is Stage.WAITING
    assert sent_buyer(asking) == {"user_id": asking.rig.sale.id, "phone": "998901234567", "email": ""}


def test_tab_leads_to_the_email_and_on_to_the_keys(asking: CashierRobot) -> None:
    names = []
    for _ in range(4):
        names.append(focused(asking).accessibleName())
        asking.press("Tab")
    assert names[:2] == ["Phone", "Email"]
    assert len(set(names)) == 3
    asking.key_in("anna@pochta.uz")
    asking.press("Ctrl+Enter")
    assert "e-receipt: a***@pochta.uz" in asking.see_text()


def test_what_is_wrong_is_said_and_can_not_be_confirmed(asking: CashierRobot) -> None:
    asking.press("Ctrl+Enter")
    assert asking.has_sheet()
    asking.key_in("90123")
    assert "Write 9 digits, or the whole number with + and the country." in asking.see_text()
    assert "That is not an email address." not in asking.see_text()
    assert "Write 9 digits" in focused(asking).accessibleDescription()
    asking.press("Ctrl+Enter")
    assert asking.has_sheet()
    asking.key_in("4567")
    assert "Write 9 digits" not in asking.see_text()
    asking.press("Ctrl+Enter")
    assert MASKED in asking.see_text()


def test_esc_goes_back_and_nothing_was_taken_over(asking: CashierRobot) -> None:
    asking.key_in("901234567")
    asking.press("Esc")
    assert (asking.has_sheet(), asking.see_stage()) == (False, Stage.SELL)
    assert "e-receipt" not in asking.see_text()


def test_a_scan_meanwhile_is_a_line_and_leaves_no_trace_in_the_fields(asking: CashierRobot) -> None:
    asking.key_in("90")
    asking.scan(MILK)
    assert written(asking) == ["90", ""]
    asking.key_in("1234567")
    asking.press("Ctrl+Enter")
    assert asking.see_lines() == ["Obi non 1 4 500", "Sut 3,2% 1 l 1 14 900"]
    assert MASKED in asking.see_text()


def test_what_was_written_for_one_basket_is_not_taken_over_for_another(asking: CashierRobot) -> None:
    asking.key_in("901234567")
    asking.rig.counter.clear()
    asking.rig.scan(MILK)
    assert asking.has_sheet()
    asking.press("Ctrl+Enter")
    assert "e-receipt" not in asking.see_text()


def test_the_mark_can_be_taken_away_by_a_touch(asking: CashierRobot) -> None:
    give_phone(asking)
    asking.click("Send no e-receipt")
    assert "e-receipt" not in asking.see_text()
    asking.take_qr_payment()
    assert sent_buyer(asking) is None


def test_the_sheet_opens_again_with_what_was_given_and_takes_it_away(asking: CashierRobot) -> None:
    give_phone(asking)
    asking.press("F10")
    asking.click(ENTRY)
    assert written(asking) == ["+998901234567", ""]
    asking.click("No e-receipt")
    assert not asking.has_sheet()
    assert "e-receipt" not in asking.see_text()


def test_the_next_sale_starts_without_it(asking: CashierRobot) -> None:
    give_phone(asking)
    asking.pay_by_qr()
    assert asking.see_stage() is Stage.PAID
    assert "e-receipt" not in asking.see_text()
    asking.scan(MILK)
    assert "e-receipt" not in asking.see_text()


def test_the_owner_switches_it_on_in_the_settings(cashier: CashierRobot) -> None:
    cashier.press("F10")
    cashier.click("Settings")
    assert "E-receipts" in cashier.see_text()
    page = cashier.window.page
    assert page is not None
    row = next(one for one in page.findChildren(ChoiceRow) if one.accessibleName() == "E-receipts")
    off, on = row.findChildren(QAbstractButton)
    assert off.isChecked()
    QTest.mouseClick(on, Qt.MouseButton.LeftButton)
    cashier.settle()
    assert cashier.till.owner.settings.offers_e_receipt
    cashier.press("Esc")
    cashier.scan(BREAD)
    cashier.press("F10")
    assert ENTRY in cashier.see_text()


def test_it_speaks_russian(asking: CashierRobot) -> None:
    give_phone(asking)
    owner = asking.till.owner
    owner.save(on_done=lambda: None, on_failed=pytest.fail, cashier_language="ru")
    asking.settle()
    assert "эл. чек: +998 90 *** ** 67" in asking.see_text()

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QLineEdit

from pos_app.domain.events import ClockFoundWrong, SecretChecked, SecretProblem
from pos_app.domain.money import Currency
from pos_app.services.desk import Stage
from pos_app.services.settings import Settings
from pos_app.ui.screens.keyring.presenter import steps
from tests.helpers.cashier_robot import CashierRobot
from tests.helpers.counter_rig import BREAD, CounterRig
from tests.helpers.fake_ports import FakeSaleStore
from tests.ui.conftest import MakeCashier

SECRET = "planted-secret-7f3a"


@pytest.fixture
def new_owner(make_cashier: MakeCashier) -> CashierRobot:
    return make_cashier(CounterRig(store=FakeSaleStore(Settings(shop_id=None))))


def fields(cashier: CashierRobot) -> list[QLineEdit]:
    """Shop id, secret, name of the shop."""
    page = cashier.window.page
    assert page is not None
    return [field for field in page.findChildren(QLineEdit) if field.isVisible()]


def test_a_new_owner_sees_the_set_up_and_can_leave_it_for_later(new_owner: CashierRobot) -> None:
    assert "Set up the till" in new_owner.see_text()
    new_owner.press("Esc")

    assert "Scan a code or type a name" in new_owner.see_text()
    assert "The till isn't set up for payments yet." in new_owner.see_text()


def test_a_scan_during_the_set_up_is_a_line_and_leaves_no_trace_in_the_fields(
    new_owner: CashierRobot,
) -> None:
    new_owner.scan(BREAD)
    assert [field.text() for field in fields(new_owner)] == ["", "", ""]
    new_owner.press("Esc")

    assert new_owner.see_lines() == ["Obi non 1 4 500"]


def test_what_is_wrong_stands_beside_the_field(new_owner: CashierRobot) -> None:
    new_owner.key_in("12x")
    new_owner.press("Ctrl+Enter")

    assert "The shop id is the whole number that Octo gave the shop." in new_owner.see_text()
    assert "Copy the secret from Octo's cabinet." in new_owner.see_text()
    assert new_owner.jobs.wishes == []


def test_the_first_set_up_by_keyboard_ends_with_a_test_payment(new_owner: CashierRobot) -> None:
    new_owner.key_in("4321")
    new_owner.press("Tab")
    new_owner.key_in(SECRET)
    assert SECRET not in new_owner.see_text()
    new_owner.press("Ctrl+Enter")
    assert "The till is set up." in new_owner.see_text()
    account = new_owner.till.owner.settings.account
    assert account is not None
    assert (account.shop_id, new_owner.rig.secrets.entries[account]) == (4321, SECRET)
    assert SECRET not in repr(new_owner.rig.store.settings)
    new_owner.press("Ctrl+Enter")

    assert new_owner.see_stage() is Stage.WAITING
    assert new_owner.rig.payment.is_test
    assert "TEST" in new_owner.see_text()


def test_the_secret_leaves_its_field_when_the_page_is_left(new_owner: CashierRobot) -> None:
    secret = fields(new_owner)[1]
    secret.setText(SECRET)
    texts: list[str] = []
    secret.textChanged.connect(texts.append)
    new_owner.press("Esc")

    assert texts == [""]


def test_a_refused_set_up_says_why_and_changes_nothing(make_cashier: MakeCashier) -> None:
    cashier = make_cashier()
    cashier.window.open_page("setup")
    cashier.click("dollar (USD)")
    cashier.click("Save")

    assert "The currency stays UZS: the catalogue holds goods priced in it." in cashier.see_text()
    assert cashier.till.owner.settings.currency is Currency.UZS


def test_paying_before_the_set_up_leads_to_the_set_up(new_owner: CashierRobot) -> None:
    new_owner.press("Esc")
    new_owner.scan(BREAD)
    new_owner.take_qr_payment()

    assert "Set up the till" in new_owner.see_text()


def test_the_secret_is_replaced_and_removed_in_the_settings(cashier: CashierRobot) -> None:
    cashier.window.open_page("settings")
    secret = next(field for field in fields(cashier) if field.echoMode() is QLineEdit.EchoMode.Password)
    secret.setText(SECRET)
    cashier.click("Replace the secret")
    assert secret.text() == ""
    assert list(cashier.rig.secrets.entries.values()) == [SECRET]
    cashier.click("Remove the secret")
    assert "Without it the till can do everything but take payments." in cashier.see_text()
    cashier.click("Remove")

    assert cashier.rig.secrets.entries == {}


def test_a_till_is_renamed_in_the_settings(cashier: CashierRobot) -> None:
    cashier.window.open_page("settings")
    fields(cashier)[0].setText("Navroʻz")
    cashier.press("Ctrl+Enter")
    cashier.press("Esc")

    assert "Navroʻz" in cashier.see_text()


@pytest.mark.parametrize("problem", list(SecretProblem))
@pytest.mark.parametrize("on_windows", [False, True])
def test_each_problem_of_the_keyring_says_what_to_do(
    cashier: CashierRobot, problem: SecretProblem, on_windows: bool
) -> None:
    cashier.rig.bus.publish(SecretChecked(problem))
    assert "Paying isn't possible" in cashier.see_text()
    cashier.scan(BREAD)
    assert cashier.see_lines() == ["Obi non 1 4 500"]
    cashier.click("What to do")

    assert "Check again" in cashier.see_text()
    assert len(steps(problem, on_windows=on_windows)) >= 2


def test_a_clock_that_is_wrong_is_said_in_minutes(cashier: CashierRobot) -> None:
    cashier.rig.bus.publish(ClockFoundWrong(timedelta(minutes=-7)))

    assert "The clock of this PC is 7 minutes behind." in cashier.see_text()


def test_todays_sales_show_each_payment_in_words(cashier: CashierRobot) -> None:
    cashier.scan(BREAD)
    cashier.pay_by_qr()
    cashier.press("Space")
    cashier.press("F2")

    assert "1-0001 14:05 4 500 so'm paid" in cashier.see_text()
    assert "QR 1 14:05 4 500 so'm paid" in cashier.see_text()
    assert "1 payment, 4 500 so'm" in cashier.see_text()


def test_a_scan_on_the_list_of_sales_goes_back_to_the_counter(cashier: CashierRobot) -> None:
    cashier.press("F2")
    cashier.scan(BREAD)

    assert cashier.see_lines() == ["Obi non 1 4 500"]


def test_f1_shows_only_keys_that_do_something(cashier: CashierRobot) -> None:
    cashier.press("F1")
    assert "pay by QR" in cashier.see_text()
    assert "drawer" not in cashier.see_text()
    cashier.press("Esc")

    assert not cashier.has_sheet()


def test_a_set_up_done_from_outside_leaves_the_page_and_shows_the_counter(new_owner: CashierRobot) -> None:
    assert "Set up the till" in new_owner.see_text()
    new_owner.rig.store.settings = Settings(shop_id=4321)
    new_owner.rig.store.number_of_revisions += 1
    new_owner.wait(2)
    assert "Scan a code or type a name" in new_owner.see_text()
    new_owner.scan(BREAD)

    assert new_owner.see_lines() == ["Obi non 1 4 500"]

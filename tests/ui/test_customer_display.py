"""What the customer sees on a second screen. The screens are monitors of a real X server."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from pos_app.domain.answer import Said
from pos_app.services.desk import Stage
from pos_app.services.settings import Settings
from pos_app.ui.customer.placing import CustomerDisplay
from pos_app.ui.customer.window import CustomerWindow
from pos_app.ui.screens.settings.view import SettingsScreen
from pos_app.ui.widgets.choice_row import ChoiceRow
from pos_app.ui.widgets.sheet import Sheet
from tests.helpers.cashier_robot import CashierRobot
from tests.helpers.counter_rig import BREAD, MILK, RICE, CounterRig
from tests.helpers.fake_ports import FakeSaleStore, NotReachedError
from tests.helpers.screens_of_x import RIGHT, Monitors
from tests.ui.conftest import MakeCashier


@pytest.fixture
def monitors(qtbot: QtBot, qapp: QApplication) -> Iterator[Monitors]:
    made = Monitors(qtbot)
    yield made
    made.pull_out()


@pytest.fixture
def facing(monitors: Monitors, cashier: CashierRobot, qtbot: QtBot) -> CashierRobot:
    """A second screen is plugged in while the till runs."""
    monitors.plug_in()
    qtbot.waitUntil(lambda: display(cashier).window is not None)
    return cashier


def display(cashier: CashierRobot) -> CustomerDisplay:
    found = cashier.window.findChild(CustomerDisplay)
    assert found is not None
    return found


def window(cashier: CashierRobot) -> CustomerWindow:
    shown = display(cashier).window
    assert shown is not None
    return shown


def words(cashier: CashierRobot) -> str:
    labels = window(cashier).findChildren(QLabel)
    text = " | ".join(label.text() for label in labels if label.isVisible() and label.text())
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def lines(cashier: CashierRobot) -> list[str]:
    basket = window(cashier).basket
    return [row.name for row in basket.rows] if basket.isVisible() else []


def test_a_second_screen_is_found_while_the_till_runs_and_greets_the_customer(facing: CashierRobot) -> None:
    shown = window(facing)
    assert shown.screen().name() == RIGHT
    assert shown.geometry() == shown.screen().geometry()
    assert "Welcome!" in words(facing)


def test_goods_stand_there_as_they_are_scanned_with_the_total(facing: CashierRobot) -> None:
    facing.scan(BREAD, MILK)
    assert lines(facing) == [BREAD.name, MILK.name]
    assert facing.see_total() in words(facing)


def test_the_code_is_the_cashiers_code_and_leaves_with_the_payment(facing: CashierRobot) -> None:
    facing.scan(BREAD)
    facing.take_qr_payment()
    assert window(facing).qr.isVisible()
    assert window(facing).qr.text == facing.see_qr()
    assert "Scan to pay" in words(facing)

    facing.customer_opens_the_page()
    assert window(facing).qr.is_dimmed
    assert "Finish on your phone" in words(facing)

    facing.customer_pays()
    assert not window(facing).qr.isVisible()
    assert window(facing).qr.text == ""
    payment = facing.till.desk.state.payment
    assert payment is not None
    assert payment.match_code
    assert f"Code {payment.match_code}" in words(facing)
    assert f"Code {payment.match_code}" in facing.see_text()


def test_no_line_of_one_customer_is_shown_to_the_next(facing: CashierRobot) -> None:
    facing.scan(BREAD)
    facing.pay_by_qr()
    seen: list[list[str]] = []
    seen_of_next = BasketWatch(window(facing), seen)
    facing.scan(MILK)
    assert lines(facing) == [MILK.name]
    assert all(BREAD.name not in names for names in seen)
    seen_of_next.end()


class BasketWatch(QObject):
    """Notes what the basket holds at each of its paints."""

    def __init__(self, watched: CustomerWindow, seen: list[list[str]]) -> None:
        super().__init__(watched)
        self._window, self._seen = watched, seen
        watched.basket.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._seen.append([row.name for row in self._window.basket.rows])
        return False

    def end(self) -> None:
        self._window.basket.viewport().removeEventFilter(self)


def test_without_connection_the_customer_is_asked_to_wait_and_keeps_the_code(facing: CashierRobot) -> None:
    facing.scan(BREAD)
    facing.take_qr_payment()
    facing.rig.gateway.script = [NotReachedError("away")] * 3
    facing.wait(3)
    assert "Please wait" in words(facing)
    assert "Don't pay a second time" in words(facing)
    assert window(facing).qr.isVisible()


def test_a_payment_that_failed_says_so_without_a_code(facing: CashierRobot) -> None:
    facing.scan(BREAD)
    facing.take_qr_payment()
    facing.rig.gateway.said = Said.CANCELED
    facing.wait(3)
    assert facing.see_stage() is Stage.FAILED
    assert "The payment did not go through" in words(facing)
    assert not window(facing).qr.isVisible()


def test_the_customer_reads_another_language_than_the_cashier(
    monitors: Monitors, make_cashier: MakeCashier, qtbot: QtBot
) -> None:
    store = FakeSaleStore(Settings(shop_id=10000, customer_language="ru", cashier_language="en"))
    cashier = make_cashier(CounterRig(store=store))
    monitors.plug_in()
    qtbot.waitUntil(lambda: display(cashier).window is not None)
    assert "Добро пожаловать!" in words(cashier)
    cashier.scan(BREAD)
    assert "сум" in words(cashier)
    assert "so'm" in cashier.see_total()


def test_the_owner_sets_the_customers_language_and_the_second_screen_follows_at_once(
    facing: CashierRobot,
) -> None:
    facing.window.open_page("settings")
    page = facing.window.page
    assert isinstance(page, SettingsScreen)
    choices = page.customer_language.findChildren(QAbstractButton)
    next(choice for choice in choices if choice.text() == "Русский").click()
    facing.settle()

    assert "Добро пожаловать!" in words(facing)
    assert facing.till.owner.settings.customer_language == "ru"
    assert facing.till.owner.settings.cashier_language == "en"


def test_a_screen_that_is_pulled_out_takes_its_window_along_and_the_payment_goes_on(
    facing: CashierRobot, monitors: Monitors, qtbot: QtBot
) -> None:
    facing.scan(BREAD)
    facing.take_qr_payment()
    monitors.pull_out()
    qtbot.waitUntil(lambda: display(facing).window is None)
    assert facing.see_qr() == facing.rig.gateway.pay_url

    monitors.plug_in()
    qtbot.waitUntil(lambda: display(facing).window is not None)
    assert window(facing).qr.text == facing.see_qr()
    facing.customer_pays()
    assert facing.see_stage() is Stage.PAID


def test_the_customers_window_never_takes_the_keyboard(facing: CashierRobot, qtbot: QtBot) -> None:
    shown = window(facing)
    qtbot.waitUntil(shown.isVisible)
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton)
    facing.scan(BREAD)
    assert facing.see_lines()[0].startswith(BREAD.name)


def test_a_customers_window_that_somebody_closed_comes_back_with_the_next_scan(facing: CashierRobot) -> None:
    window(facing).close()
    facing.scan(BREAD)
    assert window(facing).isVisible()
    assert lines(facing) == [BREAD.name]


def test_the_program_ends_with_the_tills_window_whatever_faces_the_customer(
    facing: CashierRobot, qapp: QApplication
) -> None:
    assert window(facing).isVisible()
    in_vain = QTimer()
    in_vain.setSingleShot(True)
    in_vain.timeout.connect(lambda: qapp.exit(1))
    in_vain.start(5000)
    QTimer.singleShot(0, facing.window.close)
    assert qapp.exec() == 0
    in_vain.stop()
    assert display(facing).window is None


def test_the_customers_window_goes_when_the_till_is_closed(facing: CashierRobot, qtbot: QtBot) -> None:
    facing.window.close()
    qtbot.waitUntil(lambda: display(facing).window is None)


def test_a_customer_touches_another_language_and_the_cashier_keeps_keyboard_and_language(
    facing: CashierRobot, qtbot: QtBot
) -> None:
    facing.scan(BREAD)
    touch = next(
        button for button in window(facing).findChildren(QAbstractButton) if button.text() == "Русский"
    )
    QTest.mouseClick(touch, Qt.MouseButton.LeftButton)
    assert "сум" in words(facing)
    assert "so'm" in facing.see_total()
    facing.scan(MILK)
    assert lines(facing) == [BREAD.name, MILK.name]


def test_the_next_customer_is_greeted_in_the_shops_language(facing: CashierRobot, qtbot: QtBot) -> None:
    touch = next(
        button for button in window(facing).findChildren(QAbstractButton) if button.text() == "Русский"
    )
    QTest.mouseClick(touch, Qt.MouseButton.LeftButton)
    facing.scan(BREAD)
    facing.take_qr_payment()
    facing.customer_pays()
    assert "Спасибо" in words(facing)
    facing.press("Space")
    assert "Welcome!" in words(facing)


def test_figures_stand_in_the_customers_way_of_writing(facing: CashierRobot, qtbot: QtBot) -> None:
    facing.key_in("0.25*")
    facing.scan(RICE)
    assert [row.quantity for row in window(facing).basket.rows] == ["0.25"]
    touch = next(
        button for button in window(facing).findChildren(QAbstractButton) if button.text() == "Русский"
    )
    QTest.mouseClick(touch, Qt.MouseButton.LeftButton)
    assert [row.quantity for row in window(facing).basket.rows] == ["0,25"]


def test_the_cashier_switches_the_customers_language_for_this_sale(facing: CashierRobot) -> None:
    facing.scan(BREAD)
    facing.window.flows.ask_language()
    rows = [row for row in facing.window.findChildren(ChoiceRow) if row.isVisible()]
    customers = next(row for row in rows if row.accessibleName() == "The customer, for this sale")
    next(button for button in customers.buttons if button.word == "Русский").click()
    assert "сум" in words(facing)
    assert "so'm" in facing.see_total()
    assert Sheet.current(facing.window) is None

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from pos_app.domain.answer import Said
from pos_app.ui.theme.tokens import TOUCH
from pos_app.ui.widgets.basket_view import BasketView
from tests.helpers.cashier_robot import CashierRobot
from tests.helpers.counter_rig import BREAD
from tests.ui.conftest import MakeCashier

SCREENS = (
    "sell",
    "numbers",
    "menu",
    "quantity",
    "pay",
    "ask",
    "paid",
    "failed",
    "sales",
    "day_check",
    "settings",
    "setup",
    "keyring",
)


def go_to(cashier: CashierRobot, screen: str) -> None:
    cashier.scan(BREAD)
    if screen == "numbers":
        cashier.click("Numbers")
    elif screen == "menu":
        cashier.press("F10")
    elif screen == "quantity":
        cashier.key_in("*")
    elif screen in ("sales", "day_check", "settings", "setup", "keyring"):
        cashier.window.open_page(screen)
    elif screen != "sell":
        cashier.take_qr_payment()
    if screen == "ask":
        cashier.press("Esc")
    if screen == "paid":
        cashier.customer_pays()
    if screen == "failed":
        cashier.rig.gateway.said = Said.CANCELED
        cashier.wait(4)


def controls(cashier: CashierRobot) -> list[QWidget]:
    kinds = (QAbstractButton, QLineEdit, BasketView)
    return [
        part
        for part in cashier.window.findChildren(QWidget)
        if isinstance(part, kinds) and part.isVisible() and part.isEnabled()
    ]


@pytest.mark.parametrize("screen", SCREENS)
def test_every_control_has_a_name_and_can_be_touched(cashier: CashierRobot, screen: str) -> None:
    go_to(cashier, screen)

    nameless = [part for part in controls(cashier) if not part.accessibleName()]
    small = [
        (part.accessibleName(), part.width(), part.height())
        for part in controls(cashier)
        if part.height() < TOUCH or part.width() < TOUCH
    ]
    assert (nameless, small) == ([], [])


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("language", ["en", "ru"])
def test_every_screen_fits_into_1024_by_768(
    cashier: CashierRobot, qtbot: QtBot, screen: str, language: str
) -> None:
    cashier.till.owner.save(on_done=lambda: None, on_failed=lambda _: None, cashier_language=language)
    cashier.settle()
    cashier.window.resize(1024, 768)
    if screen == "numbers":
        cashier.window.sell.side._tabs.chosen.emit("numbers")
        screen = "sell"
    go_to(cashier, screen)
    qtbot.waitUntil(lambda: cashier.window.width() == 1024)

    assert (cashier.window.width(), cashier.window.height()) == (1024, 768)
    assert cashier.window.minimumSizeHint().width() <= 1024
    assert cashier.window.minimumSizeHint().height() <= 768


def test_the_newest_line_and_the_total_stay_in_view_with_many_lines_and_strips(
    make_cashier: MakeCashier,
) -> None:
    cashier = make_cashier()
    cashier.till.owner.save(on_done=lambda: None, on_failed=lambda _: None, merges_lines=False)
    cashier.settle()
    cashier.scan_without_waiting(*[BREAD] * 30)
    cashier.settle()
    cashier.take_qr_payment()
    cashier.press("Esc")
    cashier.press("Ctrl+Enter")

    basket = cashier.window.sell.basket
    assert len(cashier.see_lines()) == 30
    assert basket.viewport().rect().contains(basket.visualRect(basket.currentIndex()))
    assert cashier.see_total() == "135 000 so'm"


def test_tab_goes_through_every_control_of_the_sell_screen(cashier: CashierRobot) -> None:
    cashier.scan(BREAD)
    reached = []
    for _ in range(40):
        cashier.press("Tab")
        focus = cashier.window.focusWidget()
        assert focus is not None
        reached.append(focus.accessibleName())

    missing = {
        part.accessibleName() for part in controls(cashier) if part.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    assert missing - set(reached) == set()

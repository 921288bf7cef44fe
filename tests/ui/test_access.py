from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from pos_app.ui.widgets.basket_view import BasketView
from tests.helpers.cashier_robot import CashierRobot
from tests.helpers.counter_rig import BREAD
from tests.ui.conftest import MakeCashier


def controls(cashier: CashierRobot) -> list[QWidget]:
    kinds = (QAbstractButton, QLineEdit, BasketView)
    return [
        part
        for part in cashier.window.findChildren(QWidget)
        if isinstance(part, kinds) and part.isVisible() and part.isEnabled()
    ]


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

"""The till in each of its four languages, on its smallest screen: nothing untranslated, nothing cut off."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pos_app.domain.answer import Said
from pos_app.ui import languages
from pos_app.ui.customer.window import CustomerWindow
from tests.helpers.builders import make_answer
from tests.helpers.cashier_robot import CashierRobot
from tests.helpers.counter_rig import BREAD, MILK
from tests.helpers.cut_words import cut_words
from tests.helpers.fake_ports import NoAnswerError
from tests.ui.conftest import MakeCashier

PAGES = ("sales", "day_check", "matters", "settings", "setup", "keyring")
AT_COUNTER = {"menu": "F10", "keys": "F1", "clear": "Ctrl+F10", "more": "Shift+F10", "discount": "F8"}
SCREENS = (
    *("sell", "numbers", "empty", "quantity", "language", *AT_COUNTER),
    *("pay", "give_up", "paid", "failed", "unknown", "disputed", "matter", "sale", "refund", *PAGES),
)


def speaking(cashier: CashierRobot, language: str) -> CashierRobot:
    cashier.till.owner.save(on_done=lambda: None, on_failed=pytest.fail, cashier_language=language)
    cashier.settle()
    cashier.window.resize(1024, 768)
    return cashier


def go_to(cashier: CashierRobot, screen: str) -> None:
    if screen == "empty":
        return
    cashier.scan(BREAD, MILK)
    if screen in AT_COUNTER:
        cashier.press(AT_COUNTER[screen])
    elif screen in PAGES:
        cashier.window.open_page(screen)
    elif screen in ("numbers", "quantity", "language"):
        go_to_part(cashier, screen)
    elif screen != "sell":
        go_to_payment(cashier, screen)
    cashier.settle()


def go_to_part(cashier: CashierRobot, screen: str) -> None:
    if screen == "numbers":
        cashier.window.sell.side._tabs.chosen.emit("numbers")
    elif screen == "quantity":
        cashier.key_in("*")
    else:
        cashier.click(languages.NAMES[languages.current()])


def go_to_payment(cashier: CashierRobot, screen: str) -> None:
    if screen == "unknown":
        cashier.rig.gateway.script = [NoAnswerError("lost") for _ in range(9)]
    cashier.take_qr_payment()
    cashier.wait(3)
    if screen == "give_up":
        cashier.press("Esc")
    elif screen == "engaged":
        cashier.customer_opens_the_page()
    elif screen == "expired":
        cashier.wait(700)
    elif screen == "failed":
        cashier.rig.gateway.said = Said.CANCELED
        cashier.wait(4)
    elif screen in ("disputed", "matter"):
        wrong = make_answer(cashier.rig.payment, Said.SUCCEEDED)._replace(total_minor=1)
        cashier.rig.gateway.script = [wrong]
        cashier.wait(4)
        if screen == "matter":
            cashier.press("Ctrl+F2")
    elif screen in ("paid", "sale", "refund"):
        cashier.customer_pays()
        for key in {"paid": (), "sale": ("F2", "Enter"), "refund": ("F2", "Enter", "F4")}[screen]:
            cashier.press(key)


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("language", languages.NAMES)
def test_no_word_is_cut_off_at_1024_by_768(
    make_cashier: MakeCashier, qapp: QApplication, qtbot: QtBot, language: str, screen: str
) -> None:
    cashier = speaking(make_cashier(), language)
    go_to(cashier, screen)
    qtbot.waitUntil(lambda: cashier.window.width() == 1024)
    qapp.processEvents()

    assert languages.current() == language
    assert (cashier.window.width(), cashier.window.height()) == (1024, 768)
    assert cut_words(cashier.window) == []


@pytest.mark.parametrize(
    "screen", ["empty", "sell", "pay", "engaged", "paid", "failed", "unknown", "expired"]
)
@pytest.mark.parametrize("language", languages.NAMES)
def test_no_word_is_cut_off_on_the_customers_screen(
    make_cashier: MakeCashier, qapp: QApplication, qtbot: QtBot, language: str, screen: str
) -> None:
    cashier = make_cashier()
    cashier.till.owner.save(on_done=lambda: None, on_failed=pytest.fail, customer_language=language)
    cashier.settle()
    display = CustomerWindow()
    qtbot.addWidget(display)
    display.resize(1024, 768)
    display.show()
    go_to(cashier, screen)
    display.draw(cashier.till.desk.state)
    qapp.processEvents()

    assert display.words.language == language
    assert cut_words(display) == []

"""A cashier before the real window: presses keys, scans, reads what stands on the screen. It knows no widget names."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from pos_app.domain.answer import Said
from pos_app.domain.product import Product
from pos_app.services.desk import Stage
from pos_app.services.goods_search import STILL_S
from pos_app.ui.app import make_window
from pos_app.ui.scanner import ScanFilter
from pos_app.ui.screens.sales.sales_table import ROW_PX, SalesTable
from pos_app.ui.theme import Theme
from pos_app.ui.widgets.amount import AmountLabel
from pos_app.ui.widgets.basket_view import BasketView
from pos_app.ui.widgets.progress_steps import ProgressSteps
from pos_app.ui.widgets.qr_view import QrView
from pos_app.ui.widgets.sheet import Sheet
from tests.helpers.counter_rig import CounterRig
from tests.helpers.fake_ports import FakeSounds
from tests.helpers.window_rig import FakeOwnerJobs, options_of, till_of
from tests.ui.keyboard import Keyboard

Part = TypeVar("Part", bound=QWidget)

TYPING_MS = 120
KEYS = {
    "Enter": Qt.Key.Key_Return,
    "Space": Qt.Key.Key_Space,
    "Esc": Qt.Key.Key_Escape,
    "Tab": Qt.Key.Key_Tab,
    "Up": Qt.Key.Key_Up,
    "Down": Qt.Key.Key_Down,
    "Delete": Qt.Key.Key_Delete,
}
MODIFIERS = {"Ctrl": Qt.KeyboardModifier.ControlModifier, "Shift": Qt.KeyboardModifier.ShiftModifier}
_NO_BREAK = str.maketrans({"\u00a0": " ", "\u202f": " "})


class CashierRobot:
    """One window on one rig. After everything it does, waiting jobs of the lanes are done."""

    def __init__(self, qtbot: QtBot, rig: CounterRig, *, theme: Theme, folder: Path) -> None:
        self._qtbot = qtbot
        self.rig = rig
        self.theme = theme
        self.sounds = FakeSounds()
        self.jobs = FakeOwnerJobs(rig)
        self.till = till_of(rig, self.sounds)
        self.window = make_window(self.till, theme=theme, options=options_of(self.jobs, folder))
        qtbot.addWidget(self.window)
        with qtbot.waitSignal(self.window.first_painted), qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self._keyboard = Keyboard(self.window.windowHandle())
        self.settle()

    # --- What a cashier does

    def scan(self, *goods: Product | str) -> None:
        for one in goods:
            self._keys().scan(one if isinstance(one, str) else one.barcode)
            self.settle()

    def scan_without_waiting(self, *goods: Product) -> None:
        """The lanes stand still meanwhile, as on a slow disk."""
        for one in goods:
            self._keys().scan(one.barcode)

    def key_in(self, text: str) -> None:
        """By hand: slow enough that no scanner types like that."""
        self._keys().pause(1000)
        for sign in text:
            self._keys().type(sign, gap_ms=TYPING_MS)
            self._wait_for_held_keys()
        self._keys().pause(1000)
        self.rig.scheduler.pass_time(STILL_S)
        self.settle()

    def press(self, keys: str) -> None:
        """`F2`, `Esc`, `Ctrl+Enter`, `Ctrl+Shift+Z`, or a sign."""
        *modifiers, name = keys.split("+") if len(keys) > 1 else [keys]
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= MODIFIERS[modifier]
        key = KEYS.get(name) or (getattr(Qt.Key, f"Key_{name}") if name[1:].isdigit() else Qt.Key(ord(name)))
        # Shortcuts need Qt's own way of keys, whose clock isn't that of the scans: a second has passed since the last.
        self._scanner()._scan_ended = None
        QTest.keyClick(self.window.windowHandle(), key, held)
        self._wait_for_held_keys()
        self.settle()

    def _keys(self) -> Keyboard:
        """The window's handle is asked for anew: Python's hold on one ends when a sheet over the window is deleted."""
        self._keyboard._window = self.window.windowHandle()
        return self._keyboard

    def _scanner(self) -> ScanFilter:
        scanner = self.window._scanner
        assert scanner is not None
        return scanner

    def _wait_for_held_keys(self) -> None:
        """A lone sign is held back for a moment, since it may be the first of a scan."""
        self._qtbot.waitUntil(lambda: not self._scanner()._is_held)

    def paste(self, text: str) -> None:
        field = self.window.focusWidget()
        assert isinstance(field, QLineEdit)
        field.insert(text[: field.maxLength()])
        self.settle()

    def click(self, word: str) -> None:
        QTest.mouseClick(self.button(word), Qt.MouseButton.LeftButton)
        self.settle()

    def click_row(self, place: int) -> None:
        """The row of the visible list of sales, from the top."""
        table = self._visible(SalesTable)[0]
        point = QPoint(table.viewport().width() // 2, place * ROW_PX + ROW_PX // 2)
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=point)
        self.settle()

    def take_qr_payment(self) -> None:
        self.press("Ctrl+Enter")

    def pay_by_qr(self) -> None:
        """The whole of it: the pay key, a customer who pays, the till that sees it."""
        self.take_qr_payment()
        self.customer_pays()

    def customer_opens_the_page(self) -> None:
        self.rig.gateway.said = Said.ENGAGED
        self.wait(4)

    def customer_pays(self) -> None:
        self.rig.gateway.said = Said.SUCCEEDED
        self.wait(6)

    def wait(self, seconds: float) -> None:
        self.rig.wait(seconds)
        self.settle()

    def settle(self) -> None:
        self.rig.tasks.crank()

    # --- What a cashier sees

    def see_stage(self) -> Stage:
        return self.till.desk.state.stage

    def see_lines(self) -> list[str]:
        """`Obi non 3 13 500`, from top to bottom."""
        basket = next(view for view in self._visible(BasketView))
        return [f"{row.name} {row.quantity} {row.amount}".translate(_NO_BREAK) for row in basket.rows]

    def see_total(self) -> str:
        return next(label.text() for label in self._visible(AmountLabel)).translate(_NO_BREAK)

    def see_qr(self) -> str:
        """What the visible code says; "" without one."""
        return next((view.text for view in self._visible(QrView)), "")

    def see_text(self) -> str:
        """All words on the screen; with a sheet open only those of the sheet."""
        root: QWidget = Sheet.current(self.window) or self.window
        words = [label.text() for label in self._visible(QLabel, root)]
        words += [button.text().replace("&&", "&") for button in self._visible(QAbstractButton, root)]
        words += [field.placeholderText() for field in self._visible(QLineEdit, root)]
        for steps in self._visible(ProgressSteps, root):
            words += [word for word, _ in steps.steps]
        for table in self._visible(SalesTable, root):
            words += [f"{line.name} {line.at} {line.amount} {line.state}" for line in table.lines]
            words += [] if table.lines else [table.accessibleDescription()]
        for basket in self._visible(BasketView, root):
            words += [f"{row.name} {row.detail} {row.mark}" for row in basket.rows]
        return "\n".join(words).translate(_NO_BREAK)

    def see_box(self) -> str:
        """What stands in the scan box."""
        return next(field.text() for field in self._visible(QLineEdit))

    def see_written(self) -> str:
        """What stands in the field that has the focus."""
        field = self.window.focusWidget()
        return field.text() if isinstance(field, QLineEdit) else ""

    def has_sheet(self) -> bool:
        return Sheet.current(self.window) is not None

    def button(self, word: str) -> QAbstractButton:
        root: QWidget = Sheet.current(self.window) or self.window
        return next(
            button
            for button in self._visible(QAbstractButton, root)
            if word in (button.text().translate(_NO_BREAK), button.accessibleName().translate(_NO_BREAK))
        )

    def _visible(self, kind: type[Part], root: QWidget | None = None) -> list[Part]:
        return [part for part in (root or self.window).findChildren(kind) if part.isVisible()]

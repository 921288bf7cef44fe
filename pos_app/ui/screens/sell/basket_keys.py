"""The keys beneath the basket: take back, discount, park or bring back, all the rest. Made after the first paint."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pos_app.services.desk import DeskState
from pos_app.ui.screens.screen import Key
from pos_app.ui.theme.tokens import S8
from pos_app.ui.widgets.key_button import KeyButton

translate = QCoreApplication.translate

HEIGHT_PX = 56


class BasketKeys(QWidget):
    """Signals:
    pressed(object): a `Key`, as if it had been pressed on the keyboard.
    """

    pressed = Signal(object)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._undo = KeyButton("", key="Ctrl + Z")
        self._discount = KeyButton("", key="F8")
        self._park = KeyButton("", key="F4")
        self._more = KeyButton("", key="Shift + F10")
        self._parked = 0
        self._has_lines = False
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S8)
        for key in (self._undo, self._discount, self._park, self._more):
            key.setFixedHeight(HEIGHT_PX)
            layout.addWidget(key, 1)
        self._undo.clicked.connect(lambda: self.pressed.emit(Key.UNDO))
        self._discount.clicked.connect(lambda: self.pressed.emit(Key.DISCOUNT))
        self._park.clicked.connect(lambda: self.pressed.emit(self._park_key()))
        self._more.clicked.connect(lambda: self.pressed.emit(Key.MORE))
        self.retranslate()

    def draw(self, state: DeskState, *, can_undo: bool) -> None:
        self._has_lines = state.sale is not None and not state.sale.basket.is_empty
        self._parked = len(state.parked) + len(state.background)
        self._undo.setEnabled(can_undo)
        self._discount.setEnabled(self._has_lines)
        self._park.setEnabled(self._has_lines or self._parked > 0)
        self._name_park()

    def retranslate(self) -> None:
        self._undo.set_word(translate("Sell", "Undo"))
        self._discount.set_word(translate("Sell", "Discount"))
        self._more.set_word(translate("Sell", "More"))
        self._name_park()

    def _park_key(self) -> Key:
        """An empty basket can't be parked, but one that is parked can be brought to it."""
        return Key.ASIDE if self._has_lines or not self._parked else Key.TAKE_BACK

    def _name_park(self) -> None:
        if self._park_key() is Key.ASIDE:
            word, key = translate("Sell", "Park"), "F4"
        else:
            word, key = translate("Sell", "Parked: %1").replace("%1", str(self._parked)), "F5"
        if (word, key) != (self._park.word, self._park.key):
            self._park.set_word(word)
            self._park.set_key(key)

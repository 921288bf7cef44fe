"""The four languages to touch, at the top of the customer's window."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pos_app.ui.languages import NAMES
from pos_app.ui.theme.tokens import S8
from pos_app.ui.widgets.choice_row import ChoiceButton

TOUCH_PX = 64
"""A stranger's finger, at arm's length."""


class Languages(QWidget):
    """Each in its own words, so none of them is ever translated. They take no focus: the keyboard is the cashier's.

    Signals:
        chosen(object): one of Octo's codes, as a customer touched it.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S8)
        self._buttons = {key: ChoiceButton(name, key=key) for key, name in NAMES.items()}
        for key, button in self._buttons.items():
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setFixedHeight(TOUCH_PX)
            button.clicked.connect(lambda _=False, key=key: self.chosen.emit(key))
            layout.addWidget(button)

    def set_current(self, language: str) -> None:
        button = self._buttons.get(language)
        if button is not None:
            button.setChecked(True)

"""Under the basket: which goods ask for the customer's age, and the two answers. Scanning goes on beside it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pos_app.domain.basket import Line
from pos_app.ui.screens.screen import Key
from pos_app.ui.theme.tokens import S8
from pos_app.ui.widgets.banner import Banner
from pos_app.ui.widgets.key_button import KeyButton

translate = QCoreApplication.translate

ANSWER_PX = 64
LONGEST_NAME = 30
"""Longer ones would take the room of two lines of the basket; the whole name stands in its line."""


class AgeQuestion(QWidget):
    """`focus_after` gets the focus where one of the answers had it.

    Signals:
        answered(object): a `Key`, as if it had been pressed on the keyboard.
    """

    answered = Signal(object)

    def __init__(self, *, focus_after: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._focus_after = focus_after
        self._words = Banner("warn", parent=self)
        self._yes = KeyButton("", key="Ctrl + F9")
        self._no = KeyButton("", key="Shift + F9")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S8)
        layout.addWidget(self._words, 1)
        for button, key in ((self._yes, Key.OLD_ENOUGH), (self._no, Key.TOO_YOUNG)):
            # Whoever answers goes on scanning: the focus stays where it is.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setFixedHeight(ANSWER_PX)
            button.clicked.connect(lambda _=False, key=key: self.answered.emit(key))
            layout.addWidget(button)

    def show_line(self, line: Line | None) -> None:
        """The line with the highest limit; None where nothing is asked."""
        if line is None:
            if self._yes.hasFocus() or self._no.hasFocus():
                self._focus_after.setFocus()
            self._words.clear()
            self.hide()
            return
        name = line.name if len(line.name) <= LONGEST_NAME else f"{line.name[: LONGEST_NAME - 1]}…"
        text = translate("Sell", "%1+: ask for the age. %2").replace("%1", str(line.age_limit))
        self._words.set_message("warn", text.replace("%2", name))
        self._yes.set_word(translate("Sell", "Old enough"))
        self._no.set_word(translate("Sell", "Too young"))
        self.show()

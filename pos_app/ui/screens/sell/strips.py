"""What comes up around the basket and goes again: warnings, notes, questions. Each is made with its first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pos_app.services.desk import DeskState
from pos_app.ui.screens.sell.presenter import earlier_sentence

if TYPE_CHECKING:
    from pos_app.domain.basket import Line
    from pos_app.ui.screens.sell.age_question import AgeQuestion
    from pos_app.ui.screens.sell.receipt_mark import ReceiptMark
    from pos_app.ui.widgets.banner import Banner


class SellStrips(QObject):
    """In the column of `box` and `basket`, which gives them their room: no key moves.

    Signals:
        key_requested(object): a `Key`, as if it had been pressed on the keyboard.
        receipt_refused: the customer wants no e-receipt after all.
    """

    key_requested = Signal(object)
    receipt_refused = Signal()

    def __init__(self, column: QVBoxLayout, *, box: QWidget, basket: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._screen = parent
        self._column = column
        self._box = box
        self._basket = basket
        self._earlier: Banner | None = None
        self._note: Banner | None = None
        self._age: AgeQuestion | None = None
        self._receiver: ReceiptMark | None = None

    def draw(self, state: DeskState) -> None:
        sale = state.sale
        self._show_earlier(earlier_sentence(state))
        self._show_note(sale.note if sale else "")
        self._show_age_question(sale.age_question if sale else None)
        self._show_receiver(state.receipt_to)

    def _show_earlier(self, sentence: str) -> None:
        if self._earlier is None:
            if not sentence:
                return
            from pos_app.ui.widgets.banner import Banner

            self._earlier = Banner("warn", parent=self._screen)
            self._column.insertWidget(1, self._earlier)
        self._earlier.set_message("warn", sentence)

    def _show_note(self, note: str) -> None:
        """What was noted about the sale, beneath the scan box."""
        if self._note is None:
            if not note:
                return
            from pos_app.ui.widgets.banner import Banner

            self._note = Banner("info", parent=self._screen)
            self._column.insertWidget(self._column.indexOf(self._basket), self._note)
        self._note.set_message("info", note)

    def _show_age_question(self, line: Line | None) -> None:
        """Right under the basket."""
        if self._age is None:
            if line is None:
                return
            from pos_app.ui.screens.sell.age_question import AgeQuestion

            self._age = AgeQuestion(focus_after=self._box, parent=self._screen)
            self._age.answered.connect(self.key_requested)
            self._column.insertWidget(self._column.indexOf(self._basket) + 1, self._age)
        self._age.show_line(line)

    def _show_receiver(self, masked: str) -> None:
        if self._receiver is None:
            if not masked:
                return
            from pos_app.ui.screens.sell.receipt_mark import ReceiptMark

            self._receiver = ReceiptMark(parent=self._screen)
            self._receiver.removed.connect(self.receipt_refused)
            self._column.insertWidget(self._column.count() - 1, self._receiver)
        self._receiver.show_receiver(masked)

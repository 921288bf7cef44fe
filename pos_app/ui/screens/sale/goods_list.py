"""The lines of a sale, to be marked for coming back."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from pos_app.ui.widgets.basket_view import BasketView

_STEPS = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Minus: -1}


class GoodsList(BasketView):
    """Space, a click or a touch marks a line or takes its mark away; + and − change its quantity, * asks for it.

    Signals:
        toggled(object): the line's number.
        stepped(object, object): the line's number and one more or one less.
        quantity_requested(object): the line's number.
    """

    toggled = Signal(object)
    stepped = Signal(object, object)
    quantity_requested = Signal(object)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.clicked.connect(self._on_clicked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number, key = self.current_key, Qt.Key(event.key())
        if number is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif key in _STEPS:
            self.stepped.emit(number, _STEPS[key])
        elif key is Qt.Key.Key_Asterisk:
            self.quantity_requested.emit(number)
        elif key is Qt.Key.Key_Space:
            self.toggled.emit(number)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _on_clicked(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self.rows):
            self.toggled.emit(self.rows[index.row()].key)

"""A small mark under the basket: where the customer's e-receipt goes, masked, and a key that takes it away."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pos_app.ui.theme.tokens import S8
from pos_app.ui.widgets.key_button import KeyButton
from pos_app.ui.widgets.text import Text

translate = QCoreApplication.translate

KEY_PX = 44


class ReceiptMark(QWidget):
    """
    Signals:
        removed: the customer wants none after all.
    """

    removed = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Text(role="small", ink="ink-2")
        self._key = KeyButton("×")
        self._key.setFixedSize(KEY_PX, KEY_PX)
        self._key.clicked.connect(self.removed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S8)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._key)

    def show_receiver(self, masked: str) -> None:
        """An empty one hides the mark."""
        self._words.setText(translate("Sell", "e-receipt: %1").replace("%1", masked))
        self._key.setAccessibleName(translate("Sell", "Send no e-receipt"))
        self.setVisible(bool(masked))

"""The keys of held money, over those of the pay screen. None of them is pressed by a plain Enter."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pos_app.ui.theme.tokens import S12
from pos_app.ui.widgets.key_button import KeyButton

translate = QCoreApplication.translate


class HeldKeys(QWidget):
    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.goods_out = KeyButton("", key="Ctrl + F10")
        self.give_back = KeyButton("", key="Esc", kind="danger")
        self.take = KeyButton("", key="Ctrl + Enter", kind="primary")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S12)
        for button, share in ((self.goods_out, 1), (self.give_back, 1), (self.take, 2)):
            layout.addWidget(button, share)

    def retranslate(self) -> None:
        self.goods_out.set_word(translate("Pay", "Take goods out"))
        self.give_back.set_word(translate("Pay", "Give the money back"))
        self.take.set_word(translate("Pay", "Take the money"))

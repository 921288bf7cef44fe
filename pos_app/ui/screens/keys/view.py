"""Which keys there are: shown by F1. Only what is built stands here."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from pos_app.ui.screens.keys.presenter import key_lines
from pos_app.ui.theme.tokens import S8, S20
from pos_app.ui.widgets.text import Text


class KeysTable(QWidget):
    def __init__(self) -> None:
        super().__init__()
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(S20)
        layout.setVerticalSpacing(S8)
        layout.setColumnStretch(1, 1)
        for place, (key, meaning) in enumerate(key_lines()):
            layout.addWidget(Text(key, role="small-strong"), place, 0)
            layout.addWidget(Text(meaning, role="small", ink="ink-2", wrap=True), place, 1)

"""Which keys there are: shown by F1. Only what is built stands here."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from pos_app.ui.screens.keys.presenter import key_lines
from pos_app.ui.theme.tokens import S4, S20
from pos_app.ui.widgets.text import Text

WIDTH_PX = 1200
"""The sheet's, or what a narrower window has: two columns, so that all keys stand on the smallest screens."""


class KeysTable(QWidget):
    def __init__(self) -> None:
        super().__init__()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S20)
        lines = key_lines()
        half = (len(lines) + 1) // 2
        for some in (lines[:half], lines[half:]):
            layout.addLayout(_column(some), 1)


def _column(lines: list[tuple[str, str]]) -> QGridLayout:
    column = QGridLayout()
    column.setHorizontalSpacing(S20)
    column.setVerticalSpacing(S4)
    column.setColumnStretch(1, 1)
    for place, (key, meaning) in enumerate(lines):
        column.addWidget(Text(key, role="small-strong"), place, 0)
        column.addWidget(Text(meaning, role="small", ink="ink-2", wrap=True), place, 1)
    column.setRowStretch(len(lines), 1)
    return column

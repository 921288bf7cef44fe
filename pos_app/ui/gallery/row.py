"""Parts beside and beneath each other."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pos_app.ui.theme.tokens import S12


def in_a_row(*parts: QWidget) -> QWidget:
    """Beside each other from the left; what may grow takes the rest."""
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(S12)
    for part in parts:
        layout.addWidget(part)
    layout.addStretch(0)
    return row


def in_a_column(*parts: QWidget) -> QWidget:
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(S12)
    for part in parts:
        layout.addWidget(part)
    return column

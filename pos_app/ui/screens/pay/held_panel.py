"""Stands where the QR stood while money is held: how much, and that nothing is taken by itself."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pos_app.ui.theme.tokens import S12, S26
from pos_app.ui.widgets.icons import IconView
from pos_app.ui.widgets.panel import Panel
from pos_app.ui.widgets.text import Text

ICON_PX = 72


class HeldPanel(Panel):
    """Words alone: its keys are those of the screen."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._icon = IconView("wait", size_px=ICON_PX, ink="wait")
        self._held = Text(role="title", align="center", wrap=True)
        self._note = Text(ink="ink-2", align="center", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(S26, S26, S26, S26)
        layout.setSpacing(S12)
        layout.addStretch(1)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._icon)
        middle.addStretch(1)
        layout.addLayout(middle)
        layout.addWidget(self._held)
        layout.addWidget(self._note)
        layout.addStretch(1)

    def show_words(self, held: str, *, note: str, is_lapsing: bool) -> None:
        kind = "warn" if is_lapsing else "wait"
        self._icon.set_icon(kind, ink=kind)
        self._held.setText(held)
        self._note.setText(note)

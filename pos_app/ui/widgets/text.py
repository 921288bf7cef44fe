"""Plain words on the screen, in a role's size and a token's colour."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from pos_app.ui.theme import font
from pos_app.ui.widgets.painting import H_CENTRE, LEFT, RIGHT, V_CENTRE, WRAP, elided, write

ALIGNMENTS = {
    "left": LEFT | V_CENTRE,
    "center": H_CENTRE | V_CENTRE,
    "right": RIGHT | V_CENTRE,
}


_PLAIN = 0
"""Qt's own number of plain text."""


def set_plain(label: QLabel) -> None:
    """Never rich text: a product's name may hold `<b>`."""
    label.setProperty("textFormat", _PLAIN)


class Text(QLabel):
    """Never rich text. What doesn't fit is wrapped or, without `wrap`, elided."""

    def __init__(
        self,
        text: str = "",
        *,
        role: str = "body",
        ink: str = "ink",
        align: str = "left",
        wrap: bool = False,
        tabular: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._ink = ink
        self._tabular = tabular
        self._flags = ALIGNMENTS[align]
        set_plain(self)
        self.setFont(font(role, tabular=tabular))
        self.setWordWrap(wrap)
        if not wrap:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_colour(self, name: str) -> None:
        if name != self._ink:
            self._ink = name
            self.update()

    def set_role(self, role: str) -> None:
        self.setFont(font(role, tabular=self._tabular))

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return hint if self.wordWrap() else QSize(min(hint.width(), 24), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        rect = self.contentsRect()
        with QPainter(self) as painter:
            if self.wordWrap():
                write(painter, rect, self.text(), ink=self._ink, flags=self._flags | WRAP)
            else:
                shown = elided(self.text(), font=self.font(), width_px=rect.width())
                write(painter, rect, shown, ink=self._ink, flags=self._flags)

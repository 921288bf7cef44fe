"""Plain words on the screen, in a role's size and a token's colour."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from pos_app.ui.theme import colour, font
from pos_app.ui.widgets.painting import elided

ALIGNMENTS = {
    "left": Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
    "center": Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter,
    "right": Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
}


class Text(QLabel):
    """Never rich text: a product's name may hold `<b>`. What doesn't fit is wrapped or, without `wrap`, elided."""

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
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(role, tabular=tabular))
        self.setAlignment(ALIGNMENTS[align])
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
            painter.setPen(colour(self._ink))
            if self.wordWrap():
                flags = self.alignment().value | Qt.TextFlag.TextWordWrap.value
                painter.drawText(rect, flags, self.text())
            else:
                shown = elided(self.text(), font=self.font(), width_px=rect.width())
                painter.drawText(rect, self.alignment(), shown)

"""A ground with round corners for other parts to lie on."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pos_app.ui.theme.tokens import RADIUS
from pos_app.ui.widgets.painting import paint_ground


class Panel(QWidget):
    def __init__(
        self,
        ground: str = "surface",
        *,
        is_outlined: bool = True,
        radius: int = RADIUS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ground = ground
        self._edge = "line" if is_outlined else ""
        self._radius = radius

    def set_ground(self, ground: str) -> None:
        if ground != self._ground:
            self._ground = ground
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            rect = QRectF(self.rect())
            paint_ground(painter, rect, ground=self._ground, edge=self._edge, radius=self._radius)


def framed(inner: QWidget) -> Panel:
    """The panel that a list fills up to its edge."""
    panel = Panel()
    layout = QVBoxLayout(panel)
    layout.setContentsMargins(1, 1, 1, 1)
    layout.addWidget(inner)
    return panel

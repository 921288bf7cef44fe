"""A quiet scroll bar: a round handle without arrows. Touch moves the page itself; a mouse can drag this."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from pos_app.ui.widgets.painting import paint_ground

WIDTH_PX = 14
HANDLE_PX = 6
LEAST_HANDLE_PX = 48


class SlimScrollBar(QScrollBar):
    def __init__(self, parent: QWidget | None = None) -> None:
        # Upright by itself. With the parent as an argument, Qt's namespace would be loaded to tell the forms apart.
        super().__init__()
        if parent is not None:
            self.setParent(parent)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH_PX, super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        whole = self.maximum() - self.minimum() + self.pageStep()
        if whole <= self.pageStep():
            return
        long_px = max(LEAST_HANDLE_PX, self.height() * self.pageStep() / whole)
        share = (self.value() - self.minimum()) / max(1, self.maximum() - self.minimum())
        top = (self.height() - long_px) * share
        with QPainter(self) as painter:
            handle = QRectF((self.width() - HANDLE_PX) / 2, top, HANDLE_PX, long_px)
            paint_ground(painter, handle, ground="edge", radius=HANDLE_PX / 2)

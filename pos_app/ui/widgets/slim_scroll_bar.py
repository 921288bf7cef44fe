"""A quiet scroll bar: a round handle without arrows. Touch moves the page itself; a mouse can drag this."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from pos_app.ui.theme import colour

WIDTH_PX = 14
HANDLE_PX = 6
LEAST_HANDLE_PX = 48


class SlimScrollBar(QScrollBar):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)

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
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("edge"))
            handle = QRectF((self.width() - HANDLE_PX) / 2, top, HANDLE_PX, long_px)
            painter.drawRoundedRect(handle, HANDLE_PX / 2, HANDLE_PX / 2)

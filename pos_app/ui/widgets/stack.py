"""Words over figures that change with every scan, placed by hand: a layout would work out the whole screen anew."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class Stack(QWidget):
    """Parts one beneath the other, each as wide as this and as high as it asks to be. A new text moves nothing."""

    def __init__(self, *parts: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        # With a ground of its own, so that a new text repaints this and not all that lies beneath.
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        for part in parts:
            part.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        hints = [part.sizeHint() for part in self._parts]
        return QSize(max(hint.width() for hint in hints), sum(hint.height() for hint in hints))

    def minimumSizeHint(self) -> QSize:
        widths = [part.minimumSizeHint().width() for part in self._parts]
        return QSize(max(widths), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        top_px = (self.height() - self.sizeHint().height()) // 2
        for part in self._parts:
            height_px = part.sizeHint().height()
            part.setGeometry(0, top_px, self.width(), height_px)
            top_px += height_px

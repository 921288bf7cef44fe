"""The few signs that stand beside words, painted from lines: QtSvg would cost start time for nine of them."""

from __future__ import annotations

import math
from functools import cache

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from pos_app.ui.theme import brush

# Lines on a field of 24 by 24: M move, L line, O circle (centre, radius), D dot (centre, radius).
_DRAWINGS = {
    "check": "M 4 12.5 L 9.5 18 L 20 6.5",
    "cross": "M 6 6 L 18 18 M 18 6 L 6 18",
    "warn": "M 12 3.5 L 22 20.5 L 2 20.5 L 12 3.5 M 12 10 L 12 14.5 D 12 17.6 1.2",
    "info": "O 12 12 9.5 M 12 11 L 12 16.5 D 12 7.6 1.2",
    "wait": "O 12 12 9.5 M 12 6.5 L 12 12 L 15.5 14.5",
    "paid": "O 12 12 9.5 M 7.5 12.5 L 10.8 15.7 L 16.5 9",
    "fail": "O 12 12 9.5 M 8.5 8.5 L 15.5 15.5 M 15.5 8.5 L 8.5 15.5",
    "late": "M 20 12 L 4 12 M 10 5.5 L 3.5 12 L 10 18.5",
    "search": "O 10.5 10.5 6.5 M 15.5 15.5 L 21 21",
    "offline": "M 3 9 L 8 5.5 M 16 5.5 L 21 9 M 6.5 13 L 9 11 M 15 11 L 17.5 13 D 12 18 1.6 M 5 20 L 19 4",
    "scan": (
        "M 2.5 7.5 L 2.5 3.5 L 6.5 3.5 M 17.5 3.5 L 21.5 3.5 L 21.5 7.5 M 21.5 16.5 L 21.5 20.5 L 17.5 20.5"
        " M 6.5 20.5 L 2.5 20.5 L 2.5 16.5 M 7 8.5 L 7 15.5 M 10.3 8.5 L 10.3 15.5"
        " M 13.7 8.5 L 13.7 15.5 M 17 8.5 L 17 15.5"
    ),
}
ICONS = tuple(_DRAWINGS)


@cache
def _shapes(name: str, line_px: float) -> tuple[QPainterPath, ...]:
    """Lines with round ends, rings and dots as shapes to be filled: pens with round ends are not to be had early."""
    shapes, start = [], QPointF()
    words = _DRAWINGS[name].split()
    while words:
        sign, point = words.pop(0), QPointF(float(words.pop(0)), float(words.pop(0)))
        if sign == "L":
            shapes.append(_line(start, point, half_px=line_px / 2))
        elif sign == "O":
            radius = float(words.pop(0))
            shapes.append(_disc(point, radius + line_px / 2))
            shapes[-1].addPath(_disc(point, radius - line_px / 2))
        elif sign == "D":
            shapes.append(_disc(point, float(words.pop(0))))
        start = point
    return tuple(shapes)


def _disc(middle: QPointF, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(middle, radius, radius)
    return path


def _line(start: QPointF, end: QPointF, *, half_px: float) -> QPainterPath:
    """Round at both ends. Qt counts degrees against the clock, and its y grows downwards."""
    along = end - start
    degrees = -math.degrees(math.atan2(along.y(), along.x()))
    box = QRectF(-half_px, -half_px, 2 * half_px, 2 * half_px)
    path = QPainterPath()
    path.arcMoveTo(box.translated(start), degrees + 90)
    path.arcTo(box.translated(start), degrees + 90, 180)
    path.arcTo(box.translated(end), degrees - 90, 180)
    path.closeSubpath()
    return path


def paint_icon(painter: QPainter, rect: QRectF, *, name: str, ink: str, line_px: float = 2.2) -> None:
    """`line_px` is measured on the field of 24 by 24 and grows with the icon."""
    side = min(rect.width(), rect.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.center().x() - side / 2, rect.center().y() - side / 2)
    painter.scale(side / 24, side / 24)
    for shape in _shapes(name, line_px):
        painter.fillPath(shape, brush(ink))
    painter.restore()


class IconView(QWidget):
    """A sign of its own, for example the big mark of the paid screen. Words beside it carry the meaning."""

    def __init__(self, name: str, *, size_px: int = 24, ink: str = "ink", line_px: float = 2.2) -> None:
        super().__init__()
        self._name = name
        self._ink = ink
        self._line_px = line_px
        self.setFixedSize(QSize(size_px, size_px))

    def set_icon(self, name: str, *, ink: str) -> None:
        self._name, self._ink = name, ink
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            paint_icon(painter, QRectF(self.rect()), name=self._name, ink=self._ink, line_px=self._line_px)

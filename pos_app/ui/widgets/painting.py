"""Shapes that all parts share: grounds with round corners, the focus ring, text that fits its place."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from pos_app.ui.theme import colour
from pos_app.ui.theme.tokens import FOCUS_PX, RADIUS

WRAPPED_PX = 16
WRAPPED = Qt.AlignmentFlag.AlignLeft.value | Qt.AlignmentFlag.AlignTop.value | Qt.TextFlag.TextWordWrap.value


def fill(painter: QPainter, rect: QRect | QRectF, *, ground: str) -> None:
    """One colour over the whole of `rect`.

    Not with `fillRect`: among its forms is one for gradients, and to make those known costs 2 ms of the start.
    """
    painter.setBackground(colour(ground))
    painter.eraseRect(rect)


def paint_ground(
    painter: QPainter,
    rect: QRectF,
    *,
    ground: str,
    edge: str = "",
    edge_px: float = 1.0,
    radius: float = RADIUS,
) -> None:
    """A filled shape with round corners; the edge lies inside `rect`, so that it is never cut off."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(colour(ground))
    if edge:
        painter.setPen(QPen(colour(edge), edge_px))
        inset = edge_px / 2
        rect = rect.adjusted(inset, inset, -inset, -inset)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(rect, radius, radius)


@lru_cache(maxsize=16)
def _corners(width_px: float, height_px: float) -> tuple[QPainterPath, QPainterPath]:
    """What lies outside a round shape at its four corners, and the four arcs of its edge.

    The corners alone: a path around the whole shape takes twice as long to paint.
    """
    outside, arcs = QPainterPath(), QPainterPath()
    size = 2 * RADIUS
    for at_right, at_bottom, start in ((1, 0, 0), (0, 0, 90), (0, 1, 180), (1, 1, 270)):
        left, top = at_right * (width_px - 1 - size) + 0.5, at_bottom * (height_px - 1 - size) + 0.5
        box = QRectF(left, top, size, size)
        arcs.arcMoveTo(box, start)
        arcs.arcTo(box, start, 90)
        outside.moveTo(at_right * width_px, at_bottom * height_px)
        outside.arcTo(box, start, 90)
        outside.closeSubpath()
    return outside, arcs


def paint_outline(painter: QPainter, rect: QRectF, *, outside: str) -> None:
    """Rounds the corners of what is painted already: the ground outside over them, a line along the edge."""
    corners, arcs = _corners(rect.width(), rect.height())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.fillPath(corners, colour(outside))
    painter.strokePath(arcs, QPen(colour("line"), 1))
    painter.translate(-rect.topLeft())
    inside = rect.adjusted(RADIUS, RADIUS, -RADIUS, -RADIUS)
    fill(painter, QRectF(inside.left(), rect.top(), inside.width(), 1), ground="line")
    fill(painter, QRectF(inside.left(), rect.bottom() - 1, inside.width(), 1), ground="line")
    fill(painter, QRectF(rect.left(), inside.top(), 1, inside.height()), ground="line")
    fill(painter, QRectF(rect.right() - 1, inside.top(), 1, inside.height()), ground="line")


def paint_focus_ring(painter: QPainter, rect: QRectF, *, radius: float = RADIUS) -> QRectF:
    """A ring along the edge of `rect`; returns what is left inside, a gap away, for the control itself."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour("focus"), FOCUS_PX))
    half = FOCUS_PX / 2
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius)
    left = FOCUS_PX + 2
    return rect.adjusted(left, left, -left, -left)


def paint_fitted(
    painter: QPainter,
    rect: QRectF,
    text: str,
    *,
    font: QFont,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignCenter,
) -> None:
    """One line, a little smaller where that makes it fit, else two lines in small letters. The pen is the caller's."""
    needed_px = QFontMetricsF(font).horizontalAdvance(text)
    if needed_px > rect.width():
        size_px = int(font.pixelSize() * rect.width() / needed_px)
        font = QFont(font)
        font.setPixelSize(max(WRAPPED_PX, size_px))
        if size_px < WRAPPED_PX:
            painter.setFont(font)
            painter.drawText(rect, align.value | Qt.TextFlag.TextWordWrap.value, text)
            return
    painter.setFont(font)
    painter.drawText(rect, align, text)


def elided(text: str, *, font: QFont, width_px: float) -> str:
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width_px)


def wrapped(text: str, *, font: QFont, rect: QRectF) -> str:
    """The text, or as much of it as stands in whole lines in `rect` with an ellipsis behind it."""
    metrics = QFontMetricsF(font)

    def fits(shown: str) -> bool:
        needed = metrics.boundingRect(rect, WRAPPED, shown)
        return needed.height() <= rect.height() and needed.width() <= rect.width()

    if fits(text):
        return text
    shortest, longest = 0, len(text)
    while shortest + 1 < longest:
        middle = (shortest + longest) // 2
        if fits(f"{text[:middle].rstrip()}…"):
            shortest = middle
        else:
            longest = middle
    return f"{text[:shortest].rstrip()}…"

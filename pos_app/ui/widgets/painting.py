"""Shapes and words that all parts are painted with: grounds with round corners, the focus ring, text that fits.

`QPainter.setPen`, `setBrush` and whatever names `Qt.…` load Qt's namespace, which takes 15 ms. Nothing here does, so
that the first paint doesn't wait for it: shapes are filled and stroked as paths, words are coloured by a palette.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPalette, QPen
from PySide6.QtWidgets import QApplication

from pos_app.ui.theme import brush, colour, ink_palette
from pos_app.ui.theme.tokens import FOCUS_PX, RADIUS

WRAPPED_PX = 16
# Qt's own numbers of its alignment and text flags.
LEFT, RIGHT, H_CENTRE, TOP, BOTTOM, V_CENTRE = 0x01, 0x02, 0x04, 0x20, 0x40, 0x80
CENTRE = H_CENTRE | V_CENTRE
UNCLIPPED, WRAP = 0x0200, 0x1000
WRAPPED = LEFT | TOP | WRAP
_WORDS = QPalette.ColorRole.WindowText


def fill(painter: QPainter, rect: QRect | QRectF, *, ground: str) -> None:
    """One colour over the whole of `rect`."""
    painter.setBackground(brush(ground))
    painter.eraseRect(rect)


def write(painter: QPainter, rect: QRect | QRectF, text: str, *, ink: str, flags: int) -> None:
    """Words in the painter's font, laid out in `rect` (whole pixels) by flags like `RIGHT | V_CENTRE`."""
    room = rect if isinstance(rect, QRect) else rect.toRect()
    QApplication.style().drawItemText(painter, room, flags, ink_palette(ink), True, text, _WORDS)  # noqa: FBT003 - Qt's


def write_at(painter: QPainter, point: QPointF, text: str, *, ink: str, font: QFont) -> None:
    """One line from `point` on its baseline to the right."""
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    room = QRectF(point.x(), point.y() - metrics.ascent(), 0, metrics.height())
    write(painter, room, text, ink=ink, flags=LEFT | TOP | UNCLIPPED)


def pen(ink: str, width_px: float) -> QPen:
    made = QPen()
    made.setWidthF(width_px)
    made.setColor(colour(ink))
    return made


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
    if edge:
        inset = edge_px / 2
        rect = rect.adjusted(inset, inset, -inset, -inset)
    shape = QPainterPath()
    shape.addRoundedRect(rect, radius, radius)
    painter.fillPath(shape, brush(ground))
    if edge:
        painter.strokePath(shape, pen(edge, edge_px))


def paint_dot(painter: QPainter, middle: QPointF, *, radius: float, ink: str) -> None:
    """A filled circle."""
    shape = QPainterPath()
    shape.addEllipse(middle, radius, radius)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(shape, brush(ink))


def paint_ring(painter: QPainter, middle: QPointF, *, radius: float, line_px: float, ink: str) -> None:
    shape = QPainterPath()
    shape.addEllipse(middle, radius, radius)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.strokePath(shape, pen(ink, line_px))


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
    painter.fillPath(corners, brush(outside))
    painter.strokePath(arcs, pen("line", 1))
    painter.translate(-rect.topLeft())
    inside = rect.adjusted(RADIUS, RADIUS, -RADIUS, -RADIUS)
    fill(painter, QRectF(inside.left(), rect.top(), inside.width(), 1), ground="line")
    fill(painter, QRectF(inside.left(), rect.bottom() - 1, inside.width(), 1), ground="line")
    fill(painter, QRectF(rect.left(), inside.top(), 1, inside.height()), ground="line")
    fill(painter, QRectF(rect.right() - 1, inside.top(), 1, inside.height()), ground="line")


def paint_focus_ring(painter: QPainter, rect: QRectF, *, radius: float = RADIUS) -> QRectF:
    """A ring along the edge of `rect`; returns what is left inside, a gap away, for the control itself."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    half = FOCUS_PX / 2
    ring = QPainterPath()
    ring.addRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius)
    painter.strokePath(ring, pen("focus", FOCUS_PX))
    left = FOCUS_PX + 2
    return rect.adjusted(left, left, -left, -left)


def paint_fitted(
    painter: QPainter, rect: QRectF, text: str, *, font: QFont, ink: str, flags: int = CENTRE
) -> None:
    """One line, a little smaller where that makes it fit, else two lines in small letters."""
    needed_px = QFontMetricsF(font).horizontalAdvance(text)
    if needed_px > rect.width():
        size_px = int(font.pixelSize() * rect.width() / needed_px)
        font = QFont(font)
        font.setPixelSize(max(WRAPPED_PX, size_px))
        if size_px < WRAPPED_PX:
            flags |= WRAP
    painter.setFont(font)
    write(painter, rect, text, ink=ink, flags=flags)


def elided(text: str, *, font: QFont, width_px: float) -> str:
    """The text, or as much of its beginning as fits with an ellipsis behind it."""
    advance = QFontMetricsF(font).horizontalAdvance
    whole_px = advance(text)
    if whole_px <= width_px:
        return text
    shown = max(0, int(len(text) * width_px / whole_px))
    while shown and advance(f"{text[:shown].rstrip()}…") > width_px:
        shown -= 1
    while shown + 1 < len(text) and advance(f"{text[: shown + 1].rstrip()}…") <= width_px:
        shown += 1
    return f"{text[:shown].rstrip()}…"


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

"""A quiet turning mark with a word, where the QR will be. It begins to turn only when waiting gets noticeable."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QTimer
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from pos_app.ui.theme import font
from pos_app.ui.theme.tokens import S16
from pos_app.ui.widgets.painting import H_CENTRE, TOP, WRAP, paint_ground, paint_ring, pen, write

STARTS_AFTER_MS = 300
TURN_MS = 40
STEP_DEGREES = 12
RING_PX = 56
LINE_PX = 6


class Spinner(QWidget):
    """Stands where the QR stands, in the colours of the theme."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._word = ""
        self._angle = 0
        self._is_turning = False
        self._start = QTimer(self)
        self._start.setSingleShot(True)
        self._start.setInterval(STARTS_AFTER_MS)
        self._start.timeout.connect(self._on_start_timeout)
        self._turn = QTimer(self)
        self._turn.setInterval(TURN_MS)
        self._turn.timeout.connect(self._on_turn_timeout)

    def show_word(self, word: str) -> None:
        """Begins anew when it wasn't running."""
        if word != self._word:
            self._word = word
            self.setAccessibleName(word)
            self.update()
        if not self._is_turning and not self._start.isActive():
            self._start.start()

    def stop(self) -> None:
        self._start.stop()
        self._turn.stop()
        self._is_turning = False

    def _on_start_timeout(self) -> None:
        self._is_turning = True
        self._turn.start()

    def _on_turn_timeout(self) -> None:
        self._angle = (self._angle + STEP_DEGREES) % 360
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        rect = QRectF(self.rect())
        with QPainter(self) as painter:
            paint_ground(painter, rect, ground="surface", edge="line")
            if not self._is_turning:
                return
            from PySide6.QtCore import Qt  # late: it takes 15 ms

            ring = QRectF(0, 0, RING_PX, RING_PX)
            ring.moveCenter(rect.center())
            ring.translate(0, -24)
            paint_ring(painter, ring.center(), radius=RING_PX / 2, line_px=LINE_PX, ink="line")
            arc = QPainterPath()
            arc.arcMoveTo(ring, -self._angle)
            arc.arcTo(ring, -self._angle, 90)
            stroke = pen("primary", LINE_PX)
            stroke.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.strokePath(arc, stroke)
            painter.setFont(font("body"))
            words = rect.adjusted(S16, ring.bottom() + S16, -S16, -S16)
            write(painter, words, self._word, ink="ink-2", flags=H_CENTRE | TOP | WRAP)

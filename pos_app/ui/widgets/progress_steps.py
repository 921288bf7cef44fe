"""What has happened, what happens now and what comes, in words and in order, with a mark each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_app.ui.theme import font
from pos_app.ui.widgets.icons import paint_icon
from pos_app.ui.widgets.painting import LEFT, V_CENTRE, paint_dot, paint_fitted, paint_ring

ROW_PX = 38
MARK_PX = 22
WORDS_LEFT_PX = 36
_LOOK = {
    "done": ("ink-2", "body"),
    "current": ("primary", "figure"),
    "later": ("ink-2", "body"),
    "failed": ("fail", "figure"),
}


class ProgressSteps(QWidget):
    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[tuple[str, str], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def steps(self) -> tuple[tuple[str, str], ...]:
        return self._steps

    def set_steps(self, steps: Sequence[tuple[str, str]]) -> None:
        """Pairs of words and state: done, current, later or failed."""
        if tuple(steps) == self._steps:
            return
        self._steps = tuple(steps)
        said = {
            "done": self.tr("done"),
            "current": self.tr("now"),
            "later": self.tr("later"),
            "failed": self.tr("failed"),
        }
        self.setAccessibleName("; ".join(f"{words}: {said[state]}" for words, state in self._steps))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(font("figure"))
        widest_px = max((metrics.horizontalAdvance(words) for words, _ in self._steps), default=0)
        return QSize(WORDS_LEFT_PX + widest_px + 4, ROW_PX * len(self._steps))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, ROW_PX * len(self._steps))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            for row, (words, state) in enumerate(self._steps):
                ink, role = _LOOK[state]
                rect = QRectF(0, row * ROW_PX, self.width(), ROW_PX)
                self._paint_mark(painter, QPointF(MARK_PX / 2, rect.center().y()), state=state)
                place = rect.adjusted(WORDS_LEFT_PX, 0, 0, 0)
                paint_fitted(painter, place, words, font=font(role), ink=ink, flags=LEFT | V_CENTRE)

    @staticmethod
    def _paint_mark(painter: QPainter, middle: QPointF, *, state: str) -> None:
        ink = _LOOK[state][0]
        if state in ("done", "failed"):
            place = QRectF(middle.x() - MARK_PX / 2, middle.y() - MARK_PX / 2, MARK_PX, MARK_PX)
            paint_icon(painter, place, name="check" if state == "done" else "cross", ink=ink, line_px=2.6)
            return
        if state == "current":
            paint_dot(painter, middle, radius=8, ink=ink)
        else:
            paint_ring(painter, middle, radius=7, line_px=2, ink=ink)

"""A message that goes by itself. It takes no focus and no key; what matters for the money never stands only here."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from pos_app.ui.theme.tokens import S20
from pos_app.ui.widgets.banner import Banner

WIDEST_PX = 720
SHOWN_S = 4
ABOVE_TOTAL_PX = 124
"""From the lower edge: the total and the pay button beneath stay in view."""


class Toast(Banner):
    """One for each window; a new message replaces the old. A click sends it away and does what it offers."""

    def __init__(self, window: QWidget, *, bottom_px: int = ABOVE_TOTAL_PX) -> None:
        super().__init__(parent=window)
        self._window = window
        self._bottom_px = bottom_px
        self._region: Callable[[], QRect] | None = None
        self._offered: Callable[[], None] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.clear)
        window.installEventFilter(self)

    def set_region(self, region: Callable[[], QRect]) -> None:
        """Where in the window it may stand, at the lower edge: so that it never covers what must stay in view."""
        self._region = region

    def show_message(
        self, kind: str, text: str, *, seconds: int = SHOWN_S, offered: Callable[[], None] | None = None
    ) -> None:
        self._offered = offered
        self.set_message(kind, text)
        self._place()
        self.raise_()
        self._timer.start(seconds * 1000)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._timer.stop()
        self.clear()
        if self._offered is not None:
            self._offered()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            # A turn later: its place depends on parts that the window hasn't laid out yet.
            QTimer.singleShot(0, self, self._place)
        return False

    def _one_line_px(self) -> int:
        margins = self.contentsMargins()
        return self.fontMetrics().horizontalAdvance(self.text()) + margins.left() + margins.right() + S20

    def _place(self) -> None:
        room = (
            self._region() if self._region else self._window.rect().adjusted(S20, 0, -S20, -self._bottom_px)
        )
        width_px = min(WIDEST_PX, room.width(), self._one_line_px())
        height_px = max(self.heightForWidth(width_px), self.minimumSizeHint().height())
        left = room.left() + (room.width() - width_px) // 2
        self.setGeometry(left, room.bottom() + 1 - height_px, width_px, height_px)

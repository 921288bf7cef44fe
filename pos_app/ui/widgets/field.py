"""A line to write in: the scan box and the fields of the set-up."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QWidget

from pos_app.ui.theme import font
from pos_app.ui.theme.tokens import FOCUS_PX, S12, S16, TOUCH
from pos_app.ui.widgets.icons import paint_icon
from pos_app.ui.widgets.painting import paint_ground

LARGE_PX = 60
ICON_PX = 26
LONGEST_TEXT = 256
"""Longer than any code or name; a paste of a whole page is cut here and does no harm."""


class Field(QLineEdit):
    """`name` is what a screen reader says; the placeholder vanishes while one writes and can't stand for it."""

    def __init__(
        self,
        placeholder: str = "",
        *,
        name: str,
        icon: str = "",
        is_large: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._is_large = is_large
        self._has_error = False
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setMaxLength(LONGEST_TEXT)
        self.setFrame(False)
        self.setFont(font("body"))
        left = S16 + ICON_PX + S12 - 4 if icon else S12
        self.setTextMargins(left, 0, S12, 0)
        # The ground has round corners and is painted here; all other colours follow the program's palette.
        clear = QPalette()
        clear.setColor(QPalette.ColorRole.Base, QColor(0, 0, 0, 0))
        self.setPalette(clear)

    def set_error(self, has_error: bool) -> None:  # noqa: FBT001 - a setter like Qt's own
        """Marks the field; the words that say what is wrong stand beside it."""
        if has_error != self._has_error:
            self._has_error = has_error
            self.update()

    def event(self, event: QEvent) -> bool:
        # An empty one has nothing of its own to take back: the key means the basket.
        if event.type() == QEvent.Type.ShortcutOverride and not self.text() and _takes_back(event):
            event.ignore()
            return False
        return super().event(event)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), LARGE_PX if self._is_large else TOUCH)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        has_focus = self.hasFocus()
        edge = "fail" if self._has_error else "primary" if has_focus else "edge"
        edge_px = FOCUS_PX if has_focus else 1.0
        rect = QRectF(self.rect())
        with QPainter(self) as painter:
            paint_ground(painter, rect, ground="surface", edge=edge, edge_px=edge_px)
            if self._icon:
                place = QRectF(S16, (rect.height() - ICON_PX) / 2, ICON_PX, ICON_PX)
                paint_icon(painter, place, name=self._icon, ink="primary" if has_focus else "ink-2")
        super().paintEvent(event)


def _takes_back(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and (
        event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
    )

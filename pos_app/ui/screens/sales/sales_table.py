"""The painted list of sales, one of them marked. It holds thousands of rows without a widget for each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScroller, QWidget

from pos_app.ui.screens.sales.presenter import SaleLine
from pos_app.ui.theme import font
from pos_app.ui.theme.tokens import S12, S16, S20, S26
from pos_app.ui.widgets.icons import paint_icon
from pos_app.ui.widgets.painting import (
    CENTRE,
    LEFT,
    RIGHT,
    V_CENTRE,
    WRAP,
    elided,
    fill,
    paint_focus_ring,
    write,
)
from pos_app.ui.widgets.slim_scroll_bar import SlimScrollBar

ROW_PX = 48
ICON_PX = 22
INDENT_PX = 40
BAR_PX = 4
DRAG_PX = 12
"""A finger that moves farther than this scrolls and opens nothing."""
_AT_PX, _DAY_PX = 70, 160
_LEFT = LEFT | V_CENTRE
_END = 10**9


class SalesTable(QAbstractScrollArea):
    """Up, Down, Page Up, Page Down, Home and End mark another sale; Enter, a click or a touch opens it.

    Signals:
        opened(str): the id of a sale.
    """

    opened = Signal(str)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[SaleLine] = ()
        self._heads: list[int] = []
        self._marked = -1
        self._empty_text = ""
        self._at_px = _AT_PX
        self._pressed_at: QPointF | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(SlimScrollBar(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)

    @property
    def lines(self) -> Sequence[SaleLine]:
        return self._lines

    @property
    def marked_sale(self) -> str | None:
        return self._lines[self._heads[self._marked]].sale_id if self._marked >= 0 else None

    def set_lines(self, lines: Sequence[SaleLine], *, empty_text: str, has_days: bool = False) -> None:
        """The marked sale stays marked where it is among them, else the first one is."""
        before = self.marked_sale
        self._lines, self._empty_text = lines, empty_text
        self._at_px = _DAY_PX if has_days else _AT_PX
        self._heads = [place for place, line in enumerate(lines) if not line.is_payment]
        known = [lines[place].sale_id for place in self._heads]
        self._marked = known.index(before) if before in known else 0 if known else -1
        self._fit()
        self._tell()
        self.viewport().update()

    def move_mark(self, step: int) -> None:
        """So many sales on or back, no farther than the ends."""
        if not self._heads:
            return
        self._marked = min(max(self._marked + step, 0), len(self._heads) - 1)
        first, end = self._group(self._marked)
        bar = self.verticalScrollBar()
        highest, lowest = end * ROW_PX - self.viewport().height(), first * ROW_PX
        bar.setValue(min(max(bar.value(), highest), lowest))
        self._tell()
        self.viewport().update()

    def turn_page(self, pages: int) -> None:
        heads_px = ROW_PX * max(1, len(self._lines) // max(1, len(self._heads)))
        self.move_mark(pages * max(1, self.viewport().height() // heads_px))

    def open_marked(self) -> None:
        if self.marked_sale is not None:
            self.opened.emit(self.marked_sale)

    def _tell(self) -> None:
        """What a screen reader says: the marked sale, or that there is none."""
        if self._marked < 0:
            self.setAccessibleDescription(self._empty_text)
            return
        first, end = self._group(self._marked)
        said = "; ".join(
            f"{line.name} {line.at} {line.amount} {line.state}" for line in self._lines[first:end]
        )
        self.setAccessibleDescription(said)

    def _group(self, head: int) -> tuple[int, int]:
        """The rows of a sale and its payments."""
        first = self._heads[head]
        return first, self._heads[head + 1] if head + 1 < len(self._heads) else len(self._lines)

    def _fit(self) -> None:
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(ROW_PX)
        bar.setRange(0, max(0, len(self._lines) * ROW_PX - self.viewport().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    # --- Keys, mouse, touch

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Home: -_END, Qt.Key.Key_End: _END}
        pages = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        if key in steps:
            self.move_mark(steps[key])
        elif key in pages:
            self.turn_page(pages[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and not event.isAutoRepeat():
            self.open_marked()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position() if event.button() == Qt.MouseButton.LeftButton else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed_at, self._pressed_at = self._pressed_at, None
        if pressed_at is None or (event.position() - pressed_at).manhattanLength() > DRAG_PX:
            return
        place = int(event.position().y() + self.verticalScrollBar().value()) // ROW_PX
        head = next((at for at in reversed(range(len(self._heads))) if self._heads[at] <= place), -1)
        if head >= 0 and place < len(self._lines):
            self._marked = head
            self._tell()
            self.viewport().update()
            self.open_marked()

    # --- Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self.viewport()) as painter:
            fill(painter, event.rect(), ground="surface")
            if not self._lines:
                painter.setFont(font("body"))
                room = self.viewport().rect().adjusted(S20, S20, -S20, -S20)
                write(painter, room, self._empty_text, ink="ink-2", flags=CENTRE | WRAP)
                return
            scrolled_px = self.verticalScrollBar().value()
            self._paint_mark(painter, scrolled_px=scrolled_px)
            first = max(0, (scrolled_px + event.rect().top()) // ROW_PX)
            last = min(len(self._lines) - 1, (scrolled_px + event.rect().bottom()) // ROW_PX)
            width_px = self.viewport().width()
            for place in range(first, last + 1):
                rect = QRectF(0, place * ROW_PX - scrolled_px, width_px, ROW_PX)
                self._paint_line(painter, rect, line=self._lines[place])

    def _paint_mark(self, painter: QPainter, *, scrolled_px: int) -> None:
        if self._marked < 0:
            return
        first, end = self._group(self._marked)
        top, height = first * ROW_PX - scrolled_px, (end - first) * ROW_PX
        rect = QRectF(0, top, self.viewport().width(), height)
        fill(painter, rect, ground="primary-soft")
        fill(painter, QRectF(0, top, BAR_PX, height), ground="primary")
        if self.hasFocus():
            paint_focus_ring(painter, rect.adjusted(1, 1, -1, 0), radius=0)

    def _paint_line(self, painter: QPainter, rect: QRectF, *, line: SaleLine) -> None:
        if not line.is_payment:
            fill(painter, QRectF(rect.left(), rect.top(), rect.width(), 1), ground="line")
        ink = "ink-2" if line.is_payment else "ink"
        left = S20 + (INDENT_PX if line.is_payment else 0)
        painter.setFont(font("small" if line.is_payment else "strong"))
        name = QRectF(left, rect.top(), 210 - left + S20, rect.height())
        write(painter, name, line.name, ink=ink, flags=_LEFT)
        painter.setFont(font("small", tabular=True))
        at = QRectF(230, rect.top(), self._at_px, rect.height())
        write(painter, at, line.at, ink="ink-2", flags=_LEFT)
        painter.setFont(font("small" if line.is_payment else "strong", tabular=True))
        amount = QRectF(at.right(), rect.top(), 210, rect.height())
        write(painter, amount, line.amount, ink=ink, flags=RIGHT | V_CENTRE)
        icon = QRectF(amount.right() + S26, rect.center().y() - ICON_PX / 2, ICON_PX, ICON_PX)
        paint_icon(painter, icon, name=line.kind, ink=line.kind)
        painter.setFont(font("small" if line.is_payment else "small-strong"))
        room = QRectF(icon.right() + S12, rect.top(), rect.width() - icon.right() - S12 - S16, rect.height())
        state = elided(line.state, font=painter.font(), width_px=room.width())
        write(painter, room, state, ink=line.kind, flags=_LEFT)

"""The basket: figures on the right, the marked line tinted and barred. Paints itself, so that 500 lines are quick."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, QTimer, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from pos_app.ui.theme import colour, font
from pos_app.ui.theme.tokens import S8, S12, S16, S20
from pos_app.ui.widgets.basket_model import AnyIndex, BasketModel, BasketRow
from pos_app.ui.widgets.focus import NO_FOCUS
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
    paint_outline,
    write,
)
from pos_app.ui.widgets.slim_scroll_bar import SlimScrollBar

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

    from pos_app.ui.widgets.row_pictures import RowPictures

__all__ = ["BasketRow", "BasketView"]

ROW_PX = 62
COMPACT_ROW_PX = 46
FAR_ROW_PX = 60
BAR_PX = 4
NUMBER_PX = 52
QUANTITY_PX = 84
LEAST_AMOUNT_PX = 110
LEAST_COMPACT_AMOUNT_PX = 60
_ALWAYS_OFF = 1
"""Qt's own number of a scroll bar that is never there."""


class BasketView(QListView):
    """`is_compact` shows "name × quantity  amount" without numbers and details, to be read and not to be marked.

    `is_far`, besides, makes it large enough for a customer who stands before it.

    Signals:
        current_changed(object): the key of the marked line, None when the basket is empty.
        row_activated(object): the key of a line that was double-clicked, or Enter was pressed on.
    """

    current_changed = Signal(object)
    row_activated = Signal(object)

    def __init__(
        self,
        *,
        name: str = "",
        is_compact: bool = False,
        is_far: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        # A viewport of ours: the first use of one that Qt made costs 10 ms, for looking up all kinds of widgets.
        self.setViewport(QWidget())
        self._is_compact = is_compact
        self._role = "title" if is_far else "note" if is_compact else "figure"
        self._edge_px = S20 if is_far else 0
        self._row_px = FAR_ROW_PX if is_far else COMPACT_ROW_PX if is_compact else ROW_PX
        self._rows = BasketModel(row_px=self._row_px, parent=self)
        self._empty_text = ""
        self._least_amount_px: float = LEAST_COMPACT_AMOUNT_PX if is_compact else LEAST_AMOUNT_PX
        self._amount_px: float = self._least_amount_px
        self._shown_key: Hashable | None = None
        self._pictures: RowPictures | None = None
        self._foreseeing = QTimer(self)
        self.setAccessibleName(name)
        self.setModel(self._rows)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBar(SlimScrollBar(self))
        self.setProperty("horizontalScrollBarPolicy", _ALWAYS_OFF)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        # With a ground of its own nothing beneath has to be painted first.
        ground = QPalette.ColorRole.AlternateBase if is_compact else QPalette.ColorRole.Base
        self.viewport().setBackgroundRole(ground)
        self.viewport().setAutoFillBackground(True)
        if is_compact:
            self.setProperty("focusPolicy", NO_FOCUS)
            self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)

    @property
    def rows(self) -> Sequence[BasketRow]:
        return self._rows.rows

    @property
    def current_key(self) -> Hashable | None:
        place = self.currentIndex().row()
        return self._rows.rows[place].key if 0 <= place < len(self._rows.rows) else None

    def set_lines(self, rows: Sequence[BasketRow], *, newest: Hashable | None = None) -> None:
        """Shows these lines; `newest`, which the last scan made or changed, is marked and brought into view."""
        known_px = self._amount_px
        was_empty = not self._rows.rows
        fresh = self._rows.set_rows(rows)
        metrics = QFontMetricsF(self._amount_font())
        widest_px = max((metrics.horizontalAdvance(row.amount) for row in fresh), default=0.0)
        self._amount_px = max(known_px, widest_px) if rows else self._least_amount_px
        if newest is not None:
            self.set_current(newest)
        elif rows and not self.currentIndex().isValid():
            self.set_current(rows[-1].key)
        if self._amount_px != known_px or was_empty != (not rows):
            self.viewport().update()
        self._tell_current()

    def set_current(self, key: Hashable) -> None:
        place = self._rows.row_of(key)
        if place < 0:
            return
        index = self._rows.index(place, 0)
        if index.row() != self.currentIndex().row():
            self.setCurrentIndex(index)
        self.scrollTo(index)

    def move_current(self, step: int) -> None:
        """For Up and Down while the focus stays in the scan box."""
        last = len(self._rows.rows) - 1
        if last >= 0:
            place = min(max(self.currentIndex().row() + step, 0), last)
            self.set_current(self._rows.rows[place].key)

    def set_empty_text(self, text: str) -> None:
        self._empty_text = text
        self.viewport().update()

    def currentChanged(self, now: AnyIndex, before: AnyIndex) -> None:  # noqa: N802 - Qt's name
        super().currentChanged(now, before)
        self._tell_current()

    def _tell_current(self) -> None:
        key = self.current_key
        if key != self._shown_key:
            self._shown_key = key
            self.current_changed.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        from PySide6.QtCore import Qt  # late: it takes 15 ms

        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_key is not None:
            self.row_activated.emit(self.current_key)
            return
        super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        if self.indexAt(event.position().toPoint()).isValid():
            self.row_activated.emit(self.current_key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # A strip that comes up makes the basket shorter: the marked line stays in view.
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    # --- Painting

    def _amount_font(self) -> QFont:
        return font(self._role, tabular=True)

    def paintEvent(self, event: QPaintEvent) -> None:
        dirty = event.rect()
        with QPainter(self.viewport()) as painter:
            if self._rows.rows:
                self._paint_rows(painter, top_px=dirty.top(), bottom_px=dirty.bottom())
            else:
                self._paint_empty(painter)
            if not self._is_compact or self._edge_px:
                paint_outline(painter, QRectF(self.viewport().rect()), outside="background")

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802 - Qt's name
        super().scrollContentsBy(dx, dy)
        # The round corners stand still while the lines move, so the moved pixels are of no use.
        self.viewport().update()

    def _paint_rows(self, painter: QPainter, *, top_px: int, bottom_px: int) -> None:
        scrolled_px = self.verticalScrollBar().value()
        first = max(0, (scrolled_px + top_px) // self._row_px)
        last = min(len(self._rows.rows) - 1, (scrolled_px + bottom_px) // self._row_px)
        current = -1 if self._is_compact else self.currentIndex().row()
        width_px = self.viewport().width()
        ratio = self.devicePixelRatioF()
        is_pictured = self._is_pictured()
        for place in range(first, last + 1):
            rect = QRectF(0, place * self._row_px - scrolled_px, width_px, self._row_px)
            row = self._rows.rows[place]
            if is_pictured:
                picture = self._picture(row, width_px=width_px, ratio=ratio, is_current=place == current)
                painter.drawPixmap(rect.topLeft(), picture)
            elif self._is_compact:
                self._paint_compact(painter, rect, row=row)
            else:
                self._paint_row(painter, rect, row=row, is_current=place == current)

    def _is_pictured(self) -> bool:
        """A picture that doesn't fall on whole pixels would blur."""
        return not self._is_compact and self.devicePixelRatioF().is_integer()

    def _picture(self, row: BasketRow, *, width_px: int, ratio: float, is_current: bool) -> QPixmap:
        if self._pictures is None:
            from pos_app.ui.widgets.row_pictures import RowPictures

            self._pictures = RowPictures()
            self._foreseeing.setSingleShot(True)
            self._foreseeing.timeout.connect(self._foresee)

        def paint(painter: QPainter) -> None:
            rect = QRectF(0, 0, width_px, self._row_px)
            fill(painter, rect, ground="surface")
            self._paint_row(painter, rect, row=row, is_current=is_current)
            if is_current:
                self._foreseeing.start()

        has_ring = is_current and self.hasFocus()
        look = (row, self._amount_px, is_current, has_ring, colour("surface").rgba())
        size = QSize(width_px, self._row_px)
        return self._pictures.picture(look, size=size, pixel_ratio=ratio, paint=paint)

    def _foresee(self) -> None:
        """The next scan takes the mark off this line: what that looks like is painted while nobody waits for it."""
        place = self.currentIndex().row()
        if 0 <= place < len(self._rows.rows) and self._is_pictured():
            row, width_px = self._rows.rows[place], self.viewport().width()
            self._picture(row, width_px=width_px, ratio=self.devicePixelRatioF(), is_current=False)

    def _paint_empty(self, painter: QPainter) -> None:
        painter.setFont(font("body"))
        room = self.viewport().rect().adjusted(S20, S20, -S20, -S20)
        write(painter, room, self._empty_text, ink="ink-2", flags=CENTRE | WRAP)

    def _paint_row(self, painter: QPainter, rect: QRectF, *, row: BasketRow, is_current: bool) -> None:
        if is_current:
            fill(painter, rect, ground="primary-soft")
            fill(painter, QRectF(0, rect.top(), BAR_PX, rect.height()), ground="primary")
        fill(painter, QRectF(0, rect.bottom() - 1, rect.width(), 1), ground="line")
        amount = QRectF(rect.right() - S20 - self._amount_px, rect.top(), self._amount_px, rect.height())
        quantity = QRectF(amount.left() - S12 - QUANTITY_PX, rect.top(), QUANTITY_PX, rect.height())
        painter.setFont(font("small", tabular=True))
        if row.mark:
            place = QRectF(S16, rect.center().y() - 10, 20, 20)
            paint_icon(painter, place, name=row.mark, ink="warn")
        else:
            numbers = QRectF(0, rect.top(), NUMBER_PX - S16, rect.height())
            write(painter, numbers, row.number, ink="ink-2", flags=RIGHT | V_CENTRE)
        painter.setFont(font("body", tabular=True))
        write(painter, quantity, row.quantity, ink="ink-2", flags=RIGHT | V_CENTRE)
        painter.setFont(self._amount_font())
        write(painter, amount, row.amount, ink="ink", flags=RIGHT | V_CENTRE)
        names = QRectF(NUMBER_PX, rect.top(), quantity.left() - NUMBER_PX - S8, rect.height())
        self._paint_names(painter, names, row=row)
        if is_current and self.hasFocus():
            paint_focus_ring(painter, rect.adjusted(1, 0, -1, -1), radius=0)

    @staticmethod
    def _paint_names(painter: QPainter, rect: QRectF, *, row: BasketRow) -> None:
        name_font, detail_font = font("strong"), font("small", tabular=True)
        painter.setFont(name_font)
        name = elided(row.name, font=name_font, width_px=rect.width())
        if not row.detail:
            write(painter, rect, name, ink="ink", flags=LEFT | V_CENTRE)
            return
        write(painter, rect.adjusted(0, 6, 0, -26), name, ink="ink", flags=LEFT | V_CENTRE)
        painter.setFont(detail_font)
        detail = elided(row.detail, font=detail_font, width_px=rect.width())
        write(painter, rect.adjusted(0, 34, 0, -6), detail, ink="ink-2", flags=LEFT | V_CENTRE)

    def _paint_compact(self, painter: QPainter, rect: QRectF, *, row: BasketRow) -> None:
        fill(painter, QRectF(0, rect.bottom() - 1, rect.width(), 1), ground="line")
        rect = rect.adjusted(self._edge_px, 0, -self._edge_px, 0)
        painter.setFont(self._amount_font())
        write(painter, rect, row.amount, ink="ink", flags=RIGHT | V_CENTRE)
        name_font = self._amount_font()
        metrics = QFontMetricsF(name_font)
        times = f" × {row.quantity}"
        times_px = metrics.horizontalAdvance(times)
        room_px = rect.width() - self._amount_px - S8 - times_px
        name = elided(row.name, font=name_font, width_px=room_px)
        painter.setFont(name_font)
        write(painter, rect, name, ink="ink", flags=LEFT | V_CENTRE)
        beside = rect.adjusted(metrics.horizontalAdvance(name), 0, 0, 0)
        write(painter, beside, times, ink="ink-2", flags=LEFT | V_CENTRE)

"""The painted list of the day's sales. It holds thousands of rows without a widget for each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from pos_app.ui.screens.sales.presenter import SaleLine
from pos_app.ui.theme import colour, font
from pos_app.ui.theme.tokens import S12, S16, S20
from pos_app.ui.widgets.icons import paint_icon
from pos_app.ui.widgets.painting import elided
from pos_app.ui.widgets.slim_scroll_bar import SlimScrollBar

ROW_PX = 48
ICON_PX = 22
INDENT_PX = 40
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class SalesTable(QAbstractScrollArea):
    """Up, Down, Page Up, Page Down, Home and End move it."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[SaleLine] = ()
        self._empty_text = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(SlimScrollBar(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)

    @property
    def lines(self) -> Sequence[SaleLine]:
        return self._lines

    def set_lines(self, lines: Sequence[SaleLine], *, empty_text: str) -> None:
        self._lines, self._empty_text = lines, empty_text
        said = "; ".join(f"{line.name} {line.at} {line.amount} {line.state}" for line in lines[:50])
        self.setAccessibleDescription(said or empty_text)
        self._fit()
        self.viewport().update()

    def _fit(self) -> None:
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(ROW_PX)
        bar.setRange(0, max(0, len(self._lines) * ROW_PX - self.viewport().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Home:
            bar.setValue(0)
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self.viewport()) as painter:
            painter.fillRect(event.rect(), colour("surface"))
            if not self._lines:
                painter.setFont(font("body"))
                painter.setPen(colour("ink-2"))
                painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, self._empty_text)
                return
            scrolled_px = self.verticalScrollBar().value()
            first = max(0, (scrolled_px + event.rect().top()) // ROW_PX)
            last = min(len(self._lines) - 1, (scrolled_px + event.rect().bottom()) // ROW_PX)
            width_px = self.viewport().width()
            for place in range(first, last + 1):
                rect = QRectF(0, place * ROW_PX - scrolled_px, width_px, ROW_PX)
                self._paint_line(painter, rect, line=self._lines[place])

    @staticmethod
    def _paint_line(painter: QPainter, rect: QRectF, *, line: SaleLine) -> None:
        if not line.is_payment:
            painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 1), colour("line"))
        left = S20 + (INDENT_PX if line.is_payment else 0)
        painter.setFont(font("small" if line.is_payment else "strong"))
        painter.setPen(colour("ink-2" if line.is_payment else "ink"))
        painter.drawText(QRectF(left, rect.top(), 210 - left + S20, rect.height()), _LEFT, line.name)
        painter.setFont(font("small", tabular=True))
        painter.setPen(colour("ink-2"))
        painter.drawText(QRectF(240, rect.top(), 70, rect.height()), _LEFT, line.at)
        painter.setFont(font("small" if line.is_payment else "strong", tabular=True))
        painter.setPen(colour("ink-2" if line.is_payment else "ink"))
        painter.drawText(QRectF(310, rect.top(), 230, rect.height()), _RIGHT, line.amount)
        icon = QRectF(572, rect.center().y() - ICON_PX / 2, ICON_PX, ICON_PX)
        paint_icon(painter, icon, name=line.kind, ink=colour(line.kind))
        painter.setFont(font("small" if line.is_payment else "small-strong"))
        painter.setPen(colour(line.kind))
        room = QRectF(icon.right() + S12, rect.top(), rect.width() - icon.right() - S12 - S16, rect.height())
        painter.drawText(room, _LEFT, elided(line.state, font=painter.font(), width_px=room.width()))

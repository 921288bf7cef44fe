"""The big figures: an amount that never breaks and never spills over, with its currency smaller beside it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from pos_app.ui.theme import font, sized_font
from pos_app.ui.widgets.painting import H_CENTRE, RIGHT, write_at
from pos_app.ui.widgets.text import ALIGNMENTS, set_plain

NARROW_NO_BREAK_SPACE = "\u202f"
CURRENCY_SHARE = 0.46
SMALLEST_PX = 12


class AmountLabel(QLabel):
    """Shows strings that are ready made. Big figures are proportional: tabular ones leave a hole after a lone 1."""

    def __init__(
        self,
        *,
        role: str = "total",
        align: str = "right",
        ink: str = "ink",
        currency_ink: str = "ink-2",
        currency_first: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ink = ink
        self._currency_ink = currency_ink
        self._currency_first = currency_first
        self._parts: tuple[str, str] = ("", "")
        self._flags = ALIGNMENTS[align]
        set_plain(self)
        self.setFont(font(role))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_amount(self, amount: str, currency: str) -> None:
        """`text()` then holds both with ordinary spaces, as a screen reader and a test read them."""
        parts = (
            amount.replace(" ", NARROW_NO_BREAK_SPACE).replace("\u00a0", NARROW_NO_BREAK_SPACE),
            currency,
        )
        if parts == self._parts:
            return
        self._parts = parts
        both = (currency, amount) if self._currency_first else (amount, currency)
        self.setText(" ".join(both).strip())
        self.setAccessibleName(self.text())
        if self.sizeHint().width() > self.width():
            self.updateGeometry()
        self.update()

    def set_colours(self, ink: str, *, currency_ink: str) -> None:
        self._ink, self._currency_ink = ink, currency_ink
        self.update()

    def sizeHint(self) -> QSize:
        figures, small = self._fonts(self.font().pixelSize())
        return QSize(int(sum(self._widths(figures, small))) + 2, int(QFontMetricsF(figures).height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(96, self.sizeHint().height())

    def _fonts(self, size_px: int) -> tuple[QFont, QFont]:
        figures = QFont(self.font())
        figures.setPixelSize(size_px)
        if self._currency_first:
            return figures, figures
        return figures, sized_font(max(10, int(size_px * CURRENCY_SHARE)), weight=700)

    def _widths(self, figures: QFont, small: QFont) -> tuple[float, float, float]:
        """Of the amount, the gap and the currency."""
        amount, currency = self._parts
        gap_px = 0.0 if self._currency_first or not currency else figures.pixelSize() * 0.22
        return (
            QFontMetricsF(figures).horizontalAdvance(amount),
            gap_px,
            QFontMetricsF(small).horizontalAdvance(currency),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        room = self.contentsRect()
        size_px = self.font().pixelSize()
        figures, small = self._fonts(size_px)
        widths = self._widths(figures, small)
        while sum(widths) > room.width() and size_px > SMALLEST_PX:
            size_px -= 2
            figures, small = self._fonts(size_px)
            widths = self._widths(figures, small)
        metrics = QFontMetricsF(figures)
        baseline = room.top() + (room.height() + metrics.ascent() - metrics.descent()) / 2
        free_px = room.width() - sum(widths)
        share = 0.5 if self._flags & H_CENTRE else 1 if self._flags & RIGHT else 0
        left = room.left() + free_px * share
        first, second = (widths[2], 0.0) if self._currency_first else (0.0, widths[0] + widths[1])
        with QPainter(self) as painter:
            write_at(painter, QPointF(left + first, baseline), self._parts[0], ink=self._ink, font=figures)
            ink = self._ink if self._currency_first else self._currency_ink
            write_at(painter, QPointF(left + second, baseline), self._parts[1], ink=ink, font=small)

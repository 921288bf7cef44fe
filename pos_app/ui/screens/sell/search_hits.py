"""The list of goods under the scan box while a name is being typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from pos_app.domain.product import Product
from pos_app.ui.money_text import amount_text, unit_text
from pos_app.ui.theme import font
from pos_app.ui.theme.tokens import RADIUS, S12, S16
from pos_app.ui.widgets.painting import LEFT, RIGHT, V_CENTRE, elided, paint_ground, write

ROW_PX = 60
PRICE_PX = 150
MOST_SHOWN = 7


class SearchHits(QWidget):
    """Lies over the basket, so that nothing moves. Enter in the box takes the marked hit.

    Signals:
        chosen: a `Product` that was touched.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._products: Sequence[Product] = ()
        self._marked = 0
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    @property
    def marked(self) -> Product | None:
        is_one = 0 <= self._marked < len(self._products) and not self.isHidden()
        return self._products[self._marked] if is_one else None

    @property
    def products(self) -> Sequence[Product]:
        return self._products

    def show_hits(
        self,
        products: Sequence[Product],
        *,
        top_left: QPoint,
        width_px: int,
        room_px: int,
        mark: int | None = 0,
    ) -> None:
        """An empty list takes it away. `room_px` is the height that it may cover; `mark` -1 marks none, None leaves the
        mark where it is.
        """
        self._products = products[: max(1, min(MOST_SHOWN, room_px // ROW_PX))]
        self._marked = self._marked if mark is None and not self.isHidden() else mark or 0
        if not self._products:
            self.hide()
            return
        self.setGeometry(top_left.x(), top_left.y(), width_px, ROW_PX * len(self._products) + 2)
        self._name_it()
        self.raise_()
        self.show()
        self.update()

    def move_mark(self, step: int) -> None:
        if self._products:
            self._marked = min(max(self._marked + step, 0), len(self._products) - 1)
            self._name_it()
            self.update()

    def _name_it(self) -> None:
        product = self._products[max(self._marked, 0)]
        self.setAccessibleName(f"{product.name}, {amount_text(product.price)}")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = int(event.position().y()) // ROW_PX
        if 0 <= place < len(self._products):
            self.chosen.emit(self._products[place])

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            paint_ground(painter, QRectF(self.rect()), ground="surface", edge="edge", radius=RADIUS)
            for place, product in enumerate(self._products):
                rect = QRectF(1, 1 + place * ROW_PX, self.width() - 2, ROW_PX)
                self._paint_row(painter, rect, product=product, is_marked=place == self._marked)

    def _paint_row(self, painter: QPainter, rect: QRectF, *, product: Product, is_marked: bool) -> None:
        if is_marked:
            paint_ground(painter, rect.adjusted(3, 3, -3, -3), ground="primary-soft", radius=RADIUS - 3)
        inner = rect.adjusted(S16, 0, -S16, 0)
        names = inner.adjusted(0, 6, -PRICE_PX - S12, -6)
        painter.setFont(font("strong"))
        name = elided(product.name, font=font("strong"), width_px=names.width())
        upper = QRectF(names.left(), names.top(), names.width(), 27)
        write(painter, upper, name, ink="ink", flags=LEFT | V_CENTRE)
        price = f"{amount_text(product.price)}"
        unit = unit_text(product.unit)
        painter.setFont(font("strong", tabular=True))
        write(painter, inner, price, ink="ink", flags=RIGHT | V_CENTRE)
        painter.setFont(font("hint"))
        hint = " · ".join(part for part in (product.barcode, product.brand, unit) if part)
        lower = QRectF(names.left(), names.top() + 26, names.width(), 20)
        write(painter, lower, hint, ink="ink-2", flags=LEFT | V_CENTRE)

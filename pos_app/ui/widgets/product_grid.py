"""Quick keys: goods to press, with name, price and the colour of their kind."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from pos_app.ui.theme import brush, font
from pos_app.ui.theme.tokens import RADIUS, S8, S12
from pos_app.ui.widgets.painting import (
    BOTTOM,
    LEFT,
    WRAPPED,
    elided,
    paint_focus_ring,
    paint_ground,
    wrapped,
    write,
)

LEAST_HEIGHT_PX = 96
BAR_PX = 5
_STEPS = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}


class ProductKey(NamedTuple):
    """`bar` is amber, green, blue, brown, grey, teal, red, violet, or empty for none."""

    key: Hashable
    name: str
    price: str
    bar: str = ""


class ProductButton(QAbstractButton):
    """Space, mouse and touch press it; Enter belongs to the scanner."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.product = ProductKey(None, "", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_product(self, product: ProductKey) -> None:
        if product != self.product:
            self.product = product
            self.setAccessibleName(f"{product.name}, {product.price}" if product.price else product.name)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(138, LEAST_HEIGHT_PX)

    def minimumSizeHint(self) -> QSize:
        return QSize(96, LEAST_HEIGHT_PX)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        grid = self.parentWidget()
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None and isinstance(grid, ProductGrid):
            grid.move_focus(self, rows=step[0], columns=step[1])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            rect = QRectF(self.rect())
            if self.hasFocus():
                rect = paint_focus_ring(painter, rect)
            paint_ground(painter, rect, ground="pressed" if self.isDown() else "surface", edge="line")
            if self.product.bar:
                self._paint_bar(painter, rect)
            words = rect.adjusted(S12, BAR_PX + S8, -S8, -S8)
            price_px = 22 if self.product.price else 0
            painter.setFont(font("note"))
            names = words.adjusted(0, 0, 0, -price_px)
            name = wrapped(self.product.name, font=font("note"), rect=names)
            write(painter, names, name, ink="ink", flags=WRAPPED)
            painter.setFont(font("small", tabular=True))
            price = elided(self.product.price, font=font("small"), width_px=words.width())
            write(painter, words, price, ink="ink-2", flags=LEFT | BOTTOM)

    def _paint_bar(self, painter: QPainter, rect: QRectF) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(rect, RADIUS, RADIUS)
        strip = QPainterPath()
        strip.addRect(QRectF(rect.left(), rect.top(), rect.width(), BAR_PX))
        painter.fillPath(shape.intersected(strip), brush(f"bar-{self.product.bar}"))


class ProductGrid(QWidget):
    """Signals:
    chosen(object): the key of the product that was pressed.
    """

    chosen = Signal(object)

    def __init__(self, *, columns: int = 3, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._buttons: list[ProductButton] = []
        self.setAccessibleName(name)
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(S12)

    @property
    def buttons(self) -> Sequence[ProductButton]:
        return self._buttons

    def set_products(self, products: Sequence[ProductKey]) -> None:
        """Buttons that are there already are used again, so that changing a category is quick."""
        while len(self._buttons) > len(products):
            gone = self._buttons.pop()
            self._layout.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self._buttons) < len(products):
            place = len(self._buttons)
            button = ProductButton()
            button.clicked.connect(self._on_button_clicked)
            self._layout.addWidget(button, place // self._columns, place % self._columns)
            self._buttons.append(button)
        for button, product in zip(self._buttons, products, strict=True):
            button.set_product(product)

    def set_columns(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, button in enumerate(self._buttons):
            self._layout.removeWidget(button)
            self._layout.addWidget(button, place // columns, place % columns)

    def move_focus(self, button: ProductButton, *, rows: int, columns: int) -> None:
        place = self._buttons.index(button) + rows * self._columns + columns
        if 0 <= place < len(self._buttons):
            self._buttons[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_button_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, ProductButton):
            self.chosen.emit(sender.product.key)

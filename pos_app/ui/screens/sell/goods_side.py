"""The right-hand side of the sell screen: quick keys, number pad, or what to do while there are no goods."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QScroller, QStackedLayout, QVBoxLayout, QWidget

from pos_app.ui.theme.tokens import S12, S16
from pos_app.ui.widgets.choice_row import ChoiceRow
from pos_app.ui.widgets.key_button import KeyButton
from pos_app.ui.widgets.number_pad import NumberPad
from pos_app.ui.widgets.product_grid import ProductGrid, ProductKey
from pos_app.ui.widgets.slim_scroll_bar import SlimScrollBar
from pos_app.ui.widgets.text import Text

translate = QCoreApplication.translate

GOODS, NUMBERS = "goods", "numbers"
LEAST_KEY_PX = 136
"""With its distance. Narrower, and names would be cut."""


class GoodsSide(QWidget):
    """Each of its parts is made when it is first shown: before the first paint that is none of them.

    Signals:
        product_chosen: a quick key; carries the `Product`.
        pad_pressed: a sign of the number pad.
        import_requested, sample_requested: the buttons of an empty catalogue.
    """

    product_chosen = Signal(object)
    pad_pressed = Signal(str)
    import_requested = Signal()
    sample_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys: Sequence[ProductKey] = ()
        self._is_busy = False
        self._grid: ProductGrid | None = None
        self._grid_area: QScrollArea | None = None
        self._empty: _EmptyCatalogue | None = None
        self._pad: NumberPad | None = None
        self._chosen = GOODS
        self._tabs = ChoiceRow(name="")
        self._tabs.chosen.connect(self._on_tabs_chosen)
        self._stack = QStackedLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S12)
        layout.addWidget(self._tabs)
        layout.addLayout(self._stack, 1)

    def show_products(self, keys: Sequence[ProductKey]) -> None:
        is_new, self._keys = keys != self._keys, keys
        if keys and (is_new or self._grid is None):
            self._quick_keys().set_products(keys)
        self._show_chosen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._grid is not None:
            self._grid.set_columns(self._columns())
        super().resizeEvent(event)

    def set_busy(self, is_busy: bool) -> None:  # noqa: FBT001 - a setter like Qt's own
        """An import is under way: its buttons wait."""
        self._is_busy = is_busy
        if self._empty is not None:
            self._empty.set_busy(is_busy)

    def retranslate(self) -> None:
        words = ((GOODS, translate("Sell", "Goods")), (NUMBERS, translate("Sell", "Numbers")))
        self._tabs.setAccessibleName(translate("Sell", "Goods or numbers"))
        self._tabs.set_choices(list(words), current=self._chosen)
        if self._grid is not None:
            self._grid.setAccessibleName(translate("Sell", "Quick keys"))
        if self._empty is not None:
            self._empty.retranslate()

    def _on_tabs_chosen(self, key: object) -> None:
        self._chosen = NUMBERS if key == NUMBERS else GOODS
        self._show_chosen()

    def _show_chosen(self) -> None:
        if self._chosen == NUMBERS:
            self._stack.setCurrentWidget(self._number_pad())
        elif self._keys and self._grid_area is not None:
            self._stack.setCurrentWidget(self._grid_area)
        else:
            self._stack.setCurrentWidget(self._empty_catalogue())

    def _columns(self) -> int:
        return max(2, self.width() // LEAST_KEY_PX)

    def _quick_keys(self) -> ProductGrid:
        if self._grid is None:
            self._grid = ProductGrid(columns=self._columns(), name=translate("Sell", "Quick keys"))
            self._grid.chosen.connect(self.product_chosen)
            self._grid_area = _scrolled(self._grid)
            self._stack.addWidget(self._grid_area)
        return self._grid

    def _empty_catalogue(self) -> QWidget:
        if self._empty is None:
            self._empty = _EmptyCatalogue()
            self._empty.set_busy(self._is_busy)
            self._empty.import_key.clicked.connect(self.import_requested)
            self._empty.sample_key.clicked.connect(self.sample_requested)
            self._stack.addWidget(self._empty)
        return self._empty

    def _number_pad(self) -> NumberPad:
        if self._pad is None:
            self._pad = NumberPad()
            self._pad.sign_pressed.connect(self.pad_pressed)
            self._stack.addWidget(self._pad)
        return self._pad


class _EmptyCatalogue(QWidget):
    """No goods yet: what to do about it."""

    def __init__(self) -> None:
        super().__init__()
        self._title = Text(role="title", align="center", wrap=True)
        self._body = Text(ink="ink-2", align="center", wrap=True)
        self.import_key = KeyButton("", kind="primary")
        self.sample_key = KeyButton("")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(S16, 0, S16, 0)
        layout.setSpacing(S12)
        layout.addStretch(1)
        for part in (self._title, self._body):
            layout.addWidget(part)
        layout.addSpacing(S12)
        layout.addWidget(self.import_key)
        layout.addWidget(self.sample_key)
        layout.addStretch(2)
        self.retranslate()

    def set_busy(self, is_busy: bool) -> None:  # noqa: FBT001 - a setter like Qt's own
        for key in (self.import_key, self.sample_key):
            key.setEnabled(not is_busy)

    def retranslate(self) -> None:
        self._title.setText(translate("Sell", "No goods yet"))
        self._body.setText(
            translate("Sell", "Import a price list (CSV or Excel), or try the till with sample goods.")
        )
        self.import_key.set_word(translate("Sell", "Import goods…"))
        self.sample_key.set_word(translate("Sell", "Load sample goods"))


def _scrolled(inner: QWidget) -> QScrollArea:
    area = QScrollArea()
    # A viewport of ours: the first use of one that Qt made looks all kinds of widgets up, which costs 10 ms.
    area.setViewport(QWidget())
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setVerticalScrollBar(SlimScrollBar(area))
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.viewport().setAutoFillBackground(False)
    inner.setAutoFillBackground(False)
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(inner)
    layout.addStretch(1)
    area.setWidget(holder)
    holder.setAutoFillBackground(False)
    QScroller.grabGesture(area.viewport(), QScroller.ScrollerGestureType.TouchGesture)
    return area

"""The frozen basket beside a payment: to be read, not to be changed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pos_app.domain.sale import Sale
from pos_app.ui.screens.sell.presenter import RowCache
from pos_app.ui.theme.tokens import S8, S16, S20
from pos_app.ui.widgets.basket_view import BasketView
from pos_app.ui.widgets.panel import Panel
from pos_app.ui.widgets.text import Text

translate = QCoreApplication.translate

WIDTH_SHARE = 0.293
NARROWEST_PX, WIDEST_PX = 290, 520


class BasketSide(Panel):
    """Number of the sale, its lines, and a word on why they stand still."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__("raised", is_outlined=False, radius=0, parent=parent)
        self._rows = RowCache()
        self._sale_id: str | None = None
        self._title = Text(role="title")
        self._basket = BasketView(is_compact=True)
        self._note = Text(role="small", ink="ink-2", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(S20, S20, S20, S20)
        layout.setSpacing(S8)
        layout.addWidget(self._title)
        layout.addWidget(self._basket, 1)
        layout.addSpacing(S16)
        layout.addWidget(self._note)

    def show_sale(self, sale: Sale | None, *, note: str) -> None:
        if sale is None:
            return
        if sale.id != self._sale_id:
            self._sale_id = sale.id
            self._rows.clear()
        self._title.setText(translate("Pay", "Sale %1").replace("%1", sale.number))
        self._basket.setAccessibleName(translate("Sell", "Basket"))
        self._basket.set_lines(self._rows.rows_of(sale))
        self._note.setText(note)

    def retranslate(self) -> None:
        self._rows.clear()

    def fit(self, window_px: int) -> None:
        """Takes its share of a window of this width."""
        self.setFixedWidth(min(max(round(window_px * WIDTH_SHARE), NARROWEST_PX), WIDEST_PX))

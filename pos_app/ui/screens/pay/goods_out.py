"""The lines of a sale whose money is held: each can be taken out, and what is then left to take."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pos_app.domain.sale import Sale
from pos_app.ui.money_text import amount_text
from pos_app.ui.screens.sell.presenter import RowCache
from pos_app.ui.theme.tokens import S12
from pos_app.ui.widgets.amount import AmountLabel
from pos_app.ui.widgets.banner import Banner
from pos_app.ui.widgets.basket_view import ROW_PX, BasketView
from pos_app.ui.widgets.key_button import KeyButton
from pos_app.ui.widgets.text import Text

translate = QCoreApplication.translate

ROWS_IN_VIEW = 4


class GoodsOut(QWidget):
    """`can_take_out` says whether something to pay for is left without a line.

    Signals:
        out_requested(object): the number of the line that is to go.
        give_back_requested: nothing would be left, so the money goes back whole.
    """

    out_requested = Signal(object)
    give_back_requested = Signal()

    def __init__(self, *, can_take_out: Callable[[int], bool]) -> None:
        super().__init__()
        self._can_take_out = can_take_out
        self._rows = RowCache()
        self._basket = BasketView(name=translate("Sell", "Basket"))
        self._basket.setFixedHeight(ROWS_IN_VIEW * ROW_PX)
        self._total = AmountLabel(role="title")
        self._last = Banner("info", parent=self)
        self._out = KeyButton(translate("Pay", "Take this line out"))
        self._back = KeyButton(translate("Pay", "Give the money back"), kind="danger")
        total = QHBoxLayout()
        total.addWidget(Text(translate("Pay", "Left to take"), ink="ink-2"))
        total.addWidget(self._total, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S12)
        layout.addWidget(self._basket)
        layout.addLayout(total)
        for part in (self._last, self._out, self._back):
            layout.addWidget(part)
        self._basket.current_changed.connect(lambda _: self._look())
        self._out.clicked.connect(self._on_out_clicked)
        self._back.clicked.connect(self.give_back_requested)

    def show_sale(self, sale: Sale | None) -> None:
        if sale is None:
            return
        self._basket.set_lines(self._rows.rows_of(sale))
        self._total.set_amount(*amount_text(sale.basket.total))
        self._look()

    def _look(self) -> None:
        marked = self._basket.current_key
        can_go = isinstance(marked, int) and self._can_take_out(marked)
        text = translate("Pay", "Nothing to pay for would be left. Give the money back instead.")
        self._last.set_message("info", "" if can_go else text)
        self._out.setVisible(can_go)
        self._back.setVisible(not can_go)

    def _on_out_clicked(self) -> None:
        marked = self._basket.current_key
        if isinstance(marked, int):
            self.out_requested.emit(marked)

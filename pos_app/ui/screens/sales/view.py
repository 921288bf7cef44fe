"""The page behind F2: the list of sales, and over it the sale that was opened."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedLayout

from pos_app.services.desk import DeskState
from pos_app.ui.screens.sales.list_view import SalesList
from pos_app.ui.screens.sales.presenter import SalesPresenter
from pos_app.ui.screens.screen import Key, Screen

if TYPE_CHECKING:
    from pos_app.ui.screens.sale.view import SaleView


class SalesScreen(Screen):
    """`open_sale` makes what shows a sale, given its id and what goes back to the list."""

    def __init__(
        self,
        presenter: SalesPresenter,
        *,
        open_sale: Callable[[str, Callable[[], None]], SaleView],
        ask_numbers: Callable[[Callable[[str], None]], None],
        open_page: Callable[[str], None],
        close: Callable[[], None],
    ) -> None:
        super().__init__()
        self._open_sale = open_sale
        self._open_page = open_page
        self._close = close
        self.list = SalesList(presenter, close=close)
        self.sale: SaleView | None = None
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.list)
        self.list.opened.connect(self.show_sale)
        self.list.numbers_requested.connect(lambda: ask_numbers(self.list.find_text))

    def show_sale(self, sale_id: str) -> None:
        self._leave_sale()
        self.sale = self._open_sale(sale_id, self.show_list)
        self._stack.addWidget(self.sale)
        self._stack.setCurrentWidget(self.sale)
        self.sale.focus_first()

    def show_list(self) -> None:
        """As it was left, with what has changed since."""
        self._leave_sale()
        self._stack.setCurrentWidget(self.list)
        self.list.reload()
        self.list.table.setFocus()

    def _leave_sale(self) -> None:
        sale, self.sale = self.sale, None
        if sale is not None:
            sale.left()
            self._stack.removeWidget(sale)
            sale.deleteLater()

    def focus_first(self) -> None:
        (self.sale or self.list).focus_first()

    def draw(self, _state: DeskState) -> None:
        if self.sale is None:
            self.list.refresh()

    def press(self, key: Key) -> bool:
        if key is Key.MATTERS:
            self._open_page("matters")
            return True
        if self.sale is not None:
            if key in (Key.BACK, Key.SALES):
                self.show_list()
                return True
            return self.sale.press(key)
        return self._press_on_list(key)

    def _press_on_list(self, key: Key) -> bool:
        match key:
            case Key.SALES:
                self._close()
            case Key.SEARCH:
                self.list.focus_first()
            case Key.TAKE_BACK:
                self.list.load_more()
            case Key.BACK:
                return self.list.clear()
            case _:
                return False
        return True

    def left(self) -> None:
        self.list.left()
        self._leave_sale()

    def retranslate(self) -> None:
        self.list.retranslate()
        if self.sale is not None:
            self.sale.retranslate()

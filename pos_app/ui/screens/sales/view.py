"""Today's sales: number, time, amount, and how each payment stands, in words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from pos_app.services.desk import DeskState
from pos_app.services.ports import SaleRecord
from pos_app.ui.screens.sales.presenter import SalesPresenter, lines_of, summary_of
from pos_app.ui.screens.sales.sales_table import SalesTable
from pos_app.ui.screens.screen import Key, Screen
from pos_app.ui.theme.tokens import S12, S16, S20
from pos_app.ui.widgets.banner import Banner
from pos_app.ui.widgets.key_button import KeyButton
from pos_app.ui.widgets.panel import Panel
from pos_app.ui.widgets.text import Text

translate = QCoreApplication.translate


class SalesScreen(Screen):
    def __init__(self, presenter: SalesPresenter, *, close: Callable[[], None]) -> None:
        super().__init__()
        self._presenter = presenter
        self._close = close
        self._records: list[SaleRecord] | None = None
        self._is_left = False
        self._title = Text(role="heading")
        self._summary = Text(ink="ink-2", align="right")
        self._failure = Banner("fail", parent=self)
        self.table = SalesTable()
        self._back_key = KeyButton("", key="Esc")
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addWidget(self._summary, 1)
        panel = Panel()
        inside = QVBoxLayout(panel)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(S20, S16, S20, S16)
        layout.setSpacing(S12)
        layout.addLayout(head)
        layout.addWidget(self._failure)
        layout.addWidget(panel, 1)
        layout.addWidget(self._back_key)
        self._back_key.clicked.connect(close)
        self.retranslate()

    def focus_first(self) -> None:
        self.table.setFocus()

    def draw(self, state: DeskState) -> None:
        self._presenter.load(on_done=self._on_loaded, on_failed=self._on_failed)

    def press(self, key: Key) -> bool:
        if key is Key.SALES:
            self._close()
        return key is Key.SALES

    def left(self) -> None:
        self._is_left = True

    def retranslate(self) -> None:
        self._title.setText(translate("Sales", "Today's sales"))
        self.table.setAccessibleName(translate("Sales", "Today's sales"))
        self._back_key.set_word(translate("Sales", "Back to the counter"))
        self._show()

    def _on_loaded(self, records: list[SaleRecord]) -> None:
        if not self._is_left:
            self._records = records
            self._failure.clear()
            self._show()

    def _on_failed(self, sentence: str) -> None:
        if not self._is_left:
            text = translate("Sales", "The sales can't be read at the moment; nothing is lost. %1")
            self._failure.set_message("fail", text.replace("%1", sentence))

    def _show(self) -> None:
        records = self._records or []
        is_loaded = self._records is not None
        empty = translate("Sales", "Nothing was sold so far today.") if is_loaded else ""
        self.table.set_lines(lines_of(records), empty_text=empty)
        self._summary.setText(summary_of(records) if is_loaded else "")

"""The list of sales with its search: number, time, amount, and how each payment stands, in words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pos_app.services.ports import SaleRecord
from pos_app.ui.screens.sales.presenter import SalesPresenter, lines_of, summary_of
from pos_app.ui.screens.sales.sales_table import SalesTable
from pos_app.ui.screens.sales.search import Wish
from pos_app.ui.theme.tokens import S12, S16, S20
from pos_app.ui.widgets.banner import Banner
from pos_app.ui.widgets.field import Field
from pos_app.ui.widgets.key_button import KeyButton
from pos_app.ui.widgets.panel import framed
from pos_app.ui.widgets.text import Text

translate = QCoreApplication.translate


class SalesList(QWidget):
    """Enter in the search looks for what stands there, and opens the marked sale once it was looked for.

    Signals:
        opened(str): the id of a sale. Nothing is done to it.
        numbers_requested: figures are to be entered by mouse or touch.
    """

    opened = Signal(str)
    numbers_requested = Signal()

    def __init__(self, presenter: SalesPresenter, *, close: Callable[[], None]) -> None:
        super().__init__()
        self._presenter = presenter
        self._records: list[SaleRecord] | None = None
        self._wish = Wish()
        self._typed = ""
        self._turn = 0
        self._title = Text(role="heading")
        self._summary = Text(ink="ink-2", align="right")
        self.search = Field(name="", icon="search")
        self._find_key = KeyButton("", enter_presses=True)
        self._numbers_key = KeyButton("", enter_presses=True)
        self._failure = Banner("fail", parent=self)
        self.table = SalesTable()
        self._back_key = KeyButton("", key="Esc")
        self._more_key = KeyButton("", key="F5")
        self._lay_out()
        self.search.returnPressed.connect(self._on_return_pressed)
        self._find_key.clicked.connect(self.look_up)
        self._numbers_key.clicked.connect(self.numbers_requested)
        self.table.opened.connect(self.opened)
        self._back_key.clicked.connect(close)
        self._more_key.clicked.connect(self.load_more)
        self.retranslate()

    def _lay_out(self) -> None:
        head, row, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._title)
        head.addWidget(self._summary, 1)
        for part, share in ((self.search, 1), (self._find_key, 0), (self._numbers_key, 0)):
            row.addWidget(part, share)
        for button in (self._back_key, self._more_key):
            foot.addWidget(button, 1)
        for line in (row, foot):
            line.setSpacing(S12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(S20, S16, S20, S16)
        layout.setSpacing(S12)
        layout.addLayout(head)
        layout.addLayout(row)
        layout.addWidget(self._failure)
        layout.addWidget(framed(self.table), 1)
        layout.addLayout(foot)

    # --- What is looked for

    def look_up(self) -> None:
        self._typed = self.search.text()
        self.reload()

    def find_text(self, text: str) -> None:
        self.search.setText(text)
        self.look_up()

    def clear(self) -> bool:
        """Back to today's list; False where that is what stands there."""
        if not self.search.text() and not self._typed:
            return False
        self.find_text("")
        return True

    def refresh(self) -> None:
        """Something changed at the till: today's list follows. A search stays as far as it was turned."""
        if self._records is None or self._wish.is_today:
            self.reload()

    def reload(self) -> None:
        """From the first page on, as it stands in the books now."""
        self._turn += 1
        turn = self._turn
        self._presenter.load(
            self._typed,
            on_done=lambda wish, records: self._on_loaded(turn, wish, records),
            on_failed=lambda sentence: self._on_failed(turn, sentence),
        )

    def load_more(self) -> None:
        records = self._records
        if records is None or not self._has_more():
            return
        self._turn += 1
        turn = self._turn
        self._presenter.load(
            self._typed,
            skip=len(records),
            on_done=lambda _, more: self._on_more(turn, records, more),
            on_failed=lambda sentence: self._on_failed(turn, sentence),
        )

    def _has_more(self) -> bool:
        return self._presenter.may_have_more(self._wish, shown=len(self._records or ()))

    def left(self) -> None:
        """What is still being read is of no use any more."""
        self._turn += 1

    def _on_loaded(self, turn: int, wish: Wish, records: list[SaleRecord]) -> None:
        if turn == self._turn:
            self._wish, self._records = wish, records
            self._failure.clear()
            self._show()

    def _on_more(self, turn: int, records: list[SaleRecord], more: list[SaleRecord]) -> None:
        if turn != self._turn:
            return
        known = {record.sale.id for record in records}
        self._records = [*records, *(record for record in more if record.sale.id not in known)]
        self._show()
        self._more_key.setVisible(bool(more) and self._has_more())

    def _on_failed(self, turn: int, sentence: str) -> None:
        if turn == self._turn:
            text = translate("Sales", "The sales can't be read at the moment; nothing is lost. %1")
            self._failure.set_message("fail", text.replace("%1", sentence))

    # --- Keys

    def focus_first(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down move the mark while one writes."""
        moving = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
        if event.key() in moving:
            self.table.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def _on_return_pressed(self) -> None:
        if self.search.text() != self._typed:
            self.look_up()
        else:
            self.table.open_marked()

    # --- What is shown

    def retranslate(self) -> None:
        self._title.setText(translate("Sales", "Sales"))
        self.table.setAccessibleName(translate("Sales", "Sales"))
        self.search.setAccessibleName(translate("Sales", "Number, amount or day"))
        self.search.setPlaceholderText(translate("Sales", "Number, amount or day, like 24.11"))
        self._find_key.set_word(translate("Sales", "Find"))
        self._numbers_key.set_word(translate("Sales", "Number pad"))
        self._back_key.set_word(translate("Sales", "Back to the counter"))
        self._more_key.set_word(translate("Sales", "More"))
        self._show()

    def _show(self) -> None:
        records = self._records or []
        is_loaded = self._records is not None
        has_days = not self._wish.is_today
        empty = self._empty_text() if is_loaded else ""
        self.table.set_lines(lines_of(records, has_days=has_days), empty_text=empty, has_days=has_days)
        self._summary.setText(self._summary_text(records) if is_loaded else "")
        self._more_key.setVisible(self._has_more())

    def _summary_text(self, records: list[SaleRecord]) -> str:
        if self._wish.is_today:
            return summary_of(records)
        return translate("Sales", "%n sale(s) found", None, len(records)) if records else ""

    def _empty_text(self) -> str:
        if self._wish.is_today:
            return translate("Sales", "Nothing was sold so far today.")
        text = translate(
            "Sales",
            "No paid sale was found for “%1”. Type its number, its amount, or a day like 24.11 or 24.11.2026.",
        )
        return text.replace("%1", self._typed.strip())

"""The page with the shop's goods: a search as at the counter, and the hits, each of which opens to be changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from pos_app.domain.product import Product
from pos_app.ui.screens.goods.presenter import GoodsPresenter, row_of
from pos_app.ui.screens.screen import Key, Screen
from pos_app.ui.theme.tokens import S12, S16, S20
from pos_app.ui.widgets.banner import Banner
from pos_app.ui.widgets.basket_view import BasketView
from pos_app.ui.widgets.field import Field
from pos_app.ui.widgets.key_button import KeyButton
from pos_app.ui.widgets.panel import framed
from pos_app.ui.widgets.text import Text

translate = QCoreApplication.translate


class SearchField(Field):
    """Taking back means the goods here, also while a word stands in the search."""

    def event(self, event: QEvent) -> bool:
        is_key = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_key and event.matches(QKeySequence.StandardKey.Undo):  # type: ignore[attr-defined]
            event.ignore()
            return False
        return super().event(event)


class GoodsScreen(Screen):
    """`ask_change` opens a product by its code and calls back once the change is stored."""

    def __init__(
        self,
        presenter: GoodsPresenter,
        *,
        ask_change: Callable[[str, Callable[[], None]], None],
        close: Callable[[], None],
    ) -> None:
        super().__init__()
        self._presenter = presenter
        self._ask_change = ask_change
        self._is_left = False
        self._opens_first = False
        self._title = Text(role="heading")
        self._hint = Text(ink="ink-2", align="right")
        self._search = SearchField(name="", icon="search")
        self._said = Banner("info", parent=self)
        self._list = BasketView()
        self._back_key = KeyButton("", key="Esc")
        self._undo_key = KeyButton("", key="Ctrl + Z")
        self._open_key = KeyButton("", key="Enter")
        self._lay_out()
        self._search.textChanged.connect(self._on_text_changed)
        self._search.returnPressed.connect(self._on_return_pressed)
        self._list.row_activated.connect(self._open)
        self._back_key.clicked.connect(close)
        self._undo_key.clicked.connect(self._undo)
        self._open_key.clicked.connect(lambda: self._open(self._list.current_key))
        self.retranslate()

    def _lay_out(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._title)
        head.addWidget(self._hint, 1)
        for button in (self._back_key, self._undo_key, self._open_key):
            foot.addWidget(button, 1)
        foot.setSpacing(S12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(S20, S16, S20, S16)
        layout.setSpacing(S12)
        layout.addLayout(head)
        layout.addWidget(self._search)
        layout.addWidget(self._said)
        layout.addWidget(framed(self._list), 1)
        layout.addLayout(foot)

    # --- What the main window asks

    @property
    def scan_box(self) -> QLineEdit:
        return self._search

    def focus_first(self) -> None:
        self._search.setFocus()
        self._search.selectAll()

    def press(self, key: Key) -> bool:
        if key is Key.UNDO:
            self._undo()
        elif key is Key.SEARCH:
            self.focus_first()
        elif key is Key.BACK and self._search.text():
            self._search.clear()
        else:
            return False
        return True

    def left(self) -> None:
        self._is_left = True
        self._presenter.forget()

    def retranslate(self) -> None:
        self._title.setText(translate("Goods", "Goods"))
        self._hint.setText(translate("Goods", "What is in a basket keeps its price."))
        self._search.setPlaceholderText(translate("Goods", "Name, brand, code or PLU"))
        self._search.setAccessibleName(translate("Goods", "Name, brand, code or PLU"))
        self._list.setAccessibleName(translate("Goods", "Goods"))
        self._list.set_empty_text(translate("Goods", "No such goods. Try part of the name, or the code."))
        self._back_key.set_word(translate("Goods", "Back"))
        self._undo_key.set_word(translate("Goods", "Undo the change"))
        self._open_key.set_word(translate("Goods", "Change"))
        self._look(keeps_mark=True)

    # --- Looking

    def _on_text_changed(self) -> None:
        self._opens_first = False
        self._said.clear()
        self._look()

    def _look(self, *, keeps_mark: bool = False) -> None:
        kept = self._list.current_key if keeps_mark else None
        self._presenter.find(self._search.text(), on_found=lambda found: self._show(found, kept))

    def _show(self, found: Sequence[Product], kept: object) -> None:
        if self._is_left:
            return
        rows = [row_of(product, position=place) for place, product in enumerate(found, start=1)]
        marked = kept if any(row.key == kept for row in rows) else rows[0].key if rows else None
        self._list.set_lines(rows, newest=marked)
        self._undo_key.setEnabled(self._presenter.can_undo)
        self._open_key.setEnabled(bool(rows))
        if self._opens_first:
            self._opens_first = False
            self._open(self._list.current_key)

    def _on_return_pressed(self) -> None:
        """Enter opens what belongs to the whole text: it waits for the answer where that is still to come."""
        if self._presenter.is_waiting:
            self._opens_first = True
            self._presenter.hurry()
        else:
            self._open(self._list.current_key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down move the mark while one writes."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step:
            self._list.move_current(step)
        else:
            super().keyPressEvent(event)

    # --- Changing

    def _open(self, barcode: object) -> None:
        if isinstance(barcode, str):
            self._said.clear()
            self._ask_change(barcode, self._on_stored)

    def _on_stored(self) -> None:
        if not self._is_left:
            self._look(keeps_mark=True)

    def _undo(self) -> None:
        self._presenter.undo(on_said=self._on_said)

    def _on_said(self, kind: str, text: str) -> None:
        if not self._is_left:
            self._said.set_message(kind, text)
            self._look(keeps_mark=True)

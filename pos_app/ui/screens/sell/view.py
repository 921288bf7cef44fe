"""The sell screen: scan box, basket, total, quick keys. The basket is the page, and paying is the one big button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from pos_app.domain.product import Product
from pos_app.services.desk import DeskState
from pos_app.ui.money_text import amount_text
from pos_app.ui.screens.screen import Key, Screen
from pos_app.ui.screens.sell.presenter import RowCache, SellPresenter, summary_text
from pos_app.ui.screens.sell.strips import SellStrips
from pos_app.ui.theme.tokens import S8, S12, S16, S20
from pos_app.ui.widgets.amount import AmountLabel
from pos_app.ui.widgets.basket_view import BasketView
from pos_app.ui.widgets.field import Field
from pos_app.ui.widgets.key_button import KeyButton
from pos_app.ui.widgets.panel import Panel, framed
from pos_app.ui.widgets.stack import Stack
from pos_app.ui.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from pos_app.ui.screens.sell.basket_keys import BasketKeys
    from pos_app.ui.screens.sell.goods_side import GoodsSide
    from pos_app.ui.screens.sell.typed_search import TypedSearch

translate = QCoreApplication.translate

SIDE_SHARE = 0.343
NARROWEST_SIDE_PX, WIDEST_SIDE_PX = 372, 620
LINE_KEY_PX = 56


class SellScreen(Screen):
    """Stands at the counter whenever no payment does.

    Signals:
        pay_requested, menu_requested: the two big keys.
        quantity_requested: the number of the line whose quantity shall be typed.
        key_requested: a `Key`, from the keys beneath the basket.
        import_requested, sample_requested: the buttons of an empty catalogue.
    """

    pay_requested = Signal()
    menu_requested = Signal()
    quantity_requested = Signal(object)
    key_requested = Signal(object)
    import_requested = Signal()
    sample_requested = Signal()

    def __init__(self, presenter: SellPresenter, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._rows = RowCache()
        self._sale_id: str | None = None
        self._shown_revision: object = None
        self._box = Field(name="", icon="scan", is_large=True)
        self._basket = BasketView()
        self._summary = Text(role="hint", ink="ink-2", align="right")
        self._total = AmountLabel(role="total", align="right")
        self._line_keys = [KeyButton("−"), KeyButton("+"), KeyButton("", key="*"), KeyButton("", key="Del")]
        self._basket_keys: BasketKeys | None = None
        self._side: GoodsSide | None = None
        self._search: TypedSearch | None = None
        self._menu_key = KeyButton("", key="F10")
        self.pay_key = KeyButton("", key="Ctrl + Enter", kind="pay")
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        left_side = QWidget(self)
        left = QVBoxLayout(left_side)
        left.setContentsMargins(S20, S16, S16, S16)
        left.setSpacing(S12)
        left.addWidget(self._box)
        panel = framed(self._basket)
        left.addWidget(panel, 1)
        self._strips = SellStrips(left, box=self._box, basket=panel, parent=self)
        self._keys_room = QVBoxLayout()
        self._keys_room.addSpacing(LINE_KEY_PX)
        left.addLayout(self._keys_room)
        left.addWidget(self._total_panel())
        self._right = Panel("raised", is_outlined=False, radius=0, parent=self)
        self._right_room = right = QVBoxLayout(self._right)
        right.setContentsMargins(S16, S16, S20, S16)
        right.setSpacing(S12)
        right.addStretch(1)
        keys = QHBoxLayout()
        keys.setSpacing(S12)
        self._menu_key.setFixedSize(116, self.pay_key.sizeHint().height())
        keys.addWidget(self._menu_key)
        keys.addWidget(self.pay_key, 1)
        right.addLayout(keys)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(left_side, 1)
        layout.addWidget(self._right)

    def _total_panel(self) -> Panel:
        panel = Panel()
        row = QHBoxLayout(panel)
        row.setContentsMargins(S16, S8, S20, S8)
        row.setSpacing(S8)
        for key, width_px in zip(self._line_keys, (56, 56, 104, 104), strict=True):
            key.setFixedSize(width_px, LINE_KEY_PX)
            row.addWidget(key)
        row.addWidget(Stack(self._summary, self._total), 1)
        return panel

    def _connect(self) -> None:
        self._box.textEdited.connect(self._on_box_edited)
        self._box.returnPressed.connect(self._on_box_return)
        self._basket.row_activated.connect(self.quantity_requested)
        self._strips.key_requested.connect(self.key_requested)
        self._strips.receipt_refused.connect(self._presenter.send_no_receipt)
        self._menu_key.clicked.connect(self.menu_requested)
        self.pay_key.clicked.connect(self.pay_requested)
        for key, command in zip(self._line_keys, ("-", "+", "*", "Delete"), strict=True):
            key.clicked.connect(lambda _=False, command=command: self.command(command))

    # --- Parts that are made with their first use, all of them after the first paint

    @property
    def side(self) -> GoodsSide:
        """Quick keys and number pad."""
        if self._side is None:
            from pos_app.ui.screens.sell.goods_side import GoodsSide

            self._side = side = GoodsSide()
            side.product_chosen.connect(self._choose)
            side.pad_pressed.connect(self._on_pad_pressed)
            side.import_requested.connect(self.import_requested)
            side.sample_requested.connect(self.sample_requested)
            side.retranslate()
            self._right_room.takeAt(0)
            self._right_room.insertWidget(0, side, 1)
            # The layout would do it a turn later.
            side.show()
        return self._side

    def _make_basket_keys(self) -> BasketKeys:
        """In the room that was kept for them, so that nothing moves."""
        from pos_app.ui.screens.sell.basket_keys import BasketKeys

        keys = BasketKeys()
        keys.pressed.connect(self.key_requested)
        self._keys_room.takeAt(0)
        self._keys_room.addWidget(keys)
        keys.show()
        return keys

    def _typed_search(self) -> TypedSearch:
        if self._search is None:
            from pos_app.ui.screens.sell.typed_search import TypedSearch

            self._search = TypedSearch(
                self._presenter,
                box=self._box,
                screen=self,
                on_chosen=self._choose,
                on_enter=self._on_box_return,
            )
        return self._search

    # --- What the main window asks

    @property
    def scan_box(self) -> QLineEdit:
        return self._box

    @property
    def basket(self) -> BasketView:
        return self._basket

    def focus_first(self) -> None:
        self._box.setFocus()

    def draw(self, state: DeskState) -> None:
        sale = state.sale
        sale_id = sale.id if sale else None
        if sale_id != self._sale_id:
            self._sale_id = sale_id
            self._rows.clear()
        rows = self._rows.rows_of(sale)
        self._basket.set_lines(rows, newest=self._newest(state))
        for key in self._line_keys:
            key.setEnabled(bool(rows))
        if self._basket_keys is not None:
            self._basket_keys.draw(state, can_undo=self._presenter.can_undo)
        self._summary.setText(summary_text(sale))
        if sale is None or not rows:
            self._total.set_amount("0", "")
        else:
            self._total.set_amount(*amount_text(sale.basket.total))
        self._strips.draw(state)

    def _newest(self, state: DeskState) -> int | None:
        """The line that the last change touched, only when this state brings a change of the basket."""
        revision = (state.sale.id, state.sale.basket) if state.sale else None
        is_new = revision != self._shown_revision
        self._shown_revision = revision
        return state.changed_line if is_new else None

    def show_changed_products(self) -> None:
        """Costs next to nothing while the goods stay as they are, so that no scan waits for it."""
        if self._presenter.goods_changed():
            self.show_products()

    def show_products(self) -> None:
        self.side.show_products(self._presenter.quick_keys())
        if self._basket_keys is None:
            self._basket_keys = self._make_basket_keys()
            self._basket_keys.draw(self._presenter.state, can_undo=self._presenter.can_undo)

    def scan(self, code: str) -> None:
        """What stood in the box goes only with a line: a quantity waits for the scan that is repeated."""
        if self._presenter.scan(code, standing=self._box.text()):
            self._empty_box()

    def type_ahead(self, text: str) -> None:
        """What was typed while another screen was leaving."""
        self._box.insert(text)
        self._box.setFocus()
        self._on_box_edited()

    def command(self, command: str) -> None:
        """+, −, * or Delete for the marked line."""
        number = self._basket.current_key
        if not isinstance(number, int):
            return
        if command == "*":
            self.quantity_requested.emit(number)
        elif command == "Delete":
            self._presenter.remove(number)
        else:
            self._presenter.step(number, 1 if command == "+" else -1)

    def press(self, key: Key) -> bool:
        if key is Key.SEARCH:
            self._box.setFocus()
            self._box.selectAll()
        elif key is Key.PAY:
            self.pay_requested.emit()
        elif key is Key.UNDO:
            self._presenter.undo()
        elif key is Key.REDO:
            self._presenter.redo()
        elif key is Key.BACK and self._box.text():
            self._empty_box()
        else:
            return False
        return True

    def retranslate(self) -> None:
        self._rows.clear()
        self._shown_revision = None
        self._box.setPlaceholderText(translate("Sell", "Scan a code or type a name"))
        self._box.setAccessibleName(translate("Sell", "Scan box"))
        self._basket.setAccessibleName(translate("Sell", "Basket"))
        self._basket.set_empty_text(translate("Sell", "Scan the first item to start a sale."))
        words = (
            (translate("Sell", "One less"), "−"),
            (translate("Sell", "One more"), "+"),
            ("", translate("Sell", "Quantity")),
            ("", translate("Sell", "Remove")),
        )
        for key, (name, word) in zip(self._line_keys, words, strict=True):
            key.set_word(word)
            if name:
                key.setAccessibleName(name)
        self._menu_key.set_word(translate("Sell", "Menu"))
        self.pay_key.set_word(translate("Sell", "Pay by QR"))
        if self._side is not None:
            self._side.retranslate()
        if self._basket_keys is not None:
            self._basket_keys.retranslate()

    @property
    def message_room(self) -> QRect:
        """Where a passing message may stand: over the quick keys, never over the basket or the total."""
        corner = self._right.mapTo(self.window(), QPoint(0, 0))
        height_px = self._right.height() - self.pay_key.height() - S16 - S12
        return QRect(corner.x() + S16, corner.y(), self._right.width() - S16 - S20, height_px)

    # --- Typing and choosing

    def _on_box_edited(self) -> None:
        self._typed_search().edited()

    def _on_box_return(self) -> None:
        search = self._search
        if search is not None and search.holds_enter():
            return
        marked = search.marked if search is not None else None
        text, number = self._box.text(), self._basket.current_key
        is_done = self._presenter.set_typed_quantity(text, number=number)
        if is_done or self._presenter.enter(text, marked=marked):
            self._empty_box()

    def _choose(self, product: Product) -> None:
        self._presenter.choose(product, standing=self._box.text())
        self._empty_box()
        self._box.setFocus()

    def _on_pad_pressed(self, sign: str) -> None:
        if sign == "enter":
            self._on_box_return()
        elif sign == "back":
            self._box.backspace()
        else:
            self._box.insert(sign)
        self._on_box_edited()
        self._box.setFocus()

    def _empty_box(self) -> None:
        self._box.clear()
        if self._search is not None:
            self._search.end()

    def _hide_hits(self) -> None:
        if self._search is not None:
            self._search.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        from PySide6.QtCore import Qt  # late: it takes 15 ms

        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if not step:
            super().keyPressEvent(event)
        elif self._search is not None and self._search.is_shown:
            self._search.move_mark(step)
        else:
            self._basket.move_current(step)

    def resizeEvent(self, event: QResizeEvent) -> None:
        side_px = min(max(round(self.width() * SIDE_SHARE), NARROWEST_SIDE_PX), WIDEST_SIDE_PX)
        self._right.setFixedWidth(side_px)
        self._hide_hits()
        super().resizeEvent(event)

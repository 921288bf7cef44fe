"""The page of one sale: its goods, to be marked for coming back, and the keys that give money back for them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pos_app.domain.fiscal import has_tax_receipt
from pos_app.domain.money import Money
from pos_app.domain.refund import RefundLine
from pos_app.ui.money_text import amount_text
from pos_app.ui.screens.sale.facts_side import FactsSide
from pos_app.ui.screens.sale.goods_list import GoodsList
from pos_app.ui.screens.sale.presenter import SaleFacts, SalePresenter, rows_of, title_of
from pos_app.ui.screens.screen import Key
from pos_app.ui.theme.tokens import S12, S16, S20
from pos_app.ui.widgets.banner import Banner
from pos_app.ui.widgets.key_button import KeyButton
from pos_app.ui.widgets.text import Text

translate = QCoreApplication.translate


class Deeds(Protocol):
    """What asks before it does. `on_begun` is called once a refund is begun."""

    def ask_refund(
        self,
        facts: SaleFacts,
        *,
        amount: Money,
        lines: tuple[RefundLine, ...],
        on_begun: Callable[[], None],
    ) -> None: ...

    def ask_amount(self, facts: SaleFacts, *, on_begun: Callable[[], None]) -> None: ...

    def ask_quantity(self, facts: SaleFacts, number: int, *, on_typed: Callable[[str], bool]) -> None: ...

    def ask_withdraw(self, facts: SaleFacts) -> None: ...

    def check(self, facts: SaleFacts) -> None: ...

    def show_tax_receipt(self, facts: SaleFacts) -> None: ...


class SaleView(QWidget):
    """Draws what stands in the books, anew after every change of this sale."""

    def __init__(self, presenter: SalePresenter, *, deeds: Deeds, back: Callable[[], None]) -> None:
        super().__init__()
        self._presenter = presenter
        self._deeds = deeds
        self._facts: SaleFacts | None = None
        self._title = Text(role="heading")
        self._test = Text(role="heading", ink="warn", align="right")
        self._standing = Banner("info", parent=self)
        self.goods = GoodsList()
        self._side = FactsSide()
        self._less_key = KeyButton("", key="−")
        self._more_key = KeyButton("", key="+")
        self._quantity_key = KeyButton("", key="*")
        self._back_key = KeyButton("", key="Esc")
        self._amount_key = KeyButton("", key="F5")
        self._whole_key = KeyButton("", key="F4")
        self._goods_key = KeyButton("", key="Ctrl + Enter", kind="primary")
        self._withdraw_key = KeyButton("", key="Ctrl + F10", kind="danger")
        self._check_key = KeyButton("", key="F9")
        self._tax_key = KeyButton("", key="F6")
        self._lay_out()
        self._connect(back)
        self.retranslate()
        presenter.open(on_change=self._refresh, on_failed=self._on_failed)

    def _lay_out(self) -> None:
        head, middle, steps, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._test)
        for button in (self._less_key, self._more_key, self._quantity_key):
            steps.addWidget(button, 1)
        goods = QVBoxLayout()
        goods.setSpacing(S12)
        goods.addWidget(self.goods, 1)
        goods.addLayout(steps)
        middle.addLayout(goods, 3)
        middle.addWidget(self._side, 2)
        for button in (self._back_key, self._withdraw_key, self._check_key, self._tax_key, self._amount_key):
            foot.addWidget(button, 2)
        foot.addWidget(self._whole_key, 2)
        foot.addWidget(self._goods_key, 3)
        for line in (middle, steps, foot):
            line.setSpacing(S12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(S20, S16, S20, S16)
        layout.setSpacing(S12)
        layout.addLayout(head)
        layout.addWidget(self._standing)
        layout.addLayout(middle, 1)
        layout.addLayout(foot)

    def _connect(self, back: Callable[[], None]) -> None:
        self._back_key.clicked.connect(back)
        self._check_key.clicked.connect(self._check)
        self._tax_key.clicked.connect(self._show_tax_receipt)
        self._withdraw_key.clicked.connect(self._withdraw)
        self._amount_key.clicked.connect(self._give_amount)
        self._whole_key.clicked.connect(self._give_all)
        self._goods_key.clicked.connect(self._give_goods)
        self._less_key.clicked.connect(lambda: self._step(self.goods.current_key, -1))
        self._more_key.clicked.connect(lambda: self._step(self.goods.current_key, 1))
        self._quantity_key.clicked.connect(lambda: self._ask_quantity(self.goods.current_key))
        self.goods.toggled.connect(self._toggle)
        self.goods.stepped.connect(self._step)
        self.goods.quantity_requested.connect(self._ask_quantity)
        self._side.payment_chosen.connect(self._choose)

    # --- Keys

    def focus_first(self) -> None:
        self.goods.setFocus()

    def press(self, key: Key) -> bool:
        buttons = {
            Key.CHECK: self._check_key,
            Key.TAX_RECEIPT: self._tax_key,
            Key.CLEAR: self._withdraw_key,
            Key.TAKE_BACK: self._amount_key,
            Key.ASIDE: self._whole_key,
            Key.PAY: self._goods_key,
        }
        button = buttons.get(key)
        if button is not None and button.isVisible() and button.isEnabled():
            button.click()
        return button is not None

    def left(self) -> None:
        self._presenter.close()

    # --- Marking goods

    def _toggle(self, number: object) -> None:
        goods = self._presenter.goods
        if goods is not None and isinstance(number, int) and self._can_mark:
            goods.toggle(number)
            self._refresh()

    def _step(self, number: object, step: int) -> None:
        goods = self._presenter.goods
        if goods is not None and isinstance(number, int) and self._can_mark:
            goods.step(number, step=step)
            self._refresh()

    def _ask_quantity(self, number: object) -> None:
        facts, goods = self._facts, self._presenter.goods
        if facts is None or goods is None or not isinstance(number, int) or not self._can_mark:
            return

        def typed(text: str) -> bool:
            is_taken = goods.type_in(number, text)
            self._refresh()
            return is_taken

        self._deeds.ask_quantity(facts, number, on_typed=typed)

    @property
    def _can_mark(self) -> bool:
        return self._facts is not None and self._facts.can_refund

    def _choose(self, payment_id: str) -> None:
        self._presenter.choose(payment_id)
        self._refresh()

    # --- Giving back: every one of these asks first

    def _give_goods(self) -> None:
        goods = self._presenter.goods
        worth = self._presenter.worth(self._facts) if self._facts else None
        if self._facts is not None and goods is not None and worth is not None:
            self._deeds.ask_refund(self._facts, amount=worth, lines=goods.lines, on_begun=self._on_begun)

    def _give_all(self) -> None:
        facts = self._facts
        if facts is not None and facts.offer is not None:
            lines = self._presenter.all_goods(facts)
            self._deeds.ask_refund(facts, amount=facts.offer.left, lines=lines, on_begun=self._on_begun)

    def _give_amount(self) -> None:
        if self._facts is not None:
            self._deeds.ask_amount(self._facts, on_begun=self._on_begun)

    def _withdraw(self) -> None:
        if self._facts is not None:
            self._deeds.ask_withdraw(self._facts)

    def _check(self) -> None:
        if self._facts is not None:
            self._deeds.check(self._facts)

    def _show_tax_receipt(self) -> None:
        if self._facts is not None:
            self._deeds.show_tax_receipt(self._facts)

    def _on_begun(self) -> None:
        if self._presenter.goods is not None:
            self._presenter.goods.clear()
        if self._facts is not None and self._facts.payment is not None:
            self._presenter.begin_anew(self._facts.payment.id)
        self._refresh()

    # --- What is shown

    def retranslate(self) -> None:
        self.goods.setAccessibleName(translate("Sale", "Goods of the sale"))
        self._less_key.set_word(translate("Sale", "One less"))
        self._more_key.set_word(translate("Sale", "One more"))
        self._quantity_key.set_word(translate("Sale", "Quantity"))
        self._back_key.set_word(translate("Sale", "Back"))
        self._amount_key.set_word(translate("Sale", "Give back an amount"))
        self._whole_key.set_word(translate("Sale", "Give back everything"))
        self._withdraw_key.set_word(translate("Sale", "Withdraw"))
        self._check_key.set_word(translate("Sale", "Check now"))
        self._tax_key.set_word(translate("Paid", "Tax receipt"))
        self._side.retranslate()
        self._refresh()

    def _on_failed(self, sentence: str) -> None:
        text = translate("Sales", "The sales can't be read at the moment; nothing is lost. %1")
        self._standing.set_message("fail", text.replace("%1", sentence))

    def _refresh(self) -> None:
        facts = self._facts = self._presenter.facts()
        self._show_keys(facts)
        if facts is None:
            return
        self._title.setText(title_of(facts.record))
        is_live = facts.payment is None or facts.payment.is_live
        self._test.setText("" if is_live else translate("Window", "TEST"))
        is_first_look = self.goods.current_key is None
        rows = rows_of(facts.record, self._presenter.goods)
        self.goods.set_lines(rows)
        if is_first_look and rows:
            self.goods.set_current(rows[0].key)
        self._side.show_facts(facts)
        said = self._presenter.standing(facts)
        self._standing.set_message(said.kind or "info", said.text)

    def _show_keys(self, facts: SaleFacts | None) -> None:
        can_refund = facts is not None and facts.can_refund
        worth = self._presenter.worth(facts) if facts is not None and can_refund else None
        for button in (self._less_key, self._more_key, self._quantity_key):
            button.setVisible(can_refund)
        for button in (self._amount_key, self._whole_key, self._goods_key):
            button.setVisible(can_refund)
        self._goods_key.setEnabled(worth is not None)
        if worth is None:
            self._goods_key.set_word(translate("Sale", "Give back these goods"))
        else:
            text = translate("Sale", "Give back these goods: %1")
            self._goods_key.set_word(text.replace("%1", str(amount_text(worth))))
        payment = None if facts is None else facts.payment
        self._tax_key.setVisible(payment is not None and has_tax_receipt(payment))
        self._check_key.setVisible(facts is not None and bool(facts.waiting))
        self._withdraw_key.setVisible(facts is not None and facts.can_withdraw)

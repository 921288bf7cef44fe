"""What a cashier does with held money: taking it is one key, everything else asks first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pos_app.services.desk import DeskState, Stage
from pos_app.ui.money_text import amount_text
from pos_app.ui.screens.pay.goods_out import GoodsOut
from pos_app.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from pos_app.ui.main_window import MainWindow

translate = QCoreApplication.translate


class HeldDeeds:
    """For one window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._till = window.till
        self._goods: GoodsOut | None = None
        self._till.desk.subscribe(self._on_drawn)

    def take_money(self) -> None:
        self._till.held().take_money()

    def ask_give_back(self) -> None:
        state = self._till.desk.state
        if state.stage is not Stage.HELD or state.payment is None:
            return
        body = translate(
            "Pay", "%1 goes back to the customer whole; nothing is taken. The sale is open again after that."
        )
        sheet = Sheet(
            self._window,
            title=translate("Pay", "Give the money back?"),
            body=body.replace("%1", str(amount_text(state.payment.amount))),
            confirm=translate("Pay", "Give the money back"),
            cancel=translate("Pay", "Keep it held"),
            confirm_kind="danger",
        )
        sheet.finished.connect(lambda is_yes: self._till.held().give_back() if is_yes else None)
        sheet.open()

    def show_goods(self) -> None:
        """The lines, to be taken out one by one; each is out for good at once."""
        held = self._till.held()
        goods = GoodsOut(can_take_out=held.can_take_out)
        sheet = Sheet(
            self._window,
            title=translate("Pay", "Take goods out"),
            body=goods,
            cancel=translate("Pay", "Done"),
        )
        goods.show_sale(self._till.desk.state.sale)
        goods.out_requested.connect(held.take_out)
        goods.give_back_requested.connect(sheet.cancel)
        goods.give_back_requested.connect(self.ask_give_back)
        sheet.finished.connect(lambda _: self._forget())
        self._goods = goods
        sheet.open()

    def _forget(self) -> None:
        self._goods = None

    def _on_drawn(self, state: DeskState) -> None:
        if self._goods is not None:
            self._goods.show_sale(state.sale)

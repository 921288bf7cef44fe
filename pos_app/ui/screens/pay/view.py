"""The pay screen: the QR, the amount, progress in words, and what to do or not to do."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pos_app.services.desk import DeskState, Stage
from pos_app.ui.money_text import amount_text
from pos_app.ui.screens.basket_side import BasketSide
from pos_app.ui.screens.pay.presenter import PayView, view_of
from pos_app.ui.screens.pay.spinner import Spinner
from pos_app.ui.screens.screen import Key, Screen
from pos_app.ui.screens.sell.presenter import earlier_sentence
from pos_app.ui.theme.tokens import S8, S12, S20, S26
from pos_app.ui.widgets.amount import AmountLabel
from pos_app.ui.widgets.banner import Banner
from pos_app.ui.widgets.focus import STRONG_FOCUS
from pos_app.ui.widgets.key_button import KeyButton
from pos_app.ui.widgets.progress_steps import ProgressSteps
from pos_app.ui.widgets.qr_view import QrView
from pos_app.ui.widgets.text import Text

if TYPE_CHECKING:
    from pos_app.ui.screens.pay.held_keys import HeldKeys
    from pos_app.ui.screens.pay.held_panel import HeldPanel

translate = QCoreApplication.translate

TICK_MS = 250
QR_SHARE = 0.5
LARGEST_QR_PX = 640


class HeldParts(NamedTuple):
    """What stands there only while money is held for the cashier."""

    panel: HeldPanel
    keys: HeldKeys


class PayScreen(Screen):
    """Draws every stage between the pay key and the outcome.

    Signals:
        check_requested, aside_requested, give_up_requested: its keys.
        take_requested, goods_out_requested, give_back_requested: its keys while money is held.
    """

    check_requested = Signal()
    aside_requested = Signal()
    give_up_requested = Signal()
    take_requested = Signal()
    goods_out_requested = Signal()
    give_back_requested = Signal()

    def __init__(self, *, now_s: Callable[[], float], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now_s = now_s
        self._state: DeskState | None = None
        self._side = BasketSide()
        self.qr = QrView()
        self._spinner = Spinner()
        self._held: HeldParts | None = None
        self._to_pay = Text(ink="ink-2")
        self._amount = AmountLabel(role="total", align="left")
        self._test = Banner("late", parent=self)
        self._steps = ProgressSteps()
        self._message = Banner("wait", parent=self)
        self._earlier = Banner("warn", parent=self)
        self._check_key = KeyButton("", key="F9")
        self._aside_key = KeyButton("", key="F4")
        self._give_up_key = KeyButton("", key="Esc", kind="danger")
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._on_tick_timeout)
        self._lay_out()
        self.qr.hide()
        self._check_key.clicked.connect(self.check_requested)
        self._aside_key.clicked.connect(self.aside_requested)
        self._give_up_key.clicked.connect(self.give_up_requested)
        self.retranslate()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(S8)
        words.addWidget(self._to_pay)
        words.addWidget(self._amount)
        words.addSpacing(S12)
        words.addWidget(self._steps)
        words.addSpacing(S12)
        for banner in (self._message, self._earlier, self._test):
            words.addWidget(banner)
        words.addStretch(1)
        self._code = QVBoxLayout()
        self._code.addWidget(self.qr)
        self._code.addWidget(self._spinner)
        self._code.addStretch(1)
        upper = QHBoxLayout()
        upper.setSpacing(S26 + S8)
        upper.addLayout(self._code)
        upper.addLayout(words, 1)
        keys = QHBoxLayout()
        keys.setSpacing(S12)
        for key in (self._check_key, self._aside_key, self._give_up_key):
            keys.addWidget(key, 1)
        self._right = right = QVBoxLayout()
        right.setContentsMargins(S26, S26, S26, S26)
        right.setSpacing(S20)
        right.addLayout(upper, 1)
        right.addLayout(keys)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._side)
        layout.addLayout(right, 1)

    def focus_first(self) -> None:
        self.setProperty("focusPolicy", STRONG_FOCUS)
        self.setFocus()

    def draw(self, state: DeskState) -> None:
        self._state = state
        view = view_of(state, now_s=self._now_s())
        # First of all the QR: no pixel of it may stay when it may not be seen.
        self._show_code(view)
        self._side.show_sale(
            state.sale,
            note=translate("Pay", "Goods can be taken out, not added, while money is held.")
            if view.held
            else translate("Pay", "The basket stays as it is until the payment has ended."),
        )
        self._show_held(view, state)
        self._steps.set_steps(view.steps)
        self._message.set_message(view.message_kind, view.message)
        self._earlier.set_message("warn", earlier_sentence(state))
        self._test.set_message(
            "late", "" if state.is_live else translate("Pay", "TEST: no real money moves.")
        )
        self._check_key.setEnabled(view.can_check)
        self._give_up_key.setVisible(view.can_give_up)
        self._tick.start()

    def rehearse(self, state: DeskState) -> None:
        """With its words: fonts and layouts are then at hand. Without a code, since there is no payment."""
        self.draw(state._replace(stage=Stage.WAITING, payment=None, pay_url=None))
        super().rehearse(state)
        self.left()

    def _show_code(self, view: PayView) -> None:
        if view.pay_url != self.qr.text:
            self.qr.set_text(view.pay_url)
            self._fit_code()
        self.qr.set_dimmed(view.is_dimmed)
        has_code = bool(view.pay_url)
        self.qr.setVisible(has_code)
        self._spinner.setVisible(bool(view.waiting_word))
        if not view.waiting_word:
            self._spinner.stop()
        else:
            self._spinner.show_word(view.waiting_word)

    def _show_held(self, view: PayView, state: DeskState) -> None:
        held = view.held
        if self._held is not None or held is not None:
            parts = self._held_parts()
            parts.panel.setVisible(held is not None)
            parts.keys.setVisible(held is not None)
        self._to_pay.setText(translate("Pay", "To take") if held else translate("Pay", "To pay"))
        if held is not None:
            self._held_parts().panel.show_words(held.held, note=held.note, is_lapsing=state.is_lapsing)
            self._amount.set_amount(*held.to_take)
        elif state.payment is not None:
            self._amount.set_amount(*amount_text(state.payment.taken))

    def _held_parts(self) -> HeldParts:
        """Made with the first hold that waits for the cashier, which few shops ever have."""
        if self._held is None:
            from pos_app.ui.screens.pay.held_keys import HeldKeys
            from pos_app.ui.screens.pay.held_panel import HeldPanel

            panel, keys = HeldPanel(parent=self), HeldKeys(parent=self)
            panel.setFixedSize(self.qr.size())
            self._code.insertWidget(self._code.indexOf(self._spinner) + 1, panel)
            self._right.insertWidget(1, keys)
            keys.take.clicked.connect(self.take_requested)
            keys.goods_out.clicked.connect(self.goods_out_requested)
            keys.give_back.clicked.connect(self.give_back_requested)
            keys.retranslate()
            self._held = HeldParts(panel, keys)
        return self._held

    def press(self, key: Key) -> bool:
        if self._held is not None and not self._held.keys.isHidden() and self._press_held(key):
            return True
        if key is Key.CHECK and self._check_key.isEnabled():
            self.check_requested.emit()
        elif key is Key.ASIDE:
            self.aside_requested.emit()
        elif key is Key.BACK and not self._give_up_key.isHidden():
            self.give_up_requested.emit()
        else:
            return False
        return True

    def _press_held(self, key: Key) -> bool:
        if key is Key.PAY:
            self.take_requested.emit()
        elif key is Key.CLEAR:
            self.goods_out_requested.emit()
        elif key is Key.BACK:
            self.give_back_requested.emit()
        else:
            return False
        return True

    def left(self) -> None:
        self._tick.stop()
        self._spinner.stop()
        self.qr.clear()

    def retranslate(self) -> None:
        self._side.retranslate()
        if self._held is not None:
            self._held.keys.retranslate()
        self._to_pay.setText(translate("Pay", "To pay"))
        self._check_key.set_word(translate("Pay", "Check now"))
        self._aside_key.set_word(translate("Pay", "Next customer"))
        self._aside_key.setToolTip(translate("Pay", "The payment goes on in the background"))
        self._give_up_key.set_word(translate("Pay", "Give up"))

    def _on_tick_timeout(self) -> None:
        if self._state is not None and self.isVisible():
            view = view_of(self._state, now_s=self._now_s())
            self._message.set_message(view.message_kind, view.message)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._side.fit(self.width())
        self._fit_code()
        super().resizeEvent(event)

    def _fit_code(self) -> None:
        """As large as the room allows, and never below the 6 cm that the code of this address needs."""
        room_px = self.width() - self._side.width() - 3 * S26 - S8
        tall_px = self.height() - 2 * S26 - S20 - self._check_key.sizeHint().height()
        side_px = min(round(room_px * QR_SHARE), tall_px, LARGEST_QR_PX)
        side_px = max(side_px, self.qr.minimumSizeHint().width())
        self.qr.setFixedSize(side_px, side_px)
        self._spinner.setFixedSize(side_px, side_px)
        if self._held is not None:
            self._held.panel.setFixedSize(side_px, side_px)

"""The screen after a payment that didn't go through: the reason in plain words and the way on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pos_app.services.desk import DeskState
from pos_app.ui.screens.basket_side import BasketSide
from pos_app.ui.screens.outcome.presenter import OutcomeView, view_of
from pos_app.ui.screens.screen import Key, Screen
from pos_app.ui.screens.sell.presenter import earlier_sentence
from pos_app.ui.theme.tokens import S4, S8, S12, S20, S26
from pos_app.ui.widgets.amount import AmountLabel
from pos_app.ui.widgets.banner import Banner
from pos_app.ui.widgets.icons import IconView
from pos_app.ui.widgets.key_button import KeyButton
from pos_app.ui.widgets.text import Text

translate = QCoreApplication.translate

MARK_PX = 64
LOW_PX = 700
"""Of this screen itself, without the strip above it."""
_MARKS = {"fail": "fail", "warn": "wait", "late": "warn"}


class OutcomeScreen(Screen):
    """Signals:
    new_code_requested, back_requested: its two keys.
    """

    new_code_requested = Signal()
    back_requested = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._side = BasketSide()
        self._mark = IconView("fail", size_px=MARK_PX, ink="fail", line_px=2.0)
        self._title = Text(role="heading", wrap=True)
        self._amount = AmountLabel(role="total", align="left")
        self._what = Text(role="title", wrap=True)
        self._money = Banner("fail", parent=self)
        self._do = Text(wrap=True)
        self._earlier = Banner("warn", parent=self)
        self._hint = Text(role="hint", ink="ink-2", wrap=True)
        self._support = Text(role="hint", ink="ink-2", wrap=True)
        self._support.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._back_key = KeyButton("", key="Esc")
        self._new_key = KeyButton("", key="Ctrl + Enter", kind="pay")
        self._lay_out()
        self._back_key.clicked.connect(self.back_requested)
        self._new_key.clicked.connect(self.new_code_requested)
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(S20)
        head.addWidget(self._mark)
        head.addWidget(self._title, 1)
        keys = QHBoxLayout()
        keys.setSpacing(S12)
        self._back_key.setFixedHeight(self._new_key.sizeHint().height())
        keys.addWidget(self._back_key, 2)
        keys.addWidget(self._new_key, 3)
        self._column = right = QVBoxLayout()
        right.setContentsMargins(S26 * 2, S26, S26 * 2, S20)
        right.setSpacing(S12)
        right.addLayout(head)
        for part in (self._amount, self._what, self._money, self._do, self._earlier):
            right.addWidget(part)
        right.addStretch(1)
        small = QVBoxLayout()
        small.setSpacing(S4)
        small.addWidget(self._hint)
        small.addWidget(self._support)
        right.addLayout(small)
        right.addLayout(keys)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._side)
        layout.addLayout(right, 1)

    def focus_first(self) -> None:
        self.setFocus()

    def draw(self, state: DeskState) -> None:
        view = view_of(state)
        if view is None:
            return
        self._side.show_sale(state.sale, note="")
        self._show(view)
        # A QR of this very attempt that can still be paid is said in the money line already.
        others = [
            payment for payment in state.earlier if state.payment is None or payment.id != state.payment.id
        ]
        self._earlier.set_message("warn", earlier_sentence(state) if others else "")
        self._fit()

    def _show(self, view: OutcomeView) -> None:
        self._mark.set_icon(_MARKS[view.kind], ink=view.kind)
        self._title.setText(view.title)
        self._title.set_colour(view.kind)
        self._amount.set_amount(view.amount.digits, view.amount.word)
        self._what.setText(view.what)
        self._money.set_message(view.kind, view.money)
        self._do.setText(view.do)
        self._hint.setText(view.hint)
        self._support.setText(view.support)
        self.setAccessibleName(f"{view.title}. {view.what} {view.money} {view.do}")

    def press(self, key: Key) -> bool:
        if key is Key.PAY:
            self.new_code_requested.emit()
        elif key is Key.BACK:
            self.back_requested.emit()
        else:
            return False
        return True

    def retranslate(self) -> None:
        self._side.retranslate()
        self._back_key.set_word(translate("Outcome", "Back to the basket"))
        self._new_key.set_word(translate("Outcome", "New QR"))

    def _fit(self) -> None:
        """On a low screen what warns the cashier goes before what helps the owner later."""
        is_crowded = self.height() < LOW_PX and not self._earlier.isHidden()
        self._hint.setVisible(bool(self._hint.text()) and not is_crowded)
        self._column.setSpacing(S8 - 2 if is_crowded else S12)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._side.fit(self.width())
        self._fit()
        super().resizeEvent(event)

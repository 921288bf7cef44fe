"""The paid screen: the only full-colour one, seen from three metres. The next thing done starts a sale."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pos_app.services.desk import DeskState
from pos_app.ui.screens.paid.presenter import view_of
from pos_app.ui.screens.screen import Key, Screen
from pos_app.ui.theme.tokens import S12, S16, S26
from pos_app.ui.widgets.amount import AmountLabel
from pos_app.ui.widgets.icons import IconView
from pos_app.ui.widgets.key_button import KeyButton
from pos_app.ui.widgets.text import Text

translate = QCoreApplication.translate

MARK_PX = 150


class PaidScreen(Screen):
    """Signals:
    next_requested: Enter, Space, Esc, a click or a touch.
    tax_receipt_requested: F6 or its button, which stands there only for a sale that gets one.
    typed: a sign that was typed; it belongs to the next sale's scan box.
    """

    ground = "paid-ground"
    next_requested = Signal()
    tax_receipt_requested = Signal()
    typed = Signal(str)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._word = Text(role="big", ink="on-paid", align="center")
        self._amount = AmountLabel(role="huge", align="center", ink="on-paid", currency_ink="on-paid")
        self._code = Text(role="title", ink="on-paid", align="center", tabular=True)
        self._sale = Text(ink="on-paid", align="center")
        self._test = Text(role="title", ink="on-paid", align="center")
        self._hint = Text(ink="on-paid", align="center", wrap=True)
        self._next_key = KeyButton("", key="Enter")
        self._next_key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._next_key.clicked.connect(self.next_requested)
        self._tax_key = KeyButton("", key="F6")
        self._tax_key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._tax_key.clicked.connect(self.tax_receipt_requested)
        self._tax_key.hide()
        mark = QHBoxLayout()
        mark.addWidget(IconView("paid", size_px=MARK_PX, ink="on-paid", line_px=2.0))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(S26, S26, S26, S26)
        layout.setSpacing(S12)
        layout.addStretch(2)
        layout.addLayout(mark)
        for part in (self._word, self._amount, self._code, self._sale, self._test):
            layout.addWidget(part)
        layout.addStretch(1)
        layout.addWidget(self._hint)
        layout.addSpacing(S16)
        foot = QHBoxLayout()
        foot.setSpacing(S16)
        foot.addStretch(1)
        foot.addWidget(self._tax_key)
        self._next_key.setMinimumWidth(320)
        foot.addWidget(self._next_key)
        foot.addStretch(1)
        layout.addLayout(foot)
        self.retranslate()

    def focus_first(self) -> None:
        self.setFocus()

    def draw(self, state: DeskState) -> None:
        view = view_of(state)
        self._amount.set_amount(view.digits, view.currency)
        code = translate("Paid", "Code %1").replace("%1", view.code) if view.code else ""
        self._code.setText(code)
        self._sale.setText(view.sale)
        self._test.setText(view.test)
        self._test.setVisible(bool(view.test))
        self._tax_key.setVisible(view.has_tax_receipt)
        self.setAccessibleName(f"{self._word.text()} {view.digits} {view.currency} {code}".strip())

    def press(self, key: Key) -> bool:
        if key is Key.BACK:
            self.next_requested.emit()
        return key is Key.BACK

    def retranslate(self) -> None:
        self._word.setText(translate("Paid", "Paid"))
        self._hint.setText(translate("Paid", "Scan the next item to start"))
        self._next_key.set_word(translate("Paid", "Next sale"))
        self._tax_key.set_word(translate("Paid", "Tax receipt"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if not event.isAutoRepeat():
                self.next_requested.emit()
        elif event.text().isprintable() and event.text():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.next_requested.emit()

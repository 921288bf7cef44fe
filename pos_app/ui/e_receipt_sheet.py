"""Asks where the e-receipt of the sale at the counter shall go: a phone, an email, or both."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pos_app.domain.buyer import Buyer, BuyerRule, read_email, read_phone
from pos_app.ui.screens.form import Labelled
from pos_app.ui.theme.tokens import S12
from pos_app.ui.told import told
from pos_app.ui.widgets.field import Field
from pos_app.ui.widgets.key_button import KeyButton
from pos_app.ui.widgets.sheet import Sheet
from pos_app.ui.widgets.text import Text

if TYPE_CHECKING:
    from pos_app.ui.main_window import MainWindow

translate = QCoreApplication.translate

LONGEST_PHONE = 40


class _Body(QWidget):
    """What is wrong stands under its field as soon as it can be said; nothing of it is said before one writes."""

    def __init__(self, known: Buyer | None) -> None:
        super().__init__()
        self.phone, self.email = Field(name=""), Field(name="")
        self.phone.setMaxLength(LONGEST_PHONE)
        self._phone_part, self._email_part = Labelled(self.phone), Labelled(self.email)
        example = translate("EReceipt", "9 digits, or the whole number with + and the country.")
        self._phone_part.set_words(translate("EReceipt", "Phone"), hint=example)
        self._email_part.set_words(translate("EReceipt", "Email"))
        note = translate(
            "EReceipt",
            "Octo gets it with this one payment. The till forgets it as soon as the payment is over.",
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S12)
        for part in (self._phone_part, self._email_part, Text(note, role="small", ink="ink-2", wrap=True)):
            layout.addWidget(part)
        if known is not None:
            self.phone.setText(f"+{known.phone}" if known.phone else "")
            self.email.setText(known.email)

    def judge(self) -> bool:
        """Says what is wrong; true when something was given and it can be sent."""
        is_right = [
            _judge(self._phone_part, lambda: read_phone(self.phone.text())),
            _judge(self._email_part, lambda: read_email(self.email.text())),
        ]
        return all(is_right) and bool(self.phone.text().strip() or self.email.text().strip())


def ask_e_receipt(window: MainWindow) -> None:
    """Nothing where the sale at the counter can't have one. A scan meanwhile goes into the basket, not into a field."""
    buyers = window.till.buyers()
    sale = buyers.can_ask()
    if sale is None:
        return
    known = buyers.of_sale(sale.id)
    body = _Body(known)
    sheet = Sheet(
        window,
        title=translate("EReceipt", "E-receipt for the customer"),
        body=body,
        confirm=translate("EReceipt", "Send it there"),
        cancel=translate("EReceipt", "Back"),
    )
    if known is not None:
        sheet.add_button(_removing(sheet, buyers.forget))
    for field in (body.phone, body.email):
        field.textChanged.connect(lambda _: sheet.set_confirm_enabled(body.judge()))
    sheet.set_confirm_enabled(body.judge())

    def take(is_yes: bool) -> None:  # noqa: FBT001 - a slot
        # The basket may have been paid for or cleared meanwhile: what was given belongs to no other.
        now = buyers.can_ask()
        if is_yes and now is not None and now.id == sale.id:
            buyers.set(phone=body.phone.text(), email=body.email.text())

    sheet.finished.connect(take)
    sheet.open()


def _removing(sheet: Sheet, forget: Callable[[], None]) -> KeyButton:
    button = KeyButton(translate("EReceipt", "No e-receipt"), enter_presses=True)
    button.clicked.connect(sheet.cancel)
    button.clicked.connect(forget)
    return button


def _judge(part: Labelled, read: Callable[[], str]) -> bool:
    try:
        read()
    except BuyerRule as rule:
        part.show_error(told(str(rule)))
        return False
    part.show_error("")
    return True

"""The tax receipt of a sale on a sheet of its own: shown on a key alone, and never where a payment's code stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pos_app.domain.fiscal import FiscalReceipt
from pos_app.domain.payment import Payment
from pos_app.services.fiscal import ReceiptAnswer
from pos_app.ui.money_text import amount_text
from pos_app.ui.screens.outcome.reasons import known_reason, reason_of, support_text
from pos_app.ui.theme.tokens import S12
from pos_app.ui.told import told
from pos_app.ui.widgets.banner import Banner
from pos_app.ui.widgets.qr_view import QrView
from pos_app.ui.widgets.sheet import Sheet
from pos_app.ui.widgets.text import Text

if TYPE_CHECKING:
    from pos_app.ui.main_window import MainWindow

translate = QCoreApplication.translate

LATER_REASONS = frozenset({"no_fiscal_yet", "fiscal_refused"})
"""Nobody can do anything but wait."""
RECEIPT_REASONS = LATER_REASONS | {"bad_fiscal_url", "fiscal_format_refused", "fiscal_wrong_secret"}
FOR_SUPPORT = RECEIPT_REASONS - {"no_fiscal_yet"}
"""Somebody has to set something right, or to ask Octo."""


class TaxCode(QrView):
    """A code that nothing can be paid with, and that says so to a screen reader."""

    def _name_it(self) -> None:
        self.setAccessibleName(
            translate("TaxReceipt", "QR code of the tax receipt. Nothing is paid with it.")
        )


class _Body(QWidget):
    """What is known so far, in words; the code once it is there."""

    def __init__(self, payment: Payment) -> None:
        super().__init__()
        self._warning = Banner(
            "info", translate("TaxReceipt", "Not for paying. This sale is paid."), parent=self
        )
        self._facts = Text(str(amount_text(payment.amount)), role="heading", align="center")
        self._words = Text(
            translate("TaxReceipt", "The tax receipt is being looked for…"), wrap=True, align="center"
        )
        self._payment = payment
        self._hint = Text(role="small", ink="ink-2", wrap=True, align="center")
        self._support = Text(role="small", ink="ink-2", wrap=True, align="center")
        self.code = TaxCode(parent=self)
        for later in (self._hint, self._support, self.code):
            later.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S12)
        for part in (self._warning, self._facts, self._words, self._hint, self._support, self.code):
            layout.addWidget(part)

    def show_receipt(self, receipt: FiscalReceipt) -> None:
        text = translate(
            "TaxReceipt",
            "The customer scans this to see the receipt at the tax office: no. %1, fiscal sign %2.",
        )
        self._words.setText(text.replace("%1", receipt.receipt_id).replace("%2", receipt.fiscal_sign))
        self.code.set_text(receipt.qr_url)
        self.code.show()

    def show_reason(self, answer: ReceiptAnswer) -> None:
        self._words.setText(_why_not(answer))
        if answer.reason not in FOR_SUPPORT:
            return
        hint = translate("Outcome", "For the owner: %1").replace("%1", reason_of(answer.reason).hint)
        support = support_text(
            answer.reason,
            payment_id=self._payment.id,
            octo_uuid=self._payment.octo_uuid,
            at=self._payment.closed_at or self._payment.created_at,
            detail=answer.detail,
        )
        self._hint.setText(hint)
        word = translate("Outcome", "For Octo's support:")
        self._support.setText(f"{word} {support}")
        self._hint.show()
        self._support.show()


def _why_not(answer: ReceiptAnswer) -> str:
    """What Octo's word means for this sale: that it is paid, whatever the same word says of a payment under way."""
    known = known_reason(answer.reason)
    if known is None:
        text = translate(
            "TaxReceipt", "The tax receipt couldn't be read. The sale is paid. Try again later. (%1)"
        )
        return text.replace("%1", told(answer.sentence) if answer.sentence else answer.reason)
    is_about_receipt = answer.reason in RECEIPT_REASONS
    paid = known.money if is_about_receipt else translate("Reason", "The sale is paid all the same.")
    if is_about_receipt and answer.reason not in LATER_REASONS:
        return f"{known.what} {paid} {known.do}"
    if answer.is_asked_again:
        later = translate("Reason", "Nothing has to be done: the till asks again by itself.")
    else:
        later = translate("TaxReceipt", "The till doesn't ask by itself any more: ask again later.")
    return f"{known.what} {paid} {later}"


def show_tax_receipt(window: MainWindow, payment: Payment) -> None:
    """Asks for it at once. “Ask again” opens the sheet anew."""
    body = _Body(payment)
    sheet = Sheet(
        window,
        title=translate("TaxReceipt", "Tax receipt"),
        body=body,
        confirm=translate("TaxReceipt", "Ask again"),
        cancel=translate("TaxReceipt", "Close"),
    )
    sheet.set_confirm_enabled(False)

    def answered(answer: ReceiptAnswer) -> None:
        if not sheet_is_open():
            return
        if answer.receipt is not None:
            body.show_receipt(answer.receipt)
        else:
            body.show_reason(answer)
            sheet.set_confirm_enabled(True)

    def sheet_is_open() -> bool:
        return Sheet.current(window) is sheet

    sheet.finished.connect(lambda is_again: show_tax_receipt(window, payment) if is_again else None)
    sheet.open()
    window.till.tax_receipts().ask(payment, on_answer=answered)

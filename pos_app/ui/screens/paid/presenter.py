"""What the paid screen says."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from pos_app.domain.fiscal import has_tax_receipt
from pos_app.services.desk import DeskState
from pos_app.ui.money_text import amount_text, clock_text

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class PaidView:
    digits: str
    currency: str
    sale: str
    code: str
    test: str
    has_tax_receipt: bool


def view_of(state: DeskState) -> PaidView:
    """The amount is that of the payment that Octo confirmed, which is what the customer paid."""
    payment, sale = state.payment, state.sale
    amount = amount_text(payment.taken) if payment else amount_text(sale.basket.total) if sale else None
    number = ""
    if sale is not None:
        at = clock_text(sale.closed_at) if sale.closed_at else ""
        number = translate("Paid", "Sale %1 · %2").replace("%1", sale.number).replace("%2", at).rstrip(" ·")
    return PaidView(
        digits=amount.digits if amount else "",
        currency=amount.word if amount else "",
        sale=number,
        code=payment.match_code if payment else "",
        has_tax_receipt=payment is not None and has_tax_receipt(payment),
        test="" if state.is_live else translate("Paid", "TEST: no real money was paid"),
    )

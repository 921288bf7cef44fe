"""Today's sales as lines to draw: each sale with its state, each of its payments beneath it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from pos_app.domain.money import Currency, Money
from pos_app.domain.payment import Payment, PaymentState
from pos_app.services.ports import SaleRecord
from pos_app.services.till import Till
from pos_app.ui.money_text import amount_text, clock_text
from pos_app.ui.payment_words import payment_state_words, sale_state_words
from pos_app.ui.told import told

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class SaleLine:
    """One row of the list. A payment's row is indented and carries `is_payment`."""

    name: str
    at: str
    amount: str
    kind: str
    state: str
    is_payment: bool = False


class SalesPresenter:
    """Reads the day off the services' thread."""

    def __init__(self, till: Till) -> None:
        self._till = till

    def load(self, *, on_done: Callable[[list[SaleRecord]], None], on_failed: Callable[[str], None]) -> None:
        self._till.sales.today(on_done=on_done, on_failed=lambda sentence: on_failed(told(sentence)))


def lines_of(records: list[SaleRecord]) -> list[SaleLine]:
    lines: list[SaleLine] = []
    for record in records:
        sale = record.sale
        kind, state = sale_state_words(sale.state)
        at = clock_text(sale.closed_at or sale.opened_at)
        lines.append(SaleLine(sale.number, at, str(amount_text(sale.basket.total)), kind, state))
        lines.extend(_payment_line(payment) for payment in record.payments)
    return lines


def _payment_line(payment: Payment) -> SaleLine:
    kind, state = payment_state_words(payment)
    if payment.state is PaymentState.ABANDONED and not payment.is_qr_shown:
        kind, state = "info", translate("PaymentState", "stopped, nobody can pay it")
    name = translate("Sales", "QR %1").replace("%1", str(payment.attempt))
    if not payment.is_live:
        name = f"{name} · {translate('Window', 'TEST')}"
    return SaleLine(
        name, clock_text(payment.created_at), str(amount_text(payment.amount)), kind, state, is_payment=True
    )


def summary_of(records: list[SaleRecord]) -> str:
    """What was really paid today. Test payments don't count."""
    paid = [
        payment
        for record in records
        for payment in record.payments
        if payment.state is PaymentState.PAID and payment.is_live
    ]
    if not paid and any(one.state is PaymentState.PAID for record in records for one in record.payments):
        return translate("Sales", "Only test payments so far; they don't count.")
    if not paid:
        return translate("Sales", "Nothing was paid so far today.")
    sums = []
    for currency in Currency:
        minor = sum(payment.amount.minor for payment in paid if payment.amount.currency is currency)
        if minor:
            sums.append(str(amount_text(Money(minor, currency))))
    text = translate("Sales", "%n payment(s), %1", None, len(paid))
    return text.replace("%1", " + ".join(sums))

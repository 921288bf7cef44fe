"""Sales as lines to draw: each sale with its state, each of its payments beneath it. And the search for them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from pos_app.domain.money import Currency, Money
from pos_app.domain.payment import Payment, PaymentState
from pos_app.domain.refund import Refund
from pos_app.domain.refund_rules import REFUND_STATES, refunded_minor
from pos_app.services.ports import SaleRecord
from pos_app.services.refunds import MOST_ON_A_PAGE
from pos_app.services.sales_list import SHOP_ZONE
from pos_app.services.till import Till
from pos_app.ui.money_text import amount_text, clock_text, day_text
from pos_app.ui.payment_words import payment_state_words, sale_state_words
from pos_app.ui.screens.sales.search import Wish, wishes_of
from pos_app.ui.told import told

translate = QCoreApplication.translate

_COUNTED = frozenset({PaymentState.PAID, PaymentState.PARTLY_REFUNDED, PaymentState.REFUNDED}) | REFUND_STATES
"""Payments whose money is the shop's, or was until it went back. Late money isn't before somebody decides."""


@dataclass(frozen=True, slots=True)
class SaleLine:
    """One row of the list. A payment's row is indented and carries `is_payment`."""

    sale_id: str
    name: str
    at: str
    amount: str
    kind: str
    state: str
    is_payment: bool = False


class SalesPresenter:
    """Reads sales off the services' thread."""

    def __init__(self, till: Till) -> None:
        self._till = till

    def load(
        self,
        typed: str,
        *,
        skip: int = 0,
        on_done: Callable[[Wish, list[SaleRecord]], None],
        on_failed: Callable[[str], None],
    ) -> None:
        """`on_done` gets what was looked for in the end and the page of it from `skip` on."""
        today = self._till.clock.now().astimezone(SHOP_ZONE).date()
        wishes = wishes_of(typed, currency=self._currency, today=today)
        self._try(wishes, skip=skip, on_done=on_done, on_failed=lambda text: on_failed(told(text)))

    def may_have_more(self, wish: Wish, *, shown: int) -> bool:
        """A whole page came: there may be another behind it. Today's list is always whole."""
        return not wish.is_today and shown > 0 and shown % MOST_ON_A_PAGE == 0

    @property
    def _currency(self) -> Currency:
        return self._till.desk.state.settings.currency

    def _try(
        self,
        wishes: tuple[Wish, ...],
        *,
        skip: int,
        on_done: Callable[[Wish, list[SaleRecord]], None],
        on_failed: Callable[[str], None],
    ) -> None:
        wish, others = wishes[0], wishes[1:]

        def take(records: list[SaleRecord]) -> None:
            if records or not others:
                on_done(wish, records)
            else:
                self._try(others, skip=skip, on_done=on_done, on_failed=on_failed)

        if wish.is_today:
            self._till.sales.today(on_done=take, on_failed=on_failed)
            return
        self._till.refunds().find(
            wish.text, currency=self._currency, day=wish.day, skip=skip, on_done=take, on_failed=on_failed
        )


def lines_of(records: list[SaleRecord], *, has_days: bool = False) -> list[SaleLine]:
    """`has_days`: they aren't all of today, so each names its day."""
    lines: list[SaleLine] = []
    for record in records:
        sale = record.sale
        kind, state = sale_state_words(sale.state)
        moment = sale.closed_at or sale.opened_at
        at = f"{day_text(moment)} {clock_text(moment)}" if has_days else clock_text(moment)
        lines.append(SaleLine(sale.id, sale.number, at, str(amount_text(sale.basket.total)), kind, state))
        lines.extend(_payment_line(payment, record.refunds) for payment in record.payments)
    return lines


def _payment_line(payment: Payment, refunds: tuple[Refund, ...]) -> SaleLine:
    kind, state = payment_state_words(payment)
    if payment.state is PaymentState.ABANDONED and not payment.is_qr_shown:
        kind, state = "info", translate("PaymentState", "stopped, nobody can pay it")
    refunded = _refunded(payment, refunds)
    if payment.state is not PaymentState.REFUNDED and refunded.minor:
        state = translate("Sales", "%1, %2 given back").replace("%1", state)
        state = state.replace("%2", str(amount_text(refunded)))
    return SaleLine(
        payment.sale_id,
        payment_name(payment),
        clock_text(payment.created_at),
        str(amount_text(payment.taken)),
        kind,
        state,
        is_payment=True,
    )


def payment_name(payment: Payment) -> str:
    """`QR 1`, with the mark of a test where it is one."""
    name = translate("Sales", "QR %1").replace("%1", str(payment.attempt))
    return name if payment.is_live else f"{name} · {translate('Window', 'TEST')}"


def summary_of(records: list[SaleRecord]) -> str:
    """What was really paid today, less what went back. Test payments don't count."""
    came = [
        (payment, _refunded(payment, record.refunds))
        for record in records
        for payment in record.payments
        if payment.state in _COUNTED
    ]
    counted = [(payment, refunded) for payment, refunded in came if payment.is_live]
    if came and not counted:
        return translate("Sales", "Only test payments so far; they don't count.")
    if not counted:
        return translate("Sales", "Nothing was paid so far today.")
    currencies = [one for one in Currency if any(payment.amount.currency is one for payment, _ in counted)]
    left = [
        Money(
            sum((payment.taken - back).minor for payment, back in counted if back.currency is one),
            one,
        )
        for one in currencies
    ]
    back = [Money(sum(back.minor for _, back in counted if back.currency is one), one) for one in currencies]
    number = sum(1 for payment, refunded in counted if refunded < payment.taken)
    text = translate("Sales", "%n payment(s), %1", None, number).replace("%1", _sums(left))
    if any(one.minor for one in back):
        after = translate("Sales", "after %1 that was given back")
        text = f"{text} {after.replace('%1', _sums([one for one in back if one.minor]))}"
    return text


def _refunded(payment: Payment, refunds: tuple[Refund, ...]) -> Money:
    """No more than was paid: a sum that Octo gives in excess isn't the shop's loss of another sale."""
    own = [refund for refund in refunds if refund.payment_id == payment.id]
    return Money(min(payment.taken.minor, refunded_minor(payment, refunds=own)), payment.amount.currency)


def _sums(amounts: list[Money]) -> str:
    return " + ".join(str(amount_text(amount)) for amount in amounts)

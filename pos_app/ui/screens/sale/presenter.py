"""What the page of a sale shows: its lines, its payments, what was given back and what is left."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from pos_app.domain.basket import Line
from pos_app.domain.events import Event, PaymentChanged, RefundChanged, SaleChanged, WatchChanged
from pos_app.domain.money import Money
from pos_app.domain.payment import ALARM_STATES, Payment
from pos_app.domain.quantity import THOUSANDTHS, Quantity
from pos_app.domain.refund import Refund, RefundLine, RefundState
from pos_app.domain.refund_lines import brought_back
from pos_app.domain.refund_rules import MONEY_STATES, RefundOffer, unresolved
from pos_app.services.ports import SaleRecord
from pos_app.services.till import Till
from pos_app.ui.money_text import amount_text, clock_text, day_text, quantity_text, unit_text
from pos_app.ui.payment_words import payment_state_words
from pos_app.ui.refund_words import (
    outcome_words,
    refund_failure_words,
    refund_state_words,
    refund_support_line,
    refusal_words,
    under_way_words,
)
from pos_app.ui.screens.sale.goods_back import GoodsBack
from pos_app.ui.screens.sales.presenter import payment_name
from pos_app.ui.told import told
from pos_app.ui.widgets.basket_model import BasketRow

translate = QCoreApplication.translate


class Said(NamedTuple):
    """A line of words with the colour and sign that belong to it; no kind is plain ink."""

    text: str
    kind: str = ""


class SaleFacts(NamedTuple):
    """One moment of the sale. `offer` is of the chosen payment; None where nothing was paid."""

    record: SaleRecord
    payment: Payment | None
    offer: RefundOffer | None
    waiting: tuple[Refund, ...]

    @property
    def can_refund(self) -> bool:
        return self.offer is not None and self.offer.refusal is None

    @property
    def can_withdraw(self) -> bool:
        return any(refund.state is RefundState.PLANNED for refund in self.waiting)

    @property
    def refunds(self) -> list[Refund]:
        """Of the chosen payment."""
        return [one for one in self.record.refunds if self.payment and one.payment_id == self.payment.id]


class SalePresenter:
    """For one sale. It tells `on_change` when something of the sale was written, until `close`."""

    def __init__(self, till: Till, *, sale_id: str) -> None:
        self._till = till
        self._sale_id = sale_id
        self._chosen: str | None = None
        self._payment_ids: frozenset[str] = frozenset()
        self._seen_waiting: dict[str, set[str]] = {}
        self._on_change: Callable[[], None] = lambda: None
        self.goods: GoodsBack | None = None

    def open(self, *, on_change: Callable[[], None], on_failed: Callable[[str], None]) -> None:
        self._on_change = on_change
        self._till.bus.subscribe(self._on_event)
        self._till.refunds().open(
            self._sale_id, on_done=lambda _: on_change(), on_failed=lambda text: on_failed(told(text))
        )

    def close(self) -> None:
        self._till.bus.unsubscribe(self._on_event)
        self._on_change = lambda: None

    def choose(self, payment_id: str) -> None:
        self._chosen = payment_id
        if self.goods is not None:
            self.goods.clear()

    def facts(self) -> SaleFacts | None:
        """None while it isn't read, or when there is no such sale."""
        record = self._till.refunds().opened(self._sale_id)
        if record is None:
            return None
        self._payment_ids = frozenset(payment.id for payment in record.payments)
        payment = self._payment(record)
        if payment is None:
            return SaleFacts(record, None, None, ())
        offer = self._till.refunds().what_is_left(payment.id)
        refunds = [refund for refund in record.refunds if refund.payment_id == payment.id]
        waiting = unresolved(refunds)
        self._seen_waiting.setdefault(payment.id, set()).update(refund.id for refund in waiting)
        if self.goods is None:
            self.goods = GoodsBack(record.sale.basket)
        self.goods.set_back(brought_back(refunds))
        return SaleFacts(record, payment, offer, tuple(waiting))

    def worth(self, facts: SaleFacts) -> Money | None:
        """What the marked goods cost; None when none is marked."""
        if self.goods is None or facts.payment is None or not self.goods.lines:
            return None
        return self._till.refunds().worth_of(facts.payment.id, lines=self.goods.lines)

    def all_goods(self, facts: SaleFacts) -> tuple[RefundLine, ...]:
        """Everything that isn't back yet, where that is worth just what is left; else none, and no goods are named."""
        if self.goods is None or facts.payment is None or facts.offer is None:
            return ()
        lines = self.goods.all_lines
        worth = self._till.refunds().worth_of(facts.payment.id, lines=lines) if lines else None
        return lines if worth == facts.offer.left else ()

    def standing(self, facts: SaleFacts) -> Said:
        """What is under way, how it ended while one looked, or why nothing can be given back."""
        if facts.payment is None:
            return Said(self._nothing_paid(facts.record), "info")
        if facts.waiting:
            pulse = self._till.refunds().status_of(facts.payment.id)
            is_offline = pulse is not None and pulse.is_offline
            kind, text = under_way_words(
                facts.waiting[0], waiting=len(facts.waiting) - 1, is_offline=is_offline
            )
            return Said(text, kind)
        seen = self._seen_waiting.get(facts.payment.id, set())
        ended = [refund for refund in facts.refunds if refund.id in seen]
        if ended:
            kind, text = outcome_words(ended)
            return Said(text, kind)
        if facts.offer is not None and facts.offer.refusal is not None:
            return Said(refusal_words(facts.offer.refusal), "info")
        return Said("")

    def begin_anew(self, payment_id: str) -> None:
        """A new refund: how the last one ended needn't stand there any more."""
        self._seen_waiting.pop(payment_id, None)

    def _payment(self, record: SaleRecord) -> Payment | None:
        """The chosen one, else the one that something may be given back of, else the last that was paid."""
        paid = payments_of(record)
        for payment in paid:
            if payment.id == self._chosen:
                return payment
        for payment in reversed(paid):
            offer = self._till.refunds().what_is_left(payment.id)
            if offer is not None and offer.refusal is None:
                return payment
        return paid[-1] if paid else None

    @staticmethod
    def _nothing_paid(record: SaleRecord) -> str:
        if any(payment.state in ALARM_STATES for payment in record.payments):
            return translate("Sale", "This payment waits for a decision in the open matters: Ctrl + F2.")
        return translate("Sale", "Nothing was paid here, so nothing can be given back.")

    def _on_event(self, event: Event) -> None:
        match event:
            case RefundChanged():
                is_ours = event.refund.sale_id == self._sale_id
            case PaymentChanged():
                is_ours = event.payment.sale_id == self._sale_id
            case SaleChanged():
                is_ours = event.sale.id == self._sale_id
            case WatchChanged():
                is_ours = event.payment_id in self._payment_ids
            case _:
                is_ours = False
        if is_ours:
            self._on_change()


def payments_of(record: SaleRecord) -> list[Payment]:
    """Those that money came for. Late and disputed money is decided on in the open matters."""
    return [one for one in record.payments if one.state in MONEY_STATES and one.state not in ALARM_STATES]


def title_of(record: SaleRecord) -> str:
    moment = record.sale.closed_at or record.sale.opened_at
    text = translate("Sale", "Sale %1 · %2, %3").replace("%1", record.sale.number)
    return text.replace("%2", day_text(moment)).replace("%3", clock_text(moment))


def rows_of(record: SaleRecord, goods: GoodsBack | None) -> list[BasketRow]:
    return [
        _row(line, position=position, goods=goods)
        for position, line in enumerate(record.sale.basket.lines, start=1)
    ]


def _row(line: Line, *, position: int, goods: GoodsBack | None) -> BasketRow:
    marked = goods.marked(line.number) if goods else 0
    back = goods.came_back(line.number) if goods else 0
    unit = unit_text(line.unit)
    parts = []
    if line.quantity.thousandths != THOUSANDTHS or unit:
        parts.append(f"{amount_text(line.unit_price).digits} × {quantity_text(line.quantity)} {unit}".strip())
    if back:
        parts.append(translate("Sale", "came back: %1").replace("%1", _amount_of(back, unit=unit)))
    if marked:
        parts.append(translate("Sale", "give back: %1").replace("%1", _amount_of(marked, unit=unit)))
    return BasketRow(
        key=line.number,
        number=str(position),
        name=line.name,
        detail=" · ".join(parts),
        quantity=quantity_text(line.quantity),
        amount=amount_text(line.total).digits,
        mark="check" if marked else "",
    )


def _amount_of(thousandths: int, *, unit: str) -> str:
    return f"{quantity_text(Quantity(thousandths))} {unit}".strip()


def payment_lines(record: SaleRecord) -> list[Said]:
    """Each attempt with its time, its amount and where it stands."""
    lines = []
    for payment in record.payments:
        kind, state = payment_state_words(payment)
        at, amount = clock_text(payment.created_at), str(amount_text(payment.taken))
        lines.append(Said(f"{payment_name(payment)} · {at} · {amount} · {state}", kind))
        if payment.state in ALARM_STATES:
            lines.append(
                Said(translate("Sale", "This payment waits for a decision in the open matters: Ctrl + F2."))
            )
    return lines


def refund_lines(facts: SaleFacts) -> list[Said]:
    """What went back or is on its way, part by part, with its reason; then what somebody else gave back."""
    lines = []
    for refund in facts.refunds:
        kind, state = refund_state_words(refund)
        moment = refund.closed_at or refund.created_at
        at = f"{day_text(moment)} {clock_text(moment)}"
        lines.append(Said(f"{amount_text(refund.amount)} · {at} · {state}", kind))
        if refund.state is RefundState.FAILED:
            lines.append(Said(refund_failure_words(refund)))
            uuid = next((one.octo_uuid for one in facts.record.payments if one.id == refund.payment_id), None)
            support = refund_support_line(refund, octo_uuid=uuid)
            lines += [Said(support)] if support else []
        lines.append(Said(translate("Sale", "Reason: %1").replace("%1", refund.reason)))
    if facts.offer is not None and facts.offer.elsewhere.minor:
        text = translate("Sale", "%1 · given back in Octo's cabinet, not by this till")
        lines.append(Said(text.replace("%1", str(amount_text(facts.offer.elsewhere))), "info"))
    return lines

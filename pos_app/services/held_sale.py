"""What a cashier does with money that is held for the sale at the counter: take it, give it back, take goods out."""

from __future__ import annotations

from pos_app.domain.basket import Basket
from pos_app.domain.errors import BasketRule
from pos_app.domain.payment import Payment, Trigger
from pos_app.domain.sale import Sale
from pos_app.services.ledger import Ledger
from pos_app.services.payment_watch import PaymentWatch
from pos_app.services.ports import Change


class HeldSale:
    """Use cases of the screen of held money. Each gives False, and nothing happened, where no money waits.

    What is left costs what the customer agreed to: a discount on the basket isn't spread anew.
    Goods can only be taken out, a line at a time, and never the last ones: of nothing there is no capture. What is
    taken is the basket's total at the moment of the capture, so a till that stops in between asks for the same.
    """

    def __init__(self, *, ledger: Ledger, watch: PaymentWatch) -> None:
        self._ledger = ledger
        self._watch = watch

    def take_money(self) -> bool:
        """Captures what the basket comes to. Written first, sent as soon as no other call about it is under way."""
        return self._end(Trigger.CAPTURE)

    def give_back(self) -> bool:
        """Releases the whole hold; the sale is open again once Octo has said so."""
        return self._end(Trigger.RELEASE)

    def can_take_out(self, number: int) -> bool:
        """Whether something to pay for is left without this line."""
        held = self._held()
        basket = None if held is None else _without(held[0].basket, number)
        return basket is not None and basket.total.minor > 0

    def take_out(self, number: int) -> bool:
        """Takes a line out of the sale, durably and for good."""
        held = self._held()
        if held is None or not self.can_take_out(number):
            return False
        sale, payment = held
        line = sale.basket.line(number)
        changed = sale._replace(basket=sale.basket.take_out(number))
        fact = self._ledger.fact(
            "line_taken_out",
            sale_id=sale.id,
            payment_id=payment.id,
            line=number,
            barcode=line.barcode,
            total=changed.basket.total.to_text(),
        )
        self._ledger.submit(Change((fact,), sale=changed, removed_lines=(number,)), what=line.name)
        return True

    def _end(self, wish: Trigger) -> bool:
        held = self._held()
        if held is None:
            return False
        self._watch.end_hold(held[1].id, wish=wish)
        return True

    def _held(self) -> tuple[Sale, Payment] | None:
        """The sale at the counter and its held payment, unless its end has been decided already."""
        sale = self._ledger.accepted_current()
        attempts = self._ledger.accepted_attempts(sale.id) if sale else []
        if sale is None or not attempts or not attempts[-1].waits_for_cashier:
            return None
        watch = self._watch.status_of(attempts[-1].id)
        is_decided = watch is None or not watch.is_checked or watch.wish is not None
        return None if is_decided else (sale, attempts[-1])


def _without(basket: Basket, number: int) -> Basket | None:
    try:
        return basket.take_out(number)
    except BasketRule:
        return None

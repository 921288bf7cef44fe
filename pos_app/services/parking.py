"""Baskets that are put aside without a payment, and taken back. They are in the books and outlive the program."""

from __future__ import annotations

from pos_app.domain.basket import checked_note
from pos_app.domain.errors import BasketRule
from pos_app.domain.events import ActionRefused, Refusal
from pos_app.domain.sale import Sale, SaleState
from pos_app.services.event_bus import EventBus
from pos_app.services.ledger import NO_SALE, Ledger
from pos_app.services.ports import Change

MOST_PARKED = 30


class Parking:
    """Each gives False, and said why, where nothing was moved."""

    def __init__(self, *, ledger: Ledger, bus: EventBus) -> None:
        self._ledger = ledger
        self._bus = bus

    def parked(self) -> list[Sale]:
        """Oldest first."""
        return self._ledger.accepted_parked()

    def park(self, name: str = "") -> bool:
        """Frees the counter for the next customer. A name is for people; it may be left out."""
        sale = self._ledger.accepted_current()
        if sale is None or sale.basket.is_empty:
            return self._refuse(Refusal.NO_LINES)
        if not sale.is_editable:
            return self._refuse(Refusal.BASKET_FROZEN)
        if len(self.parked()) >= MOST_PARKED:
            return self._refuse(Refusal.TOO_MANY_PARKED, str(MOST_PARKED))
        try:
            parked = sale._replace(state=SaleState.PARKED, name=checked_note(name) or sale.name)
        except BasketRule:
            return self._refuse(Refusal.BAD_TEXT, name)
        fact = self._ledger.fact("sale_parked", sale_id=sale.id, name=parked.name)
        self._ledger.submit(Change((fact,), sale=parked, current_sale_id=NO_SALE))
        return True

    def take_back(self, sale_id: str) -> bool:
        """Brings it to the counter as it was; a basket that stands there is parked first."""
        sale, current = self._ledger.accepted_sale(sale_id), self._ledger.accepted_current()
        if sale is None or sale.state is not SaleState.PARKED:
            return self._refuse(Refusal.NOT_PARKED)
        if current is not None and current.state is SaleState.AWAITING_PAYMENT:
            return self._refuse(Refusal.BASKET_FROZEN)
        if not self.make_room():
            return False
        taken = sale._replace(state=SaleState.OPEN)
        fact = self._ledger.fact("parked_taken_back", sale_id=sale.id)
        self._ledger.submit(Change((fact,), sale=taken, current_sale_id=sale.id))
        return True

    def make_room(self) -> bool:
        """Parks an open basket that stands at the counter; true when nothing stands in the way any more."""
        current = self._ledger.accepted_current()
        has_lines = current is not None and current.is_editable and not current.basket.is_empty
        return self.park() if has_lines else True

    def _refuse(self, refusal: Refusal, detail: str = "") -> bool:
        self._bus.publish(ActionRefused(refusal, detail))
        return False

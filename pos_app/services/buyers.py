"""Where the e-receipt of a sale goes, while the sale isn't over: in memory alone until a payment is journaled (I8)."""

from __future__ import annotations

from collections.abc import Callable

from pos_app.domain.buyer import Buyer, read_email, read_phone
from pos_app.domain.events import BuyerChanged, Event, SaleChanged
from pos_app.domain.sale import Sale, SaleState
from pos_app.services.event_bus import EventBus
from pos_app.services.ledger import Ledger
from pos_app.services.settings import Settings

_NOT_OVER = frozenset({SaleState.OPEN, SaleState.PARKED, SaleState.AWAITING_PAYMENT})


class Buyers:
    """What customers gave at the counter, by sale. Nothing of it while the owner's setting is off.

    After a restart it knows what the books hold of payments that aren't over.
    """

    def __init__(self, *, ledger: Ledger, bus: EventBus, settings: Callable[[], Settings]) -> None:
        self._ledger = ledger
        self._bus = bus
        self._settings = settings
        self._known: dict[str, Buyer | None] = {}
        bus.subscribe(self._on_event)

    def of_sale(self, sale_id: str) -> Buyer | None:
        if not self._settings().offers_e_receipt:
            return None
        if sale_id not in self._known:
            attempts = self._ledger.accepted_attempts(sale_id)
            self._known[sale_id] = next((one.buyer for one in attempts if one.buyer is not None), None)
        return self._known[sale_id]

    def masked(self, sale_id: str) -> str:
        """For the screen; "" where nobody asked for an e-receipt."""
        buyer = self.of_sale(sale_id)
        return buyer.masked if buyer else ""

    def can_ask(self) -> Sale | None:
        """The sale at the counter, where its customer may be asked now."""
        sale = self._ledger.accepted_current()
        if sale is None or sale.basket.is_empty or not sale.is_editable:
            return None
        return sale if self._settings().offers_e_receipt else None

    def set(self, *, phone: str, email: str) -> None:
        """For the sale at the counter, as typed; both empty takes it away. Raises `BuyerRule` with what is wrong."""
        digits, address = read_phone(phone), read_email(email)
        sale = self.can_ask()
        if sale is not None:
            self._known[sale.id] = Buyer(sale.id, phone=digits, email=address) if digits or address else None
            self._bus.publish(BuyerChanged())

    def forget(self) -> None:
        """The customer at the counter wants none after all."""
        self.set(phone="", email="")

    def _on_event(self, event: Event) -> None:
        if isinstance(event, SaleChanged) and event.sale.state not in _NOT_OVER:
            self._known.pop(event.sale.id, None)

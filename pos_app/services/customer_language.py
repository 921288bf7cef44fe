"""The language of the customer at the counter: what somebody chose for this sale, else the owner's setting."""

from __future__ import annotations

from collections.abc import Callable

from pos_app.domain.events import CustomerLanguageChosen, Event, SaleChanged
from pos_app.services.event_bus import EventBus
from pos_app.services.ledger import Ledger
from pos_app.services.settings import Settings


class CustomerLanguage:
    """Kept in memory alone: after a restart the setting counts again. Make it before whatever shows it."""

    def __init__(self, *, ledger: Ledger, bus: EventBus, settings: Callable[[], Settings]) -> None:
        self._ledger = ledger
        self._bus = bus
        self._settings = settings
        self._chosen = ""
        self._sale_id: str | None = None
        bus.subscribe(self._on_event)

    @property
    def current(self) -> str:
        return self._chosen or self._settings().customer_language

    def choose(self, language: str) -> None:
        """For the sale at the counter, or the one that its next scan begins. Octo's page opens in it too."""
        if language != self.current:
            self._chosen, self._sale_id = language, self._current_sale_id()
            self._bus.publish(CustomerLanguageChosen())

    def settings(self) -> Settings:
        """The till's settings with this customer's language."""
        return self._settings()._replace(customer_language=self.current)

    def _current_sale_id(self) -> str | None:
        sale = self._ledger.current()
        return sale.id if sale else None

    def _on_event(self, event: Event) -> None:
        if not self._chosen or not isinstance(event, SaleChanged):
            return
        sale_id = self._current_sale_id()
        if self._sale_id is None:
            self._sale_id = sale_id
        elif sale_id != self._sale_id:
            self._chosen = ""

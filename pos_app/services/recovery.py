"""After the start: the basket and the unfinished payment come back, and everything unresolved is read again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from pos_app.domain.payment import REREAD_FOR, REREAD_STATES, Payment, PaymentState
from pos_app.services.ledger import Ledger
from pos_app.services.payment_watch import PaymentWatch
from pos_app.services.ports import Clock, SaleStore
from pos_app.services.verdicts import Verdicts

if TYPE_CHECKING:
    from pos_app.services.refunds import Refunds


class Recovery:
    """Brings the books back into memory. `load` is quick and happens before the first paint; `resume` after it.

    `refunds` is called only when a refund was left unsettled.
    """

    def __init__(
        self,
        *,
        store: SaleStore,
        ledger: Ledger,
        watch: PaymentWatch,
        verdicts: Verdicts,
        refunds: Callable[[], Refunds],
        clock: Clock,
    ) -> None:
        self._store = store
        self._ledger = ledger
        self._watch = watch
        self._verdicts = verdicts
        self._refunds = refunds
        self._clock = clock

    def load(self) -> None:
        """Reads the books on this thread; raises `StorageError` when they can't be trusted."""
        current = self._store.load_current()
        others = self._store.load_unresolved(since=self._clock.now() - REREAD_FOR)
        current_id = current.sale.id if current else None
        self._ledger.load(
            current=current,
            others=[record for record in others if record.sale.id != current_id],
            last_number=self._store.last_sale_number(),
        )

    def resume(self) -> None:
        """Watches every payment that Octo hasn't ended and attaches late money that was left between two writes.

        A payment that is being refunded isn't watched itself: its refund is followed up.
        """
        being_refunded = self._ledger.payments_being_refunded()
        if being_refunded:
            self._refunds().resume()
        for payment in self._ledger.payments():
            if payment.id in being_refunded:
                continue
            if payment.is_unresolved or self._is_to_reread(payment):
                self._watch.resume(payment)
            elif payment.state is PaymentState.LATE_MONEY:
                self._verdicts.attach_late_money(payment.id)

    def wake(self) -> None:
        """After sleep or a change of the clock: whatever isn't settled is asked about at once."""
        self._watch.wake()
        if self._ledger.payments_being_refunded():
            self._refunds().resume()

    def _is_to_reread(self, payment: Payment) -> bool:
        ended = payment.closed_at or payment.created_at
        is_recent = self._clock.now() - ended < REREAD_FOR
        return payment.state in REREAD_STATES and is_recent

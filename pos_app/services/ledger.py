"""The one place where sales and payments change: computed from what was last accepted, written, then published.

It keeps two views. *Accepted* is what the next change builds on, queued writes included. *Durable* is what is on disk,
and the only thing that may be shown. When a write fails, everything queued after it is dropped, and accepted falls
back to durable.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from pos_app.domain.basket import Line
from pos_app.domain.events import PaymentChanged, RefundChanged, SaleChanged, WriteFailed
from pos_app.domain.payment import (
    AWAITING_STATES,
    CREATE_STATES,
    Payment,
    PaymentState,
    Trigger,
    next_state,
)
from pos_app.domain.sale import Sale, SaleState
from pos_app.services.event_bus import EventBus
from pos_app.services.ports import (
    Change,
    Clock,
    FactRecord,
    Lane,
    SaleRecord,
    SaleStore,
    StorageError,
    TaskRunner,
)

if TYPE_CHECKING:
    from pos_app.domain.refund import Refund
    from pos_app.domain.refund_doubt import Doubt

NO_SALE = ""
_REFUND_STATES = frozenset({PaymentState.REFUNDING, PaymentState.REFUND_UNKNOWN, PaymentState.DISPUTED})
_PAID_SALES = frozenset({SaleState.PAID, SaleState.PARTLY_REFUNDED, SaleState.REFUNDED})


@dataclass(slots=True)
class _View:
    """Sales, payments and refunds as one side sees them."""

    sales: dict[str, Sale]
    payments: dict[str, Payment]
    current_id: str
    refunds: dict[str, Refund] = field(default_factory=dict)
    parked: dict[str, Sale] = field(default_factory=dict)

    def copy(self) -> _View:
        return _View(
            dict(self.sales), dict(self.payments), self.current_id, dict(self.refunds), dict(self.parked)
        )

    def take(self, record: SaleRecord) -> None:
        self._put_sale(record.sale)
        self.payments.update({payment.id: payment for payment in record.payments})
        self.refunds.update({refund.id: refund for refund in record.refunds})

    def put(self, change: Change) -> None:
        if change.sale is not None:
            self._put_sale(change.sale)
        if change.payment is not None:
            self.payments[change.payment.id] = change.payment
        for refund in change.refunds:
            self.refunds[refund.id] = refund
        if change.current_sale_id is not None:
            self.current_id = change.current_sale_id

    def _put_sale(self, sale: Sale) -> None:
        self.sales[sale.id] = sale
        if sale.state is SaleState.PARKED:
            self.parked[sale.id] = sale
        else:
            self.parked.pop(sale.id, None)


class Ledger:
    """Sales and payments in memory, backed by the books. Lives on the services' thread."""

    def __init__(self, *, store: SaleStore, tasks: TaskRunner, bus: EventBus, clock: Clock) -> None:
        self._store = store
        self._tasks = tasks
        self._bus = bus
        self._clock = clock
        self._durable = _View({}, {}, NO_SALE)
        self._accepted = _View({}, {}, NO_SALE)
        self._epoch = 0
        self._lane_epoch = 0
        self._last_number = 0

    def load(self, *, current: SaleRecord | None, others: Iterable[SaleRecord], last_number: int) -> None:
        """Takes over what the books hold at start."""
        for record in (*others, *((current,) if current else ())):
            self._durable.take(record)
        self._durable.current_id = current.sale.id if current else NO_SALE
        self._accepted = self._durable.copy()
        self._last_number = last_number

    def adopt(self, record: SaleRecord) -> None:
        """Takes in a sale of the past that was just read, so that its money can move. One that is here stays."""
        if record.sale.id not in self._accepted.sales:
            self._durable.take(record)
            self._accepted.take(record)

    def take_number(self) -> int:
        """The next running number. A number whose sale couldn't be written is left out, never given twice."""
        self._last_number += 1
        return self._last_number

    # What the next change builds on

    def accepted_current(self) -> Sale | None:
        return self._accepted.sales.get(self._accepted.current_id)

    def accepted_sale(self, sale_id: str) -> Sale | None:
        return self._accepted.sales.get(sale_id)

    def accepted_payment(self, payment_id: str) -> Payment | None:
        return self._accepted.payments.get(payment_id)

    def accepted_attempts(self, sale_id: str) -> list[Payment]:
        return _attempts(self._accepted, sale_id)

    def accepted_refunds(self, payment_id: str) -> list[Refund]:
        return _refunds(self._accepted, payment_id)

    def payments_being_refunded(self) -> set[str]:
        return {refund.payment_id for refund in self._accepted.refunds.values() if refund.is_unresolved}

    def accepted_parked(self) -> list[Sale]:
        return _by_age(self._accepted.parked)

    # What may be shown

    def parked(self) -> list[Sale]:
        """Baskets that were put aside without a payment, oldest first."""
        return _by_age(self._durable.parked)

    def current(self) -> Sale | None:
        return self._durable.sales.get(self._durable.current_id)

    def sale(self, sale_id: str) -> Sale | None:
        return self._durable.sales.get(sale_id)

    def attempts(self, sale_id: str) -> list[Payment]:
        return _attempts(self._durable, sale_id)

    def payments(self) -> list[Payment]:
        return list(self._durable.payments.values())

    def payment(self, payment_id: str) -> Payment | None:
        return self._durable.payments.get(payment_id)

    def refunds(self, payment_id: str) -> list[Refund]:
        return _refunds(self._durable, payment_id)

    def is_rest_of_late_money(self, payment: Payment) -> bool:
        """Some of it went back, and no sale is paid with what is left."""
        refunds = self.refunds(payment.id) if payment.state is PaymentState.PARTLY_REFUNDED else []
        if not refunds:
            return False
        from pos_app.domain.refund_rules import pays_for_its_sale

        others = [other for other in self.attempts(payment.sale_id) if other.id != payment.id]
        return not pays_for_its_sale(payment, refunds=refunds, others=others)

    def doubt_about(self, payment: Payment) -> Doubt | None:
        """A refund of it that Octo's sum can't settle; None while asking Octo still can."""
        refunds = self.refunds(payment.id) if payment.state in _REFUND_STATES else []
        if not refunds:
            return None
        from pos_app.domain.refund_doubt import doubt_about

        return doubt_about(payment, refunds=refunds, now=self._clock.now())

    def fact(
        self, kind: str, *, sale_id: str | None = None, payment_id: str | None = None, **data: Any
    ) -> FactRecord:
        return FactRecord(kind, self._clock.now(), sale_id, payment_id, data or None)

    def submit(
        self,
        change: Change,
        *,
        shown_line: Line | None = None,
        then: Callable[[], None] | None = None,
        otherwise: Callable[[], None] | None = None,
        what: str = "",
    ) -> None:
        """Accepts a change and writes it in the storage lane; `then` runs once it is durable, before it is published.

        `what` names the thing for the cashier should the write fail; `otherwise` runs in that case.
        """
        before = self._accepted.payments.get(change.payment.id) if change.payment else None
        refunds_before = [self._accepted.refunds.get(refund.id) for refund in change.refunds]
        self._accepted.put(change)
        epoch = self._epoch

        def written(_: None) -> None:
            self._durable.put(change)
            try:
                # First the call that waited for the disk, then the screens: drawing takes longer than sending,
                # and a screen that fails to draw must not keep a journaled payment from being sent.
                if then is not None:
                    then()
            finally:
                self._publish(change, before=before, shown_line=shown_line)
                for refund, earlier in zip(change.refunds, refunds_before, strict=True):
                    self._bus.publish(RefundChanged(refund, earlier.state if earlier else None))

        def failed(error: Exception) -> None:
            self._fall_back(epoch)
            self._bus.publish(WriteFailed(f"{what}: {error}" if what else str(error)))
            if otherwise is not None:
                otherwise()

        self._tasks.run(
            Lane.STORAGE, lambda: self._write(change, epoch=epoch), on_done=written, on_failed=failed
        )

    def _write(self, change: Change, *, epoch: int) -> None:
        """In the storage lane: what was queued behind a failed write is refused, since it builds on it."""
        if epoch != self._lane_epoch:
            raise StorageError("An earlier change couldn't be written, so this one wasn't either.")
        try:
            self._store.write(change)
        except Exception:
            self._lane_epoch += 1
            raise

    def move_payment(
        self,
        payment: Payment,
        trigger: Trigger,
        *,
        fact: dict[str, Any] | None = None,
        then: Callable[[], None] | None = None,
        otherwise: Callable[[], None] | None = None,
        **changes: Any,
    ) -> Payment:
        """Moves an accepted payment by the table and lets its sale follow, in one transaction.

        Raises `IllegalTransition` for a move that the table doesn't hold; then nothing was changed.
        """
        state, is_late = next_state(payment, trigger, is_sale_paid=self._is_sale_paid(payment))
        moved = payment._replace(state=state, is_late=is_late, **changes)
        if moved.buyer is not None and state not in CREATE_STATES:
            moved = moved._replace(buyer=None)
        if moved.closed_at is None and state not in AWAITING_STATES:
            moved = moved._replace(closed_at=self._clock.now())
        if state is PaymentState.HELD and moved.hold is not None and moved.hold.held_at is None:
            moved = moved._replace(hold=moved.hold._replace(held_at=self._clock.now()))
        sale = self._sale_after(moved)
        record = self.fact(
            f"payment_{trigger.value}",
            sale_id=payment.sale_id,
            payment_id=payment.id,
            before=payment.state.value,
            after=state.value,
            **(fact or {}),
        )
        self.submit(Change((record,), sale=sale, payment=moved), then=then, otherwise=otherwise)
        return moved

    def _is_sale_paid(self, payment: Payment) -> bool:
        """Whether another attempt has paid the sale already."""
        sale = self._accepted.sales.get(payment.sale_id)
        return sale is not None and sale.state in _PAID_SALES

    def note_payment(
        self, payment: Payment, kind: str, *, fact: dict[str, Any] | None = None, **changes: Any
    ) -> None:
        """Writes something learned about a payment that doesn't move it."""
        record = self.fact(kind, sale_id=payment.sale_id, payment_id=payment.id, **(fact or {}))
        self.submit(Change((record,), payment=payment._replace(**changes)))

    def write_refunds(
        self,
        payment: Payment,
        *triggers: Trigger,
        refunds: tuple[Refund, ...],
        facts: tuple[FactRecord, ...],
        refunded_minor: int | None,
        then: Callable[[], None] | None = None,
        otherwise: Callable[[], None] | None = None,
    ) -> Payment:
        """Writes refunds with the moves of their payment, none or several, and lets the sale follow, all at once.

        `refunded_minor` becomes the payment's, as the sum that Octo is known to have given back.
        """
        written, moved = list(facts), payment._replace(refunded_minor=refunded_minor)
        sale = before = self._accepted.sales.get(payment.sale_id)
        for trigger in triggers:
            state, is_late = next_state(moved, trigger)
            names = {"sale_id": payment.sale_id, "payment_id": payment.id}
            written.append(
                self.fact(f"payment_{trigger.value}", **names, before=moved.state.value, after=state.value)
            )
            moved = moved._replace(state=state, is_late=is_late)
            sale = self._sale_after_refund(sale, moved, refunds=refunds)
        change = Change(tuple(written), sale=None if sale is before else sale, payment=moved, refunds=refunds)
        self.submit(change, then=then, otherwise=otherwise)
        return moved

    def _sale_after_refund(
        self, sale: Sale | None, payment: Payment, *, refunds: tuple[Refund, ...]
    ) -> Sale | None:
        is_refunded = payment.state in (PaymentState.PARTLY_REFUNDED, PaymentState.REFUNDED)
        if sale is None or not is_refunded or sale.state not in (SaleState.PAID, SaleState.PARTLY_REFUNDED):
            return sale
        # Late: no till starts with a refund.
        from pos_app.domain.refund_rules import pays_for_its_sale

        others = [other for other in self.accepted_attempts(sale.id) if other.id != payment.id]
        every = [*self.accepted_refunds(payment.id), *refunds]
        follows = pays_for_its_sale(payment, refunds=every, others=others)
        return sale._replace(state=SaleState(payment.state.value)) if follows else sale

    def _sale_after(self, payment: Payment) -> Sale | None:
        sale = self._accepted.sales.get(payment.sale_id)
        if sale is None:
            return None
        others = [other for other in self.accepted_attempts(sale.id) if other.id != payment.id]
        state = sale_state_after(sale, payment, others=others)
        if state is sale.state:
            return None
        closed_at = self._clock.now() if state is SaleState.PAID else sale.closed_at
        return sale._replace(state=state, closed_at=closed_at)

    def _publish(self, change: Change, *, before: Payment | None, shown_line: Line | None) -> None:
        if change.sale is not None:
            self._bus.publish(SaleChanged(change.sale, shown_line.number if shown_line else None))
        if change.payment is not None:
            previous = before.state if before else change.payment.state
            self._bus.publish(PaymentChanged(change.payment, previous))

    def _fall_back(self, epoch: int) -> None:
        if epoch == self._epoch:
            self._epoch += 1
            self._accepted = self._durable.copy()


def _by_age(sales: dict[str, Sale]) -> list[Sale]:
    return sorted(sales.values(), key=lambda sale: sale.opened_at)


def _attempts(view: _View, sale_id: str) -> list[Payment]:
    found = [payment for payment in view.payments.values() if payment.sale_id == sale_id]
    return sorted(found, key=lambda payment: payment.attempt)


def _refunds(view: _View, payment_id: str) -> list[Refund]:
    found = [refund for refund in view.refunds.values() if refund.payment_id == payment_id]
    return sorted(found, key=lambda refund: refund.number)


def sale_state_after(sale: Sale, payment: Payment, *, others: Iterable[Payment]) -> SaleState:
    """The sale's state once `payment` stands as given. A closed sale stays closed, whatever comes late.

    Only a person's decision makes a payment PAID whose sale was cleared or put aside; the sale is paid then.
    """
    is_unpaid = sale.state in (SaleState.OPEN, SaleState.AWAITING_PAYMENT)
    if payment.state is PaymentState.PAID and (
        is_unpaid or sale.state in (SaleState.PARKED, SaleState.VOIDED)
    ):
        return SaleState.PAID
    if not is_unpaid:
        return sale.state
    # While a hold that a cashier gave back isn't back yet, a new QR could charge the customer twice.
    awaited = AWAITING_STATES | {PaymentState.RELEASING}
    if any(other.state in awaited and not other.is_late for other in (payment, *others)):
        return SaleState.AWAITING_PAYMENT
    return SaleState.OPEN

"""What isn't settled yet: money that came late, contradictions, payments that go on elsewhere. And how each ends."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable
from enum import Enum
from typing import NamedTuple

from pos_app.domain.payment import AWAITING_STATES, Payment, PaymentState, Trigger, can_move
from pos_app.domain.sale import Sale, SaleState
from pos_app.services.ledger import Ledger
from pos_app.services.verdicts import Verdicts

SHORTEST_REASON = 3


class MatterKind(Enum):
    """Why a payment is on the list. The first two wait for a person, and so does held money before it lapses."""

    LATE_MONEY = "late_money"  # money came for an attempt that no sale was waiting for
    DISPUTED = "disputed"  # Octo's word contradicts the journal
    HELD = "held"  # money is held beside the counter and waits for the cashier
    BESIDE = "beside"  # goes on while the counter serves somebody else
    GIVEN_UP = "given_up"  # off the screen and watched until Octo ends it
    GIVING_BACK = "giving_back"  # a hold that nobody waited for, or a refund, on its way to the customer


_KINDS = {
    PaymentState.LATE_MONEY: MatterKind.LATE_MONEY,
    PaymentState.DISPUTED: MatterKind.DISPUTED,
    PaymentState.ABANDONED: MatterKind.GIVEN_UP,
    PaymentState.RELEASING: MatterKind.GIVING_BACK,
    PaymentState.RELEASE_UNKNOWN: MatterKind.GIVING_BACK,
    PaymentState.REFUNDING: MatterKind.GIVING_BACK,
    PaymentState.REFUND_UNKNOWN: MatterKind.GIVING_BACK,
}
_BEING_RELEASED = frozenset({PaymentState.RELEASING, PaymentState.RELEASE_UNKNOWN})
_ORDER = tuple(MatterKind)
_UNPAID_SALES = frozenset({SaleState.OPEN, SaleState.AWAITING_PAYMENT, SaleState.PARKED, SaleState.VOIDED})


class Matter(NamedTuple):
    """One entry. `can_attach`: its own sale is unpaid and comes to the same amount.

    `is_lapsing`: held money that soon goes back to the customer by itself.
    """

    kind: MatterKind
    payment: Payment
    sale: Sale | None
    can_attach: bool
    is_lapsing: bool = False

    @property
    def waits_for_a_person(self) -> bool:
        return self.kind in (MatterKind.LATE_MONEY, MatterKind.DISPUTED) or self.is_lapsing


def matters_of(
    payments: Iterable[Payment],
    *,
    sale_of: Callable[[str], Sale | None],
    current: Sale | None,
    lapsing: Container[str] = (),
    is_rest: Callable[[Payment], bool] = lambda payment: False,
) -> tuple[Matter, ...]:
    """What waits for a person first, then the oldest. What the counter itself shows isn't listed.

    `lapsing` are the ids of payments whose hold soon ends; `is_rest` tells late money of which some went back.
    """
    found = []
    for payment in payments:
        kind = MatterKind.LATE_MONEY if is_rest(payment) else _kind_of(payment, current=current)
        if kind is not None:
            sale = sale_of(payment.sale_id)
            is_lapsing = kind is MatterKind.HELD and payment.id in lapsing
            found.append(Matter(kind, payment, sale, can_attach(payment, sale), is_lapsing=is_lapsing))
    return tuple(sorted(found, key=lambda matter: (_ORDER.index(matter.kind), matter.payment.created_at)))


def _kind_of(payment: Payment, *, current: Sale | None) -> MatterKind | None:
    if payment.state is PaymentState.HELD and payment.is_late:
        return MatterKind.GIVING_BACK
    is_at_counter = current is not None and payment.sale_id == current.id
    if payment.state in AWAITING_STATES and payment.state is not PaymentState.RELEASE_UNKNOWN:
        beside = MatterKind.HELD if payment.waits_for_cashier else MatterKind.BESIDE
        return None if is_at_counter else beside
    if is_at_counter and not payment.is_late and payment.state in _BEING_RELEASED:
        return None
    return _KINDS.get(payment.state)


def can_attach(payment: Payment, sale: Sale | None) -> bool:
    """Whether the money can count as the payment of its sale: unpaid until now, and the same amount to the tiyin."""
    is_whole = payment.state is not PaymentState.PARTLY_REFUNDED
    return (
        is_whole and sale is not None and sale.state in _UNPAID_SALES and sale.basket.total == payment.taken
    )


class OpenMatters:
    """What a person can do about them. Lives on the services' thread; every decision is written with its reason."""

    def __init__(self, *, ledger: Ledger, verdicts: Verdicts) -> None:
        self._ledger = ledger
        self._verdicts = verdicts

    def attach(self, payment_id: str) -> bool:
        """Late money pays its own sale. Every other QR of the sale leaves the screens first (I12)."""
        payment = self._payment(payment_id)
        if payment is None or not can_move(payment.state, Trigger.ATTACH) or not self._is_attachable(payment):
            return False
        self._verdicts.take_other_codes_down(payment)
        self._ledger.move_payment(payment, Trigger.ATTACH, reason=None, fact={"by": "a person"})
        return True

    def decide_paid(self, payment_id: str, *, reason: str) -> bool:
        """A disputed payment counts as paid; only for a sale that it fits."""
        payment = self._payment(payment_id)
        if payment is None or not self._is_attachable(payment):
            return False
        return self._decide(payment, Trigger.DECIDE_PAID, reason=reason)

    def decide_unpaid(self, payment_id: str, *, reason: str) -> bool:
        """A disputed payment counts as never paid; it is read again for a day all the same."""
        payment = self._payment(payment_id)
        return payment is not None and self._decide(payment, Trigger.DECIDE_UNPAID, reason=reason)

    def _decide(self, payment: Payment, trigger: Trigger, *, reason: str) -> bool:
        written = reason.strip()
        if len(written) < SHORTEST_REASON or not can_move(payment.state, trigger):
            return False
        if trigger is Trigger.DECIDE_PAID:
            self._verdicts.take_other_codes_down(payment)
        self._ledger.move_payment(payment, trigger, fact={"reason": written}, detail=written)
        return True

    def _payment(self, payment_id: str) -> Payment | None:
        return self._ledger.accepted_payment(payment_id)

    def _is_attachable(self, payment: Payment) -> bool:
        return can_attach(payment, self._ledger.accepted_sale(payment.sale_id))

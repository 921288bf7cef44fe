"""What isn't settled yet: money that came late, contradictions, payments that go on elsewhere. And how each ends."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from pos_app.domain.payment import AWAITING_STATES, QR_STATES, Payment, PaymentState, Trigger, can_move
from pos_app.domain.sale import Sale, SaleState
from pos_app.services.ledger import Ledger
from pos_app.services.payment_watch import PaymentWatch
from pos_app.services.verdicts import Verdicts

if TYPE_CHECKING:
    from pos_app.domain.refund_doubt import Doubt

SHORTEST_REASON = 3


class MatterKind(Enum):
    """Why a payment is on the list. The first four wait for a person, and so does held money before it lapses."""

    LATE_MONEY = "late_money"  # money came for an attempt that no sale was waiting for
    DISPUTED = "disputed"  # Octo's word contradicts the journal
    REFUND_DOUBT = "refund_doubt"  # Octo's refunded sum can't tell whether a refund went back
    OTHER_NUMBER = (
        "other_number"  # Octo calls it by another UUID than at first, so its answers aren't believed
    )
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
_FOR_A_PERSON = frozenset(
    {MatterKind.LATE_MONEY, MatterKind.DISPUTED, MatterKind.REFUND_DOUBT, MatterKind.OTHER_NUMBER}
)
_BEING_RELEASED = frozenset({PaymentState.RELEASING, PaymentState.RELEASE_UNKNOWN})
_ORDER = tuple(MatterKind)
_UNPAID_SALES = frozenset({SaleState.OPEN, SaleState.AWAITING_PAYMENT, SaleState.PARKED, SaleState.VOIDED})


class Matter(NamedTuple):
    """One entry. `can_attach`: its own sale is unpaid and comes to the same amount.

    `is_lapsing`: held money that soon goes back to the customer by itself. `doubt` is about a refund that Octo's sum
    can't settle; `other_uuid` what Octo calls the payment by now.
    """

    kind: MatterKind
    payment: Payment
    sale: Sale | None
    can_attach: bool
    is_lapsing: bool = False
    doubt: Doubt | None = None
    other_uuid: str = ""

    @property
    def waits_for_a_person(self) -> bool:
        return self.kind in _FOR_A_PERSON or self.is_lapsing


def matters_of(
    payments: Iterable[Payment],
    *,
    sale_of: Callable[[str], Sale | None],
    current: Sale | None,
    lapsing: Container[str] = (),
    is_rest: Callable[[Payment], bool] = lambda payment: False,
    doubt_about: Callable[[Payment], Doubt | None] = lambda payment: None,
    other_uuid_of: Callable[[Payment], str] = lambda payment: "",
) -> tuple[Matter, ...]:
    """What waits for a person first, then the oldest. What the counter itself shows isn't listed.

    `lapsing` are the ids of payments whose hold soon ends; `is_rest` tells late money of which some went back.
    """
    found = []
    for payment in payments:
        doubt, other_uuid = doubt_about(payment), other_uuid_of(payment)
        kind = MatterKind.LATE_MONEY if is_rest(payment) else _kind_of(payment, current=current)
        kind = MatterKind.REFUND_DOUBT if doubt else MatterKind.OTHER_NUMBER if other_uuid else kind
        if kind is not None:
            sale = sale_of(payment.sale_id)
            is_lapsing = kind is MatterKind.HELD and payment.id in lapsing
            is_attachable = can_attach(payment, sale)
            found.append(Matter(kind, payment, sale, is_attachable, is_lapsing, doubt, other_uuid))
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


def other_uuid_of(payment: Payment, *, watch: PaymentWatch) -> str:
    """What Octo calls a payment by now, "" where that is what it called it at first.

    While a QR may be seen the till waits: a code that came with the first answer may be another payment's.
    """
    seen = watch.status_of(payment.id) if payment.state not in QR_STATES else None
    return seen.stands_by if seen is not None else ""


class OpenMatters:
    """What a person can do about them. Lives on the services' thread; every decision is written with its reason."""

    def __init__(self, *, ledger: Ledger, verdicts: Verdicts, watch: PaymentWatch) -> None:
        self._ledger = ledger
        self._verdicts = verdicts
        self._watch = watch

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

    def accept_number(self, payment_id: str, *, reason: str) -> bool:
        """Octo's cabinet shows this payment under the UUID of the later answers: from here on those are believed.

        No money moves by it; what the next answers say does, by the same rules as ever.
        """
        payment, written = self._payment(payment_id), reason.strip()
        other = other_uuid_of(payment, watch=self._watch) if payment is not None else ""
        if payment is None or not other or len(written) < SHORTEST_REASON:
            return False
        fact = {"reason": written, "before": payment.octo_uuid, "after": other}
        self._ledger.note_payment(payment, "payment_number_decided", fact=fact, octo_uuid=other)
        self._watch.check_now(payment_id)
        return True

    def _decide(self, payment: Payment, trigger: Trigger, *, reason: str) -> bool:
        written = reason.strip()
        is_refunding = payment.id in self._ledger.payments_being_refunded()
        if len(written) < SHORTEST_REASON or is_refunding or not can_move(payment.state, trigger):
            return False
        if trigger is Trigger.DECIDE_PAID:
            self._verdicts.take_other_codes_down(payment)
        self._ledger.move_payment(payment, trigger, fact={"reason": written}, detail=written)
        return True

    def _payment(self, payment_id: str) -> Payment | None:
        return self._ledger.accepted_payment(payment_id)

    def _is_attachable(self, payment: Payment) -> bool:
        return can_attach(payment, self._ledger.accepted_sale(payment.sale_id))

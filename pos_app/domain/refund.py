"""Money on its way back to a customer: one refund of one payment, and what Octo says about it."""

from __future__ import annotations

from datetime import datetime
from enum import Enum
from typing import NamedTuple

from pos_app.domain.money import Money
from pos_app.domain.payment import PaymentState


class RefundState(Enum):
    """Where one refund stands. The values are stored; never rename one."""

    PLANNED = "planned"  # on disk with its id and amount; nothing sent
    SENDING = "sending"  # sent; no answer yet
    UNKNOWN = "unknown"  # sent, and nobody knows whether Octo has it
    PENDING = "pending"  # Octo took it in; the money isn't with the customer yet
    DONE = "done"  # Octo said so, or its refunded sum shows it
    FAILED = "failed"  # Octo said that nothing went back


class RefundLine(NamedTuple):
    """What came back over the counter: a line of the sale and how much of it, in thousandths of its unit."""

    number: int
    quantity_thousandths: int


class Refund(NamedTuple):
    """One call's worth of money to give back. Id, payment and amount never change once it is on disk.

    `id` is Octo's shop_refund_id, made once and sent again as it is (I3). `number` counts the refunds of a payment.
    `refunded_before_minor` is Octo's refunded sum as read just before a sending: what tells later whether an unanswered
    refund was done; None while nothing was sent, or when Octo gave no sum at first. `reason` was written by a person.
    `origin` is what the payment was before any of its money went back: a refund that fails leads back there.
    `detail` is a code of ours or Octo's own words on why it failed. `sendings` counts calls that may have arrived.
    """

    id: str
    payment_id: str
    sale_id: str
    number: int
    state: RefundState
    amount: Money
    reason: str
    created_at: datetime
    lines: tuple[RefundLine, ...] = ()
    refunded_before_minor: int | None = None
    sendings: int = 0
    sent_at: datetime | None = None
    octo_refund_id: str | None = None
    detail: str | None = None
    closed_at: datetime | None = None
    origin: PaymentState = PaymentState.PAID

    @property
    def is_unresolved(self) -> bool:
        """Confirmed by a person, and neither done nor failed. There is one such group for a payment at a time (I13)."""
        return self.state not in (RefundState.DONE, RefundState.FAILED)


class RefundSaid(Enum):
    """Octo's word about a refund, whatever its spelling. An unknown spelling is PENDING and never a verdict."""

    DONE = "done"
    PENDING = "pending"
    FAILED = "failed"


class RefundAnswer(NamedTuple):
    """One answer to one refund call. What Octo left out is None; `raw` is the body as it came, without the secret."""

    said: RefundSaid
    status: str
    octo_uuid: str | None
    refund_id: str | None = None
    octo_refund_id: str | None = None
    refunded_minor: int | None = None
    raw: str = ""

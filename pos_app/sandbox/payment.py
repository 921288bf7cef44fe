"""One payment as the pretend Octo keeps it: what was asked for, how far it got, what money moved."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from typing import Any

FEE_RATE = Decimal("0.035")
CENT = Decimal("0.01")


class Status(StrEnum):
    """The five statuses that Octo documents."""

    CREATED = "created"  # registered, nobody has opened the pay page
    WAIT_USER_ACTION = "wait_user_action"  # the customer is on the pay page
    WAITING_FOR_CAPTURE = "waiting_for_capture"  # the money is held, the shop must capture or cancel
    SUCCEEDED = "succeeded"  # paid
    CANCELED = "canceled"  # declined, released or lapsed


UNPAID = frozenset({Status.CREATED, Status.WAIT_USER_ACTION})


class RefundStatus(StrEnum):
    """How far a refund got."""

    SUCCEEDED = "succeeded"  # the money is back; only this counts in refunded_sum
    PENDING = "pending"  # accepted; bound like a done one, so that nothing is given back twice
    FAILED = "failed"  # nothing went back


class Turn(StrEnum):
    """What a payment's customer or bank will do by itself, after a number of seconds."""

    PAYS = "customer_pays"  # opens the page half-way, pays that long after the create
    DECLINES = "customer_declines"  # says no that long after the create
    LATE_SUCCESS = "late_success"  # stays on the page at the end of the ttl, has paid that long after it
    SUCCESS_AFTER_CANCEL = "success_after_cancel"  # the money arrives that long after it was canceled


Turns = dict[Turn, float]


@dataclass(frozen=True, slots=True)
class Line:
    """One basket line that the customer sees; `price` is that of one unit."""

    description: str
    count: int
    price: Decimal


@dataclass(frozen=True, slots=True)
class Order:
    """What a create request asks for, checked. Frozen from the first request on, as at Octo."""

    shop_transaction_id: str
    total_sum: Decimal
    currency: str
    description: str
    return_url: str
    notify_url: str
    language: str
    ttl_min: int
    auto_capture: bool
    test: bool
    customer_ip: str
    phone: str
    lines: tuple[Line, ...]


@dataclass(slots=True)
class Refund:
    """Money given back once, under the shop's id for it. Without `ends_at_s` no passing of time changes it."""

    shop_refund_id: str
    refund_id: str
    amount: Decimal
    refund_time: str
    status: RefundStatus
    ends_at_s: float | None = None
    ends_as: RefundStatus = RefundStatus.SUCCEEDED


@dataclass(slots=True)
class Payment:
    """Only `SandboxBook` changes one, under its lock. Times ending in `_s` are seconds of the book's clock."""

    order: Order
    uuid: str
    pay_url: str
    created_at_s: float
    created_time: str
    status: Status = Status.CREATED
    moved_at_s: float = 0.0
    paid_time: str = ""
    captured: Decimal = Decimal("0.00")
    refunds: list[Refund] = field(default_factory=list)
    turns: Turns = field(default_factory=dict)
    paid_count: int = 0
    create_requests: int = 0
    status_reads: int = 0
    fiscal_reads: int = 0
    last_read_s: float | None = None
    bodies: list[dict[str, Any]] = field(default_factory=list)

    @property
    def expires_at_s(self) -> float:
        return self.created_at_s + self.order.ttl_min * 60

    @property
    def refunded_sum(self) -> Decimal:
        """What went back. A pending refund isn't in it."""
        return self._refunded(RefundStatus.SUCCEEDED)

    @property
    def refundable_sum(self) -> Decimal:
        """What may still be asked back; a pending refund is taken off already."""
        return self.captured - self.refunded_sum - self._refunded(RefundStatus.PENDING)

    @property
    def transfer_sum(self) -> Decimal:
        """What the shop gets: the captured amount less a pretend fee, less what was refunded."""
        fee = (self.captured * FEE_RATE).quantize(CENT, rounding=ROUND_HALF_UP)
        return self.captured - fee - self.refunded_sum

    def _refunded(self, status: RefundStatus) -> Decimal:
        return sum((refund.amount for refund in self.refunds if refund.status is status), Decimal("0.00"))

"""The payment state machine: an enum, one table of moves, a guard. Screens and services follow it; none has its own."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from pos_app.domain.errors import IllegalTransition
from pos_app.domain.money import Money

if TYPE_CHECKING:
    from pos_app.domain.buyer import Buyer

GRACE = timedelta(minutes=5)
"""After its ttl a payer may still be inside the bank's dialog; only answers later than this may close a payment."""
REREAD_FOR = timedelta(hours=24)
"""Closed and failed payments are read again for this long: Octo's word may still change (I5)."""
HOLD_LASTS = timedelta(minutes=30)
"""How long Octo keeps money for a shop that doesn't decide. Its word for that is missing, so this is the plan."""
HOLD_WARNS_AFTER = timedelta(minutes=20)
BUYER_MARK = '"user_data":"<buyer>"'
"""What a stored request holds in the place of the customer's phone and email. No other text of it can: a quote inside
a JSON text is escaped.
"""


class PaymentState(Enum):
    """Where one attempt stands. The values are stored and exported; never rename one."""

    DRAFT = "draft"  # being put together; nothing on disk
    JOURNALED = "journaled"  # on disk with its basket and amount; nothing sent
    CREATING = "creating"  # sent for the first time; no answer yet
    CREATE_UNKNOWN = "create_unknown"  # sent, and nobody knows whether Octo has it
    WAITING = "waiting"  # Octo has it; the QR may be shown
    ENGAGED = "engaged"  # the customer is inside the pay page
    HELD = "held"  # money is reserved and waits for our capture or release
    CAPTURING = "capturing"  # capture sent; no answer yet
    CAPTURE_UNKNOWN = "capture_unknown"  # capture sent, and nobody knows whether it was done
    RELEASING = "releasing"  # release sent; no answer yet
    RELEASE_UNKNOWN = "release_unknown"  # release sent, and nobody knows whether it was done
    PAID = "paid"  # Octo said so
    FAILED = "failed"  # Octo said that nothing was taken
    ABANDONED = "abandoned"  # given up here or its time is over; can still be paid at Octo
    CLOSED_UNPAID = "closed_unpaid"  # Octo confirmed after expiry and grace that nothing came
    CLOSED_RELEASED = "closed_released"  # a hold that was given back
    LATE_MONEY = "late_money"  # money came for an attempt that no sale was waiting for
    DISPUTED = "disputed"  # Octo's word contradicts our journal; a person has to decide
    REFUNDING = "refunding"  # a refund was sent; not finished
    REFUND_UNKNOWN = "refund_unknown"  # a refund was sent, and nobody knows whether it was done
    PARTLY_REFUNDED = "partly_refunded"  # some of the money went back
    REFUNDED = "refunded"  # all of the money went back


class Trigger(Enum):
    """What can happen to an attempt: our own acts, Octo's words, and silence."""

    JOURNAL = "journal"
    SEND = "send"
    FOUND_AT_START = "found_at_start"
    SAYS_CREATED = "says_created"
    SAYS_ENGAGED = "says_engaged"
    SAYS_HELD = "says_held"
    SAYS_SUCCEEDED = "says_succeeded"
    SAYS_CANCELED = "says_canceled"
    REFUSED = "refused"
    NO_ANSWER = "no_answer"
    CONTRADICTED = "contradicted"
    GIVE_UP = "give_up"
    EXPIRE = "expire"
    CONFIRM_UNPAID = "confirm_unpaid"
    CAPTURE = "capture"
    CAPTURED = "captured"
    RELEASE = "release"
    RELEASED = "released"
    REFUND = "refund"
    REFUNDED_PARTLY = "refunded_partly"
    REFUNDED_FULLY = "refunded_fully"
    REFUND_FAILED_PAID = "refund_failed_paid"
    REFUND_FAILED_PARTLY = "refund_failed_partly"
    REFUND_FAILED_LATE = "refund_failed_late"
    ATTACH = "attach"
    DECIDE_PAID = "decide_paid"
    DECIDE_REFUND = "decide_refund"
    DECIDE_UNPAID = "decide_unpaid"


_S, _T = PaymentState, Trigger

TRANSITIONS: dict[tuple[PaymentState, Trigger], PaymentState] = {
    (_S.DRAFT, _T.JOURNAL): _S.JOURNALED,
    (_S.JOURNALED, _T.SEND): _S.CREATING,
    # The program died between the journal and the answer: only Octo knows what became of it.
    (_S.JOURNALED, _T.FOUND_AT_START): _S.CREATE_UNKNOWN,
    (_S.CREATING, _T.FOUND_AT_START): _S.CREATE_UNKNOWN,
    (_S.CREATING, _T.SAYS_CREATED): _S.WAITING,
    (_S.CREATING, _T.REFUSED): _S.FAILED,
    (_S.CREATING, _T.NO_ANSWER): _S.CREATE_UNKNOWN,
    (_S.CREATING, _T.GIVE_UP): _S.ABANDONED,
    (_S.CREATING, _T.EXPIRE): _S.ABANDONED,
    # A fresh id that is already further on belongs to somebody else, or this folder was copied.
    (_S.CREATING, _T.CONTRADICTED): _S.DISPUTED,
    (_S.CREATE_UNKNOWN, _T.SAYS_CREATED): _S.WAITING,
    (_S.CREATE_UNKNOWN, _T.SAYS_ENGAGED): _S.ENGAGED,
    (_S.CREATE_UNKNOWN, _T.SAYS_HELD): _S.HELD,
    (_S.CREATE_UNKNOWN, _T.SAYS_SUCCEEDED): _S.PAID,
    (_S.CREATE_UNKNOWN, _T.SAYS_CANCELED): _S.FAILED,
    (_S.CREATE_UNKNOWN, _T.REFUSED): _S.FAILED,
    (_S.CREATE_UNKNOWN, _T.GIVE_UP): _S.ABANDONED,
    (_S.CREATE_UNKNOWN, _T.EXPIRE): _S.ABANDONED,
    (_S.CREATE_UNKNOWN, _T.CONTRADICTED): _S.DISPUTED,
    (_S.WAITING, _T.SAYS_ENGAGED): _S.ENGAGED,
    (_S.WAITING, _T.SAYS_HELD): _S.HELD,
    (_S.WAITING, _T.SAYS_SUCCEEDED): _S.PAID,
    (_S.WAITING, _T.SAYS_CANCELED): _S.FAILED,
    (_S.WAITING, _T.GIVE_UP): _S.ABANDONED,
    (_S.WAITING, _T.EXPIRE): _S.ABANDONED,
    (_S.WAITING, _T.CONTRADICTED): _S.DISPUTED,
    (_S.ENGAGED, _T.SAYS_HELD): _S.HELD,
    (_S.ENGAGED, _T.SAYS_SUCCEEDED): _S.PAID,
    (_S.ENGAGED, _T.SAYS_CANCELED): _S.FAILED,
    (_S.ENGAGED, _T.GIVE_UP): _S.ABANDONED,
    (_S.ENGAGED, _T.EXPIRE): _S.ABANDONED,
    (_S.ENGAGED, _T.CONTRADICTED): _S.DISPUTED,
    (_S.ABANDONED, _T.SAYS_SUCCEEDED): _S.LATE_MONEY,
    # Such a hold is late: it is released, never captured.
    (_S.ABANDONED, _T.SAYS_HELD): _S.HELD,
    (_S.ABANDONED, _T.CONFIRM_UNPAID): _S.CLOSED_UNPAID,
    (_S.ABANDONED, _T.CONTRADICTED): _S.DISPUTED,
    (_S.HELD, _T.CAPTURE): _S.CAPTURING,
    (_S.HELD, _T.RELEASE): _S.RELEASING,
    # The hold lapsed or was cancelled in Octo's cabinet.
    (_S.HELD, _T.SAYS_CANCELED): _S.FAILED,
    # Somebody captured it in Octo's cabinet: money that came is never ignored.
    (_S.HELD, _T.SAYS_SUCCEEDED): _S.PAID,
    (_S.HELD, _T.CONTRADICTED): _S.DISPUTED,
    (_S.CAPTURING, _T.CAPTURED): _S.PAID,
    (_S.CAPTURING, _T.NO_ANSWER): _S.CAPTURE_UNKNOWN,
    # An error on a capture is no verdict: a status read decides.
    (_S.CAPTURING, _T.REFUSED): _S.CAPTURE_UNKNOWN,
    (_S.CAPTURING, _T.FOUND_AT_START): _S.CAPTURE_UNKNOWN,
    (_S.CAPTURING, _T.CONTRADICTED): _S.DISPUTED,
    (_S.CAPTURE_UNKNOWN, _T.SAYS_SUCCEEDED): _S.PAID,
    (_S.CAPTURE_UNKNOWN, _T.SAYS_HELD): _S.HELD,
    (_S.CAPTURE_UNKNOWN, _T.SAYS_CANCELED): _S.FAILED,
    (_S.CAPTURE_UNKNOWN, _T.CONTRADICTED): _S.DISPUTED,
    (_S.RELEASING, _T.RELEASED): _S.CLOSED_RELEASED,
    (_S.RELEASING, _T.NO_ANSWER): _S.RELEASE_UNKNOWN,
    (_S.RELEASING, _T.REFUSED): _S.RELEASE_UNKNOWN,
    (_S.RELEASING, _T.FOUND_AT_START): _S.RELEASE_UNKNOWN,
    (_S.RELEASING, _T.CONTRADICTED): _S.DISPUTED,
    (_S.RELEASE_UNKNOWN, _T.SAYS_HELD): _S.HELD,
    (_S.RELEASE_UNKNOWN, _T.SAYS_CANCELED): _S.CLOSED_RELEASED,
    # The release came too late: the money was taken although no sale waits for it.
    (_S.RELEASE_UNKNOWN, _T.SAYS_SUCCEEDED): _S.LATE_MONEY,
    (_S.RELEASE_UNKNOWN, _T.CONTRADICTED): _S.DISPUTED,
    # Octo's word after the end: believed, since the customer's money is what counts.
    (_S.FAILED, _T.SAYS_SUCCEEDED): _S.LATE_MONEY,
    (_S.FAILED, _T.SAYS_HELD): _S.HELD,
    (_S.CLOSED_UNPAID, _T.SAYS_SUCCEEDED): _S.LATE_MONEY,
    (_S.CLOSED_UNPAID, _T.SAYS_HELD): _S.HELD,
    (_S.CLOSED_RELEASED, _T.SAYS_SUCCEEDED): _S.LATE_MONEY,
    (_S.CLOSED_RELEASED, _T.SAYS_HELD): _S.HELD,
    # Our id with another amount is a contradiction at any time, also after the end.
    (_S.FAILED, _T.CONTRADICTED): _S.DISPUTED,
    (_S.CLOSED_UNPAID, _T.CONTRADICTED): _S.DISPUTED,
    (_S.CLOSED_RELEASED, _T.CONTRADICTED): _S.DISPUTED,
    (_S.PAID, _T.REFUND): _S.REFUNDING,
    # Paid money that Octo takes back without a refund of ours: never silently.
    (_S.PAID, _T.SAYS_CANCELED): _S.DISPUTED,
    (_S.PAID, _T.CONTRADICTED): _S.DISPUTED,
    (_S.PARTLY_REFUNDED, _T.REFUND): _S.REFUNDING,
    (_S.REFUNDING, _T.REFUNDED_PARTLY): _S.PARTLY_REFUNDED,
    (_S.REFUNDING, _T.REFUNDED_FULLY): _S.REFUNDED,
    (_S.REFUNDING, _T.NO_ANSWER): _S.REFUND_UNKNOWN,
    (_S.REFUNDING, _T.FOUND_AT_START): _S.REFUND_UNKNOWN,
    (_S.REFUNDING, _T.REFUND_FAILED_PAID): _S.PAID,
    (_S.REFUNDING, _T.REFUND_FAILED_PARTLY): _S.PARTLY_REFUNDED,
    (_S.REFUNDING, _T.REFUND_FAILED_LATE): _S.LATE_MONEY,
    (_S.REFUNDING, _T.CONTRADICTED): _S.DISPUTED,
    (_S.REFUND_UNKNOWN, _T.CONTRADICTED): _S.DISPUTED,
    (_S.PARTLY_REFUNDED, _T.CONTRADICTED): _S.DISPUTED,
    (_S.REFUNDED, _T.CONTRADICTED): _S.DISPUTED,
    (_S.REFUND_UNKNOWN, _T.REFUNDED_PARTLY): _S.PARTLY_REFUNDED,
    (_S.REFUND_UNKNOWN, _T.REFUNDED_FULLY): _S.REFUNDED,
    (_S.REFUND_UNKNOWN, _T.REFUND_FAILED_PAID): _S.PAID,
    (_S.REFUND_UNKNOWN, _T.REFUND_FAILED_PARTLY): _S.PARTLY_REFUNDED,
    (_S.REFUND_UNKNOWN, _T.REFUND_FAILED_LATE): _S.LATE_MONEY,
    (_S.LATE_MONEY, _T.ATTACH): _S.PAID,
    (_S.LATE_MONEY, _T.REFUND): _S.REFUNDING,
    (_S.LATE_MONEY, _T.CONTRADICTED): _S.DISPUTED,
    (_S.DISPUTED, _T.DECIDE_PAID): _S.PAID,
    (_S.DISPUTED, _T.DECIDE_REFUND): _S.REFUNDING,
    (_S.DISPUTED, _T.DECIDE_UNPAID): _S.CLOSED_UNPAID,
}

QR_STATES = frozenset({_S.WAITING, _S.ENGAGED})
"""The only states in which a pixel of a payment's QR may be seen."""
AWAITING_STATES = frozenset(
    {_S.DRAFT, _S.JOURNALED, _S.CREATING, _S.CREATE_UNKNOWN, _S.WAITING, _S.ENGAGED}
    | {_S.HELD, _S.CAPTURING, _S.CAPTURE_UNKNOWN, _S.RELEASE_UNKNOWN}
)
"""States in which the sale counts as awaiting payment and its basket is frozen."""
CREATE_STATES = frozenset({_S.DRAFT, _S.JOURNALED, _S.CREATING, _S.CREATE_UNKNOWN, _S.WAITING, _S.ENGAGED})
"""A create may still be sent, or sent again for the pay address. A buyer's phone and email are kept no longer (I8)."""
UNRESOLVED_STATES = AWAITING_STATES | {_S.RELEASING, _S.ABANDONED, _S.REFUNDING, _S.REFUND_UNKNOWN}
"""States that only Octo can end. They are read until it does, and nothing that names the shop may change meanwhile."""
REREAD_STATES = frozenset({_S.FAILED, _S.CLOSED_UNPAID, _S.CLOSED_RELEASED, _S.DISPUTED})
"""Ended for the counter, but read again for a day."""
SETTLED_STATES = frozenset({_S.PAID, _S.REFUNDED, _S.FAILED, _S.CLOSED_UNPAID, _S.CLOSED_RELEASED})
"""Nothing is left for anybody to do, as far as the state alone tells."""
ALARM_STATES = frozenset({_S.LATE_MONEY, _S.DISPUTED})
"""Shown on every screen until somebody deals with them."""
_MONEY_CAME = frozenset({_T.SAYS_SUCCEEDED, _T.CAPTURED})
_LATE_AFTER = frozenset({_S.ABANDONED, _S.FAILED, _S.CLOSED_UNPAID, _S.CLOSED_RELEASED, _S.RELEASE_UNKNOWN})


class Account(NamedTuple):
    """Whose payments these are: the address of Octo and the shop's id there. The secret isn't part of it."""

    octo_url: str
    shop_id: int


class Hold(NamedTuple):
    """How money that Octo only reserves is dealt with, fixed when the payment is journaled.

    `waits`: a cashier decides, instead of the till at once. `held_at` is when the till first learned of the hold, in
    UTC. `final` is the sum of the capture, written before the first byte of it leaves and never changed afterwards.
    """

    waits: bool
    held_at: datetime | None = None
    final: Money | None = None

    @property
    def lapses_at(self) -> datetime | None:
        """When the money goes back to the customer by itself, as far as is known."""
        return self.held_at + HOLD_LASTS if self.held_at else None

    def is_about_to_lapse(self, now: datetime) -> bool:
        return self.held_at is not None and now - self.held_at >= HOLD_WARNS_AFTER


class Payment(NamedTuple):
    """One attempt to be paid for one basket. Amount, mode, account and body never change after JOURNALED (I2).

    `body` is the request as JSON without the secret, byte for byte what is re-sent. `sendings` counts creates whose
    bytes may have reached Octo. `is_qr_shown` stays true once anybody could have scanned it. `sent_at` is wall time in
    UTC. `is_late` marks a hold that nobody waits for. `reason` is a code for the screens, `detail` Octo's own words.
    `hold` is None where the till captures the whole amount by itself. `buyer` goes where the body says `BUYER_MARK`,
    and is erased with the last of `CREATE_STATES`.
    """

    id: str
    sale_id: str
    attempt: int
    state: PaymentState
    amount: Money
    account: Account
    body: str
    basket_fingerprint: str
    created_at: datetime
    ttl_minutes: int
    is_test: bool
    is_live: bool
    is_two_stage: bool = False
    sendings: int = 0
    sent_at: datetime | None = None
    is_qr_shown: bool = False
    is_late: bool = False
    octo_uuid: str | None = None
    pay_url: str | None = None
    refunded_minor: int | None = None
    transfer_minor: int | None = None
    reason: str | None = None
    detail: str | None = None
    closed_at: datetime | None = None
    hold: Hold | None = None
    buyer: Buyer | None = None

    @property
    def taken(self) -> Money:
        """What the customer pays: less than `amount` where goods were taken out before the capture."""
        final = self.hold.final if self.hold else None
        return self.amount if final is None else final

    @property
    def waits_for_cashier(self) -> bool:
        """The money is held, and only a person may take it or give it back."""
        is_held = self.state is _S.HELD and not self.is_late
        return is_held and self.hold is not None and self.hold.waits and self.hold.final is None

    @property
    def expires_at(self) -> datetime:
        """When Octo stops taking money for it, by the wall clock of this PC."""
        return (self.sent_at or self.created_at) + timedelta(minutes=self.ttl_minutes)

    @property
    def match_code(self) -> str:
        """Two digits drawn from Octo's answer: the same on every screen that shows this payment as paid."""
        if self.octo_uuid is None:
            return ""
        from zlib import crc32  # not needed before somebody has paid

        return f"{crc32(self.octo_uuid.encode()) % 100:02d}"

    @property
    def is_for_buyer(self) -> bool:
        """It was asked for with a phone or an email, whether these are still known or not."""
        return BUYER_MARK in self.body

    @property
    def is_sendable(self) -> bool:
        """The very request that was journaled can be made again: its buyer, if it has one, is still known."""
        return self.buyer is not None or not self.is_for_buyer

    @property
    def is_unresolved(self) -> bool:
        return self.state in UNRESOLVED_STATES

    @property
    def is_payable(self) -> bool:
        """Whether somebody may still pay it: its QR was seen, and Octo hasn't ended it."""
        return self.is_qr_shown and self.state in QR_STATES | {_S.ABANDONED}


def can_move(state: PaymentState, trigger: Trigger) -> bool:
    return (state, trigger) in TRANSITIONS


def next_state(
    payment: Payment, trigger: Trigger, *, is_sale_paid: bool = False
) -> tuple[PaymentState, bool]:
    """The state after the trigger and whether the payment is late; raises `IllegalTransition` outside the table.

    A late hold that Octo reports as succeeded is money that no sale waits for, not a paid sale. The same holds for
    money that comes when another attempt has paid the sale already (`is_sale_paid`).
    """
    target = TRANSITIONS.get((payment.state, trigger))
    if target is None:
        raise IllegalTransition(f"A payment in {payment.state.value} can't take {trigger.value}.")
    is_late = payment.is_late or (target is _S.HELD and payment.state in _LATE_AFTER)
    if is_late and payment.state is _S.HELD and target is _S.PAID:
        return _S.LATE_MONEY, is_late
    if is_sale_paid and target is _S.PAID and trigger in _MONEY_CAME:
        return _S.LATE_MONEY, is_late
    if is_late and trigger is _T.CAPTURE:
        raise IllegalTransition("A hold that came after giving up is released, never captured.")
    return target, is_late

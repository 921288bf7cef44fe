"""What happened, in the past tense. Published on the event bus after it is durable, never before."""

from __future__ import annotations

from datetime import timedelta
from enum import Enum
from typing import TYPE_CHECKING

from pos_app.domain.payment import Payment, PaymentState
from pos_app.domain.record import Record
from pos_app.domain.sale import Sale

if TYPE_CHECKING:
    from pos_app.domain.refund import Refund, RefundState


class SaleChanged(Record):
    """A sale was written. `line_number` is the line that was added or changed, None when none was."""

    sale: Sale
    line_number: int | None = None


class PaymentChanged(Record):
    """A payment was written in a new state, or in the same state with new facts."""

    payment: Payment
    before: PaymentState


class RefundChanged(Record):
    """A refund was written. `before` is where it stood, None for one that was just stored."""

    refund: Refund
    before: RefundState | None


class CodeUnknown(Record):
    """A scanned or typed code that no product has. Nothing was sold.

    `quantity` is what was to be sold of it, as typed; `scanned` the code with its separators, where it has some.
    """

    code: str
    is_perhaps_misread: bool
    quantity: str | None = None
    scanned: str = ""


class MarkAdded(Record):
    """A marking code went to a line that lacked it; the quantity stays. `name` is the product's."""

    name: str


class ScanIgnored(Record):
    """A scan while a payment holds the basket. `name` is the product's, or the code where no product has it."""

    name: str


class Refusal(Enum):
    """Why something the cashier asked for wasn't done. No money moved."""

    EMPTY_BASKET = "empty_basket"
    TOTAL_ZERO = "total_zero"
    NOT_SET_UP = "not_set_up"
    NO_SECRET = "no_secret"
    TO_WEIGH = "to_weigh"
    BAD_QUANTITY = "bad_quantity"
    BASKET_FROZEN = "basket_frozen"
    WRONG_CURRENCY = "wrong_currency"
    TOO_LARGE = "too_large"
    TOO_LONG = "too_long"
    TOO_MANY_ATTEMPTS = "too_many_attempts"
    TOO_MANY_OPEN = "too_many_open"
    NOTHING_MARKED = "nothing_marked"
    NOT_SENDABLE = "not_sendable"
    BOOKS_UNCHECKED = "books_unchecked"
    BOOKS_DAMAGED = "books_damaged"
    FOLDER_MOVED = "folder_moved"
    NO_TAX_CODE = "no_tax_code"
    NOTHING_TO_UNDO = "nothing_to_undo"
    NOTHING_TO_REDO = "nothing_to_redo"
    BAD_PRICE = "bad_price"
    BAD_DISCOUNT = "bad_discount"
    BAD_TEXT = "bad_text"
    TOO_MANY_PARKED = "too_many_parked"
    NOT_PARKED = "not_parked"
    NO_LINES = "no_lines"
    AGE_NOT_CONFIRMED = "age_not_confirmed"
    MARK_TAKEN = "mark_taken"
    MARKS_ONE_BY_ONE = "marks_one_by_one"
    LABEL_DOES_NOT_FIT = "label_does_not_fit"
    BAD_SIGNS = "bad_signs"


class ActionRefused(Record):
    """Something asked for wasn't done; `detail` names the thing (a code, a product) where that helps."""

    refusal: Refusal
    detail: str = ""


class WriteFailed(Record):
    """The disk didn't take a change: it is not done, and what is shown is what was last written."""

    detail: str


class ConnectionChanged(Record):
    """Octo was reached again, or couldn't be reached."""

    is_online: bool


class WatchChanged(Record):
    """How one payment is being watched changed; nothing on disk did.

    `is_offline`: its last call gave nothing. `is_checked`: Octo has answered about it since the program started.
    """

    payment_id: str
    is_offline: bool
    is_checked: bool


class ClockFoundWrong(Record):
    """The PC's clock and Octo's differ by more than two minutes. Positive: the PC is ahead."""

    difference: timedelta


class OutcomeAcknowledged(Record):
    """The cashier has seen how a payment ended and goes on with the sale."""


class SettingsChanged(Record):
    """Settings were changed here or by another process on the same folder."""


class BuyerChanged(Record):
    """The customer at the counter wants an e-receipt, or no longer. Where it goes isn't told here."""


class CustomerLanguageChosen(Record):
    """The customer at the counter reads another language from now on."""


class SecretChecked(Record):
    """The keyring was asked. `problem` is None when the secret is there, else what is wrong."""

    problem: SecretProblem | None


class BooksChecked(Record):
    """The books were looked through. `findings` are sentences, none when all agrees; `copy` a copy that can be read."""

    findings: tuple[str, ...]
    copy: str | None = None


class PayingWaits(Record):
    """Somebody wants to pay while the books are still being looked through; the payment follows by itself."""


class CopyFailed(Record):
    """The daily copy couldn't be made; selling goes on. Told once until a copy works again."""

    detail: str


class SecretProblem(Enum):
    """Why paying isn't possible for want of the secret."""

    MISSING = "missing"  # no entry for this Octo address and shop
    NO_KEYRING = "no_keyring"  # the system offers none
    LOCKED = "locked"  # it is there and locked, or the prompt was refused
    UNSAFE = "unsafe"  # the only one on offer would keep the secret in a plain file
    FAILED = "failed"  # it answered with an error


Event = (
    SaleChanged
    | PaymentChanged
    | RefundChanged
    | CodeUnknown
    | MarkAdded
    | ScanIgnored
    | ActionRefused
    | WriteFailed
    | ConnectionChanged
    | WatchChanged
    | OutcomeAcknowledged
    | ClockFoundWrong
    | SettingsChanged
    | BuyerChanged
    | CustomerLanguageChosen
    | SecretChecked
    | BooksChecked
    | CopyFailed
    | PayingWaits
)

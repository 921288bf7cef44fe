"""What may be given back, in which pieces, and what Octo's refunded sum says about a refund. Pure judgement."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import Enum
from typing import NamedTuple

from pos_app.domain.errors import IllegalTransition
from pos_app.domain.money import Currency, Money
from pos_app.domain.payment import Payment, PaymentState, Trigger
from pos_app.domain.refund import Refund, RefundState

LEAST = {Currency.USD: Money(1_00, Currency.USD), Currency.UZS: Money(13_000_00, Currency.UZS)}
"""Octo gives back no less than the worth of a dollar. That in so'm is assumed, a little above the rate."""
MOST_AT_ONCE = {
    Currency.UZS: Money(10_000_000_00, Currency.UZS),
    Currency.USD: Money(700_00, Currency.USD),
}
"""The most in one call. Octo names so'm alone; the worth of it in dollars is assumed, a little below the rate."""
LONGEST_REFUND_ID = 40
CLOSED_UNANSWERED = "closed_unanswered"
"""In `Refund.detail`: a person closed it as not given back although Octo never said so."""
REFUNDABLE = frozenset(
    {PaymentState.PAID, PaymentState.PARTLY_REFUNDED, PaymentState.LATE_MONEY, PaymentState.DISPUTED}
)
REFUND_STATES = frozenset({PaymentState.REFUNDING, PaymentState.REFUND_UNKNOWN})
"""A payment with an unresolved refund. The refund is followed up, not the payment."""
MONEY_STATES = REFUNDABLE | REFUND_STATES | {PaymentState.REFUNDED}
"""Money came for the payment at some time."""

_PAYING_STATES = MONEY_STATES - {PaymentState.LATE_MONEY, PaymentState.DISPUTED}
"""Money in these may be what its sale was paid with; late and disputed money pays for none."""

_R = RefundState
MOVES = {
    _R.PLANNED: frozenset({_R.SENDING, _R.FAILED}),
    # Back to PLANNED when certainly no byte of the first sending left.
    _R.SENDING: frozenset({_R.PLANNED, _R.UNKNOWN, _R.PENDING, _R.DONE, _R.FAILED}),
    _R.UNKNOWN: frozenset({_R.UNKNOWN, _R.PENDING, _R.DONE, _R.FAILED}),
    _R.PENDING: frozenset({_R.PENDING, _R.DONE, _R.FAILED}),
    _R.DONE: frozenset[RefundState](),
    _R.FAILED: frozenset[RefundState](),
}


class RefundRefusal(Enum):
    """Why a refund wasn't begun. No money moved and no refund id was used up."""

    NOT_FOUND = "not_found"  # no such payment in memory: its sale has to be opened first
    NOT_PAID = "not_paid"  # nothing came for this payment, or nothing that may be given back
    ALL_REFUNDED = "all_refunded"  # all of it went back already
    UNDER_WAY = "under_way"  # an earlier refund of this payment isn't settled yet
    NO_UUID = "no_uuid"  # Octo's name of the payment isn't known, so it can't be asked
    NO_REASON = "no_reason"  # a disputed payment is decided with a written reason alone
    WRONG_CURRENCY = "wrong_currency"  # the amount isn't in the payment's currency
    ZERO = "zero"  # nothing to give back
    TOO_MUCH = "too_much"  # more than is left
    TOO_SMALL = "too_small"  # less than Octo gives back: give it in cash
    TOO_MANY = "too_many"  # so many refunds that their ids would grow too long for Octo
    IN_DOUBT = "in_doubt"  # what is left may have gone with a refund that a person closed without Octo's word
    WRONG_LINES = "wrong_lines"  # a line that the sale hasn't, or more of it than wasn't brought back yet


class RefundOffer(NamedTuple):
    """What may still be given back of a payment. `refusal` says why nothing may; `least` is the least in one refund.

    `elsewhere` is the part of `refunded` that wasn't given back by this till: in Octo's cabinet, say.
    """

    paid: Money
    refunded: Money
    elsewhere: Money
    left: Money
    least: Money
    refusal: RefundRefusal | None = None


class Step(Enum):
    """What to do with a refund once Octo's refunded sum was read."""

    SEND = "send"
    DONE = "done"
    FAILED = "failed"
    ASK = "ask"  # the sum can't tell: nothing is sent, and a person may decide


def moved(refund: Refund, state: RefundState) -> Refund:
    """Raises `IllegalTransition` for a move that refunds don't make; a settled one never moves again."""
    if state not in MOVES[refund.state]:
        raise IllegalTransition(f"A refund in {refund.state.value} can't become {state.value}.")
    return refund._replace(state=state)


def refund_id(payment_id: str, *, number: int) -> str:
    """`<shop_transaction_id>-rN`, made once; raises `ValueError` when it would be longer than Octo is known to take."""
    made = f"{payment_id}-r{number}"
    if number < 1 or len(made) > LONGEST_REFUND_ID or not made.isascii():
        raise ValueError(f"A refund id must have at most {LONGEST_REFUND_ID} ASCII characters.")
    return made


def done_minor(refunds: Iterable[Refund]) -> int:
    return sum(refund.amount.minor for refund in refunds if refund.state is RefundState.DONE)


def refunded_minor(payment: Payment, *, refunds: Iterable[Refund]) -> int:
    """What went back as far as is known: Octo's sum as last read, or our own where that is more."""
    return max(payment.refunded_minor or 0, done_minor(refunds))


def closed_unanswered_minor(refunds: Iterable[Refund]) -> int:
    """What a person closed without Octo's word: no new refund may use that money."""
    return sum(refund.amount.minor for refund in refunds if refund.detail == CLOSED_UNANSWERED)


def unresolved(refunds: Iterable[Refund]) -> list[Refund]:
    """In the order in which they are sent, one after the other."""
    return sorted((refund for refund in refunds if refund.is_unresolved), key=lambda refund: refund.number)


def what_is_left(payment: Payment, *, refunds: Sequence[Refund]) -> RefundOffer:
    """Paid less what went back, ours or not, less what is on its way, and less what nobody can tell of (I13)."""
    currency, paid = payment.amount.currency, payment.taken.minor
    on_the_way = sum(refund.amount.minor for refund in unresolved(refunds))
    gone = max(payment.refunded_minor or 0, done_minor(refunds) + on_the_way)
    doubtful = closed_unanswered_minor(refunds)
    refunded = refunded_minor(payment, refunds=refunds)
    offer = RefundOffer(
        paid=payment.taken,
        refunded=Money(refunded, currency),
        elsewhere=Money(refunded - done_minor(refunds), currency),
        left=Money(max(0, paid - gone - doubtful), currency),
        least=LEAST[currency],
    )
    return offer._replace(refusal=_why_nothing(payment, refunds=refunds, left_minor=offer.left.minor))


def why_not(
    payment: Payment, *, refunds: Sequence[Refund], amount: Money, reason: str
) -> RefundRefusal | None:
    """The first reason against this refund; None when it may be stored."""
    offer = what_is_left(payment, refunds=refunds)
    if offer.refusal is not None:
        return offer.refusal
    if payment.state is PaymentState.DISPUTED and not reason.strip():
        return RefundRefusal.NO_REASON
    if amount.currency is not payment.amount.currency:
        return RefundRefusal.WRONG_CURRENCY
    if amount.minor <= 0:
        return RefundRefusal.ZERO
    if offer.left < amount:
        return RefundRefusal.TOO_MUCH
    if amount < offer.least:
        return RefundRefusal.TOO_SMALL
    last = next_number(refunds) + how_many_parts(amount) - 1
    if len(f"{payment.id}-r{last}") > LONGEST_REFUND_ID:
        return RefundRefusal.TOO_MANY
    return None


def next_number(refunds: Iterable[Refund]) -> int:
    """From what is stored, failed ones included, so that no id is given twice across restarts."""
    return max((refund.number for refund in refunds), default=0) + 1


def how_many_parts(amount: Money) -> int:
    return -(-amount.minor // MOST_AT_ONCE[amount.currency].minor)


def split(amount: Money) -> tuple[Money, ...]:
    """Pieces that Octo takes in one call each. A last piece that would be too small takes from the one before."""
    most, least = MOST_AT_ONCE[amount.currency].minor, LEAST[amount.currency].minor
    count = how_many_parts(amount)
    parts = [most] * (count - 1) + [amount.minor - most * (count - 1)]
    if count > 1 and parts[-1] < least:
        parts[-2] -= least - parts[-1]
        parts[-1] = least
    return tuple(Money(part, amount.currency) for part in parts)


def next_step(
    refund: Refund, *, sum_minor: int | None, room_minor: int, group_minor: int, is_refused: bool
) -> Step:
    """What Octo's refunded sum says. `sum_minor` is None when Octo gave none, `room_minor` what isn't refunded yet.

    `group_minor` is the refund with those planned behind it. `is_refused`: Octo said that this refund isn't done, in
    words that count as a verdict once the sum is unchanged.
    """
    before = refund.refunded_before_minor
    if refund.state is RefundState.PLANNED:
        return Step.SEND if group_minor <= room_minor else Step.FAILED
    grown = None if before is None or sum_minor is None else sum_minor - before
    is_all_back = grown is not None and grown > refund.amount.minor and room_minor <= 0
    if grown == refund.amount.minor or is_all_back:
        return Step.DONE
    if grown is not None and grown > refund.amount.minor:
        # Somebody else gave money back meanwhile. Whether ours is in the sum as well, only a person can find out.
        return Step.ASK
    if is_refused:
        return Step.FAILED
    # With somebody else's refund in between there may be no room left for ours: then it isn't sent again.
    return Step.SEND if refund.amount.minor <= room_minor else Step.ASK


def settling_triggers(
    payment: Payment, *, origin: PaymentState, refunded: int, is_done: bool, is_more_planned: bool
) -> tuple[Trigger, ...]:
    """The payment's moves once a refund is settled: by what went back, or back to what it was."""
    first: tuple[Trigger, ...] = ()
    if payment.state is PaymentState.DISPUTED:
        # An answer that contradicts the journal came in between. A refund that is done was decided on all the same.
        if not is_done:
            return ()
        first = (Trigger.DECIDE_REFUND,)
    if refunded >= payment.taken.minor:
        return (*first, Trigger.REFUNDED_FULLY)
    if is_done and is_more_planned:
        return (*first, Trigger.REFUNDED_PARTLY, Trigger.REFUND)
    if is_done:
        return (*first, Trigger.REFUNDED_PARTLY)
    if refunded:
        return (Trigger.REFUND_FAILED_PARTLY,)
    if origin is PaymentState.DISPUTED:
        # Octo still contradicts the journal: the payment is as disputed as before.
        return (Trigger.CONTRADICTED,)
    is_late = origin is PaymentState.LATE_MONEY
    return (Trigger.REFUND_FAILED_LATE if is_late else Trigger.REFUND_FAILED_PAID,)


def pays_for_its_sale(payment: Payment, *, refunds: Iterable[Refund], others: Iterable[Payment]) -> bool:
    """Whether its sale follows when it is refunded. Late money paid for nothing, so its sale stays as it is.

    The last of `refunds` says what the payment was; an earlier one may have failed before it became that.
    """
    origin = [refund.origin for refund in refunds][-1]
    if origin is PaymentState.DISPUTED:
        return not any(other.state in _PAYING_STATES for other in others)
    return origin is PaymentState.PAID


def _why_nothing(payment: Payment, *, refunds: Sequence[Refund], left_minor: int) -> RefundRefusal | None:
    if unresolved(refunds) or payment.state in REFUND_STATES:
        return RefundRefusal.UNDER_WAY
    if payment.state is PaymentState.REFUNDED:
        return RefundRefusal.ALL_REFUNDED
    if payment.state not in REFUNDABLE:
        return RefundRefusal.NOT_PAID
    if left_minor <= 0:
        is_doubtful = refunded_minor(payment, refunds=refunds) < payment.taken.minor
        return RefundRefusal.IN_DOUBT if is_doubtful else RefundRefusal.ALL_REFUNDED
    return None if payment.octo_uuid else RefundRefusal.NO_UUID

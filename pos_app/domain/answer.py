"""What an answer of Octo means for the payment it was asked about. Pure judgement: nothing is sent or stored here."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from pos_app.domain.payment import Payment, Trigger, can_move


class Said(Enum):
    """Octo's status, whatever its spelling on the wire. An unknown spelling is PENDING and never a verdict."""

    CREATED = "created"
    ENGAGED = "engaged"
    HELD = "held"
    SUCCEEDED = "succeeded"
    CANCELED = "canceled"
    PENDING = "pending"


class Answer(NamedTuple):
    """One answer about one payment. What Octo left out is None; `raw` is the body as it came (it holds no secret)."""

    said: Said
    status: str
    shop_transaction_id: str | None
    octo_uuid: str | None
    pay_url: str | None = None
    total_minor: int | None = None
    currency: str | None = None
    refunded_minor: int | None = None
    transfer_minor: int | None = None
    error: int = 0
    error_text: str = ""
    raw: str = ""


class Ruling(Enum):
    """What to do with an answer."""

    MOVE = "move"  # the payment moves by the trigger that comes with it
    STAY = "stay"  # written down; the payment stays where it is
    NOT_OURS = "not_ours"  # another payment's answer: thrown away, counts as no answer


_TRIGGERS = {
    Said.CREATED: Trigger.SAYS_CREATED,
    Said.ENGAGED: Trigger.SAYS_ENGAGED,
    Said.HELD: Trigger.SAYS_HELD,
    Said.SUCCEEDED: Trigger.SAYS_SUCCEEDED,
    Said.CANCELED: Trigger.SAYS_CANCELED,
}


def belongs_to(payment: Payment, answer: Answer) -> bool:
    """The id must be there and ours; a UUID, where both sides have one, must be the same (I11)."""
    if answer.shop_transaction_id != payment.id:
        return False
    return not (payment.octo_uuid and answer.octo_uuid and payment.octo_uuid != answer.octo_uuid)


def contradicts(payment: Payment, answer: Answer) -> bool:
    """Our id with another amount or currency, where Octo gives them.

    From the capture of less than was held both amounts are right.
    """
    if answer.total_minor not in (None, payment.amount.minor, payment.taken.minor):
        return True
    return answer.currency is not None and answer.currency.upper() != payment.amount.currency.value


def judge(
    payment: Payment, answer: Answer, *, is_first_sending: bool = False
) -> tuple[Ruling, Trigger | None]:
    """The meaning of an answer to a create or a status read.

    `is_first_sending` is true for the answer to the very first create of an id: then anything further on than
    `created` is a contradiction. An answer that would move the payment backwards stays without effect.
    """
    if not belongs_to(payment, answer):
        return Ruling.NOT_OURS, None
    if contradicts(payment, answer):
        return _move_or_stay(payment, Trigger.CONTRADICTED)
    if is_first_sending and answer.said not in (Said.CREATED, Said.PENDING):
        return _move_or_stay(payment, Trigger.CONTRADICTED)
    trigger = _TRIGGERS.get(answer.said)
    if trigger is None:
        return Ruling.STAY, None
    return _move_or_stay(payment, trigger)


def confirms_unpaid(answer: Answer) -> bool:
    """Whether this answer, given after expiry and grace, closes an abandoned payment.

    Somebody who is still paying keeps it open (I5).
    """
    return answer.said in (Said.CREATED, Said.CANCELED)


def _move_or_stay(payment: Payment, trigger: Trigger) -> tuple[Ruling, Trigger | None]:
    if can_move(payment.state, trigger):
        return Ruling.MOVE, trigger
    return Ruling.STAY, None

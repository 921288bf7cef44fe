"""What can go wrong on the way to Octo and back, one fault for each call."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from pos_app.domain.answer import Answer, Said


class Fault(Enum):
    """Named by what the till sees and what Octo did meanwhile."""

    NONE = "none"
    NOT_REACHED = "no network, nothing left the till"
    LOST_BEFORE = "the request got lost"
    LOST_AFTER = "the answer got lost"
    ARRIVES_LATE = "no answer, and the request arrives later"
    PAGE_BEFORE = "502 in HTML, nothing done"
    PAGE_AFTER = "502 in HTML, done all the same"
    REFUSED = "an error number, nothing done"
    STATUS_REFUSED = "wrong secret"
    RATE_LIMITED = "too often"
    OUR_OWN = "a fault of the till's own in the worker"
    WRONG_ID = "the answer is about another payment"
    WRONG_UUID = "the answer carries another UUID"
    WRONG_AMOUNT = "the answer carries another amount"
    WRONG_CURRENCY = "the answer carries another currency"
    UNKNOWN_STATUS = "a status that nobody knows"
    OLD_ANSWER = "an earlier answer once more"
    ERROR_BESIDE = "an error number beside a payment"
    FOREIGN_URL = "a pay address outside Octo"


CONTRADICTIONS = frozenset({Fault.WRONG_AMOUNT, Fault.WRONG_CURRENCY})


def twisted(fault: Fault, answer: Answer, *, told: Sequence[Answer]) -> Answer:
    """The answer as it arrives. `told` are the true answers about this payment so far, this one included."""
    match fault:
        case Fault.WRONG_ID:
            return answer._replace(shop_transaction_id="0" * 32 + "-a9")
        case Fault.WRONG_UUID:
            return answer._replace(octo_uuid="ffffffff-0000-4000-8000-000000000000")
        case Fault.WRONG_AMOUNT:
            return answer._replace(total_minor=1)
        case Fault.WRONG_CURRENCY:
            return answer._replace(currency="USD")
        case Fault.UNKNOWN_STATUS:
            return answer._replace(said=Said.PENDING, status="on_its_way")
        case Fault.OLD_ANSWER:
            return told[0]._replace(pay_url=answer.pay_url) if told else answer
        case Fault.ERROR_BESIDE:
            return answer._replace(error=20, error_text="Something is odd.")
        case Fault.FOREIGN_URL if answer.pay_url:
            return answer._replace(pay_url="https://octo.uz.evil.example/pay/1")
    return answer

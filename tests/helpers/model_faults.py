"""What can go wrong on the way to Octo and back, one fault for each call."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import Any

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
    FURTHER_ON = "the first answer says that somebody paid already"
    SAYS_CANCELED = "canceled although it can still be paid"
    FOREIGN_URL = "a pay address outside Octo"


_UNPAID = (Said.CREATED, Said.ENGAGED)
_LIES: dict[Fault, dict[str, Any]] = {
    Fault.WRONG_ID: {"shop_transaction_id": "0" * 32 + "-a9"},
    Fault.WRONG_UUID: {"octo_uuid": "ffffffff-0000-4000-8000-000000000000"},
    Fault.WRONG_AMOUNT: {"total_minor": 1},
    Fault.WRONG_CURRENCY: {"currency": "USD"},
    Fault.FURTHER_ON: {},
}
_ODD: dict[Fault, dict[str, Any]] = {
    Fault.UNKNOWN_STATUS: {"said": Said.PENDING, "status": "on_its_way"},
    Fault.ERROR_BESIDE: {"error": 20, "error_text": "Something is odd."},
}


def twisted(fault: Fault, answer: Answer, *, told: Sequence[Answer], is_uuid_known: bool) -> Answer:
    """The answer as it arrives. `told` are the true answers about this payment so far, this one included."""
    if fault is Fault.OLD_ANSWER and told:
        return told[0]._replace(pay_url=answer.pay_url)
    if fault is Fault.SAYS_CANCELED and answer.said in _UNPAID:
        return answer._replace(said=Said.CANCELED, status="canceled")
    if fault is Fault.FOREIGN_URL and answer.pay_url:
        return answer._replace(pay_url="https://octo.uz.evil.example/pay/1")
    if fault in _LIES:
        # What may not be believed says that money came: a till that believes it is caught. Only the first UUID that a
        # till hears has to be believed.
        is_lie = answer.said in _UNPAID and (is_uuid_known or fault is not Fault.WRONG_UUID)
        return answer._replace(**_LIES[fault])._replace(said=Said.SUCCEEDED if is_lie else answer.said)
    return answer._replace(**_ODD.get(fault, {}))

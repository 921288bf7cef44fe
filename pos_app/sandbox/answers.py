"""What a call came to, and the three generations of envelopes in which Octo wraps it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Any

from pos_app.sandbox import json_text
from pos_app.sandbox.payment import Payment, Refund, Status
from pos_app.sandbox.rules import Rules

PREVIOUS_REQUEST = "This payment was created by previous request"
API_MESSAGE = "Every field but error and errMessage is in data; the fields outside of it will go."


class Envelope(StrEnum):
    """How the answer's fields are wrapped."""

    NESTED = "nested"  # today's: fields in `data`, a failure carries errMessage and errorMessage
    FLAT = "flat"  # the specification's: everything on the top level, failures with errorMessage
    ERR_MESSAGE_ONLY = "err_message_only"  # nested, a failure has errMessage and no data key
    ERROR_MESSAGE_ONLY = "error_message_only"  # nested, a failure has errorMessage and no data key
    DATA_NULL = "data_null"  # data is null even when all went well


@dataclass(frozen=True, slots=True)
class Outcome:
    """Error code (0: none), its text, and the fields of the answer if there are any."""

    error: int = 0
    text: str = ""
    data: dict[str, Any] | None = None


def create_data(payment: Payment) -> dict[str, Any]:
    return {
        "shop_transaction_id": payment.order.shop_transaction_id,
        "octo_payment_UUID": payment.uuid,
        "status": str(payment.status),
        "octo_pay_url": payment.pay_url,
        "refunded_sum": payment.refunded_sum,
        "total_sum": payment.order.total_sum,
    }


def repeat_outcome(payment: Payment, *, rules: Rules) -> Outcome:
    """A create whose id is known already, in one of the ways that are seen in the wild."""
    data = create_data(payment)
    if rules.repeat_answer == "previous_request":
        return Outcome(rules.repeat_error_code, PREVIOUS_REQUEST, data)
    if rules.repeat_answer == "error_with_url":
        kept = ("shop_transaction_id", "octo_payment_UUID", "octo_pay_url")
        return Outcome(1, "Wrong params", {name: data[name] for name in kept})
    return Outcome(data=data)


def status_data(payment: Payment, *, with_amounts: bool) -> dict[str, Any]:
    """Octo documents three fields and no pay URL; integrations also see amounts."""
    data: dict[str, Any] = {
        "shop_transaction_id": payment.order.shop_transaction_id,
        "octo_payment_UUID": payment.uuid,
        "status": str(payment.status),
    }
    if with_amounts:
        data["total_sum"] = payment.order.total_sum
        data["refunded_sum"] = payment.refunded_sum
        if payment.status is Status.SUCCEEDED:
            data["transfer_sum"] = payment.transfer_sum
    return data


def accept_data(payment: Payment) -> dict[str, Any]:
    return {
        "octo_payment_UUID": payment.uuid,
        "status": str(payment.status),
        "transfer_sum": payment.transfer_sum if payment.status is Status.SUCCEEDED else Decimal("0.00"),
        "refunded_sum": payment.refunded_sum,
    }


def refund_data(payment: Payment, refund: Refund) -> dict[str, Any]:
    return {
        "octo_payment_UUID": payment.uuid,
        "refund_id": refund.refund_id,
        "refund_time": refund.refund_time,
        "status": str(refund.status),
    }


def described(payment: Payment) -> dict[str, Any]:
    """Everything about a payment for whoever checks the till; amounts are strings, the secret isn't in it."""
    order = payment.order
    return {
        "shop_transaction_id": order.shop_transaction_id,
        "octo_payment_UUID": payment.uuid,
        "octo_pay_url": payment.pay_url,
        "status": str(payment.status),
        "total_sum": str(order.total_sum),
        "captured_sum": str(payment.captured),
        "refunded_sum": str(payment.refunded_sum),
        "currency": order.currency,
        "test": order.test,
        "auto_capture": order.auto_capture,
        "language": order.language,
        "description": order.description,
        "ttl_min": order.ttl_min,
        "notify_url": order.notify_url,
        "created_at": payment.created_time,
        "turns": {str(turn): seconds for turn, seconds in payment.turns.items()},
        "create_requests": payment.create_requests,
        "status_reads": payment.status_reads,
        "fiscal_reads": payment.fiscal_reads,
        "paid_count": payment.paid_count,
        "refunds": [
            {
                "shop_refund_id": refund.shop_refund_id,
                "refund_id": refund.refund_id,
                "amount": str(refund.amount),
                "status": str(refund.status),
            }
            for refund in payment.refunds
        ],
        "bodies": list(payment.bodies),
        "bodies_are_equal": all(body == payment.bodies[0] for body in payment.bodies),
    }


def body_of(outcome: Outcome, envelope: Envelope, *, quotes_numbers: bool = False) -> bytes:
    """The answer's JSON text. Amounts are numbers with two decimals, or stand in quotes like the error code."""
    data = outcome.data
    error: int | str = outcome.error
    if quotes_numbers:
        error = str(error)
        data = {name: _quoted(value) for name, value in data.items()} if data else data
    if envelope is Envelope.FLAT:
        text = {"errorMessage": outcome.text} if outcome.error else {}
        return json_text.write({"error": error, **(data or {}), **text}).encode()
    fields: dict[str, Any] = {"error": error, "data": None if envelope is Envelope.DATA_NULL else data}
    if outcome.error:
        if envelope is not Envelope.ERROR_MESSAGE_ONLY:
            fields["errMessage"] = outcome.text
        if envelope is not Envelope.ERR_MESSAGE_ONLY:
            fields["errorMessage"] = outcome.text
        if data is None and envelope in (Envelope.ERR_MESSAGE_ONLY, Envelope.ERROR_MESSAGE_ONLY):
            del fields["data"]
    fields["apiMessageForDevelopers"] = API_MESSAGE
    return json_text.write(fields).encode()


def _quoted(value: Any) -> Any:
    return str(value) if isinstance(value, Decimal | int) and not isinstance(value, bool) else value

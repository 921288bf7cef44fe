"""What a call came to, and the three generations of envelopes in which Octo wraps it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Any

from pos_app.sandbox import json_text
from pos_app.sandbox.payment import Payment, Refund, Status

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
        "status": "succeeded",
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
        "created_at": payment.created_time,
        "create_requests": payment.create_requests,
        "status_reads": payment.status_reads,
        "paid_count": payment.paid_count,
        "refunds": [
            {
                "shop_refund_id": refund.shop_refund_id,
                "refund_id": refund.refund_id,
                "amount": str(refund.amount),
            }
            for refund in payment.refunds
        ],
        "bodies": list(payment.bodies),
        "bodies_are_equal": all(body == payment.bodies[0] for body in payment.bodies),
    }


def body_of(outcome: Outcome, envelope: Envelope) -> bytes:
    """The answer's JSON text. Amounts are numbers with two decimals."""
    if envelope is Envelope.FLAT:
        fields = {"error": outcome.error, **(outcome.data or {})}
        if outcome.error:
            fields["errorMessage"] = outcome.text
        return json_text.write(fields).encode()
    data = None if envelope is Envelope.DATA_NULL else outcome.data
    fields = {"error": outcome.error, "data": data}
    if outcome.error:
        if envelope is not Envelope.ERROR_MESSAGE_ONLY:
            fields["errMessage"] = outcome.text
        if envelope is not Envelope.ERR_MESSAGE_ONLY:
            fields["errorMessage"] = outcome.text
        if data is None and envelope in (Envelope.ERR_MESSAGE_ONLY, Envelope.ERROR_MESSAGE_ONLY):
            del fields["data"]
    fields["apiMessageForDevelopers"] = API_MESSAGE
    return json_text.write(fields).encode()

"""What Octo posts to notify_url when a payment's status changes, and how it is signed. Sends nothing itself."""

from __future__ import annotations

import hashlib
import ipaddress
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from pos_app.sandbox import json_text
from pos_app.sandbox.network import is_loopback
from pos_app.sandbox.payment import Payment, Status
from pos_app.sandbox.rules import Rules

FINAL = frozenset({Status.SUCCEEDED, Status.CANCELED})
CARD = {
    "card_vendor": "Uzcard",
    "card_type": "uzcard",
    "card_country": "UZ",
    "maskedPan": "860000** **** 0000",
    "is_physical_card": True,
    "rrn": "612139650000",
    "riskLevel": -1,
}


class Callback(NamedTuple):
    """One notice as it goes out; the same bytes for every try and every copy."""

    url: str
    payment: str
    uuid: str
    status: Status
    body: bytes


def callback_of(payment: Payment, *, rules: Rules, secret: str, hash_key: str) -> Callback:
    """The notice of a payment's present status; its url is empty when nobody wants to hear it."""
    status = str(payment.status)
    fields: dict[str, Any] = {
        "shop_transaction_id": payment.order.shop_transaction_id,
        "octo_payment_UUID": payment.uuid,
        "status": status,
        "signature": signature(rules, secret=secret, uuid=payment.uuid, status=status, hash_key=hash_key),
        "hash_key": hash_key,
    }
    if rules.callback_gives_amounts:
        fields |= {
            "total_sum": payment.order.total_sum,
            "transfer_sum": payment.transfer_sum,
            "refunded_sum": payment.refunded_sum,
            "currency": payment.order.currency,
        }
        if payment.paid_time:
            fields |= {**CARD, "payed_time": payment.paid_time}
    return Callback(
        url=payment.order.notify_url or rules.cabinet_notify_url,
        payment=payment.order.shop_transaction_id,
        uuid=payment.uuid,
        status=payment.status,
        body=json_text.write(fields).encode(),
    )


def signature(rules: Rules, *, secret: str, uuid: str, status: str, hash_key: str) -> str:
    """The digest by the formula of the rules. No formula covers the amount, so none may be trusted with it."""
    if rules.callback_formula == "A":
        key = rules.callback_key
    else:
        inner = _sha1(secret + hash_key)
        key = inner.upper() if rules.callback_formula == "B_upper" else inner
    digest = _sha1(key + uuid + status)
    return digest.upper() if rules.callback_hex == "upper" else digest


def is_near(url: str) -> bool:
    """Whether an address is on this machine or in a private network. A pretence must not reach anybody's real shop."""
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        return False
    if parts.scheme not in ("http", "https"):
        return False
    try:
        return is_loopback(host) or ipaddress.ip_address(host).is_private
    except ValueError:
        return False


def _sha1(text: str) -> str:
    return hashlib.sha1(text.encode("utf-8", "replace"), usedforsecurity=False).hexdigest()

"""The tax receipt of a paid payment, and the ways in which it isn't there yet."""

from __future__ import annotations

import zlib
from typing import Any

from pos_app.sandbox.answers import Outcome
from pos_app.sandbox.payment import Payment
from pos_app.sandbox.rules import Rules

TERMINAL = "EZ000000000001"


def not_yet(payment: Payment, *, rules: Rules) -> Outcome:
    """An answer that comes before the tax office's."""
    if rules.fiscal_not_yet_answer == "error":
        return Outcome(rules.fiscal_not_yet_code, rules.fiscal_not_yet_text)
    if rules.fiscal_not_yet_answer == "data_null":
        return Outcome()
    names = ("message", "terminalID", "dateTime", "fiscalSign", "qrCodeURL")
    empty = {"phone": payment.order.phone, "code": -1, "receiptId": None, **dict.fromkeys(names, "")}
    return Outcome(data=empty)


def fiscal_data(payment: Payment) -> dict[str, Any]:
    """The same receipt at every read: its numbers are made of the payment's UUID."""
    receipt = zlib.crc32(payment.uuid.encode()) % 1_000_000
    sign = f"{zlib.crc32(payment.uuid.encode(), 7) * 1_000:012d}"[:12]
    when = payment.paid_time.translate({ord(mark): None for mark in "- :"})
    query = f"t={TERMINAL}&r={receipt}&c={when}&s={sign}"
    return {
        "phone": payment.order.phone,
        "code": 0,
        "message": "accepted",
        "terminalID": TERMINAL,
        "receiptId": receipt,
        "dateTime": when,
        "fiscalSign": sign,
        "qrCodeURL": f"https://ofd.soliq.uz/epi?{query}",
    }

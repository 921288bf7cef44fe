"""The tax receipt of a paid sale, as Octo's fiscal data gives it."""

from __future__ import annotations

from typing import NamedTuple

from pos_app.domain.payment import Payment, PaymentState

_PAID_STATES = frozenset({PaymentState.PAID, PaymentState.PARTLY_REFUNDED, PaymentState.REFUNDED})


class FiscalReceipt(NamedTuple):
    """What the tax office knows of a sale. `issued_at` is as printed there (`yyyyMMddHHmmss`, its own time).

    `qr_url` is the tax receipt's address: another code than the payment's, and never shown by itself.
    """

    terminal_id: str
    receipt_id: str
    issued_at: str
    fiscal_sign: str
    qr_url: str


def has_tax_receipt(payment: Payment) -> bool:
    """Whether there is one, or will be: the money came, and the request asked for it."""
    return payment.state in _PAID_STATES and payment.octo_uuid is not None and has_tax_lines(payment.body)


def has_tax_lines(body: str) -> bool:
    """Whether a request to Octo asked for a tax receipt, whatever the settings say by now.

    A quote inside a JSON text is escaped, so no description can look like this field.
    """
    return '"nds":' in body

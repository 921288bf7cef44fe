"""Rows of refunds and the refunds that they hold, each with a checksum that is verified when it is read."""

from __future__ import annotations

import json

from pos_app.domain.money import Currency, Money
from pos_app.domain.payment import PaymentState
from pos_app.domain.refund import Refund, RefundLine, RefundState
from pos_app.storage.rows import (
    Row,
    Value,
    damaged_row,
    opened,
    sealed,
    time_of,
    time_text,
)


def refund_row(refund: Refund) -> Row:
    """In the order of `books.REFUND`."""
    values = (
        refund.id,
        refund.payment_id,
        refund.sale_id,
        refund.number,
        refund.state.value,
        refund.amount.minor,
        refund.amount.currency.value,
        refund.reason,
        refund.origin.value,
        json.dumps([list(line) for line in refund.lines]),
        time_text(refund.created_at),
        refund.refunded_before_minor,
        refund.sendings,
        time_text(refund.sent_at) if refund.sent_at else None,
        refund.octo_refund_id,
        refund.detail,
        time_text(refund.closed_at) if refund.closed_at else None,
    )
    return sealed("refund", values)


def refund_of(row: Row) -> Refund:
    """Raises `DamagedBooksError` for a row that no version of the till wrote like that."""
    v = opened("refund", row)
    try:
        return Refund(
            id=str(v[0]),
            payment_id=str(v[1]),
            sale_id=str(v[2]),
            number=_number(v[3]),
            state=RefundState(v[4]),
            amount=Money(_number(v[5]), Currency(v[6])),
            reason=str(v[7]),
            origin=PaymentState(v[8]),
            lines=tuple(RefundLine(*line) for line in json.loads(str(v[9]))),
            created_at=time_of(v[10]),
            refunded_before_minor=_number_or_none(v[11]),
            sendings=_number(v[12]),
            sent_at=time_of(v[13]) if v[13] else None,
            octo_refund_id=_text_or_none(v[14]),
            detail=_text_or_none(v[15]),
            closed_at=time_of(v[16]) if v[16] else None,
        )
    except (ValueError, TypeError) as error:
        raise damaged_row("refund", v[0]) from error


def _number(value: Value) -> int:
    if type(value) is not int:
        raise ValueError("A number in the books isn't one.")
    return value


def _number_or_none(value: Value) -> int | None:
    return None if value is None else _number(value)


def _text_or_none(value: Value) -> str | None:
    return None if value is None else str(value)

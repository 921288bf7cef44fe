"""How held money of a payment is dealt with: rows of the books beside the payments, each with a checksum."""

from __future__ import annotations

from pos_app.domain.money import Currency, Money
from pos_app.domain.payment import Hold, Payment
from pos_app.storage.rows import Row, damaged_row, opened, sealed, time_of, time_text

HOLD = "payment_id, waits, held_at, final_minor, checksum"
PUT_HOLD = (
    f"INSERT INTO payment_hold ({HOLD}) VALUES (?, ?, ?, ?, ?) "  # noqa: S608 - constants alone
    "ON CONFLICT (payment_id) DO UPDATE SET waits = excluded.waits, held_at = excluded.held_at, "
    "final_minor = excluded.final_minor, checksum = excluded.checksum"
)
HOLDS_OF_SALE = (
    f"SELECT {HOLD} FROM payment_hold "  # noqa: S608 - constants alone
    "WHERE payment_id IN (SELECT id FROM payment WHERE sale_id = ?)"
)


def hold_row(payment_id: str, hold: Hold) -> Row:
    """In the order of `HOLD`."""
    values = (
        payment_id,
        int(hold.waits),
        time_text(hold.held_at) if hold.held_at else None,
        None if hold.final is None else hold.final.minor,
    )
    return sealed("payment_hold", values)


def with_holds(payments: tuple[Payment, ...], rows: list[Row]) -> tuple[Payment, ...]:
    """The payments with what their holds' rows say; raises `DamagedBooksError` where a row can't be right."""
    holds = {str(row[0]): row for row in rows}
    return tuple(
        payment._replace(hold=_hold_of(holds[payment.id], payment=payment))
        if payment.id in holds
        else payment
        for payment in payments
    )


def _hold_of(row: Row, *, payment: Payment) -> Hold:
    payment_id, waits, held_at, final_minor = opened("payment_hold", row)
    final = _final_of(final_minor, currency=payment.amount.currency)
    if final is not None and not 0 < final.minor <= payment.amount.minor:
        raise damaged_row("payment_hold", payment_id)
    return Hold(waits=bool(waits), held_at=time_of(held_at) if held_at else None, final=final)


def _final_of(minor: object, *, currency: Currency) -> Money | None:
    return Money(minor, currency) if isinstance(minor, int) else None

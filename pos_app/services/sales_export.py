"""The sales of some days in the form that other programs read. Amounts and quantities are text, never floats."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

from pos_app.domain.basket import Line
from pos_app.domain.money import Currency, Money
from pos_app.domain.payment import Payment
from pos_app.services.ports import SaleRecord, SaleStore
from pos_app.services.sales_list import SHOP_ZONE

_FIRST_YEAR, _LAST_YEAR = 1970, 9000
"""Beyond these a day is as good as no bound, and reckoning with it would leave the calendar."""


def day_bounds(since: date | None, until: date | None) -> tuple[datetime | None, datetime | None]:
    """Inclusive days of the shop as the half-open stretch in UTC that the books are asked for."""
    first = None if since is None or since.year < _FIRST_YEAR else _start(since)
    last = None if until is None or until.year > _LAST_YEAR else _start(until + timedelta(days=1))
    return first, last


def export_sales(
    store: SaleStore, *, since: date | None = None, until: date | None = None
) -> list[dict[str, Any]]:
    """Oldest first, both days included. Raises `StorageError` rather than give a row that is in doubt."""
    first, last = day_bounds(since, until)
    return describe_sales(store.sales_between(first, last))


def describe_sales(records: list[SaleRecord]) -> list[dict[str, Any]]:
    """JSON-ready; a sale without lines isn't listed."""
    return [_sale(record) for record in records if not record.sale.basket.is_empty]


def _start(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=SHOP_ZONE).astimezone(UTC)


def _sale(record: SaleRecord) -> dict[str, Any]:
    sale = record.sale
    return {
        "id": sale.id,
        "number": sale.number,
        "state": sale.state.value,
        "currency": sale.basket.currency.value,
        "total": sale.basket.total.to_text(),
        "opened_at": _time(sale.opened_at),
        "closed_at": None if sale.closed_at is None else _time(sale.closed_at),
        "lines": [_line(line) for line in sale.basket.lines],
        "payments": [_payment(payment) for payment in record.payments],
    }


def _line(line: Line) -> dict[str, Any]:
    return {
        "barcode": line.barcode or None,
        "name": line.name,
        "quantity": line.quantity.to_text(),
        "unit_price": line.unit_price.to_text(),
        "discount": line.discount.to_text(),
        "total": line.total.to_text(),
    }


def _payment(payment: Payment) -> dict[str, Any]:
    currency = payment.amount.currency
    return {
        "method": "octo",
        "state": payment.state.value,
        # Of a held payment whose goods were partly taken out: what was captured.
        "amount": payment.taken.to_text(),
        "currency": currency.value,
        "shop_transaction_id": payment.id,
        "octo_payment_uuid": payment.octo_uuid,
        "test": payment.is_test,
        "live": payment.is_live,
        "refunded": _known(payment.refunded_minor, currency=currency),
        "transfer_sum": _known(payment.transfer_minor, currency=currency),
    }


def _known(minor: int | None, *, currency: Currency) -> str | None:
    return None if minor is None else Money(minor, currency).to_text()


def _time(moment: datetime) -> str:
    return moment.astimezone(SHOP_ZONE).isoformat(timespec="seconds")

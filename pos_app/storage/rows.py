"""Rows of the books and the objects that they hold, each with a checksum that is verified when it is read."""

from __future__ import annotations

import json
import zlib
from collections.abc import Sequence
from datetime import datetime

from pos_app.domain.basket import Basket, Line
from pos_app.domain.money import Currency, Money
from pos_app.domain.payment import Account, Payment, PaymentState
from pos_app.domain.quantity import Quantity
from pos_app.domain.sale import Sale, SaleState
from pos_app.services.ports import DamagedBooksError, FactRecord

Value = str | int | None
Row = tuple[Value, ...]

SALE = "id, number, running_number, state, currency, total_minor, last_line, opened_at, closed_at, checksum"
LINE = (
    "sale_id, number, barcode, name, unit, unit_price_minor, quantity_thousandths, discount_minor, "
    "is_to_weigh, checksum"
)
PAYMENT = (
    "id, sale_id, attempt, state, amount_minor, currency, octo_url, shop_id, body, basket_fingerprint, "
    "created_at, ttl_minutes, is_test, is_live, is_two_stage, sendings, sent_at, is_qr_shown, is_late, "
    "octo_uuid, pay_url, refunded_minor, transfer_minor, reason, detail, closed_at, checksum"
)
PAIR = "key, value, checksum"
FACT = "at, kind, sale_id, payment_id, data, checksum"


def sealed(table: str, values: Sequence[Value]) -> Row:
    """The values with their checksum behind them. Half a surrogate, which no file can hold, becomes a question mark."""
    written = tuple(_writable(value) if isinstance(value, str) else value for value in values)
    return (*written, checksum(table, written))


def _writable(text: str) -> str:
    return text if text.isascii() else text.encode("utf-8", "replace").decode()


def checksum(table: str, values: Sequence[Value]) -> int:
    """Over the table's name and every value with its kind and length, so that 1 and "1" and nothing differ."""
    parts = (f"{type(value).__name__[0]}{len(text := str(value))}:{text}" for value in (table, *values))
    return zlib.crc32("".join(parts).encode())


def opened(table: str, row: Sequence[Value]) -> Sequence[Value]:
    """The values of a row whose checksum holds; raises `DamagedBooksError` that names the row, never guesses."""
    values = tuple(row[:-1])
    if checksum(table, values) != row[-1]:
        raise damaged_row(table, values[0])
    return values


def damaged_row(table: str, key: Value) -> DamagedBooksError:
    return DamagedBooksError(
        f"A row of the books doesn't match its checksum ({table} {key}). Its amounts can't be trusted. "
        "Nothing was changed. Keep the data folder and call for help."
    )


def sale_row(sale: Sale) -> Row:
    running = sale.number.rpartition("-")[2]
    values = (
        sale.id,
        sale.number,
        int(running) if running.isdigit() else 0,
        sale.state.value,
        sale.basket.currency.value,
        sale.basket.total.minor,
        sale.basket.last_number,
        time_text(sale.opened_at),
        _time_or_none(sale.closed_at),
    )
    return sealed("sale", values)


def line_row(sale_id: str, line: Line) -> Row:
    values = (
        sale_id,
        line.number,
        line.barcode,
        line.name,
        line.unit,
        line.unit_price.minor,
        line.quantity.thousandths,
        line.discount.minor,
        int(line.is_to_weigh),
    )
    return sealed("sale_line", values)


def payment_row(payment: Payment) -> Row:
    values = (
        payment.id,
        payment.sale_id,
        payment.attempt,
        payment.state.value,
        payment.amount.minor,
        payment.amount.currency.value,
        payment.account.octo_url,
        payment.account.shop_id,
        payment.body,
        payment.basket_fingerprint,
        time_text(payment.created_at),
        payment.ttl_minutes,
        int(payment.is_test),
        int(payment.is_live),
        int(payment.is_two_stage),
        payment.sendings,
        _time_or_none(payment.sent_at),
        int(payment.is_qr_shown),
        int(payment.is_late),
        payment.octo_uuid,
        payment.pay_url,
        payment.refunded_minor,
        payment.transfer_minor,
        payment.reason,
        payment.detail,
        _time_or_none(payment.closed_at),
    )
    return sealed("payment", values)


def fact_row(fact: FactRecord) -> Row:
    data = json.dumps(fact.data, ensure_ascii=False) if fact.data is not None else None
    return sealed("fact", (time_text(fact.at), fact.kind, fact.sale_id, fact.payment_id, data))


def sale_of(row: Row, *, lines: Sequence[Row]) -> Sale:
    """The sale with its basket; the lines must add up to the total that the sale's row gives."""
    v = opened("sale", row)
    currency = Currency(v[4])
    basket = Basket(currency, tuple(line_of(line, currency=currency) for line in lines), _int(v[6]))
    if basket.total.minor != v[5]:
        raise DamagedBooksError(
            f"The lines of sale {v[1]} don't add up to its total. Its amounts can't be trusted. "
            "Nothing was changed. Keep the data folder and call for help."
        )
    return Sale(
        id=str(v[0]),
        number=str(v[1]),
        state=SaleState(v[3]),
        basket=basket,
        opened_at=time_of(v[7]),
        closed_at=_time_or_nothing(v[8]),
    )


def line_of(row: Row, *, currency: Currency) -> Line:
    v = opened("sale_line", row)
    return Line(
        number=_int(v[1]),
        barcode=str(v[2]),
        name=str(v[3]),
        unit=str(v[4]),
        unit_price=Money(_int(v[5]), currency),
        quantity=Quantity(_int(v[6])),
        discount=Money(_int(v[7]), currency),
        is_to_weigh=bool(v[8]),
    )


def payment_of(row: Row) -> Payment:
    v = opened("payment", row)
    return Payment(
        id=str(v[0]),
        sale_id=str(v[1]),
        attempt=_int(v[2]),
        state=PaymentState(v[3]),
        amount=Money(_int(v[4]), Currency(v[5])),
        account=Account(str(v[6]), _int(v[7])),
        body=str(v[8]),
        basket_fingerprint=str(v[9]),
        created_at=time_of(v[10]),
        ttl_minutes=_int(v[11]),
        is_test=bool(v[12]),
        is_live=bool(v[13]),
        is_two_stage=bool(v[14]),
        sendings=_int(v[15]),
        sent_at=_time_or_nothing(v[16]),
        is_qr_shown=bool(v[17]),
        is_late=bool(v[18]),
        octo_uuid=_text_or_none(v[19]),
        pay_url=_text_or_none(v[20]),
        refunded_minor=_int_or_none(v[21]),
        transfer_minor=_int_or_none(v[22]),
        reason=_text_or_none(v[23]),
        detail=_text_or_none(v[24]),
        closed_at=_time_or_nothing(v[25]),
    )


def time_text(moment: datetime) -> str:
    return moment.isoformat(timespec="microseconds")


def time_of(value: Value) -> datetime:
    return datetime.fromisoformat(str(value))


def _time_or_none(moment: datetime | None) -> str | None:
    return None if moment is None else time_text(moment)


def _time_or_nothing(value: Value) -> datetime | None:
    return None if value is None else time_of(value)


def _int(value: Value) -> int:
    if type(value) is not int:
        raise DamagedBooksError("A number in the books isn't one. Nothing was changed. Call for help.")
    return value


def _int_or_none(value: Value) -> int | None:
    return None if value is None else _int(value)


def _text_or_none(value: Value) -> str | None:
    return None if value is None else str(value)

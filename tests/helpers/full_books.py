"""Books as a shop has them after a while: paid sales with their journal, written in the order of a counter."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from pos_app.domain.basket import Basket
from pos_app.domain.ids import transaction_id
from pos_app.domain.money import Currency, Money
from pos_app.domain.payment import Account, Payment, PaymentState
from pos_app.domain.product import Product
from pos_app.domain.quantity import Quantity
from pos_app.domain.sale import Sale, SaleState
from pos_app.services.ports import FactRecord
from pos_app.storage.books import Books
from pos_app.storage.rows import FACT, LINE, PAYMENT, SALE, fact_row, line_row, payment_row, sale_row

LINES = 5
_BEGAN = datetime(2026, 10, 1, 4, 0, tzinfo=UTC)
_MOVES = (
    ("payment_journal", "draft", "journaled"),
    ("payment_send", "journaled", "creating"),
    ("payment_says_created", "creating", "waiting"),
    ("payment_says_engaged", "waiting", "engaged"),
    ("payment_says_succeeded", "engaged", "paid"),
)
_RAW = '{"error":0,"data":{"status":"succeeded","note":"' + "x" * 500 + '"}}'


def fill_books(folder: Path, *, sales: int) -> Path:
    """Makes the books with this many paid sales of five lines; their file."""
    Books(folder).close()
    path = folder / "books.db"
    with closing(sqlite3.connect(path)) as raw, raw:
        for number in range(1, sales + 1):
            sale, payment = _sale(number)
            _insert(raw, "sale", SALE, [sale_row(sale)])
            _insert(raw, "sale_line", LINE, [line_row(sale.id, line) for line in sale.basket.lines])
            _insert(raw, "payment", PAYMENT, [payment_row(payment)])
            _insert(raw, "fact", FACT, [fact_row(fact) for fact in _facts(sale, payment)])
    return path


def _insert(
    raw: sqlite3.Connection, table: str, columns: str, rows: list[tuple[str | int | None, ...]]
) -> None:
    marks = ", ".join("?" * (columns.count(",") + 1))
    raw.executemany(f"INSERT INTO {table} ({columns}) VALUES ({marks})", rows)  # noqa: S608 - our own names


def _sale(number: int) -> tuple[Sale, Payment]:
    opened = _BEGAN + timedelta(minutes=number)
    basket = Basket(Currency.UZS)
    for place in range(LINES):
        product = Product(
            f"47800000{(number * 7 + place) % 90000:05d}",
            f"Mahsulot {place}",
            Money(450_000 + place, Currency.UZS),
        )
        basket, _ = basket.add(product, quantity=Quantity((1 + number % 3) * 1000), merge=False)
    sale = Sale(f"{number:032x}", f"1-{number:04d}", SaleState.PAID, basket, opened, opened)
    payment_id = transaction_id(sale_id=sale.id, attempt=1)
    body = f'{{"shop_transaction_id":"{payment_id}","total_sum":{basket.total.to_text()}}}'
    payment = Payment(
        id=payment_id,
        sale_id=sale.id,
        attempt=1,
        state=PaymentState.PAID,
        amount=basket.total,
        account=Account("https://secure.octo.uz", 10000),
        body=body,
        basket_fingerprint=basket.fingerprint(),
        created_at=opened,
        ttl_minutes=10,
        is_test=False,
        is_live=True,
        closed_at=opened,
    )
    return sale, payment


def _facts(sale: Sale, payment: Payment) -> list[FactRecord]:
    lines = [
        FactRecord("line_added", sale.opened_at, sale.id, None, {"line": one.number})
        for one in sale.basket.lines
    ]
    moves = [
        FactRecord(kind, sale.opened_at, sale.id, payment.id, {"before": before, "after": after, "raw": _RAW})
        for kind, before, after in _MOVES
    ]
    return [*lines, *moves]

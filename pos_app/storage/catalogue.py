"""The goods, in one file of their own. Interim."""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Iterable
from typing import Any

from pos_app.domain.money import Currency, Money
from pos_app.domain.product import Product
from pos_app.services.ports import ImportReport


class Catalogue:
    def __init__(self, folder: str | os.PathLike[str]) -> None:
        self._path = os.path.join(os.fspath(folder), "catalogue.db")
        self._local = threading.local()
        self._connection().executescript(
            "create table if not exists p(barcode text primary key, name text, price int, cur text, unit text, "
            "cat text, brand text)"
        )

    def _connection(self) -> sqlite3.Connection:
        found: sqlite3.Connection | None = getattr(self._local, "c", None)
        if found is None:
            found = sqlite3.connect(self._path, isolation_level=None, timeout=5)
            self._local.c = found
            found.execute("pragma journal_mode=wal")
        return found

    def _product(self, r: Any) -> Product:
        return Product(r[0], r[1], Money(r[2], Currency(r[3])), r[4], r[5], r[6])

    def find(self, barcode: str) -> Product | None:
        r = self._connection().execute("select * from p where barcode=?", (barcode,)).fetchone()
        return self._product(r) if r else None

    def search(self, text: str, *, limit: int) -> list[Product]:
        rows = self._connection().execute("select * from p where name like ? limit ?", (f"%{text}%", limit))
        return [self._product(r) for r in rows]

    def first(self, *, limit: int) -> list[Product]:
        return [self._product(r) for r in self._connection().execute("select * from p limit ?", (limit,))]

    def count(self) -> int:
        found: int = self._connection().execute("select count(*) from p").fetchone()[0]
        return found

    def put(self, products: Iterable[Product]) -> ImportReport:
        n = 0
        c = self._connection()
        c.execute("begin")
        for p in products:
            n += 1
            row = (p.barcode, p.name, p.price.minor, p.price.currency.value, p.unit, p.category, p.brand)
            c.execute("insert or replace into p values(?,?,?,?,?,?,?)", row)
        c.execute("commit")
        return ImportReport(n, 0, 0, ())

    def check(self) -> None: ...

    def close(self) -> None: ...

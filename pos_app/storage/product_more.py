"""What the list of goods says beyond what the counter needs, of which a scan reads only what the law asks about."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import replace

from pos_app.domain.goods_codes import GoodsCodes
from pos_app.domain.listed_product import EXEMPT, MORE_COLUMNS, ListedProduct, merged
from pos_app.domain.product import Product
from pos_app.services.ports import DamagedBooksError
from pos_app.storage.rows import Row, Value, opened, sealed

MORE = f"barcode, {', '.join(MORE_COLUMNS)}, checksum"
_TABLE = "product_more"
_KNOWN = f"SELECT {MORE} FROM {_TABLE} WHERE barcode IN "  # noqa: S608 - a constant list
_PUT = (
    f"INSERT OR REPLACE INTO {_TABLE} ({MORE}) "  # noqa: S608 - a constant list
    f"VALUES ({', '.join('?' * (len(MORE_COLUMNS) + 2))})"
)
_REMOVE = f"DELETE FROM {_TABLE} WHERE barcode = ?"  # noqa: S608 - a constant


def put_more(connection: sqlite3.Connection, chunk: Sequence[ListedProduct]) -> set[str]:
    """Writes what the rows say; returns the barcodes of which something was changed."""
    said = {row.product.barcode: row.more for row in chunk if row.more}
    if not said:
        return set()
    known = more_of(connection, tuple(said))
    changed = {
        barcode: after
        for barcode, more in said.items()
        if (after := merged(before := known.get(barcode, {}), more)) != before
    }
    rows = [_row_of(barcode, more) for barcode, more in changed.items() if more]
    connection.executemany(_PUT, rows)
    connection.executemany(_REMOVE, [(barcode,) for barcode, more in changed.items() if not more])
    return set(changed)


def more_of(connection: sqlite3.Connection, barcodes: Sequence[str]) -> dict[str, dict[str, str | int]]:
    """By barcode, goods without any left out, in one query."""
    marks = ", ".join("?" * len(barcodes))
    rows = connection.execute(f"{_KNOWN} ({marks})", barcodes).fetchall()
    return {str(row[0]): more_in(row) for row in rows}


def codes_of(connection: sqlite3.Connection, barcodes: Sequence[str]) -> dict[str, GoodsCodes]:
    """By barcode, goods without any left out, in one query."""
    found = more_of(connection, barcodes)
    return {barcode: _codes_in(more) for barcode, more in found.items()}


def with_rules(connection: sqlite3.Connection, product: Product) -> Product:
    """Raises `DamagedBooksError` when the row's checksum doesn't hold."""
    more = more_of(connection, (product.barcode,)).get(product.barcode, {})
    return replace(product, age_limit=int(more.get("age_limit", 0)), is_marked=bool(more.get("marked", 0)))


def more_in(row: Row) -> dict[str, str | int]:
    """What a row says; raises `DamagedBooksError` when its checksum doesn't hold."""
    values = opened(_TABLE, row)[1:]
    return {column: value for column, value in zip(MORE_COLUMNS, values, strict=True) if value}


def _row_of(barcode: str, more: dict[str, str | int]) -> Row:
    values: list[Value] = [barcode, *(more.get(column) for column in MORE_COLUMNS)]
    return sealed(_TABLE, values)


def _codes_in(more: dict[str, str | int]) -> GoodsCodes:
    """Goods that bear no VAT say so themselves; all others follow their seller."""
    supplier = more.get("supplier_shop_id")
    if isinstance(supplier, str):
        raise DamagedBooksError("A number in the catalogue isn't one. Nothing was changed. Call for help.")
    return GoodsCodes(
        supplier_shop_id=supplier,
        spic=str(more.get("ikpu", "")),
        package_code=str(more.get("package_code", "")),
        vat_flag=0 if more.get("vat") in (EXEMPT, "0") else None,
    )

"""The whole catalogue row by row, for an export."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from pos_app.domain.listed_product import MORE_COLUMNS, ListedProduct
from pos_app.services.ports import Listing
from pos_app.storage.catalogue import PRODUCT, product_in
from pos_app.storage.product_more import MORE, more_in

_ROWS_AT_A_TIME = 1000
_PRODUCT = [f"product.{name}" for name in PRODUCT.split(", ")]
_MORE = [f"product_more.{name}" for name in MORE.split(", ")]
_ALL = (
    f"SELECT {', '.join([*_PRODUCT, *_MORE])} FROM product "  # noqa: S608 - constant lists
    "LEFT JOIN product_more ON product_more.barcode = product.barcode ORDER BY product.id"
)
_USED = f"SELECT {', '.join(f'count({name})' for name in MORE_COLUMNS)} FROM product_more"  # noqa: S608 - as above


def listing_of(connection: sqlite3.Connection) -> Listing:
    """Call it in a transaction, so that columns and goods are of one moment."""
    counts = connection.execute(_USED).fetchone()
    columns = tuple(name for name, count in zip(MORE_COLUMNS, counts, strict=True) if count)
    return Listing(columns, _goods(connection))


def _goods(connection: sqlite3.Connection) -> Iterator[ListedProduct]:
    cursor = connection.execute(_ALL)
    width = len(_PRODUCT)
    while rows := cursor.fetchmany(_ROWS_AT_A_TIME):
        for row in rows:
            more = {} if row[width] is None else more_in(row[width:])
            yield ListedProduct(product_in(row[:width]), more)

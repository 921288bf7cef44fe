"""The goods, in one file of their own: found by exact code from an index, by name through full-text search."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING

from pos_app.domain.money import Currency, Money
from pos_app.domain.product import Product
from pos_app.services.ports import ImportReport, Listing
from pos_app.storage.database import Database
from pos_app.storage.rows import Row, opened

if TYPE_CHECKING:
    import sqlite3

    from pos_app.domain.goods_codes import GoodsCodes
    from pos_app.domain.listed_product import ListedProduct

VERSION = 3
APPLICATION_ID = 0x504F5343  # "POSC"
PRODUCT = "barcode, name, category, brand, unit, price_minor, currency, checksum"
_WIDTH = PRODUCT.count(",") + 1
_SOLD = (
    f"SELECT {', '.join(f'product.{name}' for name in PRODUCT.split(', '))}, age_limit, marked, id "  # noqa: S608 - a constant list
    "FROM product LEFT JOIN product_more ON product_more.barcode = product.barcode"
)
"""The goods with what the counter needs of the rest, in one look-up."""
_FIND = f"{_SOLD} WHERE product.barcode = ?"
_FIRST = f"{_SOLD} ORDER BY id LIMIT ?"
_THESE = f"{_SOLD} WHERE id IN"


class Catalogue:
    """Implements the `CatalogueStore` port. Opens the file at once; raises `StorageError` when it can't be trusted.

    Look-ups may run while another process imports: they see the goods as they were before it.
    """

    def __init__(self, folder: str | os.PathLike[str]) -> None:
        self._database = Database(
            os.fspath(folder), name="catalogue", version=VERSION, application_id=APPLICATION_ID
        )

    def find(self, barcode: str) -> Product | None:
        rows = self._rows(_FIND, barcode)
        return self._sold(rows[0]) if rows else None

    def search(self, text: str, *, limit: int) -> list[Product]:
        """Best first: `quick_search`, and `slow_search` where that fills less than `limit`."""
        found = self.quick_search(text, limit=limit)
        if len(found) >= limit:
            return found
        more = [one for one in self.slow_search(text, limit=limit) if one not in found]
        return (found + more)[:limit]

    def quick_search(self, text: str, *, limit: int) -> list[Product]:
        """In any script: exact code, start of a name, start of a word, part of one."""
        from pos_app.storage.goods_search import quick_ids

        return self._found(lambda connection: quick_ids(connection, text, limit=limit))

    def slow_search(self, text: str, *, limit: int) -> list[Product]:
        """What a slip of the fingers hides."""
        from pos_app.storage.goods_search import slow_ids

        return self._found(lambda connection: slow_ids(connection, text, limit=limit))

    def prepare_search(self, *, rows: int) -> bool:
        """Takes some more goods of an older catalogue into the index; false when it is whole."""
        from pos_app.storage.goods_index import index_next, is_ready

        with self._database.guarded():
            if is_ready(self._database.connection()):
                return False
        with self._database.transaction() as connection:
            return index_next(connection, rows=rows)

    def note_sold(self, sold: Mapping[str, int]) -> int:
        """Hits stand by how often each code was sold; returns how many goods changed their place."""
        from pos_app.storage.goods_index import is_any_moved, is_ready, note_sold

        with self._database.guarded():
            reading = self._database.connection()
            if not (is_ready(reading) and is_any_moved(reading, sold)):
                return 0
        with self._database.transaction() as connection:
            return note_sold(connection, sold)

    def first(self, *, limit: int) -> list[Product]:
        return [self._sold(row) for row in self._rows(_FIRST, limit)]

    def count(self) -> int:
        found = self._rows("SELECT count(*) FROM product")[0][0]
        return found if isinstance(found, int) else 0

    def changes(self) -> int:
        version = self._rows("PRAGMA data_version")[0][0]
        return version if isinstance(version, int) else 0

    def listed(self, barcode: str) -> ListedProduct | None:
        from pos_app.domain.listed_product import ListedProduct
        from pos_app.storage.product_more import more_of

        product = self.find(barcode)
        if product is None:
            return None
        with self._database.guarded():
            more = more_of(self._database.connection(), (barcode,))
        return ListedProduct(product, more.get(barcode, {}))

    def codes_of(self, barcodes: Iterable[str]) -> Mapping[str, GoodsCodes]:
        from pos_app.storage.product_more import codes_of

        with self._database.guarded():
            return codes_of(self._database.connection(), tuple(barcodes))

    @contextmanager
    def listing(self) -> Iterator[Listing]:
        """On a reading of its own, so that an import meanwhile never shows in half of it."""
        from pos_app.storage.listing import listing_of

        with self._database.guarded():
            connection = self._database.connection()
            connection.execute("BEGIN")
            try:
                yield listing_of(connection)
            finally:
                connection.execute("ROLLBACK")

    def put(self, goods: Iterable[Product | ListedProduct]) -> ImportReport:
        """Streams the goods into one transaction: all of them are there when it returns, or none of them."""
        from pos_app.storage.goods_writer import stored

        with self._database.transaction() as connection:
            return stored(connection, goods)

    def check(self) -> None:
        """Reads the whole file; raises `DamagedBooksError` with what is wrong."""
        self._database.quick_check()

    def close(self) -> None:
        self._database.close()

    def _found(self, look: Callable[[sqlite3.Connection], list[int]]) -> list[Product]:
        with self._database.guarded():
            connection = self._database.connection()
            ids = look(connection)
            marks = ", ".join("?" * len(ids))
            rows = connection.execute(f"{_THESE} ({marks})", ids).fetchall()
        goods = {row[-1]: self._sold(row) for row in rows}
        return [goods[one] for one in ids if one in goods]

    def _sold(self, row: Row) -> Product:
        """A row of `_SOLD`; few goods have anything that the law asks about, and only theirs is read whole."""
        product = product_in(row[:_WIDTH])
        if not (row[_WIDTH] or row[_WIDTH + 1]):
            return product
        from pos_app.storage.product_more import with_rules

        with self._database.guarded():
            return with_rules(self._database.connection(), product)

    def _rows(self, query: str, *values: str | int) -> list[Row]:
        with self._database.guarded():
            return self._database.connection().execute(query, values).fetchall()


def product_in(row: Row) -> Product:
    v = opened("product", row)
    price = v[5]
    assert isinstance(price, int)  # noqa: S101 - a STRICT column
    return Product(
        barcode=str(v[0]),
        name=str(v[1]),
        price=Money(price, Currency(v[6])),
        unit=str(v[4]),
        category=str(v[2]),
        brand=str(v[3]),
    )

"""The goods, in one file of their own: found by exact code from an index, by name through full-text search."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import islice
from typing import TYPE_CHECKING

from pos_app.domain.money import Currency, Money
from pos_app.domain.product import Product
from pos_app.services.ports import ImportReport, Listing
from pos_app.services.search_text import search_words
from pos_app.storage.database import Database
from pos_app.storage.rows import Row, Value, opened, sealed

if TYPE_CHECKING:
    from pos_app.domain.goods_codes import GoodsCodes
    from pos_app.domain.listed_product import ListedProduct

VERSION = 2
APPLICATION_ID = 0x504F5343  # "POSC"
CHUNK = 5000
PRODUCT = "barcode, name, category, brand, unit, price_minor, currency, checksum"
_FIND = f"SELECT {PRODUCT} FROM product WHERE barcode = ?"  # noqa: S608 - a constant list
_FIRST = f"SELECT {PRODUCT} FROM product ORDER BY id LIMIT ?"  # noqa: S608 - a constant list
_MATCHING = (
    f"SELECT {PRODUCT} FROM product WHERE id IN "  # noqa: S608 - a constant list
    "(SELECT rowid FROM product_words WHERE product_words MATCH ? LIMIT ?)"
)
_KNOWN = f"SELECT id, words, {PRODUCT} FROM product WHERE barcode IN "  # noqa: S608 - a constant list
_ADD = (
    "INSERT INTO product (id, barcode, name, category, brand, unit, price_minor, currency, checksum, words) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_CHANGE = (
    "UPDATE product SET barcode = ?, name = ?, category = ?, brand = ?, unit = ?, price_minor = ?, currency = ?, "
    "checksum = ?, words = ? WHERE id = ?"
)
_INDEX = "INSERT INTO product_words (rowid, words) VALUES (?, ?)"
_UNINDEX = "INSERT INTO product_words (product_words, rowid, words) VALUES ('delete', ?, ?)"


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
        return product_in(rows[0]) if rows else None

    def search(self, text: str, *, limit: int) -> list[Product]:
        """The exact code first, then names and brands in which every word of the text begins a word."""
        exact = self.find(text.strip())
        words = search_words(text)
        hits = [] if not words else self._matching(words, limit=limit)
        found = ([exact] if exact else []) + [hit for hit in hits if hit != exact]
        return found[:limit]

    def first(self, *, limit: int) -> list[Product]:
        return [product_in(row) for row in self._rows(_FIRST, limit)]

    def count(self) -> int:
        found = self._rows("SELECT count(*) FROM product")[0][0]
        return found if isinstance(found, int) else 0

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
        from pos_app.domain.listed_product import ListedProduct

        counts = {"added": 0, "changed": 0, "unchanged": 0}
        stream = (ListedProduct(one) if isinstance(one, Product) else one for one in goods)
        with self._database.transaction() as connection:
            highest = connection.execute("SELECT coalesce(max(id), 0) FROM product").fetchone()[0]
            while chunk := list(islice(stream, CHUNK)):
                added = _put_chunk(connection, chunk, highest=highest, counts=counts)
                highest += added
        return ImportReport(counts["added"], counts["changed"], counts["unchanged"], ())

    def check(self) -> None:
        """Reads the whole file; raises `DamagedBooksError` with what is wrong."""
        self._database.quick_check()

    def close(self) -> None:
        self._database.close()

    def _matching(self, words: Sequence[str], *, limit: int) -> list[Product]:
        question = " ".join(f'"{word}"*' for word in words)
        rows = self._rows(_MATCHING, question, limit)
        return sorted((product_in(row) for row in rows), key=lambda hit: _rank(hit, words))

    def _rows(self, query: str, *values: str | int) -> list[Row]:
        with self._database.guarded():
            return self._database.connection().execute(query, values).fetchall()


def _rank(hit: Product, words: Sequence[str]) -> tuple[bool, int, str]:
    """Names that begin with what was typed come first, then shorter ones."""
    name = search_words(hit.name)
    starts = bool(name) and name[0].startswith(words[0])
    return not starts, len(hit.name), hit.name


def _put_chunk(
    connection: sqlite3.Connection, chunk: Sequence[ListedProduct], *, highest: int, counts: dict[str, int]
) -> int:
    """Adds or changes some goods; returns how many were new."""
    from pos_app.storage.product_more import put_more

    marks, barcodes = ", ".join("?" * len(chunk)), [one.product.barcode for one in chunk]
    known = {row[2]: row for row in connection.execute(f"{_KNOWN} ({marks})", barcodes)}
    new: list[tuple[Value, ...]] = []
    changed: list[tuple[tuple[Value, ...], int, str]] = []
    for product, _ in chunk:
        row, words = _row_of(product), _words_of(product)
        old = known.get(product.barcode)
        if old is None:
            new.append((highest + len(new) + 1, *row, words))
        elif tuple(old[2:]) != row:
            changed.append(((*row, words), old[0], old[1]))
    connection.executemany(_ADD, new)
    connection.executemany(_INDEX, [(row[0], row[-1]) for row in new])
    for values, row_id, old_words in changed:
        connection.execute(_UNINDEX, (row_id, old_words))
        connection.execute(_CHANGE, (*values, row_id))
        connection.execute(_INDEX, (row_id, values[-1]))
    changed_codes = {str(values[0]) for values, _, _ in changed} | (
        put_more(connection, chunk) & known.keys()
    )
    counts["added"] += len(new)
    counts["changed"] += len(changed_codes)
    counts["unchanged"] += len(chunk) - len(new) - len(changed_codes)
    return len(new)


def _row_of(product: Product) -> tuple[Value, ...]:
    return sealed(
        "product",
        (
            product.barcode,
            product.name,
            product.category,
            product.brand,
            product.unit,
            product.price.minor,
            product.price.currency.value,
        ),
    )


def _words_of(product: Product) -> str:
    return " ".join(search_words(f"{product.name} {product.brand}"))


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

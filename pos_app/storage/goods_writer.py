"""Puts goods into the catalogue with their search index: new ones, and those of which something changed."""

from __future__ import annotations

import gc
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import islice
from typing import NamedTuple
from zlib import crc32

from pos_app.domain.listed_product import ListedProduct, merged
from pos_app.domain.product import Product
from pos_app.services.ports import ImportReport
from pos_app.storage.catalogue import PRODUCT
from pos_app.storage.goods_index import NAMES, IndexWriter, index_next
from pos_app.storage.product_more import more_of, put_more
from pos_app.storage.rows import Row, sealed

CHUNK = 5000
CACHE = -100_000
"""Kibibytes, as SQLite counts them: codes come in no order, and so the pages that they go to stay in memory."""
_KNOWN = f"SELECT id, {PRODUCT} FROM product WHERE barcode IN "  # noqa: S608 - a constant list
_ADD = (
    "INSERT INTO product (id, barcode, name, category, brand, unit, price_minor, currency, checksum, words) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, '') ON CONFLICT (barcode) DO NOTHING"
)
_CHANGE = (
    "UPDATE product SET barcode = ?, name = ?, category = ?, brand = ?, unit = ?, price_minor = ?, currency = ?, "
    "checksum = ? WHERE id = ?"
)
_SEARCHED = frozenset({"plu", *NAMES})


class Known(NamedTuple):
    """A product as the catalogue holds it before a change."""

    product_id: int
    row: Row
    more: dict[str, str | int]


class GoodsWriter:
    """Use it inside one transaction; call `finish` at its end."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        while index_next(connection, rows=CHUNK * 10):
            pass
        self._connection = connection
        self._index = IndexWriter(connection)
        self._last = int(connection.execute("SELECT coalesce(max(id), 0) FROM product").fetchone()[0])
        self._added = self._changed = self._unchanged = 0

    def put(self, goods: Iterable[Product | ListedProduct]) -> None:
        stream = (ListedProduct(one) if isinstance(one, Product) else one for one in goods)
        while chunk := list(islice(stream, CHUNK)):
            self._put_chunk(chunk)

    def finish(self) -> ImportReport:
        self._index.finish()
        return ImportReport(self._added, self._changed, self._unchanged, ())

    def _put_chunk(self, chunk: Sequence[ListedProduct]) -> None:
        rows = [row_of(one.product) for one in chunk]
        known = self._add_new(rows)
        if known:
            changed = self._put_known(chunk, rows, known)
        else:
            changed = set()
            self._index.add_new(chunk, first_id=self._last + 1)
        changed |= put_more(self._connection, chunk) & known.keys()
        self._last += len(chunk)
        self._added += len(chunk) - len(known)
        self._changed += len(changed)
        self._unchanged += len(known) - len(changed)

    def _put_known(
        self, chunk: Sequence[ListedProduct], rows: Sequence[Row], known: Mapping[str, Known]
    ) -> set[str]:
        """A chunk in which some goods are known: returns the codes of those whose rows were changed."""
        changed: set[str] = set()
        for product_id, (listed, row) in enumerate(zip(chunk, rows, strict=True), start=self._last + 1):
            old = known.get(listed.product.barcode)
            if old is None:
                self._index.add_new((listed,), first_id=product_id)
                continue
            if old.row != row:
                changed.add(listed.product.barcode)
                self._connection.execute(_CHANGE, (*row, old.product_id))
            self._index_again(listed, old)
        return changed

    def _add_new(self, rows: Sequence[Row]) -> dict[str, Known]:
        """Adds those whose codes are new, each with an id of its own; returns the others as they were."""
        before = self._connection.total_changes
        numbered = ((number, *row) for number, row in enumerate(rows, start=self._last + 1))
        self._connection.executemany(_ADD, numbered)
        if self._connection.total_changes - before == len(rows):
            return {}
        known = self._known([str(row[0]) for row in rows])
        return {code: old for code, old in known.items() if old.product_id <= self._last}

    def _known(self, barcodes: list[str]) -> dict[str, Known]:
        marks = ", ".join("?" * len(barcodes))
        rows = self._connection.execute(f"{_KNOWN} ({marks})", barcodes).fetchall()
        more = more_of(self._connection, [row[1] for row in rows])
        return {row[1]: Known(row[0], tuple(row[1:]), more.get(row[1], {})) for row in rows}

    def _index_again(self, listed: ListedProduct, old: Known) -> None:
        """Only what is searched moves a product in the index: a new price doesn't."""
        product, old_name, old_brand = listed.product, str(old.row[1]), str(old.row[3])
        is_renamed = (old_name, old_brand) != (product.name, product.brand)
        if not is_renamed and _SEARCHED.isdisjoint(listed.more):
            return
        before = self._index.text_of(old_name, old_brand, old.more)
        after = self._index.text_of(product.name, product.brand, merged(old.more, listed.more))
        if (before, len(old_name)) != (after, len(product.name)):
            self._index.remove(old.product_id, before, name=old_name)
            self._index.add(old.product_id, after, name=product.name)


def row_of(product: Product) -> Row:
    """As `sealed` makes it, without its detours where all is plain: a million goods pass here."""
    code, name, category = product.barcode, product.name, product.category
    brand, unit, price, currency = (
        product.brand,
        product.unit,
        product.price.minor,
        product.price.currency.value,
    )
    text = (
        f"s7:products{len(code)}:{code}s{len(name)}:{name}s{len(category)}:{category}s{len(brand)}:{brand}"
        f"s{len(unit)}:{unit}i{len(str(price))}:{price}s{len(currency)}:{currency}"
    )
    try:
        return (code, name, category, brand, unit, price, currency, crc32(text.encode()))
    except UnicodeEncodeError:
        return sealed("product", (code, name, category, brand, unit, price, currency))


def stored(connection: sqlite3.Connection, goods: Iterable[Product | ListedProduct]) -> ImportReport:
    """All of the goods in the transaction that the connection is in."""
    with _room_for_pages(connection), _rings_left_alone():
        writer = GoodsWriter(connection)
        writer.put(goods)
        return writer.finish()


@contextmanager
def _room_for_pages(connection: sqlite3.Connection) -> Iterator[None]:
    kept = connection.execute("PRAGMA cache_size").fetchone()[0]
    connection.execute(f"PRAGMA cache_size = {CACHE}")
    try:
        yield
    finally:
        connection.execute(f"PRAGMA cache_size = {kept}")


@contextmanager
def _rings_left_alone() -> Iterator[None]:
    """Rows hold nothing that holds them; Python looks through all that is in memory for such, again and again."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()

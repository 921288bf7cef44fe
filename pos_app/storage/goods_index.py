"""The search index of the goods: which words each has, in the order in which hits are shown.

The key of a row is how often the shop sells the product (most first), how long its name is, and its id, so that the
first hits of any question are the best ones and none of the others is read.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from pos_app.domain.listed_product import ListedProduct
from pos_app.domain.spelling import Speller
from pos_app.storage.rows import Row

SPELLING = 1
"""Counts the changes of `domain/spelling.py` after which indexes must be made anew."""
OFTEN_CLASSES = 15
NAMES = ("name_oz", "name_uz", "name_ru", "name_en")
ROWS_AT_A_TIME = 50_000
"""Rows are put into the index in the order of their keys, each time as one more piece of it."""
FEW_PIECES, MANY_PIECES = (8, 16), (0, 64)
"""When SQLite merges pieces of the index: always some, or only when there are very many."""

_ID_BITS, _LENGTH_BITS = 32, 12
_NEVER_SOLD = OFTEN_CLASSES << _LENGTH_BITS + _ID_BITS
_ADD = "INSERT INTO goods_words (rowid, words) VALUES (?, ?)"
_REMOVE = "INSERT INTO goods_words (goods_words, rowid, words) VALUES ('delete', ?, ?)"
_STATE = "SELECT spelling, indexed_to, is_ready FROM search_index"
_GOODS = (
    "SELECT product.id, product.name, brand, plu, name_oz, name_uz, name_ru, name_en FROM product "
    "LEFT JOIN product_more ON product_more.barcode = product.barcode WHERE product.id"
)
_NEXT = f"{_GOODS} > ? ORDER BY product.id LIMIT ?"
_THESE = f"{_GOODS} IN"
_OFTEN = "SELECT id, often FROM product_sold"
_PUT_OFTEN = "INSERT OR REPLACE INTO product_sold (id, often) VALUES (?, ?)"
MOST_MARKS = 5000
MOST_BRANDS = 50_000

Key = TypeVar("Key", int, str)


def id_of(key: int) -> int:
    return key & ((1 << _ID_BITS) - 1)


def key_of(product_id: int, *, name: str, often: int) -> int:
    return (((OFTEN_CLASSES - often) << _LENGTH_BITS | len(name)) << _ID_BITS) | product_id


def often_class(sold: int) -> int:
    """Doubling what was sold is one class more."""
    return min(sold.bit_length(), OFTEN_CLASSES)


def is_ready(connection: sqlite3.Connection) -> bool:
    """Whether all goods are in the index, written as this version writes words."""
    spelling, _, ready = connection.execute(_STATE).fetchone()
    return bool(ready) and spelling == SPELLING


class IndexWriter:
    """Collects what changes and writes it in long strokes. Use it inside one transaction; call `flush` at its end."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._speller = Speller()
        self._brands: dict[str, str] = {}
        self._added: list[tuple[int, str]] = []
        self._removed: list[tuple[int, str]] = []
        self._often: dict[int, int] = dict(connection.execute(_OFTEN).fetchall())
        self._is_in_pieces = False

    def add(self, product_id: int, text: str, *, name: str) -> None:
        self._added.append((key_of(product_id, name=name, often=self._often.get(product_id, 0)), text))
        if len(self._added) >= ROWS_AT_A_TIME:
            self._put_rows()

    def add_new(self, goods: Iterable[ListedProduct], *, first_id: int) -> None:
        """A million pass here: goods with ids in a row, the first ones with `first_id`."""
        often, text_of, added = self._often, self.text_of, self._added
        for product_id, (product, more) in enumerate(goods, start=first_id):
            name = product.name
            if product_id in often:
                key = key_of(product_id, name=name, often=often[product_id])
            else:
                key = _NEVER_SOLD | len(name) << _ID_BITS | product_id
            added.append((key, text_of(name, product.brand, more)))
        if len(added) >= ROWS_AT_A_TIME:
            self._is_in_pieces = True
            _merge_when(self._connection, MANY_PIECES)
            self._put_rows()

    def remove(self, product_id: int, text: str, *, name: str) -> None:
        """With the text and the name that it was added with."""
        self._removed.append((key_of(product_id, name=name, often=self._often.get(product_id, 0)), text))

    def text_of(self, name: str, brand: str, more: Mapping[str, str | int | None]) -> str:
        """The words of a product; each name's first word stands there once more with `^`, the PLU with `#`."""
        text = self._speller.text(name)
        text = f"^{text.partition(' ')[0]} {text}" if text else ""
        if brand:
            text = f"{text} {self._brand(brand)}"
        return f"{text} {self._more(more)}" if more else text

    def flush(self) -> None:
        self._put_rows()
        self._put_words()

    def finish(self) -> None:
        """Flushes; after many new goods the index is put together, which makes every search quicker."""
        self.flush()
        if self._is_in_pieces:
            _merge_when(self._connection, FEW_PIECES)
            merge_index(self._connection)
            self._is_in_pieces = False

    def _brand(self, brand: str) -> str:
        text = self._brands.get(brand)
        if text is None:
            text = self._speller.text(brand)
            if len(self._brands) < MOST_BRANDS:
                self._brands[brand] = text
        return text

    def _more(self, more: Mapping[str, str | int | None]) -> str:
        texts = [f"#{more['plu']}"] if more.get("plu") else []
        for column in NAMES:
            text = self._speller.text(str(more.get(column) or ""))
            texts += [f"^{text.partition(' ')[0]} {text}"] if text else []
        return " ".join(texts)

    def _put_rows(self) -> None:
        execute = self._connection.executemany
        execute(_REMOVE, sorted(self._removed))
        execute(_ADD, sorted(self._added))
        self._added, self._removed = [], []

    def _put_words(self) -> None:
        """Each word once, for the search for parts of words; numbers are found by their beginning alone."""
        met, self._speller.met = self._speller.met, {}
        new = sorted(word for word in met if word[0] > "9")
        connection = self._connection
        last = connection.execute("SELECT coalesce(max(id), 0) FROM word").fetchone()[0]
        connection.executemany("INSERT OR IGNORE INTO word (word) VALUES (?)", ((word,) for word in new))
        connection.execute(
            "INSERT INTO word_parts (rowid, word) SELECT id, word FROM word WHERE id > ?", (last,)
        )


def merge_index(connection: sqlite3.Connection) -> None:
    """Makes one piece of the index; some seconds for a million goods."""
    connection.execute("INSERT INTO goods_words (goods_words) VALUES ('optimize')")


def _merge_when(connection: sqlite3.Connection, pieces: tuple[int, int]) -> None:
    rows = zip(("automerge", "crisismerge"), pieces, strict=True)
    connection.executemany("INSERT INTO goods_words (goods_words, rank) VALUES (?, ?)", rows)


def index_next(connection: sqlite3.Connection, *, rows: int) -> bool:
    """Takes some more goods into an index that isn't whole yet; false when nothing was left to do."""
    spelling, indexed_to, ready = connection.execute(_STATE).fetchone()
    if spelling != SPELLING:
        indexed_to, ready = _begin_anew(connection), False
    if ready:
        return False
    found = connection.execute(_NEXT, (indexed_to, rows)).fetchall()
    if not found:
        connection.execute("DROP TABLE IF EXISTS product_words")
        connection.execute("UPDATE search_index SET is_ready = 1")
        return False
    _index_rows(connection, found)
    connection.execute("UPDATE search_index SET indexed_to = ?", (found[-1][0],))
    return True


def _index_rows(connection: sqlite3.Connection, rows: Iterable[Row]) -> None:
    writer = IndexWriter(connection)
    for product_id, name, text in _texts(writer, rows):
        writer.add(product_id, text, name=name)
    writer.flush()


def _texts(writer: IndexWriter, rows: Iterable[Row]) -> Iterator[tuple[int, str, str]]:
    for product_id, name, brand, plu, *names in rows:
        more = dict(zip(NAMES, names, strict=True)) | {"plu": plu}
        yield int(product_id or 0), str(name), writer.text_of(str(name), str(brand), more)


def _begin_anew(connection: sqlite3.Connection) -> int:
    connection.execute("INSERT INTO goods_words (goods_words) VALUES ('delete-all')")
    connection.execute("INSERT INTO word_parts (word_parts) VALUES ('delete-all')")
    connection.execute("DELETE FROM word")
    connection.execute("UPDATE search_index SET spelling = ?, indexed_to = 0, is_ready = 0", (SPELLING,))
    return 0


def note_sold(connection: sqlite3.Connection, sold: Mapping[str, int]) -> int:
    """Moves goods in the index to where they belong by what was sold of each code; returns how many moved."""
    wanted = _classes(connection, sold)
    moved = _moved(connection, wanted)
    before = IndexWriter(connection)
    for part in _parts(moved):
        rows = connection.execute(f"{_THESE} ({_marks(part)})", part).fetchall()
        texts = list(_texts(before, rows))
        for product_id, name, text in texts:
            before.remove(product_id, text, name=name)
        before.flush()
        connection.executemany(_PUT_OFTEN, [(one, wanted.get(one, 0)) for one in part])
        after = IndexWriter(connection)
        for product_id, name, text in texts:
            after.add(product_id, text, name=name)
        after.flush()
    return len(moved)


def is_any_moved(connection: sqlite3.Connection, sold: Mapping[str, int]) -> bool:
    """Whether `note_sold` has anything to do; writes nothing."""
    return bool(_moved(connection, _classes(connection, sold)))


def _moved(connection: sqlite3.Connection, wanted: Mapping[int, int]) -> list[int]:
    known: dict[int, int] = dict(connection.execute(_OFTEN).fetchall())
    return [one for one in known.keys() | wanted.keys() if known.get(one, 0) != wanted.get(one, 0)]


def _classes(connection: sqlite3.Connection, sold: Mapping[str, int]) -> dict[int, int]:
    """By the id of the product; codes that no product has any more are left out."""
    classes: dict[int, int] = {}
    for part in _parts(list(sold)):
        rows = connection.execute(f"SELECT id, barcode FROM product WHERE barcode IN ({_marks(part)})", part)  # noqa: S608
        classes |= {product_id: often_class(sold[barcode]) for product_id, barcode in rows}
    return classes


def _parts(values: list[Key]) -> Iterator[list[Key]]:
    for start in range(0, len(values), MOST_MARKS):
        yield values[start : start + MOST_MARKS]


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))

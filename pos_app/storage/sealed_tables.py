"""Reads the tables whose rows carry a checksum, slice by slice, and says which rows don't match theirs."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterator
from typing import NamedTuple

from pos_app.storage.rows import checksum
from pos_app.storage.seen_rows import EXTRAS, Row

SLICE_ROWS = 1000
"""About two milliseconds of work, so that a scan never waits for it."""
_ORDER = (
    "setting",
    "desk",
    "sale",
    "sale_line",
    "sale_more",
    "sale_rule",
    "payment",
    "payment_hold",
    "refund",
    "fact",
)


class Slice(NamedTuple):
    """Rows as `SeenRows` takes them, and the names of those that were changed behind the till's back."""

    rows: list[Row]
    changed: list[Row]


class SealedTables:
    """Lives on one connection; nothing is kept of what was read."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        found = {name: _columns(connection, name) for name in _tables(connection)}
        self.names = sorted(found, key=lambda name: _ORDER.index(name) if name in _ORDER else len(_ORDER))
        """Those first that name the others."""
        self._columns = {name: found[name] for name in self.names}

    def read(self, table: str, rest: str = "", *values: int) -> Iterator[Slice]:
        """`rest` says which rows and in what order; all by default."""
        columns = self._columns[table]
        cursor = self._connection.execute(
            f"SELECT CAST({_sealed_text(columns)} AS BLOB), checksum, {self._key(table)} FROM {table} {rest}",  # noqa: S608 - our own names
            values,
        )
        crc32 = zlib.crc32
        start = crc32(f"s{len(table)}:{table}".encode())
        while rows := cursor.fetchmany(SLICE_ROWS):
            changed = [
                row[2:]
                for row in rows
                if crc32(row[0], start) != row[1] and not self._is_right_after_all(table, row)
            ]
            yield Slice(rows, changed)

    def read_unsealed(self, table: str, rest: str, *values: int) -> Iterator[Slice]:
        """The same of rows whose checksums are looked at elsewhere."""
        cursor = self._connection.execute(
            f"SELECT NULL, NULL, {self._key(table)} FROM {table} {rest}",  # noqa: S608 - our own names
            values,
        )
        while rows := cursor.fetchmany(SLICE_ROWS):
            yield Slice(rows, [])

    def _key(self, table: str) -> str:
        return EXTRAS.get(table) or self._columns[table][0][0]

    def _is_right_after_all(self, table: str, row: Row) -> bool:
        """SQLite counts a text's signs only up to a NUL; such a row is looked at once more, value by value."""
        if b"\0" not in row[0]:
            return False
        columns = self._columns[table]
        names = ", ".join(name for name, _ in columns)
        found = self._connection.execute(
            f"SELECT {names}, checksum FROM {table} WHERE checksum IS ? "  # noqa: S608 - our own names
            f"AND CAST({_sealed_text(columns)} AS BLOB) IS ?",
            (row[1], row[0]),
        )
        return all(checksum(table, tuple(one[:-1])) == one[-1] for one in found)


def _tables(connection: sqlite3.Connection) -> list[str]:
    return [
        name
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        if any(column == "checksum" for _, column, *_ in connection.execute(f"PRAGMA table_info({name})"))
    ]


def _columns(connection: sqlite3.Connection, table: str) -> list[tuple[str, str]]:
    """Name and kind of what the checksum covers, in its order: all but itself and the place in the journal."""
    rows = connection.execute(f"PRAGMA table_info({table})").fetchall()
    return [(row[1], row[2]) for row in rows if row[1] not in ("checksum", "seq")]


def _sealed_text(columns: list[tuple[str, str]]) -> str:
    """The text that `rows.checksum` is taken over, put together by SQLite, which doesn't hold up other threads."""
    return " || ".join(
        f"coalesce('{'i' if kind == 'INTEGER' else 's'}' || length({name}) || ':' || {name}, 'N4:None')"
        for name, kind in columns
    )

"""Tables whose rows carry a checksum, since SQLite doesn't see a changed number. No row leaves here unverified."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterator, Sequence

from pos_app.storage.errors import damaged_row

Value = str | int | None


def checksum(table: str, values: Sequence[Value]) -> int:
    """CRC-32 of a text that tells apart types, empty and missing values, and where one value ends."""
    parts = [table]
    for value in values:
        if value is None:
            parts.append("~")
        elif type(value) is str:
            parts.append(f"s{len(value)}:{value}")
        else:
            parts.append(f"i{value}")
    return zlib.crc32("\x1f".join(parts).encode())


def storable(text: str) -> str:
    """The text without what UTF-8 can't hold (half of a surrogate pair, as a broken answer may bring)."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode()


def storable_or_none(text: str | None) -> str | None:
    return None if text is None else storable(text)


class SealedTable:
    """Reads and writes whole rows of one table. Its columns are those of the migration, the key first."""

    def __init__(self, name: str, *, key: int, columns: tuple[str, ...]) -> None:
        self.name = name
        self._key = key
        listed = ", ".join((*columns, "checksum"))
        marks = ", ".join("?" * (len(columns) + 1))
        keys = columns[:key]
        changes = ", ".join(f"{column} = excluded.{column}" for column in (*columns[key:], "checksum"))
        # The names in these statements are constants of this package; values are always bound.
        self.insert_sql = f"INSERT INTO {name} ({listed}) VALUES ({marks})"  # noqa: S608 - see above
        self.upsert_sql = f"{self.insert_sql} ON CONFLICT ({', '.join(keys)}) DO UPDATE SET {changes}"
        self.select_sql = f"SELECT {listed} FROM {name}"  # noqa: S608 - see above
        self._by_key_sql = f"{self.select_sql} WHERE {' AND '.join(f'{column} = ?' for column in keys)}"
        self._delete_sql = f"DELETE FROM {name} WHERE {' AND '.join(f'{column} = ?' for column in keys)}"  # noqa: S608 - see above

    def insert(self, connection: sqlite3.Connection, values: tuple[Value, ...]) -> int:
        """Writes a new row and gives its checksum."""
        seal = checksum(self.name, values)
        connection.execute(self.insert_sql, (*values, seal))
        return seal

    def put(self, connection: sqlite3.Connection, values: tuple[Value, ...]) -> int:
        """Writes a row in the place of the one with the same key and gives its checksum."""
        seal = checksum(self.name, values)
        connection.execute(self.upsert_sql, (*values, seal))
        return seal

    def get(self, connection: sqlite3.Connection, *key: Value) -> tuple[tuple[Value, ...], int] | None:
        """The row's values and its checksum; None where there is none."""
        row = connection.execute(self._by_key_sql, key).fetchone()
        return None if row is None else (self.verified(row), row[-1])

    def delete(self, connection: sqlite3.Connection, *key: Value) -> None:
        connection.execute(self._delete_sql, key)

    def rows(
        self, connection: sqlite3.Connection, where: str = "", *values: Value
    ) -> Iterator[tuple[tuple[Value, ...], int]]:
        """All rows that the SQL after the table's name leaves, each verified."""
        for row in connection.execute(f"{self.select_sql} {where}", values):
            yield self.verified(row), row[-1]

    def verified(self, row: tuple[Value, ...]) -> tuple[Value, ...]:
        """The values of a row as read, checksum last; raises `DamagedBooksError` that names table and key."""
        values = row[:-1]
        if row[-1] != checksum(self.name, values):
            raise damaged_row(self.name, key="/".join(str(value) for value in values[: self._key]))
        return values

"""Looks through the books without changing them: file, indexes, checksums, sums, payments against their journal."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from pos_app.services.books_check import BooksReport
from pos_app.services.ports import StorageError
from pos_app.storage.database import BUSY_TIMEOUT_S, run_scripts
from pos_app.storage.rows import checksum
from pos_app.storage.seen_rows import EXTRAS, SeenRows

MOST_FINDINGS = 20
SLICE_ROWS = 1000
"""About two milliseconds of work, so that a scan never waits for it."""
_ORDER = ("setting", "desk", "sale", "sale_line", "payment", "payment_hold", "refund", "fact")


class DiskAudit:
    """Implements the `BooksAudit` port on one snapshot of the file; `step` may be called from any thread in turn."""

    def __init__(self, path: Path, *, version: int, application_id: int) -> None:
        self._path = path
        self._kind = (application_id, version)
        self._connection: sqlite3.Connection | None = None
        self._findings: list[str] = []
        self._unnamed = 0
        self._counts = dict.fromkeys(("sale", "payment", "fact"), 0)
        self._seen = SeenRows()
        self._steps = self._look()

    def step(self) -> bool:
        try:
            return next(self._steps, False)
        except (sqlite3.Error, UnicodeError) as error:
            if not _is_damage(error):
                raise _unreadable(error, path=self._path) from error
            self._find(f"The file {self._path} can't be read to its end ({error}).")
            return False

    def report(self) -> BooksReport:
        counts = self._counts
        return BooksReport(
            counts["sale"], counts["payment"], counts["fact"], tuple(self._findings), self._unnamed
        )

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()

    def _find(self, sentence: str) -> None:
        if len(self._findings) < MOST_FINDINGS:
            self._findings.append(sentence)
        else:
            self._unnamed += 1

    def _look(self) -> Iterator[bool]:
        if not self._path.is_file():
            raise StorageError(f"There are no books at {self._path}. Nothing was changed.")
        self._connection = connection = open_for_reading(self._path)
        # A damaged text is still to be named.
        connection.text_factory = _readable
        connection.execute("BEGIN")
        self._look_at_kind(connection)
        self._look_at_plan(connection)
        yield True
        for (text,) in connection.execute(f"PRAGMA integrity_check({MOST_FINDINGS * 5})"):
            if text != "ok":
                self._find(f"The file {self._path.name} is damaged inside: {text}.")
        yield True
        for table, _, parent, _ in connection.execute("PRAGMA foreign_key_check"):
            self._find(f"A row of {table} belongs to a {parent} that isn't there.")
        yield True
        for table in _tables(connection):
            yield from self._look_at_what_can_be_read(connection, table)
        for number, sentence in enumerate(self._seen.contradictions(), start=1):
            if sentence is not None:
                self._find(sentence)
            if number % SLICE_ROWS == 0:
                yield True
        yield False

    def _look_at_what_can_be_read(self, connection: sqlite3.Connection, table: str) -> Iterator[bool]:
        try:
            yield from self._look_at_table(connection, table)
        except (sqlite3.Error, UnicodeError) as error:
            if not _is_damage(error):
                raise
            self._find(f"The rows of {table} can't be read to their end ({error}).")

    def _look_at_kind(self, connection: sqlite3.Connection) -> None:
        application_id, version = self._kind
        if connection.execute("PRAGMA application_id").fetchone()[0] != application_id:
            self._find(f"The file {self._path} doesn't hold a till's books.")
        if _version_of(connection) > version:
            raise StorageError(
                f"The file {self._path} was made by a newer version of the till. Nothing was changed. "
                "Install the newest version and try again."
            )

    def _look_at_plan(self, connection: sqlite3.Connection) -> None:
        """Tables, indexes and the triggers that guard them, as the till makes them."""
        with closing(sqlite3.connect(":memory:", isolation_level=None)) as empty:
            run_scripts(empty, name=self._path.stem, since=0, upto=_version_of(connection))
            wanted, found = _plan(empty), _plan(connection)
        for name in sorted(wanted.keys() | found.keys()):
            if wanted.get(name) != found.get(name):
                self._find(
                    f"The plan of the file {self._path.name} was changed: {name} isn't what the till made."
                )

    def _look_at_table(self, connection: sqlite3.Connection, table: str) -> Iterator[bool]:
        columns = _columns(connection, table)
        key = EXTRAS.get(table) or columns[0][0]
        cursor = connection.execute(
            f"SELECT CAST({_sealed_text(columns)} AS BLOB), checksum, {key} FROM {table}"  # noqa: S608 - our own names
        )
        crc32 = zlib.crc32
        start = crc32(f"s{len(table)}:{table}".encode())
        take = self._seen.taker(table)
        while rows := cursor.fetchmany(SLICE_ROWS):
            for row in rows:
                if crc32(row[0], start) != row[1] and not self._is_right_after_all(
                    connection, table, columns, row=row
                ):
                    self._find(f"{self._seen.name(table, row[2:])} doesn't match its checksum.")
            take(rows)
            if table in self._counts:
                self._counts[table] += len(rows)
            yield True

    def _is_right_after_all(
        self,
        connection: sqlite3.Connection,
        table: str,
        columns: list[tuple[str, str]],
        *,
        row: tuple[Any, ...],
    ) -> bool:
        """SQLite counts a text's signs only up to a NUL; such a row is looked at once more, value by value."""
        if b"\0" not in row[0]:
            return False
        names = ", ".join(name for name, _ in columns)
        found = connection.execute(
            f"SELECT {names}, checksum FROM {table} WHERE checksum IS ? "  # noqa: S608 - our own names
            f"AND CAST({_sealed_text(columns)} AS BLOB) IS ?",
            (row[1], row[0]),
        )
        return all(checksum(table, tuple(one[:-1])) == one[-1] for one in found)


def open_for_reading(path: Path) -> sqlite3.Connection:
    """A connection that can't write, and that writers don't wait for. For one thread at a time, any thread."""
    return sqlite3.connect(
        f"{path.absolute().as_uri()}?mode=ro",
        uri=True,
        timeout=BUSY_TIMEOUT_S,
        isolation_level=None,
        check_same_thread=False,
    )


def _version_of(connection: sqlite3.Connection) -> int:
    found: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return found


def _plan(connection: sqlite3.Connection) -> dict[str, tuple[str, str, str | None]]:
    """Name of each table, index and trigger with what it is, on what, and its text; not SQLite's own."""
    rows = connection.execute(
        "SELECT name, type, tbl_name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite!_stat%' ESCAPE '!'"
    )
    return {str(name): (kind, table, sql) for name, kind, table, sql in rows}


def _tables(connection: sqlite3.Connection) -> list[str]:
    """Every table whose rows carry a checksum, those first that name the others."""
    found = [
        name
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        if any(column == "checksum" for _, column, *_ in connection.execute(f"PRAGMA table_info({name})"))
    ]
    return sorted(found, key=lambda name: _ORDER.index(name) if name in _ORDER else len(_ORDER))


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


def _unreadable(error: Exception, *, path: Path) -> StorageError:
    return StorageError(f"The file {path} can't be read now ({error}). Nothing was changed. Try again.")


def _is_damage(error: Exception) -> bool:
    """Whether the file holds what no till wrote, and not that it can't be reached."""
    code = getattr(error, "sqlite_errorcode", None)
    primary = code & 0xFF if isinstance(code, int) else None
    return primary in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR) or isinstance(
        error, UnicodeError
    )


def _readable(text: bytes) -> str:
    return text.decode("utf-8", "replace")

"""Looks through the books without changing them: checksums, sums, payments against their journal, indexes, the file.

First what paying depends on, so that the wait for it doesn't grow with the books, then everything else from the newest
sale to the oldest. Each slice is a reading of its own: writers are never held up, and nothing is kept of what was read.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from pos_app.domain.payment import ALARM_STATES, UNRESOLVED_STATES
from pos_app.domain.refund import RefundState
from pos_app.services.books_check import BooksReport
from pos_app.services.ports import StorageError
from pos_app.storage.books import CURRENT_SALE, IN_PROGRESS
from pos_app.storage.database import BUSY_TIMEOUT_S, run_scripts
from pos_app.storage.sealed_tables import SLICE_ROWS, SealedTables, Slice
from pos_app.storage.seen_rows import SeenRows

MOST_FINDINGS = 20
NEWEST_SALES = 500
"""How many of the newest sales are looked at before paying opens: a day of a busy shop."""
NEWEST_ENTRIES = 10 * NEWEST_SALES
SALES_AT_ONCE = 50
"""With their lines, payments and journal some milliseconds of work."""
_LARGEST_ROWID = 2**63 - 1
_SALES = "SELECT id FROM sale WHERE {}"
_PAYMENTS = "SELECT payment.id FROM payment JOIN sale ON sale.id = sale_id WHERE sale.{}"
_OF_SALES = {
    "sale": "WHERE {}",
    "sale_line": f"WHERE sale_id IN ({_SALES})",
    "sale_more": f"WHERE sale_id IN ({_SALES})",
    "sale_rule": f"WHERE sale_id IN ({_SALES})",
    "payment": f"WHERE sale_id IN ({_SALES})",
    "payment_hold": f"WHERE payment_id IN ({_PAYMENTS})",
    "refund": f"WHERE payment_id IN ({_PAYMENTS})",
    "fact": f"WHERE payment_id IN ({_PAYMENTS}) ORDER BY seq",
}
"""What belongs to some sales; only its own table knows the row ids by which those are picked."""
_WHOLE_BEFORE_PAYING = ("setting", "desk", "payment_buyer")
"""Small whatever the shop sells."""


def _quoted(states: Iterable[str]) -> str:
    """Values of our own enums as a list for SQL."""
    return ", ".join(f"'{state}'" for state in sorted(states))


_OPEN_PAYMENTS = _quoted(state.value for state in UNRESOLVED_STATES | ALARM_STATES)
_OPEN_REFUNDS = _quoted({state.value for state in RefundState} - {"done", "failed"})
_UNSETTLED = (
    "SELECT rowid FROM sale WHERE id IN ("  # noqa: S608 - constants alone
    f"SELECT value FROM desk WHERE key = '{CURRENT_SALE}' "
    f"UNION SELECT id FROM sale WHERE state IN ({_quoted(IN_PROGRESS)}) "
    f"UNION SELECT sale_id FROM payment WHERE state IN ({_OPEN_PAYMENTS}) "
    f"UNION SELECT sale_id FROM refund WHERE state IN ({_OPEN_REFUNDS}))"
)


class DiskAudit:
    """Implements the `BooksAudit` port; `step` may be called from any thread in turn."""

    def __init__(self, path: Path, *, version: int, application_id: int) -> None:
        self._path = path
        self._kind = (application_id, version)
        self._open_connection: sqlite3.Connection | None = None
        self._findings: list[str] = []
        self._unnamed = 0
        self._counts = dict.fromkeys(("sale", "payment", "fact"), 0)
        self._lowest_sale = _LARGEST_ROWID
        self._last_entry = self._lowest_entry = 0
        self._steps = self._look()
        self.has_seen_what_paying_needs = False

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
        if self._open_connection is not None:
            self._open_connection.close()

    def _find(self, sentence: str) -> None:
        """What paying depends on is seen twice, but told once."""
        if sentence in self._findings:
            return
        if len(self._findings) < MOST_FINDINGS:
            self._findings.append(sentence)
        else:
            self._unnamed += 1

    def _look(self) -> Iterator[bool]:
        if not self._path.is_file():
            raise StorageError(f"There are no books at {self._path}. Nothing was changed.")
        self._open_connection = connection = open_for_reading(self._path)
        # A damaged text is still to be named.
        connection.text_factory = _readable
        with _moment(connection):
            self._look_at_kind(connection)
            self._look_at_plan(connection)
            tables = SealedTables(connection)
        yield True
        yield from self._look_at_what_paying_needs(connection, tables)
        self.has_seen_what_paying_needs = True
        yield True
        yield from self._look_at_the_rest(connection, tables)
        yield False

    def _look_at_what_paying_needs(
        self, connection: sqlite3.Connection, tables: SealedTables
    ) -> Iterator[bool]:
        for table in _WHOLE_BEFORE_PAYING:
            yield from self._look_at_table(tables, table)
        yield from self._look_at_what_is_not_settled(connection, tables)
        yield from self._look_at_sales(connection, tables, most=NEWEST_SALES)
        yield from self._look_at_journal(connection, tables, most=NEWEST_ENTRIES)

    def _look_at_the_rest(self, connection: sqlite3.Connection, tables: SealedTables) -> Iterator[bool]:
        yield from self._look_at_sales(connection, tables)
        yield from self._look_at_journal(connection, tables)
        for table in tables.names:
            if table not in _WHOLE_BEFORE_PAYING and table not in _OF_SALES:
                yield from self._look_at_table(tables, table)
        for table, _, parent, _ in connection.execute("PRAGMA foreign_key_check"):
            self._find(f"A row of {table} belongs to a {parent} that isn't there.")
        yield True
        for (text,) in connection.execute(f"PRAGMA integrity_check({MOST_FINDINGS * 5})"):
            if text != "ok":
                self._find(f"The file {self._path.name} is damaged inside: {text}.")

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

    def _look_at_table(self, tables: SealedTables, table: str) -> Iterator[bool]:
        if table in tables.names:
            with self._naming(table):
                for piece in tables.read(table):
                    self._name_changed(table, piece, SeenRows())
                    yield True

    def _look_at_what_is_not_settled(
        self, connection: sqlite3.Connection, tables: SealedTables
    ) -> Iterator[bool]:
        """The sale at the counter, open and parked ones, those with a payment or a refund that isn't over."""
        found: list[int] = []
        with self._naming("sale"):
            found = [row for (row,) in connection.execute(_UNSETTLED)]
        for first in range(0, len(found), SALES_AT_ONCE):
            rows = ", ".join(map(str, found[first : first + SALES_AT_ONCE]))
            with _moment(connection):
                self._judge(tables, f"rowid IN ({rows})", facts_too=True)
            yield True

    def _look_at_sales(
        self, connection: sqlite3.Connection, tables: SealedTables, *, most: int | None = None
    ) -> Iterator[bool]:
        """Goes on below where it ended: all of them, or `most`, whose journal is then read with its checksums."""
        seen = 0
        while most is None or seen < most:
            highest = self._lowest_sale - 1
            with _moment(connection):
                self._lowest_sale = lowest = self._next_lowest(connection, highest)
                numbers = self._judge(
                    tables, "rowid BETWEEN ? AND ?", lowest, highest, facts_too=most is not None
                )
            if not numbers["sale"]:
                return
            seen += numbers["sale"]
            self._counts["sale"] += numbers["sale"]
            self._counts["payment"] += numbers["payment"]
            yield True

    def _next_lowest(self, connection: sqlite3.Connection, highest: int) -> int:
        rows = []
        with self._naming("sale"):
            rows = connection.execute(
                "SELECT rowid FROM sale WHERE rowid <= ? ORDER BY rowid DESC LIMIT ?",
                (highest, SALES_AT_ONCE),
            ).fetchall()
        return min((row for (row,) in rows), default=highest)

    def _judge(self, tables: SealedTables, which: str, *values: int, facts_too: bool) -> dict[str, int]:
        """Everything about some sales, held against each other; how many rows of each table that were."""
        seen = SeenRows()
        numbers = dict.fromkeys(_OF_SALES, 0)
        for table, rest in _OF_SALES.items():
            if table not in tables.names:
                continue
            read = tables.read if facts_too or table != "fact" else tables.read_unsealed
            take = seen.taker(table)
            with self._naming(table):
                for piece in read(table, rest.format(which), *values):
                    self._name_changed(table, piece, seen)
                    take(piece.rows)
                    numbers[table] += len(piece.rows)
        for sentence in seen.contradictions():
            self._find(sentence)
        return numbers

    def _look_at_journal(
        self, connection: sqlite3.Connection, tables: SealedTables, *, most: int | None = None
    ) -> Iterator[bool]:
        """Goes on below where it ended: all of it, or `most` entries."""
        if "fact" not in tables.names:
            return
        with self._naming("fact"):
            if not self._last_entry:
                self._last_entry = connection.execute("SELECT coalesce(max(seq), 0) FROM fact").fetchone()[0]
                # What is written from here on is of no concern.
                self._lowest_entry = self._last_entry + 1
            latest = self._counts["fact"] + (most or self._last_entry)
            while self._counts["fact"] < latest and self._next_entries(tables):
                yield True
        self._name_missing(down_to=1 if most is None else self._lowest_entry)

    def _next_entries(self, tables: SealedTables) -> bool:
        below = self._lowest_entry
        for piece in tables.read("fact", "WHERE seq < ? ORDER BY seq DESC LIMIT ?", below, SLICE_ROWS):
            self._name_changed("fact", piece, SeenRows())
            self._counts["fact"] += len(piece.rows)
            self._lowest_entry = min(self._lowest_entry, piece.rows[-1][2])
        return self._lowest_entry < below

    def _name_missing(self, *, down_to: int) -> None:
        written = max(0, self._last_entry - down_to + 1)
        missing = written - self._counts["fact"]
        if missing:
            self._find(
                f"The journal holds {self._last_entry - missing} entries although {self._last_entry} were written."
            )

    def _name_changed(self, table: str, piece: Slice, seen: SeenRows) -> None:
        for key in piece.changed:
            self._find(f"{seen.name(table, key)} doesn't match its checksum.")

    @contextmanager
    def _naming(self, table: str) -> Iterator[None]:
        """Damage that ends the reading of one table is a finding; the others are looked at all the same."""
        try:
            yield
        except (sqlite3.Error, UnicodeError) as error:
            if not _is_damage(error):
                raise
            self._find(f"The rows of {table} can't be read to their end ({error}).")


@contextmanager
def _moment(connection: sqlite3.Connection) -> Iterator[None]:
    """Everything inside is of one moment, whatever is written meanwhile."""
    connection.execute("BEGIN")
    try:
        yield
    finally:
        with suppress(sqlite3.Error):
            connection.execute("ROLLBACK")


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

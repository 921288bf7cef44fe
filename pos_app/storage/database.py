"""Opens one SQLite file as the till needs it: durable, migrated, refused with a sentence when it can't be trusted."""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress

from pos_app.services.ports import DamagedBooksError, StorageError

BUSY_TIMEOUT_S = 5.0
MIGRATIONS = os.path.join(os.path.dirname(__file__), "migrations")  # noqa: PTH118, PTH120 - quicker to start
_PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA journal_size_limit = 16777216",
)
_NOTHING = "Nothing of this was stored."
_SENTENCES = {
    sqlite3.SQLITE_FULL: f"The disk is full. {_NOTHING} Free some space and try again.",
    sqlite3.SQLITE_IOERR: f"The disk answered with an error. {_NOTHING} Try again; if it stays, call for help.",
    sqlite3.SQLITE_READONLY: f"The data folder can't be written to. {_NOTHING} Check its permissions.",
    sqlite3.SQLITE_PERM: f"The data folder can't be written to. {_NOTHING} Check its permissions.",
    sqlite3.SQLITE_CANTOPEN: f"The data folder can't be written to. {_NOTHING} Check its permissions.",
    sqlite3.SQLITE_BUSY: f"Another program holds the data. {_NOTHING} Try again.",
    sqlite3.SQLITE_LOCKED: f"Another program holds the data. {_NOTHING} Try again.",
}
_DAMAGE = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})


def plain_error(error: sqlite3.Error | OSError, *, path: str) -> StorageError:
    """The sentence for what SQLite or the system said."""
    code = getattr(error, "sqlite_errorcode", None)
    primary = code & 0xFF if isinstance(code, int) else None
    if primary in _DAMAGE or "Could not decode to UTF-8" in str(error):
        return damaged(path)
    if primary in _SENTENCES:
        return StorageError(_SENTENCES[primary])
    return StorageError(f"The data couldn't be written or read ({error}). {_NOTHING}")


def damaged(path: str) -> DamagedBooksError:
    return DamagedBooksError(
        f"The file {path} is damaged. Nothing was changed and no sale is lost by this message. {_way_out(path)}"
    )


def _way_out(path: str) -> str:
    """What to do, with the newest good copy by name. Damage is rare, so the copies are looked for only then."""
    from pathlib import Path

    from pos_app.storage.copies import newest_readable_copy

    copy = newest_readable_copy(Path(path))
    if copy is None:
        return "Keep the file, put back the newest copy, or call for help."
    return f"Keep the file and call for help, or put the newest good copy in its place: {copy}."


class Database:
    """One file with a connection for each thread that asks. `name` is that of the file and of its migrations.

    Raises `StorageError` when the file can't be opened, is damaged or was made by a newer version; it never puts a new
    file in the place of one that is there or was there: `after` names a file that is only ever made after this one.
    """

    def __init__(self, folder: str, *, name: str, version: int, application_id: int, after: str = "") -> None:
        self.path = os.path.join(folder, f"{name}.db")  # noqa: PTH118 - quicker to start
        self._name = name
        self._version = version
        self._application_id = application_id
        self._local = threading.local()
        self._all: list[sqlite3.Connection] = []
        self._lock = threading.Lock()
        self._later = os.path.join(folder, f"{after}.db") if after else ""  # noqa: PTH118 - as above
        if not os.path.exists(self.path):  # noqa: PTH110 - as above
            self._make()
        elif not os.path.getsize(self.path):  # noqa: PTH202 - as above
            # SQLite takes an empty file for a new database; ours are never empty, so this one was cut off.
            raise damaged(self.path)
        with self.guarded():
            self._check_version(self.connection())

    def connection(self) -> sqlite3.Connection:
        """This thread's connection, in autocommit mode."""
        found: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if found is None:
            found = self.new_connection()
            self._local.connection = found
        return found

    def new_connection(self) -> sqlite3.Connection:
        connection = _connect(self.path)
        with self._lock:
            self._all.append(connection)
        for pragma in _PRAGMAS:
            connection.execute(pragma)
        return connection

    @contextmanager
    def guarded(self) -> Iterator[None]:
        """Turns SQLite's errors into sentences."""
        try:
            yield
        except (sqlite3.Error, OSError) as error:
            raise plain_error(error, path=self.path) from error
        except (UnicodeError, OverflowError) as error:
            raise StorageError(f"A value can't be stored ({type(error).__name__}). {_NOTHING}") from error

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Everything or nothing, and on disk when it ends without an error."""
        connection = self.connection()
        with self.guarded():
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                # A full disk rolls back by itself; then there is nothing left to roll back.
                with suppress(sqlite3.Error):
                    connection.execute("ROLLBACK")
                raise

    def quick_check(self) -> None:
        """Reads the file through; raises `DamagedBooksError`. Takes a fifth of a second for a million goods."""
        self._check("PRAGMA quick_check(1)")

    def full_check(self) -> None:
        """The same with the indexes, for a file that is small."""
        self._check("PRAGMA integrity_check(1)")

    def _check(self, question: str) -> None:
        with self.guarded():
            rows = self.connection().execute(question).fetchall()
        if rows != [("ok",)]:
            raise damaged(self.path)

    def close(self) -> None:
        with self._lock:
            for connection in self._all:
                with suppress(sqlite3.Error):
                    connection.close()
            self._all.clear()

    def _make(self) -> None:
        """Makes the file under another name and puts it in place when it is whole: a crash leaves none or all."""
        if os.path.exists(f"{self.path}-wal") or os.path.exists(self._later):  # noqa: PTH110 - as above
            raise DamagedBooksError(
                f"The file {self.path} is missing although it was in use. Nothing was changed. {_way_out(self.path)}"
            )
        made = f"{self.path}.{os.getpid()}.new"
        try:
            with self.guarded(), closing(_connect(made)) as connection:
                connection.execute("PRAGMA synchronous = FULL")
                self._migrate(connection, since=0)
            _put_in_place(made, self.path)
        except OSError as error:
            raise plain_error(error, path=self.path) from error
        finally:
            for leftover in (made, f"{made}-journal"):
                with suppress(OSError):
                    os.unlink(leftover)  # noqa: PTH108 - as above

    def _check_version(self, connection: sqlite3.Connection) -> None:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        application_id = connection.execute("PRAGMA application_id").fetchone()[0]
        if application_id != self._application_id or version == 0:
            raise damaged(self.path)
        if version > self._version:
            raise StorageError(
                f"The file {self.path} was made by a newer version of the till. Nothing was changed. "
                "Install the newest version and start again."
            )
        if version < self._version:
            self._copy_before(version)
            self._migrate(connection, since=version)

    def _copy_before(self, version: int) -> None:
        target = f"{self.path}.before-{version + 1}"
        with closing(_connect(target)) as copy:
            self.connection().backup(copy)
            # Late: few starts come here, and most files know no customers.
            from pos_app.storage.buyer_rows import leave_buyers_out

            leave_buyers_out(copy)

    def _migrate(self, connection: sqlite3.Connection, *, since: int) -> None:
        connection.execute("BEGIN IMMEDIATE")
        try:
            self._run_scripts(connection, since=since)
            connection.execute("COMMIT")
        except BaseException:
            with suppress(sqlite3.Error):
                connection.execute("ROLLBACK")
            raise

    def _run_scripts(self, connection: sqlite3.Connection, *, since: int) -> None:
        # Read again under the lock: another process may have been quicker.
        since = max(since, connection.execute("PRAGMA user_version").fetchone()[0])
        run_scripts(connection, name=self._name, since=since, upto=self._version)
        connection.execute(f"PRAGMA user_version = {self._version}")
        connection.execute(f"PRAGMA application_id = {self._application_id}")


def run_scripts(connection: sqlite3.Connection, *, name: str, since: int, upto: int) -> None:
    """The migrations of one file, `since` left out."""
    for number in range(since + 1, upto + 1):
        path = os.path.join(MIGRATIONS, f"{name}_{number:04d}.sql")  # noqa: PTH118 - quicker to start
        with open(path, encoding="utf-8") as script:  # noqa: PTH123 - as above
            for statement in script.read().split(";\n\n"):
                connection.execute(statement)


def _connect(path: str) -> sqlite3.Connection:
    return sqlite3.connect(path, timeout=BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False)


def _put_in_place(made: str, path: str) -> None:
    """Never over a file that is there: another process may have been quicker, and then its file is the one."""
    try:
        os.link(made, path)
    except FileExistsError:
        return
    except OSError:
        # A file system without hard links.
        if not os.path.exists(path):  # noqa: PTH110 - as above
            os.rename(made, path)  # noqa: PTH104 - as above

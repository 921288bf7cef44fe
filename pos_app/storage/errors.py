"""What SQLite and the disk say, as sentences for people. Every one means: of this change nothing is stored."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from pos_app.services.ports import DamagedBooksError, StorageError

BUSY_S = 5
LITTLE_ROOM_BYTES = 1 << 20
"""With less room than this an unexplained failure of the disk is taken for a full one."""


class DiskFullError(StorageError):
    """No room is left."""


class ReadOnlyError(StorageError):
    """The file or its folder can't be written to, or opened at all."""


class LockedError(StorageError):
    """Another program held the file for longer than anybody may wait."""


class DiskError(StorageError):
    """The disk reported an error, or refused for a reason that has no class of its own."""


class NewerVersionError(StorageError):
    """The file was written by a newer version of the program."""


def damaged_row(table: str, *, key: object) -> DamagedBooksError:
    return DamagedBooksError(
        f"The row {key} of the table “{table}” doesn't match its checksum: the stored data is damaged. "
        "Nothing was changed, and no amount is guessed from it. Bring back the last good copy of the file."
    )


def damaged_file(file: Path, *, why: str) -> DamagedBooksError:
    return DamagedBooksError(
        f"{file} is damaged: {why}. Nothing was changed, and no new file was put in its place. "
        "Keep it, and bring back the last good copy."
    )


def storage_error(error: Exception, *, file: Path) -> StorageError:
    """The error of our own for one of sqlite3 or the system; one of our own is given back as it is."""
    if isinstance(error, StorageError):
        return error
    code = getattr(error, "sqlite_errorcode", None)
    primary = None if code is None else code & 0xFF
    if primary in _DAMAGED or "Could not decode to UTF-8" in str(error):
        return damaged_file(file, why=_short(error))
    if primary == sqlite3.SQLITE_FULL or (_is_of_the_disk(error, primary) and _has_no_room(file)):
        return DiskFullError(
            f"The disk that holds {file} is full. Nothing of this was stored. Make room on it and try again."
        )
    if primary in _CLOSED_TO_US:
        return read_only(file)
    if primary in _HELD:
        return LockedError(
            f"Another program has held {file} for more than {BUSY_S} seconds. Nothing of this was stored. "
            "Try again in a moment."
        )
    return DiskError(
        f"The disk didn't take a change to {file} ({_short(error)}). Nothing of this was stored. "
        "Try again; if it happens again, copy the folder to another disk."
    )


def read_only(file: Path) -> ReadOnlyError:
    return ReadOnlyError(
        f"{file} can't be opened for writing. Nothing was changed. "
        "Allow this account to write to the folder, or choose another one with --data-dir."
    )


_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR)
# SQLITE_ERROR means a table or column that isn't there: our own statements are right for an undamaged file.
_CLOSED_TO_US = (
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_AUTH,
)
_HELD = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


def _is_of_the_disk(error: Exception, primary: int | None) -> bool:
    return isinstance(error, OSError) or primary in (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN)


def _has_no_room(file: Path) -> bool:
    from shutil import disk_usage

    try:
        return disk_usage(file.parent).free < LITTLE_ROOM_BYTES
    except OSError:
        return False


def _short(error: Exception) -> str:
    """Never the row itself: a decoding error of sqlite3 quotes it."""
    text = (os.strerror(error.errno) if isinstance(error, OSError) and error.errno else str(error)).split(
        " with text"
    )[0]
    return text.rstrip(".")

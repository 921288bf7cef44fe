"""The daily copies: made beside a till that sells, checked, put in place whole, and thinned out with age."""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing, suppress
from datetime import date
from pathlib import Path
from typing import NamedTuple

from pos_app.services.ports import StorageError
from pos_app.storage.buyer_rows import leave_buyers_out

FOLDER = "copies"
STEP_PAGES = 64
"""A quarter of a megabyte: what is copied and brought to the disk in one go, so that no scan waits behind it."""
_NAME = re.compile(r"(books|catalogue)-(\d{4}-\d{2}-\d{2})\.db")


class Keeps(NamedTuple):
    """How many copies stay: the newest days, then the last copy of each newest week and month."""

    days: int
    weeks: int = 0
    months: int = 0


KEPT = {"books": Keeps(days=7, weeks=4, months=12), "catalogue": Keeps(days=2)}


class DiskCopies:
    """Implements the `Copies` port for the files of one data folder. Call it in a worker."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def has(self, day: date) -> bool:
        return all(self._place(name, day).exists() for name in self._names())

    def make(self, day: date) -> None:
        """Copies what has no copy of this day yet and thins out the older ones; raises `StorageError`."""
        try:
            (self._folder / FOLDER).mkdir(mode=0o700, exist_ok=True)
            self._clear_halves()
            for name in self._names():
                target = self._place(name, day)
                if not target.exists():
                    _copy(self._folder / f"{name}.db", target)
                self._thin_out(name, today=day)
        except (OSError, sqlite3.Error) as error:
            raise StorageError(
                f"Today's copy of the data couldn't be made ({error}). Selling goes on, nothing is lost, and the older "
                "copies stay. See that the disk has room; the till tries again within the hour."
            ) from error

    def _names(self) -> list[str]:
        return [name for name in KEPT if (self._folder / f"{name}.db").exists()]

    def _place(self, name: str, day: date) -> Path:
        return self._folder / FOLDER / f"{name}-{day.isoformat()}.db"

    def _thin_out(self, name: str, *, today: date) -> None:
        kept = days_kept(copies_in(self._folder, name=name), keeps=KEPT[name], today=today)
        for day in copies_in(self._folder, name=name):
            if day not in kept:
                self._place(name, day).unlink(missing_ok=True)

    def _clear_halves(self) -> None:
        """What a till that was switched off in the middle of a copy left behind; a customer's phone may be in it."""
        for half in (self._folder / FOLDER).glob("*.part"):
            half.unlink(missing_ok=True)


def copies_in(folder: Path, *, name: str) -> list[date]:
    """The days that have a copy, newest first."""
    found = []
    with suppress(OSError):
        for entry in os.scandir(folder / FOLDER):
            match = _NAME.fullmatch(entry.name)
            if match is not None and match[1] == name:
                with suppress(ValueError):
                    found.append(date.fromisoformat(match[2]))
    return sorted(found, reverse=True)


def days_kept(days: Iterable[date], *, keeps: Keeps, today: date) -> set[date]:
    """Which copies stay. Days after `today` (a clock that went wrong) count for nothing and are left alone."""
    past = sorted((day for day in days if day <= today), reverse=True)
    return (
        {day for day in days if day > today}
        | set(past[: keeps.days])
        | _newest_of_each(past, _week, most=keeps.weeks)
        | _newest_of_each(past, _month, most=keeps.months)
    )


def newest_readable_copy(path: Path) -> Path | None:
    """The newest copy of this file that SQLite reads through without a complaint."""
    for day in copies_in(path.parent, name=path.stem):
        copy = path.parent / FOLDER / f"{path.stem}-{day.isoformat()}.db"
        with suppress(sqlite3.Error, OSError):
            _check(copy)
            return copy
    return None


def _newest_of_each(days: list[date], period: Callable[[date], tuple[int, int]], *, most: int) -> set[date]:
    newest: dict[tuple[int, int], date] = {}
    for day in days:
        newest.setdefault(period(day), day)
    return set(list(newest.values())[:most])


def _week(day: date) -> tuple[int, int]:
    return day.isocalendar()[:2]


def _month(day: date) -> tuple[int, int]:
    return day.year, day.month


def _copy(source: Path, target: Path) -> None:
    """Under another name first, so that whatever has a copy's name is whole."""
    fresh = target.with_suffix(".part")
    fresh.unlink(missing_ok=True)
    try:
        _read_into(source, fresh)
        _check(fresh)
        _to_disk(fresh)
        fresh.replace(target)
        _to_disk(target.parent)
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)


def _read_into(source: Path, fresh: Path) -> None:
    with closing(_open(source, mode="ro")) as books, closing(_open(fresh, mode="rwc")) as copy:
        # No journal: a copy that breaks off is thrown away. No waiting for the disk at each page: `bring` does it.
        copy.execute("PRAGMA journal_mode = OFF")
        copy.execute("PRAGMA synchronous = OFF")
        copy.execute("PRAGMA cache_size = -256")
        # One snapshot from the first page to the last; without it every sale would begin the copy anew.
        books.execute("BEGIN")
        books.execute("SELECT count(*) FROM sqlite_master").fetchone()
        with fresh.open("rb+") as file:

            def bring(_status: int, _left: int, _all: int) -> None:
                os.fsync(file.fileno())

            books.backup(copy, pages=STEP_PAGES, progress=bring)
        leave_buyers_out(copy)
        # The copy is one plain file: no log beside it that could be forgotten when it is put back.
        copy.execute("PRAGMA journal_mode = DELETE")


def _check(copy: Path) -> None:
    with closing(_open(copy, mode="ro")) as connection:
        rows = connection.execute("PRAGMA quick_check(1)").fetchall()
        if rows != [("ok",)]:
            raise sqlite3.DatabaseError(f"{copy.stem} doesn't read through: its file may be damaged")
        if not connection.execute("PRAGMA user_version").fetchone()[0]:
            raise sqlite3.DatabaseError(f"{copy.stem} is empty")


def _open(path: Path, *, mode: str) -> sqlite3.Connection:
    return sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}", uri=True, timeout=5.0, isolation_level=None
    )


def _to_disk(path: Path) -> None:
    """Windows opens no folders, and there a rename is durable by itself."""
    if os.name == "nt" and path.is_dir():
        return
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

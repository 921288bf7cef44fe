"""Files of the books that are gone, held by others or read-only: a sentence each, and nothing is made anew."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from pos_app.services.ports import DamagedBooksError, StorageError
from pos_app.services.settings import Settings
from pos_app.storage import database
from pos_app.storage.books import Books
from tests.helpers.counter_rig import BREAD, MILK, CounterRig
from tests.helpers.own_disk import on_own_disk

ROOT = Path(__file__).parents[3]


@pytest.fixture
def killed(tmp_path: Path) -> Iterator[Path]:
    """The folder of a till that was killed: what it sold last stands in the log beside the books alone."""
    folder, left = tmp_path / "till", tmp_path / "killed"
    folder.mkdir()
    with closing(Books(folder)) as books:
        books.save_settings(Settings(shop_id=10000))
        CounterRig(store=books).scan(BREAD, MILK)
        # By another process: closing a file that SQLite has open here would drop SQLite's locks on it.
        subprocess.run(["cp", "-a", str(folder), str(left)], check=True)
        (left / "books.db-shm").unlink()
        yield left


def _names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_after_a_kill_the_log_beside_the_books_gives_everything_back(killed: Path) -> None:
    assert (killed / "books.db-wal").stat().st_size > 0
    with closing(Books(killed)) as books:
        record = books.load_current()
    assert record is not None
    assert [line.name for line in record.sale.basket.lines] == [BREAD.name, MILK.name]


def test_books_without_their_log_are_refused_though_they_look_whole(killed: Path) -> None:
    (killed / "books.db-wal").unlink()
    before = (killed / "books.db").read_bytes()
    with pytest.raises(DamagedBooksError, match=r"end at entry 0 .* although 2 were written.*books\.db-wal"):
        Books(killed)
    assert (killed / "books.db").read_bytes() == before
    (killed / "books.db-mark").unlink()
    with closing(Books(killed)) as books:
        assert books.load_current() is None


def test_an_older_copy_in_the_books_place_is_told(killed: Path) -> None:
    with closing(Books(killed)):
        pass
    old = (killed / "books.db").read_bytes()
    with closing(Books(killed)) as books:
        rig = CounterRig(store=books)
        rig.scan(BREAD)
    (killed / "books.db").write_bytes(old)
    with pytest.raises(DamagedBooksError, match="an older copy was put in their place"):
        Books(killed)


@pytest.mark.parametrize("mark", [b"", b"99", b"99 00000000", b"x y", b"\xff\xfe"])
def test_a_mark_that_cant_be_read_keeps_nobody_from_selling(killed: Path, mark: bytes) -> None:
    (killed / "books.db-mark").write_bytes(mark)
    with closing(Books(killed)) as books:
        assert books.load_current() is not None


def test_a_log_without_its_books_is_told_and_kept(killed: Path) -> None:
    (killed / "books.db").unlink()
    before = (killed / "books.db-wal").read_bytes()
    with pytest.raises(DamagedBooksError, match=r"books\.db is missing although it was in use"):
        Books(killed)
    assert (killed / "books.db-wal").read_bytes() == before
    assert "books.db" not in _names(killed)


def test_books_that_another_program_holds_are_told_as_held(
    killed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BUSY_TIMEOUT_S", 0.0)
    with closing(sqlite3.connect(killed / "books.db", isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StorageError, match="Another program holds the data"):
            Books(killed)
        other.execute("ROLLBACK")


def test_a_scan_while_another_program_writes_is_told_and_can_be_repeated(
    killed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BUSY_TIMEOUT_S", 0.0)
    with closing(Books(killed)) as books, closing(sqlite3.connect(killed / "books.db")) as other:
        rig = CounterRig(store=books)
        other.execute("BEGIN IMMEDIATE")
        rig.scan(BREAD)
        assert "Another program holds the data" in str(rig.events[-1])
        other.rollback()
        rig.scan(BREAD)
        assert [line.quantity.to_text() for line in rig.sale.basket.lines] == ["2", "1"]


READ_ONLY = """
import sys
sys.path.insert(0, sys.argv[2])
from datetime import UTC, datetime
from pos_app.services.ports import Change, FactRecord, StorageError
from pos_app.storage.books import Books
try:
    Books(sys.argv[1]).write(Change((FactRecord("tried", datetime(2026, 1, 1, tzinfo=UTC)),)))
except StorageError as error:
    print(error)
"""


def test_books_on_a_read_only_disk_are_told_as_such(killed: Path) -> None:
    program = (sys.executable, "-c", READ_ONLY, str(killed), str(ROOT))
    command = on_own_disk(program, data_dir=killed, is_read_only=True)
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=dict(os.environ))
    assert (
        done.stdout
        == "The data folder can't be written to. Nothing of this was stored. Check its permissions.\n"
    )

"""A data folder that was copied to a second PC is noticed before that PC sells with the first one's numbers."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from pos_app.services.folder_origin import FolderBinding, FolderOrigin
from pos_app.services.ports import DamagedBooksError
from pos_app.storage.books import Books
from tests.helpers.fake_ports import FakeClock, FakeIds


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    with closing(Books(tmp_path)) as opened:
        yield opened


def _on(machine: str, books: Books) -> FolderBinding:
    return FolderBinding(rows=books, machine_id=lambda: machine, ids=FakeIds(), clock=FakeClock())


def test_a_new_folder_belongs_to_this_pc_from_its_first_start(books: Books) -> None:
    assert _on("old pc", books).origin() is FolderOrigin.NEW
    assert _on("old pc", books).origin() is FolderOrigin.SAME


def test_on_another_pc_the_till_asks_until_somebody_answers(books: Books) -> None:
    _on("old pc", books).origin()
    new = _on("new pc", books)
    assert (new.origin(), new.origin()) == (FolderOrigin.MOVED, FolderOrigin.MOVED)
    new.accept_move()
    assert new.origin() is FolderOrigin.SAME
    assert _on("old pc", books).origin() is FolderOrigin.MOVED


def test_the_journal_tells_of_the_move_and_names_no_pc(books: Books, tmp_path: Path) -> None:
    _on("old pc", books).origin()
    _on("new pc", books).accept_move()
    with closing(sqlite3.connect(tmp_path / "books.db")) as raw:
        assert raw.execute("SELECT kind FROM fact ORDER BY seq").fetchall() == [
            ("folder_bound",),
            ("folder_moved",),
        ]
        rows = dict(raw.execute("SELECT key, value FROM desk"))
    assert len(rows["machine"]) == 64
    assert not any("pc" in value for value in rows.values())


def test_the_tills_own_id_stays_when_the_folder_moves(books: Books) -> None:
    _on("old pc", books).origin()
    before = books.desk_value("till_id")
    _on("new pc", books).accept_move()
    assert books.desk_value("till_id") == before


def test_a_binding_that_was_forged_is_not_believed(books: Books, tmp_path: Path) -> None:
    _on("old pc", books).origin()
    with closing(sqlite3.connect(tmp_path / "books.db")) as raw, raw:
        raw.execute("UPDATE desk SET value = 'x' WHERE key = 'machine'")
    with pytest.raises(DamagedBooksError):
        _on("old pc", books).origin()

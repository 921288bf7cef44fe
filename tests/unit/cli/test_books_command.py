"""`pos-app books verify` as an owner types it, also beside a till that sells."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from pos_app.bootstrap.parts import ProgramParts
from pos_app.cli.main import run
from pos_app.services.books_check import BooksReport
from pos_app.services.ports import StorageError
from pos_app.services.settings import Settings
from pos_app.storage.books import Books
from pos_app.storage.copies import DiskCopies
from tests.helpers.counter_rig import BREAD, CounterRig
from tests.helpers.fakes_cli import Terminal


def test_sound_books_are_told_with_what_was_looked_at(terminal: Terminal) -> None:
    terminal.folder.report = BooksReport(12, 13, 140)
    assert terminal.type("books", "verify") == 0
    assert terminal.out == "The books are sound: 12 sales, 13 payments, 140 journal entries.\n"
    assert terminal.folder.times_closed == 1


def test_damaged_books_are_told_row_by_row_with_the_copy_to_put_back(terminal: Terminal) -> None:
    terminal.folder.report = BooksReport(12, 13, 140, ("Sale 1-0003 doesn't match its checksum.",), 4)
    assert terminal.type("books", "verify") == 1
    assert terminal.out.splitlines() == [
        "Sale 1-0003 doesn't match its checksum.",
        "And 4 more.",
        "The books are damaged. Looked at: 12 sales, 13 payments, 140 journal entries. Nothing was changed.",
        "There is no copy that can be read. Call for help.",
    ]
    terminal.folder.copy = "/till/copies/books-2026-11-24.db"
    assert terminal.type("books", "verify") == 1
    assert "The newest good copy is /till/copies/books-2026-11-24.db." in terminal.out


def test_books_that_cant_be_read_end_with_a_sentence(terminal: Terminal) -> None:
    terminal.folder.trouble = StorageError("The disk answered with an error.")
    assert terminal.type("books", "verify") == 1
    assert (terminal.out, terminal.err) == ("", "The disk answered with an error.\n")


def test_the_books_of_a_till_that_sells_are_looked_through_and_its_damage_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    verify = ("--data-dir", str(tmp_path), "books", "verify")
    assert run(verify, ProgramParts()) == 1
    assert "There are no books" in capsys.readouterr().err
    with closing(Books(tmp_path)) as books:
        books.save_settings(Settings(shop_id=10000))
        rig = CounterRig(store=books)
        rig.scan(BREAD)
        assert run(verify, ProgramParts()) == 0
        assert capsys.readouterr().out == "The books are sound: 1 sales, 0 payments, 1 journal entries.\n"
        rig.scan(BREAD)
        DiskCopies(tmp_path).make(date(2026, 11, 24))
        with closing(sqlite3.connect(tmp_path / "books.db")) as raw, raw:
            raw.execute("UPDATE sale SET total_minor = 1")
        assert run(verify, ProgramParts()) == 1
    told = capsys.readouterr().out
    assert "Sale 1-0001 doesn't match its checksum." in told
    assert "The lines of sale 1-0001 make 9000.00, but its total says 0.01." in told
    assert f"The newest good copy is {tmp_path / 'copies' / 'books-2026-11-24.db'}." in told

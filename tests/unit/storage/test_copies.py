"""The daily copies: whole, readable, one plain file each, and the right ones stay."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from pos_app.domain.answer import Said
from pos_app.services.ports import StorageError
from pos_app.services.settings import Settings
from pos_app.storage import copies as copies_module
from pos_app.storage.books import Books
from pos_app.storage.catalogue import Catalogue
from pos_app.storage.copies import DiskCopies, Keeps, copies_in, days_kept, newest_readable_copy
from tests.helpers.counter_rig import BREAD, MILK, CounterRig
from tests.helpers.failing_disk import failing_disk

TODAY = date(2026, 11, 24)
KEEPS = Keeps(days=7, weeks=4, months=12)


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[CounterRig]:
    with closing(Books(tmp_path)) as books, closing(Catalogue(tmp_path)) as goods:
        books.save_settings(Settings(shop_id=10000))
        goods.put([BREAD, MILK])
        rig = CounterRig(store=books)
        rig.scan(BREAD)
        rig.pay()
        rig.gateway.said = Said.SUCCEEDED
        rig.wait(4.0)
        yield rig


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / "copies").iterdir())


def test_a_copy_holds_what_was_sold_up_to_now_and_works_as_books(rig: CounterRig, tmp_path: Path) -> None:
    copies = DiskCopies(tmp_path)
    assert not copies.has(TODAY)
    copies.make(TODAY)
    assert copies.has(TODAY)
    assert _names(tmp_path) == ["books-2026-11-24.db", "catalogue-2026-11-24.db"]
    restored = tmp_path / "restored"
    restored.mkdir()
    (tmp_path / "copies" / "books-2026-11-24.db").rename(restored / "books.db")
    with closing(Books(restored)) as books:
        books.check()
        assert [record.sale for record in books.sales_between(None, None)] == [rig.sale]


def test_selling_goes_on_while_the_copy_is_made_and_the_copy_is_one_moment(
    rig: CounterRig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copies_module, "STEP_PAGES", 1)
    scans = 0
    usual = os.fsync

    def scan_between(handle: int) -> None:
        nonlocal scans
        if not scans:
            rig.counter.start_next()
        rig.scan(BREAD)
        scans += 1
        usual(handle)

    monkeypatch.setattr(os, "fsync", scan_between)
    DiskCopies(tmp_path).make(TODAY)
    monkeypatch.undo()
    assert scans > 10
    assert rig.sale.basket.lines[0].quantity.to_text() == str(scans)
    with closing(sqlite3.connect(tmp_path / "copies" / "books-2026-11-24.db")) as raw:
        assert raw.execute("SELECT number, state FROM sale").fetchall() == [("1-0001", "paid")]


def test_a_copy_that_fails_leaves_no_half_file_and_is_told(
    rig: CounterRig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(StorageError, match=r"copy .* couldn't be made .* Selling goes on"):
            DiskCopies(tmp_path).make(TODAY)
    assert _names(tmp_path) == []
    DiskCopies(tmp_path).make(TODAY)
    assert len(_names(tmp_path)) == 2
    assert rig.sale


def test_a_copy_whose_disk_fails_while_it_is_written_has_no_name(rig: CounterRig, tmp_path: Path) -> None:
    with failing_disk() as disk:
        disk.fails_at = 3
        with pytest.raises(StorageError, match="couldn't be made"):
            DiskCopies(tmp_path).make(TODAY)
    assert _names(tmp_path) == []
    assert rig.sale


def test_of_a_file_with_broken_pages_no_copy_is_made_and_the_older_ones_stay(
    rig: CounterRig, tmp_path: Path
) -> None:
    copies = DiskCopies(tmp_path)
    copies.make(TODAY)
    rig.store.close()
    path = tmp_path / "books.db"
    with closing(sqlite3.connect(path)) as raw:
        (page,) = raw.execute("SELECT rootpage FROM sqlite_master WHERE name = 'payment_by_state'").fetchone()
    data = bytearray(path.read_bytes())
    data[4096 * (page - 1) : 4096 * page] = b"\xa5" * 4096
    path.write_bytes(bytes(data))
    with pytest.raises(StorageError, match=r"books-2026-11-25 doesn't read through.* the older copies stay"):
        copies.make(TODAY + timedelta(days=1))
    assert copies_in(tmp_path, name="books") == [TODAY]
    assert newest_readable_copy(path) is not None


def test_a_copy_that_was_cut_off_is_passed_over(rig: CounterRig, tmp_path: Path) -> None:
    copies = DiskCopies(tmp_path)
    copies.make(TODAY)
    path = tmp_path / "copies" / "books-2026-11-24.db"
    path.write_bytes(path.read_bytes()[:8192])
    assert newest_readable_copy(tmp_path / "books.db") is None
    copies.make(TODAY + timedelta(days=1))
    assert newest_readable_copy(tmp_path / "books.db") == tmp_path / "copies" / "books-2026-11-25.db"
    assert rig.sale


def test_damaged_books_are_told_with_the_newest_good_copy(rig: CounterRig, tmp_path: Path) -> None:
    DiskCopies(tmp_path).make(TODAY)
    rig.store.close()
    (tmp_path / "books.db").write_bytes(b"nothing that the till knows")
    with pytest.raises(StorageError, match=r"damaged.*books-2026-11-24\.db"):
        Books(tmp_path)
    (tmp_path / "books.db").unlink()
    with pytest.raises(StorageError, match=r"missing.*books-2026-11-24\.db"):
        Books(tmp_path)


def test_after_a_year_of_days_a_week_of_days_a_month_of_weeks_and_a_year_of_months_are_there() -> None:
    kept: set[date] = set()
    for number in range(500):
        today = TODAY - timedelta(days=499 - number)
        kept = days_kept(kept | {today}, keeps=KEEPS, today=today)
    newest = sorted(kept, reverse=True)
    assert newest[:7] == [TODAY - timedelta(days=number) for number in range(7)]
    assert {day.strftime("%Y-%m") for day in kept} >= {f"2026-{month:02d}" for month in range(1, 12)}
    # Of the weeks and months that are over the last day stays.
    assert date(2026, 11, 15) in kept
    assert {date(2026, 9, 30), date(2026, 10, 31)} <= kept
    assert len(kept) <= 7 + 4 + 12


def test_a_clock_that_was_wrong_for_a_day_takes_no_copy_away() -> None:
    days = {TODAY - timedelta(days=number) for number in range(5)}
    assert days_kept(days | {date(2099, 1, 1)}, keeps=Keeps(days=3), today=TODAY) == {
        date(2099, 1, 1),
        TODAY,
        TODAY - timedelta(days=1),
        TODAY - timedelta(days=2),
    }


def test_of_the_catalogue_two_copies_stay(rig: CounterRig, tmp_path: Path) -> None:
    for number in range(4):
        DiskCopies(tmp_path).make(TODAY + timedelta(days=number))
    assert copies_in(tmp_path, name="catalogue") == [TODAY + timedelta(days=3), TODAY + timedelta(days=2)]
    assert len(copies_in(tmp_path, name="books")) == 4
    assert rig.sale


def test_files_that_are_no_copies_are_left_alone(rig: CounterRig, tmp_path: Path) -> None:
    (tmp_path / "copies").mkdir()
    for name in ("books-2026-13-45.db", "mine.txt", "books-2020-01-01.db.old"):
        (tmp_path / "copies" / name).write_text("x")
    DiskCopies(tmp_path).make(TODAY)
    assert len(_names(tmp_path)) == 5
    assert rig.sale


def test_half_a_copy_of_a_till_that_was_switched_off_is_swept_away(rig: CounterRig, tmp_path: Path) -> None:
    (tmp_path / "copies").mkdir()
    (tmp_path / "copies" / "books-2026-11-20.part").write_text("half")
    assert newest_readable_copy(tmp_path / "books.db") is None
    DiskCopies(tmp_path).make(TODAY)
    assert _names(tmp_path) == ["books-2026-11-24.db", "catalogue-2026-11-24.db"]
    assert rig.sale

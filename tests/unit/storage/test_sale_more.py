"""Discounts as they were given, prices by hand, names and notes in the books."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from pos_app.domain.discount import Discount
from pos_app.domain.sale import Sale
from pos_app.services.ports import Change, DamagedBooksError, FactRecord
from pos_app.services.settings import Settings
from pos_app.storage.books import APPLICATION_ID, VERSION, Books
from pos_app.storage.verify import DiskAudit
from tests.helpers.builders import OPENED, make_sale
from tests.helpers.counter_rig import BREAD, MILK, CounterRig


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[CounterRig]:
    """A basket with everything that a cashier can do to it."""
    with closing(Books(tmp_path)) as books:
        books.save_settings(Settings(shop_id=10000))
        rig = CounterRig(store=books)
        rig.scan(BREAD, MILK)
        rig.changes.discount_line(1, Discount(1250, is_percent=True))
        rig.changes.change_price(2, price="9990")
        rig.changes.note_line(2, "a dented carton")
        rig.changes.add_free("Sovgʻa qutisi", price="3000", quantity="2")
        rig.changes.discount_basket(Discount(100_001, is_percent=False))
        rig.changes.note_sale("yetkazib berish")
        rig.tasks.crank()
        yield rig


def loaded(folder: Path) -> Sale:
    with closing(Books(folder)) as again:
        record = again.load_current()
    assert record is not None
    return record.sale


def findings(folder: Path) -> tuple[str, ...]:
    audit = DiskAudit(folder / "books.db", version=VERSION, application_id=APPLICATION_ID)
    try:
        while audit.step():
            continue
        return audit.report().findings
    finally:
        audit.close()


def change_by_hand(folder: Path, statement: str) -> None:
    with closing(sqlite3.connect(folder / "books.db")) as raw, raw:
        assert raw.execute(statement).rowcount > 0


def test_everything_comes_back_as_it_was_given_and_the_books_are_sound(
    rig: CounterRig, tmp_path: Path
) -> None:
    assert loaded(tmp_path) == rig.sale
    assert rig.sale.basket.discount == Discount(100_001, is_percent=False)
    assert findings(tmp_path) == ()


def test_after_a_restart_a_discount_still_follows_what_is_scanned(rig: CounterRig, tmp_path: Path) -> None:
    with closing(Books(tmp_path)) as books:
        after = CounterRig(store=books)
        before = after.sale.basket.total
        after.scan(BREAD)
        assert after.sale.basket.total.minor == before.minor + BREAD.price.minor
        assert loaded(tmp_path) == after.sale


def test_what_was_taken_off_again_leaves_no_row_behind(rig: CounterRig, tmp_path: Path) -> None:
    for step in range(6):
        assert rig.changes.undo(), step
    rig.tasks.crank()
    with closing(sqlite3.connect(tmp_path / "books.db")) as raw:
        assert raw.execute("SELECT count(*) FROM sale_more").fetchone() == (0,)
    assert loaded(tmp_path).basket.lines == rig.sale.basket.lines
    rig.scan(BREAD)
    rig.changes.note_line(rig.sale.basket.lines[-1].number, "x")
    rig.tasks.crank()
    rig.counter.remove(rig.sale.basket.lines[-1].number)
    rig.tasks.crank()
    with closing(sqlite3.connect(tmp_path / "books.db")) as raw:
        assert raw.execute("SELECT count(*) FROM sale_more").fetchone() == (0,)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE sale_more SET percent = 9000 WHERE line = 1",
        "UPDATE sale_more SET amount_minor = 0 WHERE line = 0",
        "UPDATE sale_more SET note = 'x' WHERE line = 2",
        "UPDATE sale_more SET line = 7 WHERE line = 2",
    ],
)
def test_a_row_that_was_changed_behind_the_till_s_back_is_found(
    rig: CounterRig, tmp_path: Path, statement: str
) -> None:
    change_by_hand(tmp_path, statement)
    with pytest.raises(DamagedBooksError):
        loaded(tmp_path)
    (found,) = findings(tmp_path)
    assert found.startswith("What was given by hand in sale 1-0001, line ")
    assert found.endswith("doesn't match its checksum.")


def test_shares_that_are_more_than_the_discounts_of_the_lines_are_found(
    rig: CounterRig, tmp_path: Path
) -> None:
    """A row with a right checksum that can't be right all the same."""
    from pos_app.storage.rows import checksum

    values = (rig.sale.id, 1, 1250, None, 99_999_999, 0, "", "")
    right = checksum("sale_more", values)
    change_by_hand(
        tmp_path,
        f"UPDATE sale_more SET share_minor = 99999999, checksum = {right} WHERE line = 1",  # noqa: S608 - a number
    )
    with pytest.raises(DamagedBooksError):
        loaded(tmp_path)
    assert any("spreads" in one and "cheaper" in one for one in findings(tmp_path))


def test_a_row_for_a_line_that_is_not_there_is_damage(rig: CounterRig, tmp_path: Path) -> None:
    """Also where its checksum is right."""
    from pos_app.storage.rows import checksum

    right = checksum("sale_more", (rig.sale.id, 9, None, None, 0, 1, "", ""))
    change_by_hand(
        tmp_path,
        f"INSERT INTO sale_more VALUES ('{rig.sale.id}', 9, NULL, NULL, 0, 1, '', '', {right})",  # noqa: S608 - our own id
    )
    with pytest.raises(DamagedBooksError):
        loaded(tmp_path)


def test_books_of_an_older_till_open_and_take_discounts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sale = make_sale()
    with monkeypatch.context() as older:
        older.setattr("pos_app.storage.books.VERSION", 5)
        for drop in ("_DROP_MORE", "_DROP_RULE"):
            older.setattr(f"pos_app.storage.books.{drop}", "DELETE FROM desk WHERE key IN (?, ?)")
        with closing(Books(tmp_path)) as books:
            books.write(
                Change(
                    (FactRecord("line_added", OPENED),),
                    sale=sale,
                    lines=sale.basket.lines,
                    current_sale_id=sale.id,
                )
            )
    with closing(Books(tmp_path)) as books:
        books.save_settings(Settings(shop_id=10000))
        rig = CounterRig(store=books)
        assert rig.sale == sale
        rig.changes.discount_basket(Discount(1000, is_percent=True))
        rig.tasks.crank()
        assert loaded(tmp_path) == rig.sale != sale
        assert findings(tmp_path) == ()
    assert (tmp_path / "books.db.before-6").is_file()


def test_a_parked_sale_is_found_at_the_start_and_not_among_those_at_the_counter(
    rig: CounterRig, tmp_path: Path
) -> None:
    rig.parking.park("Aziza opa")
    rig.tasks.crank()
    with closing(Books(tmp_path)) as books:
        assert books.load_current() is None
        assert [record.sale.name for record in books.load_unresolved(since=OPENED)] == ["Aziza opa"]
        assert CounterRig(store=books).state.parked == rig.state.parked

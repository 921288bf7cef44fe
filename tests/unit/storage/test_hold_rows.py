"""Held money in the books: its mode, its time and its final sum come back, and nothing rewrites them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from pos_app.domain.answer import Said
from pos_app.services.ports import DamagedBooksError, SaleSearch
from pos_app.services.settings import Settings
from pos_app.storage.books import APPLICATION_ID, VERSION, Books
from pos_app.storage.hold_rows import hold_row
from pos_app.storage.verify import DiskAudit
from tests.helpers.builders import som
from tests.helpers.counter_rig import BREAD, MILK, CounterRig

WAITS = Settings(shop_id=10000, is_two_stage=True, hold_waits_for_cashier=True)


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[CounterRig]:
    """Bread and milk whose money is held; the milk was taken out."""
    with closing(Books(tmp_path)) as books:
        books.save_settings(WAITS)
        rig = CounterRig(store=books)
        rig.scan(BREAD, MILK)
        rig.pay()
        rig.gateway.said = Said.HELD
        rig.wait(2.5)
        rig.held.take_out(2)
        rig.tasks.crank()
        yield rig


def _take(rig: CounterRig) -> None:
    rig.held.take_money()
    rig.scheduler.pass_time(0.0, between=rig.tasks.crank)


def _findings(folder: Path) -> tuple[str, ...]:
    audit = DiskAudit(folder / "books.db", version=VERSION, application_id=APPLICATION_ID)
    try:
        while audit.step():
            continue
        return audit.report().findings
    finally:
        audit.close()


def test_a_held_payment_comes_back_with_its_mode_and_time(rig: CounterRig, tmp_path: Path) -> None:
    with closing(Books(tmp_path)) as again:
        record = again.load_current()
    assert record is not None
    assert record.payments == (rig.payment,)
    assert (rig.payment.hold and rig.payment.hold.held_at) is not None


def test_a_sale_that_was_paid_in_part_of_the_hold_is_sound(rig: CounterRig, tmp_path: Path) -> None:
    _take(rig)
    assert _findings(tmp_path) == ()
    with closing(Books(tmp_path)) as again:
        again.check()
        (record,) = again.sales_between(None, None)
    assert record.payments[0].taken == record.sale.basket.total == BREAD.price


def test_a_paid_sale_whose_final_sum_is_gone_does_not_add_up(rig: CounterRig, tmp_path: Path) -> None:
    _take(rig)
    with closing(sqlite3.connect(tmp_path / "books.db")) as raw, raw:
        (text,) = raw.execute(
            "SELECT sql FROM sqlite_master WHERE name = 'payment_hold_is_never_removed'"
        ).fetchone()
        raw.execute("DROP TRIGGER payment_hold_is_never_removed")
        raw.execute("DELETE FROM payment_hold")
        raw.execute(text)
    (finding,) = _findings(tmp_path)
    assert "no payment of 4500.00 UZS that Octo confirmed" in finding


def test_more_than_was_held_is_never_believed(rig: CounterRig, tmp_path: Path) -> None:
    hold = rig.payment.hold
    assert hold is not None
    forged = hold_row(rig.payment.id, hold._replace(final=som(9_999_999)))
    with closing(sqlite3.connect(tmp_path / "books.db")) as raw, raw:
        raw.execute("UPDATE payment_hold SET final_minor = ?, checksum = ?", (forged[3], forged[4]))
    with closing(Books(tmp_path)) as again, pytest.raises(DamagedBooksError):
        again.load_current()
    assert any("99999.99 of it was to be taken" in finding for finding in _findings(tmp_path))


def test_a_changed_row_is_told_by_its_checksum(rig: CounterRig, tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "books.db")) as raw, raw:
        raw.execute("UPDATE payment_hold SET held_at = '2020-01-01T00:00:00.000000+00:00'")
    with closing(Books(tmp_path)) as again, pytest.raises(DamagedBooksError):
        again.load_current()
    assert any("The hold of payment" in finding for finding in _findings(tmp_path))


@pytest.mark.parametrize(
    "change", ["UPDATE payment_hold SET final_minor = 1", "UPDATE payment_hold SET waits = 0"]
)
def test_the_books_themselves_refuse_a_second_sum_and_another_mode(
    rig: CounterRig, tmp_path: Path, change: str
) -> None:
    _take(rig)
    with closing(sqlite3.connect(tmp_path / "books.db")) as raw, pytest.raises(sqlite3.IntegrityError):
        raw.execute(change)


def test_a_sale_is_found_by_what_was_held_and_by_what_was_taken(rig: CounterRig) -> None:
    _take(rig)
    for amount in (BREAD.price, BREAD.price + MILK.price):
        assert len(rig.store.find_sales(SaleSearch(amount_minor=amount.minor), limit=5)) == 1
    assert rig.store.find_sales(SaleSearch(amount_minor=MILK.price.minor), limit=5) == []


def test_payments_of_till_that_takes_at_once_have_no_such_row(tmp_path: Path) -> None:
    with closing(Books(tmp_path)) as books:
        books.save_settings(WAITS._replace(hold_waits_for_cashier=False))
        rig = CounterRig(store=books)
        rig.scan(BREAD)
        rig.pay()
        with closing(sqlite3.connect(tmp_path / "books.db")) as raw:
            assert raw.execute("SELECT count(*) FROM payment_hold").fetchone() == (0,)

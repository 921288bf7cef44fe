"""Refunds in the books on a real disk: they come back equal, can't be bent, and past sales are found."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pos_app.domain.money import Currency, Money
from pos_app.domain.payment import PaymentState
from pos_app.domain.refund import Refund, RefundLine, RefundState
from pos_app.domain.sale import SaleState
from pos_app.services.ports import MOST_FOUND, Change, DamagedBooksError, FactRecord, SaleSearch, StorageError
from pos_app.services.settings import Settings
from pos_app.storage.books import REFUND, Books
from pos_app.storage.refund_rows import refund_of, refund_row
from pos_app.storage.rows import Value, sealed
from tests.helpers.counter_rig import CounterRig
from tests.helpers.refund_octo import octo_of, paid_till, som
from tests.helpers.sale_records import payment_of, sale_with_goods

LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    opened = Books(tmp_path)
    opened.save_settings(Settings(shop_id=10000))
    yield opened
    opened.close()


def _refunded(books: Books, *, fault: str = "") -> CounterRig:
    rig = paid_till(store=books)
    octo_of(rig).faults = [fault]
    lines = (RefundLine(1, 1000),)
    payment_id = rig.payment.id
    assert rig.refunds.refund(payment_id, amount=som(20_000), reason="қайтди — broken", lines=lines) is None
    rig.wait(5.0)
    return rig


def _stored(books: Books) -> Refund:
    (record,) = books.sales_between(None, None)
    (refund,) = record.refunds
    return refund


def test_a_refund_comes_back_equal(books: Books, tmp_path: Path) -> None:
    rig = _refunded(books)
    with closing(Books(tmp_path)) as again:
        refund = _stored(again)
    assert (refund,) == tuple(rig.ledger.refunds(refund.payment_id))
    assert refund.state is RefundState.DONE
    assert refund.reason == "қайтди — broken"
    assert refund.lines == (RefundLine(1, 1000),)
    assert refund.closed_at is not None
    books.check()


def test_a_refund_under_way_is_taken_up_from_the_disk_by_the_next_run(books: Books, tmp_path: Path) -> None:
    rig = _refunded(books)
    octo = octo_of(rig)
    octo.faults = ["pending"]
    payment_id = _stored(books).payment_id
    rig.refunds.refund(payment_id, amount=som(30_000), reason="")
    rig.wait(2.0)
    octo.end_pending()
    with closing(Books(tmp_path)) as again:
        rig = CounterRig(store=again, gateway=octo, clock=rig.clock, ids=rig.ids)
        rig.recovery.resume()
        rig.wait(20.0)
        (record,) = again.sales_between(None, None)
        assert [refund.state for refund in record.refunds] == [RefundState.DONE] * 2
        assert record.payments[0].state is PaymentState.PARTLY_REFUNDED
        assert record.sale.state is SaleState.PARTLY_REFUNDED


def test_every_kind_of_refund_survives_its_row() -> None:
    bare = Refund("p-r1", "p", "s", 1, RefundState.PLANNED, Money(1, Currency.USD), "", LONG_AGO)
    full = bare._replace(
        state=RefundState.FAILED,
        lines=(RefundLine(1, 250), RefundLine(7, 1000)),
        refunded_before_minor=0,
        sendings=3,
        sent_at=LONG_AGO,
        octo_refund_id="x",
        detail="nothing",
        closed_at=LONG_AGO,
        origin=PaymentState.LATE_MONEY,
    )
    for refund in (bare, full):
        assert refund_of(refund_row(refund)) == refund
        assert len(refund_row(refund)) == REFUND.count(",") + 1


def test_an_unsettled_refund_is_loaded_at_start_and_holds_the_settings(books: Books) -> None:
    rig = _refunded(books, fault="pending")
    rig.counter.start_next()
    rig.tasks.crank()
    assert [record.refunds[0].state for record in books.load_unresolved(since=LONG_AGO)] == [
        RefundState.PENDING
    ]
    assert books.has_sales_in_progress()
    octo_of(rig).end_pending()
    rig.wait(20.0)
    assert books.load_unresolved(since=LONG_AGO) == []
    assert not books.has_sales_in_progress()


@pytest.mark.parametrize("state", list(RefundState))
def test_every_open_refund_is_found_at_start(books: Books, state: RefundState) -> None:
    _refunded(books, fault="pending")
    (record,) = books.sales_between(None, None)
    paid = record.payments[0]._replace(state=PaymentState.PAID)
    refund = record.refunds[0]._replace(state=state)
    books.write(Change((FactRecord("forged", LONG_AGO),), payment=paid, refunds=(refund,)))
    assert bool(books.load_unresolved(since=LONG_AGO)) is refund.is_unresolved
    assert books.has_sales_in_progress() is refund.is_unresolved


def test_a_refund_keeps_its_sale_loaded_whatever_the_payment_says(books: Books) -> None:
    rig = _refunded(books, fault="pending")
    (record,) = books.sales_between(None, None)
    paid = record.payments[0]._replace(state=PaymentState.PAID)
    books.write(Change((FactRecord("forged", LONG_AGO),), payment=paid))
    assert [one.sale for one in books.load_unresolved(since=LONG_AGO)] == [record.sale]
    assert books.has_sales_in_progress()
    assert rig.events


def test_one_refund_id_never_carries_two_amounts_or_payments_or_reasons(books: Books) -> None:
    _refunded(books, fault="pending")
    refund = _stored(books)
    for forged in (
        refund._replace(amount=som(20_001)),
        refund._replace(amount=Money(refund.amount.minor, Currency.USD)),
        refund._replace(number=2),
        refund._replace(reason="another"),
        refund._replace(origin=PaymentState.LATE_MONEY),
        refund._replace(lines=()),
        # The same wish by another process, which thinks that the number is free.
        refund._replace(created_at=LONG_AGO, state=RefundState.PLANNED, sendings=0),
        refund._replace(payment_id="0" * 32 + "-a1"),
        refund._replace(sale_id="0" * 32),
    ):
        with pytest.raises(StorageError):
            books.write(Change((FactRecord("forged", LONG_AGO),), refunds=(forged,)))
    assert _stored(books) == refund


def test_a_settled_refund_is_never_opened_again_and_none_is_removed(books: Books, tmp_path: Path) -> None:
    _refunded(books)
    refund = _stored(books)
    with pytest.raises(StorageError):
        books.write(
            Change((FactRecord("x", LONG_AGO),), refunds=(refund._replace(state=RefundState.UNKNOWN),))
        )
    with closing(sqlite3.connect(tmp_path / "books.db")) as raw:
        with pytest.raises(sqlite3.IntegrityError, match="never removed"):
            raw.execute("DELETE FROM refund")
        with pytest.raises(sqlite3.IntegrityError, match="settled"):
            raw.execute("UPDATE refund SET state = 'sending'")


def test_two_refunds_of_one_payment_never_share_a_number(books: Books) -> None:
    _refunded(books)
    twin = _stored(books)._replace(id="twin")
    with pytest.raises(StorageError):
        books.write(Change((FactRecord("x", LONG_AGO),), refunds=(twin,)))


def test_a_refund_changed_behind_the_tills_back_is_never_believed(books: Books, tmp_path: Path) -> None:
    _refunded(books)
    with closing(sqlite3.connect(tmp_path / "books.db")) as raw, raw:
        raw.execute("DROP TRIGGER refund_keeps_what_was_asked")
        raw.execute("UPDATE refund SET amount_minor = amount_minor - 1")
    with pytest.raises(DamagedBooksError, match="refund"):
        books.sales_between(None, None)
    with pytest.raises(DamagedBooksError):
        books.check()


@pytest.mark.parametrize(
    ("place", "value"),
    [(3, "one"), (3, None), (4, "gone"), (9, "no list"), (9, "[[1]]"), (10, "never"), (11, "x")],
)
def test_a_row_that_no_till_wrote_is_told_by_its_name(place: int, value: Value) -> None:
    refund = Refund("p-r1", "p", "s", 1, RefundState.DONE, Money(1, Currency.USD), "", LONG_AGO)
    values = list(refund_row(refund)[:-1])
    values[place] = value
    with pytest.raises(DamagedBooksError, match="p-r1"):
        refund_of(sealed("refund", values))


def test_parts_that_cannot_all_be_stored_are_none_of_them_stored(books: Books) -> None:
    rig = _refunded(books)
    done = _stored(books)
    good = done._replace(id=f"{rig.store.sales_between(None, None)[0].payments[0].id}-r2", number=2)
    bad = good._replace(id="bad", number=3, payment_id="nobody")
    with pytest.raises(StorageError):
        books.write(Change((FactRecord("x", LONG_AGO),), refunds=(good, bad)))
    assert _stored(books) == done


def test_books_of_the_first_version_get_refunds_and_a_copy_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pos_app.storage.books.VERSION", 1)
    sale = sale_with_goods(SaleState.PAID, closed_at=LONG_AGO)
    with closing(Books(tmp_path)) as old:
        old.save_settings(Settings(shop_id=7))
        with old._database.transaction() as connection:
            assert connection.execute("PRAGMA user_version").fetchone() == (1,)
    monkeypatch.undo()
    with closing(Books(tmp_path)) as books:
        assert books.load_settings().shop_id == 7
        for number, line in enumerate(sale.basket.lines):
            books.write(Change((FactRecord(str(number), LONG_AGO),), sale=sale, lines=(line,)))
        (record,) = books.sales_between(None, None)
        assert record.refunds == ()
    assert (tmp_path / "books.db.before-2").exists()


# Finding


def _sell(books: Books, number: int, *, total: int = 0, state: PaymentState = PaymentState.PAID) -> str:
    """One paid sale a day, the first on the 1st of January 2026."""
    when = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(days=number - 1)
    sold = sale_with_goods(SaleState.PAID, closed_at=when)
    sale = sold._replace(id=f"{number:032x}", number=f"1-{number:04d}", opened_at=when)
    payment = payment_of(sale, state, id=f"{sale.id}-a1", sale_id=sale.id)
    if total:
        payment = payment._replace(amount=Money(total, Currency.UZS))
    for line in sale.basket.lines:
        books.write(Change((FactRecord("line", when),), sale=sale, lines=(line,)))
    books.write(Change((FactRecord("paid", when),), sale=sale, payment=payment))
    return sale.number


def _found(books: Books, wanted: SaleSearch, *, limit: int = 50, skip: int = 0) -> list[str]:
    return [record.sale.number for record in books.find_sales(wanted, limit=limit, skip=skip)]


def test_a_sale_is_found_by_its_whole_number_or_the_end_of_it(books: Books) -> None:
    for number in (1, 2, 11):
        _sell(books, number)
    assert _found(books, SaleSearch(number="1-0011")) == ["1-0011"]
    assert _found(books, SaleSearch(number="11")) == ["1-0011"]
    assert _found(books, SaleSearch(number="0001")) == ["1-0001"]
    assert _found(books, SaleSearch(number="2-0001")) == []
    assert _found(books, SaleSearch(number="9" * 30)) == []
    assert _found(books, SaleSearch(number="x' OR 1=1 --")) == []


def test_a_sale_is_found_by_what_was_paid(books: Books) -> None:
    _sell(books, 1, total=450_000)
    _sell(books, 2, total=900_000)
    assert _found(books, SaleSearch(amount_minor=900_000)) == ["1-0002"]
    assert _found(books, SaleSearch(amount_minor=900_001)) == []
    changed_since = (
        books.find_sales(SaleSearch(), limit=1)[0]
        .payments[0]
        ._replace(id="first-try", attempt=2, state=PaymentState.FAILED, amount=Money(777, Currency.UZS))
    )
    books.write(Change((FactRecord("tried", LONG_AGO),), payment=changed_since))
    assert _found(books, SaleSearch(amount_minor=777)) == []
    # What was typed may be a number or an amount.
    assert _found(books, SaleSearch(number="1", amount_minor=900_000)) == ["1-0002", "1-0001"]


def test_sales_of_a_day_come_newest_first_a_page_at_a_time(books: Books) -> None:
    for number in range(1, 8):
        _sell(books, number)
    start = datetime(2026, 1, 2, tzinfo=UTC)
    wanted = SaleSearch(first=start, last=start + timedelta(days=3))
    assert _found(books, wanted) == ["1-0004", "1-0003", "1-0002"]
    assert _found(books, SaleSearch(), limit=3) == ["1-0007", "1-0006", "1-0005"]
    assert _found(books, SaleSearch(), limit=3, skip=3) == ["1-0004", "1-0003", "1-0002"]
    assert _found(books, SaleSearch(), limit=-1) == []


def test_only_sales_that_money_came_for_are_found(books: Books) -> None:
    _sell(books, 1, state=PaymentState.ABANDONED)
    _sell(books, 2, state=PaymentState.LATE_MONEY)
    _sell(books, 3, state=PaymentState.FAILED, total=450_000)
    assert _found(books, SaleSearch()) == ["1-0002"]
    assert _found(books, SaleSearch(amount_minor=450_000)) == []


def test_no_search_reads_more_than_a_page(books: Books, monkeypatch: pytest.MonkeyPatch) -> None:
    assert MOST_FOUND == 500
    monkeypatch.setattr("pos_app.storage.sale_search.MOST_FOUND", 2)
    for number in (1, 2, 3):
        _sell(books, number)
    assert len(_found(books, SaleSearch(), limit=1000)) == 2


def test_a_search_uses_the_indexes(books: Books) -> None:
    from pos_app.storage.sale_search import search_query

    for wanted, index in (
        (SaleSearch(number="1-0001"), "sale_by_running_number"),
        (SaleSearch(amount_minor=5), "payment_by_amount"),
        (SaleSearch(), "sale_by_time"),
    ):
        query, values = search_query(wanted, limit=10, skip=0)
        plan = books._rows(f"EXPLAIN QUERY PLAN {query}", *values)
        assert any(index in str(row) for row in plan), plan

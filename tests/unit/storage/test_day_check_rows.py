"""Octo's word about payments on a real disk: it comes back equal, can't be bent, and a reason stays with it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from pos_app.domain.answer import Said
from pos_app.domain.payment import PaymentState
from pos_app.services.day_check_ports import CheckRow, DayRun, Days
from pos_app.services.day_compare import Difference, OctoWord
from pos_app.services.ports import Change, DamagedBooksError, FactRecord
from pos_app.storage.books import APPLICATION_ID, VERSION, Books
from pos_app.storage.verify import DiskAudit
from tests.helpers.sale_records import OPENED, SALE_ID, payment_of, sale_with_goods

AT = datetime(2026, 11, 24, 15, 0, tzinfo=UTC)
PAYMENT = f"{SALE_ID}-a1"
WORD = OctoWord(PAYMENT, AT, Said.SUCCEEDED, "succeeded", 1_250_000, "UZS", 5)
NO_WORD = OctoWord(PAYMENT, AT, None, "not_found")


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    """With one payment, made half past midnight of the 24th in the shop."""
    opened = Books(tmp_path)
    sale = sale_with_goods()
    payment = payment_of(sale, PaymentState.FAILED)
    opened.write(Change((FactRecord("sale_opened", OPENED),), sale=sale))
    for line in sale.basket.lines:
        opened.write(Change((), sale=sale, lines=(line,)))
    opened.write(Change((), sale=sale, payment=payment))
    yield opened
    opened.close()


def day(number: int, until: int | None = None) -> Days:
    return Days(date(2026, 11, number), date(2026, 11, until or number))


@pytest.mark.parametrize(
    ("days", "count"), [(day(24), 1), (day(23), 0), (day(25), 0), (day(20, 24), 1), (day(24, 30), 1)]
)
def test_the_days_are_those_of_the_shop(books: Books, days: Days, count: int) -> None:
    assert len(books.day_checks().due(days)) == count


def test_days_at_the_ends_of_the_calendar_hold_every_payment(books: Books) -> None:
    assert len(books.day_checks().due(Days(date.min, date.max))) == 1


@pytest.mark.parametrize(("word", "difference"), [(WORD, Difference.AMOUNT), (NO_WORD, Difference.NOT_TOLD)])
def test_a_word_comes_back_equal(
    books: Books, tmp_path: Path, word: OctoWord, difference: Difference
) -> None:
    books.day_checks().put_word(word, difference=difference, wants_window=False)
    with closing(Books(tmp_path)) as again:
        assert again.day_checks().with_difference() == [CheckRow(word, SALE_ID, difference)]


def test_a_later_word_takes_the_place_of_the_earlier_one(books: Books) -> None:
    checks = books.day_checks()
    checks.put_word(NO_WORD, difference=Difference.NOT_TOLD, wants_window=True)
    assert books.has_checks_for_window()
    later = WORD._replace(read_at=AT + timedelta(hours=1))
    checks.put_word(later, difference=None, wants_window=False)

    assert (checks.with_difference(), checks.for_window()) == ([], [])
    assert not books.has_checks_for_window()
    assert checks.read_since(AT + timedelta(minutes=59)) == {PAYMENT}
    assert checks.read_since(AT + timedelta(minutes=61)) == set()


def test_a_reason_stays_with_its_difference_and_stands_in_the_journal(books: Books, tmp_path: Path) -> None:
    checks = books.day_checks()
    checks.put_word(WORD, difference=Difference.AMOUNT, wants_window=False)
    assert checks.settle(PAYMENT, reason="қайтарилди — in cash", at=AT)
    checks.put_word(NO_WORD, difference=Difference.NOT_TOLD, wants_window=False)

    (row,) = checks.with_difference()
    assert (row.difference, row.settled) == (Difference.NOT_TOLD, Difference.AMOUNT)
    assert (row.reason, row.settled_at) == ("қайтарилди — in cash", AT)
    with closing(sqlite3.connect(tmp_path / "books.db")) as raw:
        facts = raw.execute("SELECT payment_id, data FROM fact WHERE kind = 'day_check_settled'").fetchall()
    assert [payment for payment, _ in facts] == [PAYMENT]
    assert "in cash" in facts[0][1]


def test_what_agrees_has_nothing_to_settle(books: Books) -> None:
    checks = books.day_checks()
    assert not checks.settle(PAYMENT, reason="never read", at=AT)
    checks.put_word(WORD, difference=None, wants_window=False)
    assert not checks.settle(PAYMENT, reason="agrees", at=AT)


def test_a_run_is_remembered_with_its_end(books: Books) -> None:
    checks = books.day_checks()
    assert checks.run_of("2026-11-24") is None
    checks.put_run(DayRun("2026-11-24", AT))
    assert checks.run_of("2026-11-24") == DayRun("2026-11-24", AT)
    done = DayRun("2026-11-24", AT, AT + timedelta(minutes=3))
    checks.put_run(done)
    assert checks.run_of("2026-11-24") == done


def test_a_bent_row_is_refused_and_found_by_the_look_through_the_books(books: Books, tmp_path: Path) -> None:
    checks = books.day_checks()
    checks.put_word(WORD, difference=Difference.AMOUNT, wants_window=False)
    checks.put_run(DayRun("2026-11-24", AT))
    assert bent_rows(tmp_path) == []
    with closing(sqlite3.connect(tmp_path / "books.db", isolation_level=None)) as raw:
        raw.execute("UPDATE day_check SET refunded_minor = 6")

    with pytest.raises(DamagedBooksError):
        checks.with_difference()
    assert bent_rows(tmp_path) == [f"The day_check {PAYMENT} doesn't match its checksum."]


def bent_rows(folder: Path) -> list[str]:
    audit = DiskAudit(folder / "books.db", version=VERSION, application_id=APPLICATION_ID)
    with closing(audit):
        while audit.step():
            continue
        return [one for one in audit.report().findings if "checksum" in one or "plan" in one]

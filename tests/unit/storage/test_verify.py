"""What the look through the books says about rows that contradict each other, and that it disturbs nobody."""

from __future__ import annotations

import sqlite3
import tracemalloc
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from pos_app.domain.answer import Said
from pos_app.services.books_check import BooksReport
from pos_app.services.ports import StorageError
from pos_app.services.settings import Settings
from pos_app.storage.books import APPLICATION_ID, VERSION, Books
from pos_app.storage.rows import checksum
from pos_app.storage.verify import MOST_FINDINGS, NEWEST_ENTRIES, NEWEST_SALES, DiskAudit
from tests.helpers.counter_rig import BREAD, MILK, CounterRig
from tests.helpers.fake_ports import NoAnswerError, RefusedError
from tests.helpers.full_books import fill_books


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[CounterRig]:
    """A till that sold a bread and a milk for 19400.00, paid by QR."""
    with closing(Books(tmp_path)) as books:
        books.save_settings(Settings(shop_id=10000))
        rig = CounterRig(store=books)
        rig.scan(BREAD, MILK)
        rig.pay()
        rig.gateway.said = Said.SUCCEEDED
        rig.wait(4.0)
        yield rig


def _audit(path: Path) -> BooksReport:
    audit = DiskAudit(path, version=VERSION, application_id=APPLICATION_ID)
    try:
        while audit.step():
            continue
        return audit.report()
    finally:
        audit.close()


def _forge(folder: Path, *changes: str, seals: str = "") -> tuple[str, ...]:
    """Changes the file behind the till's back, seals the rows of a table anew, and gives what the check then says."""
    with closing(sqlite3.connect(folder / "books.db")) as raw, raw:
        triggers = raw.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            raw.execute(f"DROP TRIGGER {name}")
        for change in changes:
            raw.execute(change)
        if seals:
            _seal_anew(raw, seals)
        for _, text in triggers:
            raw.execute(text)
    return _audit(folder / "books.db").sentences()


def _seal_anew(raw: sqlite3.Connection, table: str) -> None:
    names = [
        row[1] for row in raw.execute(f"PRAGMA table_info({table})") if row[1] not in ("seq", "checksum")
    ]
    for row in raw.execute(f"SELECT {', '.join(names)} FROM {table}").fetchall():  # noqa: S608 - our own names
        wanted = " AND ".join(f"{name} IS ?" for name in names)
        raw.execute(f"UPDATE {table} SET checksum = ? WHERE {wanted}", (checksum(table, row), *row))  # noqa: S608


def test_books_of_every_kind_of_sale_are_sound_and_counted(rig: CounterRig, tmp_path: Path) -> None:
    for script, said in (
        ([RefusedError("no")], Said.CREATED),
        ([NoAnswerError("?")], Said.SUCCEEDED),
        ([], Said.CANCELED),
        ([], Said.HELD),
    ):
        rig.counter.start_next()
        rig.counter.clear()
        rig.scan(BREAD)
        rig.gateway.script = list(script)
        rig.gateway.said = said
        rig.pay()
        rig.wait(30.0)
    rig.counter.start_next()
    rig.scan(MILK)
    rig.gateway.said = Said.CREATED
    rig.pay()
    rig.give_up()
    rig.gateway.said = Said.SUCCEEDED
    rig.wait(60.0)
    report = _audit(tmp_path / "books.db")
    assert report.sentences() == ()
    assert report.sales >= 5
    assert report.payments >= 5
    assert report.facts > 20


@pytest.mark.parametrize(
    ("change", "seals", "sentence"),
    [
        (
            "UPDATE sale_line SET unit_price_minor = 1 WHERE number = 1",
            "",
            "Line 1 of sale 1-0001 doesn't match its checksum.",
        ),
        (
            "UPDATE setting SET value = '1' WHERE key = 'shop_id'",
            "",
            "The setting shop_id doesn't match its checksum.",
        ),
        ("UPDATE desk SET value = ''", "", "The desk current_sale_id doesn't match its checksum."),
        (
            "UPDATE fact SET data = NULL WHERE seq = 1",
            "",
            "Entry 1 of the journal doesn't match its checksum.",
        ),
        (
            "UPDATE sale_line SET unit_price_minor = 449900 WHERE number = 1",
            "sale_line",
            "The lines of sale 1-0001 make 19399.00, but its total says 19400.00.",
        ),
        (
            "UPDATE sale SET total_minor = 1",
            "sale",
            "Sale 1-0001 stands as paid, but no payment of 0.01 UZS that Octo confirmed is in the books.",
        ),
        (
            "UPDATE payment SET state = 'failed'",
            "payment",
            "Payment 1 of sale 1-0001 stands as failed, but its journal says paid.",
        ),
        (
            "UPDATE payment SET amount_minor = 1940001",
            "payment",
            "Payment 1 of sale 1-0001 is over 19400.01, but its request to Octo names 19400.00.",
        ),
        (
            "UPDATE payment SET body = replace(body, substr(id, 1, 31), 'x')",
            "payment",
            "Payment 1 of sale 1-0001 has a request to Octo that names another payment.",
        ),
        (
            "UPDATE sale SET state = 'open'",
            "sale",
            "Payment 1 of sale 1-0001 is paid, but the sale stands as open.",
        ),
        ("DELETE FROM fact WHERE seq = 2", "", "The journal holds 5 entries although 6 were written."),
        (
            "DELETE FROM fact WHERE kind = 'payment_send'",
            "",
            (
                "Entry 5 of the journal moves a payment that stood as journaled on from creating: "
                "an entry between them is missing."
            ),
        ),
        (
            "DELETE FROM payment",
            "",
            "Sale 1-0001 stands as paid, but no payment of 19400.00 UZS that Octo confirmed is in the books.",
        ),
        ("DELETE FROM sale", "", "A row of payment belongs to a sale that isn't there."),
        (
            "DROP INDEX payment_by_state",
            "",
            "The plan of the file books.db was changed: payment_by_state isn't what the till made.",
        ),
    ],
)
def test_what_contradicts_itself_is_named_in_a_sentence(
    rig: CounterRig, tmp_path: Path, change: str, seals: str, sentence: str
) -> None:
    assert rig.payment.amount.minor == 1_940_000
    assert _audit(tmp_path / "books.db").is_sound
    assert sentence in _forge(tmp_path, change, seals=seals)


def test_more_money_given_back_than_was_paid_is_named(rig: CounterRig, tmp_path: Path) -> None:
    refund = (
        "INSERT INTO refund SELECT id || '-r1', id, sale_id, 1, 'done', amount_minor + 1, currency, 'why', 'paid', "
        "'[]', created_at, NULL, 1, NULL, NULL, NULL, NULL, 0 FROM payment"
    )
    said = _forge(tmp_path, refund, seals="refund")
    assert said == ("Payment 1 of sale 1-0001 was over 19400.00, but 19400.01 was given back.",)


def test_after_twenty_findings_only_their_number_is_told(tmp_path: Path) -> None:
    fill_books(tmp_path, sales=10)
    said = _forge(tmp_path, "UPDATE sale_line SET name = 'x'")
    assert len(said) == MOST_FINDINGS + 1
    assert said[-1] == "And 30 more."


def test_a_name_with_a_zero_byte_in_it_is_no_damage(rig: CounterRig, tmp_path: Path) -> None:
    product = replace(BREAD, barcode="77", name="a\0b")
    rig.counter.start_next()
    rig.counter.add(product)
    rig.tasks.crank()
    assert _audit(tmp_path / "books.db").is_sound


def test_the_till_writes_on_while_its_books_are_looked_through(rig: CounterRig, tmp_path: Path) -> None:
    audit = DiskAudit(tmp_path / "books.db", version=VERSION, application_id=APPLICATION_ID)
    scans = 0
    rig.counter.start_next()
    while audit.step():
        rig.scan(BREAD)
        scans += 1
    audit.close()
    assert scans > 3
    assert audit.report().sentences() == ()
    assert rig.sale.basket.lines[0].quantity.to_text() == str(scans)


def _before_paying(folder: Path) -> BooksReport:
    """What the look knows when it lets the first payment go."""
    audit = DiskAudit(folder / "books.db", version=VERSION, application_id=APPLICATION_ID)
    while not audit.has_seen_what_paying_needs and audit.step():
        continue
    audit.close()
    return audit.report()


def test_what_a_payment_waits_for_does_not_grow_with_the_books(tmp_path: Path) -> None:
    seen = []
    for sales in (NEWEST_SALES + 100, NEWEST_SALES + 1000):
        (tmp_path / str(sales)).mkdir()
        fill_books(tmp_path / str(sales), sales=sales)
        seen.append(_before_paying(tmp_path / str(sales)))
        assert _audit(tmp_path / str(sales) / "books.db").sales == sales
    assert seen[0] == seen[1] == BooksReport(NEWEST_SALES, NEWEST_SALES, NEWEST_ENTRIES)


@pytest.fixture
def newest_is_last_sale(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NEWEST_SALES", "NEWEST_ENTRIES", "SALES_AT_ONCE", "SLICE_ROWS"):
        monkeypatch.setattr(f"pos_app.storage.verify.{name}", 1)


@pytest.mark.usefixtures("newest_is_last_sale")
def test_damage_in_an_old_sale_lets_the_till_pay_until_it_is_found(tmp_path: Path) -> None:
    fill_books(tmp_path, sales=8)
    said = _forge(tmp_path, "UPDATE sale_line SET unit_price_minor = 1 WHERE number = 1")
    assert len(said) > 8
    with closing(sqlite3.connect(tmp_path / "books.db")) as raw, raw:
        raw.execute("UPDATE sale_line SET unit_price_minor = 450000 WHERE number = 1 AND sale_id LIKE '%8'")
    assert _before_paying(tmp_path).is_sound
    assert "Line 1 of sale 1-0001 doesn't match its checksum." in _audit(tmp_path / "books.db").sentences()


@pytest.mark.usefixtures("newest_is_last_sale")
@pytest.mark.parametrize(
    "change",
    [
        "UPDATE payment SET amount_minor = 1 WHERE state = 'abandoned'",
        "UPDATE fact SET at = '' WHERE kind = 'payment_give_up'",
        (
            "UPDATE sale_line SET unit_price_minor = 1 "
            "WHERE sale_id IN (SELECT sale_id FROM payment WHERE state = 'abandoned')"
        ),
        "UPDATE setting SET value = '1' WHERE key = 'shop_id'",
    ],
)
def test_damage_in_what_is_not_settled_lets_nothing_be_paid_however_old_it_is(
    rig: CounterRig, tmp_path: Path, change: str
) -> None:
    rig.gateway.said = Said.CREATED
    for _ in range(2):
        rig.counter.start_next()
        rig.scan(MILK)
        rig.pay()
        rig.give_up()
        rig.counter.clear()
        rig.tasks.crank()
    for _ in range(3):
        rig.scan(BREAD)
        rig.counter.clear()
        rig.tasks.crank()
    assert _before_paying(tmp_path).is_sound
    _forge(tmp_path, change)
    assert not _before_paying(tmp_path).is_sound


def test_a_look_through_long_books_takes_no_more_memory_than_through_short_ones(tmp_path: Path) -> None:
    peaks = []
    for sales in (400, 2000):
        (tmp_path / str(sales)).mkdir()
        path = fill_books(tmp_path / str(sales), sales=sales)
        tracemalloc.start()
        assert _audit(path).is_sound
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < 1.2 * peaks[0]


def test_an_entry_missing_from_the_newest_of_the_journal_is_seen_before_paying(tmp_path: Path) -> None:
    fill_books(tmp_path, sales=NEWEST_SALES + 10)
    missing = 10 * NEWEST_SALES
    said = _forge(tmp_path, f"DELETE FROM fact WHERE seq = {missing}")  # noqa: S608 - a number
    sentence = f"The journal holds {missing + 99} entries although {missing + 100} were written."
    assert sentence in said
    assert sentence in _before_paying(tmp_path).sentences()


def test_a_look_at_books_that_are_not_there_makes_none(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="There are no books"):
        _audit(tmp_path / "books.db")
    assert list(tmp_path.iterdir()) == []


def test_books_of_a_newer_version_are_not_judged(rig: CounterRig, tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "books.db")) as raw, raw:
        raw.execute("PRAGMA user_version = 99")
    with pytest.raises(StorageError, match="newer version"):
        _audit(tmp_path / "books.db")
    assert rig.payment


def test_a_file_that_is_no_database_is_a_finding(tmp_path: Path) -> None:
    (tmp_path / "books.db").write_bytes(b"no database at all, but long enough" * 40)
    (said,) = _audit(tmp_path / "books.db").sentences()
    assert "can't be read to its end" in said


def test_the_slices_may_run_on_any_worker_in_turn(rig: CounterRig, tmp_path: Path) -> None:
    audit = DiskAudit(tmp_path / "books.db", version=VERSION, application_id=APPLICATION_ID)
    slices = 0
    while True:
        with ThreadPoolExecutor(1) as worker:
            if not worker.submit(audit.step).result():
                break
        slices += 1
    audit.close()
    assert slices > 5
    assert audit.report().sentences() == ()
    assert rig.payment


def test_after_a_look_beside_a_closed_till_the_books_are_as_before(rig: CounterRig, tmp_path: Path) -> None:
    rig.store.close()
    before = (tmp_path / "books.db").read_bytes()
    assert _audit(tmp_path / "books.db").is_sound
    assert (tmp_path / "books.db").read_bytes() == before
    with closing(Books(tmp_path)) as books:
        assert books.load_current() is not None

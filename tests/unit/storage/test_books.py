"""The books on a real disk: what was written comes back, and what can't be trusted is said."""

from __future__ import annotations

import os
import resource
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pos_app.domain.answer import Said
from pos_app.domain.money import Currency, Money
from pos_app.domain.payment import PaymentState
from pos_app.services.ports import Change, DamagedBooksError, FactRecord, StorageError
from pos_app.services.settings import Settings
from pos_app.storage.books import Books
from pos_app.storage.rows import sealed
from tests.helpers.counter_rig import BREAD, MILK, RICE, CounterRig
from tests.helpers.fake_ports import FakeGateway

LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    opened = Books(tmp_path)
    opened.save_settings(Settings(shop_id=10000))
    yield opened
    opened.close()


def _sold(books: Books, *, said: Said = Said.CREATED) -> CounterRig:
    rig = CounterRig(store=books, gateway=FakeGateway(said=said))
    rig.scan(BREAD, MILK, BREAD)
    rig.counter.add(RICE, quantity="2,350")
    rig.tasks.crank()
    rig.pay()
    rig.wait(2.0)
    return rig


def test_a_basket_and_its_payment_come_back_equal(books: Books, tmp_path: Path) -> None:
    rig = _sold(books)
    with closing(Books(tmp_path)) as again:
        record = again.load_current()
    assert record is not None
    assert record.sale == rig.sale
    assert record.payments == (rig.payment,)


def test_a_line_that_was_taken_out_is_gone_and_its_fact_stays(books: Books, tmp_path: Path) -> None:
    rig = CounterRig(store=books)
    rig.scan(BREAD, MILK)
    rig.counter.remove(1)
    rig.tasks.crank()
    with closing(Books(tmp_path)) as again:
        record = again.load_current()
    assert record is not None
    assert [line.name for line in record.sale.basket.lines] == [MILK.name]
    with closing(sqlite3.connect(tmp_path / "books.db")) as raw:
        kinds = [kind for (kind,) in raw.execute("SELECT kind FROM fact ORDER BY seq")]
    assert kinds == ["line_added", "line_added", "line_removed"]


def test_only_unresolved_and_lately_ended_payments_are_read_at_start(books: Books) -> None:
    rig = _sold(books, said=Said.SUCCEEDED)
    assert rig.payment.state is PaymentState.PAID
    assert books.load_unresolved(since=LONG_AGO) == []
    rig.counter.start_next()
    rig.gateway.said = Said.CANCELED
    rig.scan(MILK)
    rig.pay()
    rig.wait(2.0)
    assert [record.sale.id for record in books.load_unresolved(since=LONG_AGO)] == [rig.sale.id]
    assert books.load_unresolved(since=rig.clock.now() + timedelta(seconds=1)) == []


def test_sales_are_listed_by_the_time_they_closed(books: Books) -> None:
    rig = _sold(books, said=Said.SUCCEEDED)
    closed = rig.sale.closed_at
    assert closed is not None
    assert [record.sale for record in books.sales_between(closed, None)] == [rig.sale]
    assert books.sales_between(None, closed) == []
    assert books.last_sale_number() == 1
    assert not books.has_sales_in_progress()


def test_settings_come_back_and_a_key_of_another_version_is_left_alone(books: Books, tmp_path: Path) -> None:
    settings = Settings(shop_id=7, currency=Currency.USD, is_test=True, shop_name="Navroʻz", ttl_minutes=5)
    books.save_settings(settings)
    with closing(sqlite3.connect(tmp_path / "books.db")) as raw, raw:
        raw.execute("INSERT INTO setting VALUES (?, ?, ?)", sealed("setting", ("of_tomorrow", "x")))
    assert books.load_settings() == settings


def test_a_change_by_another_process_is_noticed(books: Books, tmp_path: Path) -> None:
    before = books.revision()
    assert books.revision() == before
    with closing(Books(tmp_path)) as other:
        other.save_settings(Settings(shop_id=8))
    assert books.revision() != before
    assert books.load_settings().shop_id == 8


def test_facts_can_be_neither_rewritten_nor_removed(books: Books, tmp_path: Path) -> None:
    books.write(Change((FactRecord("tried", LONG_AGO),)))
    with closing(sqlite3.connect(tmp_path / "books.db")) as raw:
        for statement in ("UPDATE fact SET kind = 'x'", "DELETE FROM fact"):
            with pytest.raises(sqlite3.IntegrityError, match="appended"):
                raw.execute(statement)


def test_a_change_that_fails_leaves_nothing_of_it(books: Books) -> None:
    rig = _sold(books)
    broken = rig.payment._replace(id="f" * 32 + "-a1", sale_id="0" * 31 + "9")
    with pytest.raises(StorageError):
        books.write(Change((FactRecord("half", LONG_AGO),), sale=rig.sale, payment=broken))
    books.check()
    assert books.load_current() is not None


@pytest.mark.parametrize("content", [b"", b"not a database at all", b"SQLite format 3\x00" + b"\x00" * 90])
def test_a_file_that_is_no_database_is_refused_and_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "books.db"
    path.write_bytes(content)
    with pytest.raises(StorageError, match="damaged"):
        Books(tmp_path)
    assert path.read_bytes() == content


def test_books_of_a_newer_version_are_refused_with_a_sentence(books: Books, tmp_path: Path) -> None:
    books.close()
    with closing(sqlite3.connect(tmp_path / "books.db")) as raw, raw:
        raw.execute("PRAGMA user_version = 99")
    with pytest.raises(StorageError, match="newer version"):
        Books(tmp_path)


def test_books_that_vanished_are_not_replaced_by_empty_ones(books: Books, tmp_path: Path) -> None:
    rig = _sold(books)
    assert rig.payment
    (tmp_path / "books.db").unlink()
    with pytest.raises(StorageError, match="missing"):
        Books(tmp_path)
    assert not (tmp_path / "books.db").exists()


def test_an_amount_changed_behind_the_tills_back_is_never_believed(books: Books, tmp_path: Path) -> None:
    _sold(books)
    with closing(sqlite3.connect(tmp_path / "books.db")) as raw, raw:
        raw.execute("DROP TRIGGER payment_keeps_what_was_asked")
        raw.execute("UPDATE payment SET amount_minor = amount_minor + 1")
    with pytest.raises(DamagedBooksError, match="checksum"):
        books.load_current()


def test_one_payment_id_never_carries_two_amounts_or_two_bodies(books: Books) -> None:
    payment = _sold(books).payment
    for changed in (
        payment._replace(amount=Money(1, Currency.UZS)),
        payment._replace(body="{}"),
        payment._replace(is_test=not payment.is_test),
    ):
        with pytest.raises(StorageError):
            books.write(Change((FactRecord("forged", LONG_AGO),), payment=changed))
    record = books.load_current()
    assert record is not None
    assert record.payments == (payment,)


def test_a_setting_changed_behind_the_tills_back_is_never_believed(books: Books, tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "books.db")) as raw, raw:
        raw.execute("UPDATE setting SET value = 'https://evil.example' WHERE key = 'octo_url'")
    with pytest.raises(DamagedBooksError, match="checksum"):
        books.load_settings()


def test_half_a_character_in_octos_text_keeps_no_payment_from_being_written(books: Books) -> None:
    payment = _sold(books).payment._replace(detail="half \ud800 a character")
    books.write(Change((FactRecord("odd", LONG_AGO, data={"text": "\ud800"}),), payment=payment))
    record = books.load_current()
    assert record is not None
    assert record.payments[0].detail == "half ? a character"


def test_books_that_were_taken_away_beside_a_catalogue_are_not_replaced(books: Books, tmp_path: Path) -> None:
    books.close()
    (tmp_path / "catalogue.db").write_bytes(b"goods")
    (tmp_path / "books.db").unlink()
    with pytest.raises(StorageError, match="missing"):
        Books(tmp_path)


def test_a_full_disk_stores_nothing_of_the_change_and_says_so(books: Books) -> None:
    rig = _sold(books)
    before = books.load_current()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    previous = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, hard))
    try:
        with pytest.raises(StorageError, match="Nothing of this was stored"):
            books.write(Change((FactRecord("big", LONG_AGO, data={"x": "y" * 1_000_000}),), sale=rig.sale))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, previous)
    assert books.load_current() == before
    books.write(Change((FactRecord("small", LONG_AGO),)))


def test_a_folder_that_cannot_hold_the_books_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "folder").write_text("a file where the folder should be")
    with pytest.raises(StorageError, match="folder"):
        Books(tmp_path / "folder")


WRITER = """
import sys
sys.path[:0] = sys.argv[2:]
from pos_app.services.settings import Settings
from pos_app.storage.books import Books
from pos_app.storage.rows import sealed
from tests.helpers.counter_rig import BREAD, CounterRig
books = Books(sys.argv[1])
books.save_settings(Settings(shop_id=10000))
rig = CounterRig(store=books)
while True:
    rig.scan(BREAD)
    print(rig.sale.basket.lines[0].quantity.to_text(), flush=True)
"""


@pytest.mark.parametrize("scans", [1, 3, 10, 40])
def test_every_scan_that_was_shown_survives_kill_9(tmp_path: Path, scans: int) -> None:
    root = Path(__file__).parents[3]
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, str(tmp_path), str(root)], stdout=subprocess.PIPE, text=True
    ) as writer:
        assert writer.stdout is not None
        shown = [int(next(writer.stdout)) for _ in range(scans)]
        os.kill(writer.pid, signal.SIGKILL)
        shown += [int(line) for line in writer.stdout]
    with closing(Books(tmp_path)) as books:
        books.check()
        record = books.load_current()
    assert record is not None
    assert int(record.sale.basket.lines[0].quantity.to_text()) >= shown[-1]


def test_every_connection_waits_for_the_disk_before_it_says_written(books: Books) -> None:
    # A kill can't show the difference, only a power cut: so the switch itself is looked at (2 is FULL).
    def switches() -> list[object]:
        connection = books._database.new_connection()
        names = ("synchronous", "journal_mode", "foreign_keys", "secure_delete")
        return [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in names]

    with ThreadPoolExecutor(1) as another_thread:
        assert another_thread.submit(switches).result() == [2, "wal", 1, 1]
    assert switches() == [2, "wal", 1, 1]


def test_only_goods_that_were_paid_for_count_as_sold(books: Books) -> None:
    rig = CounterRig(store=books, gateway=FakeGateway(said=Said.SUCCEEDED))
    rig.scan(BREAD, MILK, BREAD)
    rig.counter.add(RICE, quantity="2,350")
    rig.tasks.crank()
    assert books.sold_codes() == {}
    rig.pay()
    rig.wait(2.0)
    assert books.sold_codes() == {BREAD.barcode: 2, MILK.barcode: 1, RICE.barcode: 2}

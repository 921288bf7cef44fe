"""A customer's phone and email in the books: there while the payment may be sent, and then not a byte of them (I8)."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from pos_app.domain.answer import Said
from pos_app.domain.payment import PaymentState
from pos_app.services.buyer_erasing import BuyerErasing
from pos_app.services.checkout import MOST_IN_BACKGROUND
from pos_app.services.ports import DamagedBooksError
from pos_app.services.settings import Settings
from pos_app.storage import books as books_module
from pos_app.storage.books import APPLICATION_ID, VERSION, Books
from pos_app.storage.copies import DiskCopies
from pos_app.storage.verify import DiskAudit
from tests.helpers.counter_rig import BREAD, CounterRig
from tests.helpers.fake_ports import FakeGateway

ASKS = Settings(shop_id=10000, offers_e_receipt=True)
PHONE, EMAIL = "998901234567", "planted-anna@pochta.uz"
TODAY = date(2026, 11, 24)


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    with closing(Books(tmp_path)) as opened:
        opened.save_settings(ASKS)
        yield opened


def counter(books: Books, gateway: FakeGateway | None = None) -> CounterRig:
    """A till as it starts: what was left behind is erased, and what ends from now on."""
    rig = CounterRig(store=books, gateway=gateway)
    BuyerErasing(store=books.buyers(), tasks=rig.tasks, scheduler=rig.scheduler, bus=rig.bus).start()
    rig.tasks.crank()
    return rig


def pay(rig: CounterRig, *, phone: str = PHONE, email: str = EMAIL) -> None:
    rig.scan(BREAD)
    rig.buyers.set(phone=phone, email=email)
    rig.pay()


def places_of(folder: Path, *looked_for: str) -> set[str]:
    """The files of the data folder in which a byte of it stands."""
    wanted = [text.encode() for text in looked_for or (PHONE, EMAIL, "901234567", "planted-anna")]
    return {
        str(path.relative_to(folder))
        for path in folder.rglob("*")
        if path.is_file() and any(text in path.read_bytes() for text in wanted)
    }


def findings(folder: Path) -> tuple[str, ...]:
    audit = DiskAudit(folder / "books.db", version=VERSION, application_id=APPLICATION_ID)
    try:
        while audit.step():
            continue
        return audit.report().findings
    finally:
        audit.close()


def test_before_the_pay_key_no_file_holds_phone_or_email(books: Books, tmp_path: Path) -> None:
    rig = counter(books)
    rig.scan(BREAD)
    rig.buyers.set(phone=PHONE, email=EMAIL)
    rig.scan(BREAD)
    assert places_of(tmp_path) == set()


def test_while_the_payment_is_open_they_stand_in_the_books_alone(books: Books, tmp_path: Path) -> None:
    rig = counter(books)
    pay(rig)
    assert rig.payment_state() is PaymentState.WAITING
    assert places_of(tmp_path) == {"books.db-wal"}
    with closing(Books(tmp_path)) as again:
        record = again.load_current()
    assert record is not None
    assert record.payments == (rig.payment,)
    assert rig.payment.buyer is not None
    assert findings(tmp_path) == ()


@pytest.mark.parametrize(
    ("said", "state"),
    [
        (Said.SUCCEEDED, PaymentState.PAID),
        (Said.CANCELED, PaymentState.FAILED),
        (None, PaymentState.ABANDONED),
    ],
)
def test_after_the_end_of_the_payment_no_file_holds_a_byte_of_them(
    books: Books, tmp_path: Path, said: Said | None, state: PaymentState
) -> None:
    rig = counter(books)
    pay(rig)
    # Into the file itself, so that the erasing has to reach there too.
    with closing(sqlite3.connect(tmp_path / "books.db")) as raw:
        raw.execute("PRAGMA wal_checkpoint(PASSIVE)")
    assert places_of(tmp_path) == {"books.db", "books.db-wal"}
    if said is None:
        rig.give_up()
    else:
        rig.gateway.said = said
    rig.wait(4)
    (payment,) = rig.ledger.attempts(rig.sale.id)
    assert payment.state is state
    assert places_of(tmp_path) == set()
    assert findings(tmp_path) == ()


def test_the_row_goes_in_the_very_write_that_ends_the_payment(books: Books, tmp_path: Path) -> None:
    """Nobody erases here: a crash right behind that write leaves no row."""
    rig = CounterRig(store=books)
    pay(rig)
    with closing(sqlite3.connect(tmp_path / "books.db", isolation_level=None)) as raw:
        assert raw.execute("SELECT count(*) FROM payment_buyer").fetchone() == (1,)
        rig.gateway.said = Said.SUCCEEDED
        rig.wait(4)
        assert raw.execute("SELECT count(*) FROM payment_buyer").fetchone() == (0,)


@pytest.mark.parametrize("letter", ["x", "\U00010348"])
def test_with_as_many_open_payments_as_there_may_be_each_leaves_nothing_behind(
    books: Books, tmp_path: Path, letter: str
) -> None:
    """Also where their rows need more than one page of the file and are moved from one to another."""
    rig = counter(books)
    sales: dict[str, str] = {}
    for number in range(MOST_IN_BACKGROUND + 1):
        pay(rig, phone=f"99890{number:02d}34567", email=f"planted-{number:02d}{letter * 78}@pochta.uz")
        sales[f"{number:02d}"] = rig.sale.id
        rig.checkout.put_in_background()
        rig.tasks.crank()
    for mark in sorted(sales, key=lambda mark: mark[::-1]):
        mine = (f"planted-{mark}", f"99890{mark}34567")
        assert places_of(tmp_path, *mine)
        rig.checkout.put_in_background()
        rig.checkout.take_back(sales[mark])
        rig.tasks.crank()
        rig.give_up()
        rig.counter.clear()
        rig.tasks.crank()
        assert places_of(tmp_path, *mine) == set()
    assert places_of(tmp_path) == set()


def test_a_reading_that_holds_the_file_puts_the_erasing_off_and_not_out(books: Books, tmp_path: Path) -> None:
    rig = counter(books)
    pay(rig)
    with closing(sqlite3.connect(tmp_path / "books.db", isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM fact").fetchone()
        rig.gateway.said = Said.SUCCEEDED
        rig.wait(4)
        assert rig.payment_state() is PaymentState.PAID
        assert places_of(tmp_path) != set()
    rig.wait(1.5)
    assert places_of(tmp_path) == set()


def test_a_crash_between_the_end_and_the_erasing_is_made_up_for_at_the_start(
    books: Books, tmp_path: Path
) -> None:
    rig = CounterRig(store=books)
    pay(rig)
    rig.gateway.said = Said.SUCCEEDED
    rig.wait(4)
    assert places_of(tmp_path) == {"books.db-wal"}
    counter(books)
    assert places_of(tmp_path) == set()


def test_a_command_that_learned_of_the_end_leaves_no_byte_when_it_closes_the_books(tmp_path: Path) -> None:
    """Nobody erases here: whoever closes the file last brings the log into it and removes it."""
    with closing(Books(tmp_path)) as books:
        books.save_settings(ASKS)
        rig = CounterRig(store=books)
        pay(rig)
        rig.gateway.said = Said.SUCCEEDED
        rig.wait(4)
        assert places_of(tmp_path) != set()
    assert places_of(tmp_path) == set()


def test_a_row_whose_payment_is_over_is_no_damage_and_goes_at_the_start(books: Books, tmp_path: Path) -> None:
    rig = counter(books)
    pay(rig)
    with closing(sqlite3.connect(tmp_path / "books.db", isolation_level=None)) as raw:
        row = raw.execute("SELECT * FROM payment_buyer").fetchone()
        rig.give_up()
        raw.execute("INSERT INTO payment_buyer VALUES (?, ?, ?, ?, ?)", row)
    assert findings(tmp_path) == ()
    with closing(Books(tmp_path)) as again:
        record = again.load_current()
        assert record is not None
        assert record.payments[0].buyer is None
        again.check()
    counter(books)
    assert places_of(tmp_path) == set()


def test_no_daily_copy_holds_them_and_the_copy_works_as_books(books: Books, tmp_path: Path) -> None:
    rig = counter(books)
    pay(rig)
    DiskCopies(tmp_path).make(TODAY)
    copy = tmp_path / "copies" / "books-2026-11-24.db"
    assert places_of(copy.parent) == set()
    restored = tmp_path / "restored"
    restored.mkdir()
    copy.rename(restored / "books.db")
    assert findings(restored) == ()
    with closing(Books(restored)) as again:
        record = again.load_current()
        assert record is not None
        (payment,) = record.payments
        assert (payment.buyer, payment.is_for_buyer, payment.is_sendable) == (None, True, False)


def test_half_a_copy_that_a_power_cut_left_is_gone_before_the_next_is_made(
    books: Books, tmp_path: Path
) -> None:
    folder = tmp_path / "copies"
    folder.mkdir()
    (folder / "books-2026-11-23.part").write_bytes(PHONE.encode())
    DiskCopies(tmp_path).make(TODAY)
    assert places_of(tmp_path) == set()
    assert books.load_settings() == ASKS


def test_the_copy_before_an_update_of_the_books_holds_none_of_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(books_module, "VERSION", 6)
        with closing(sqlite3.connect(":memory:")):
            older = Books(tmp_path)
        with closing(older):
            older._database.connection().execute(
                "INSERT INTO sale VALUES ('s', '1-1', 1, 'open', 'UZS', 0, 0, '2026-11-24', NULL, 0)"
            )
            older._database.connection().execute(
                "INSERT INTO payment VALUES ('s-a1', 's', 1, 'waiting', 0, 'UZS', 'u', 1, '{}', '', "
                "'2026-11-24', 10, 0, 0, 0, 0, NULL, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0)"
            )
            older._database.connection().execute(
                "INSERT INTO payment_buyer VALUES ('s-a1', 's', ?, ?, 0)", (PHONE, EMAIL)
            )
    Books(tmp_path).close()
    assert (tmp_path / "books.db.before-7").exists()
    assert not any("before" in place for place in places_of(tmp_path))


def test_nothing_rewrites_whom_a_payment_was_made_for(books: Books, tmp_path: Path) -> None:
    rig = counter(books)
    pay(rig)
    with (
        closing(sqlite3.connect(tmp_path / "books.db", isolation_level=None)) as raw,
        pytest.raises(sqlite3.IntegrityError, match="the same buyer"),
    ):
        raw.execute("UPDATE payment_buyer SET phone = '998900000000'")


def test_a_damaged_row_is_found_and_named_without_what_it_holds(books: Books, tmp_path: Path) -> None:
    rig = counter(books)
    pay(rig)
    with closing(sqlite3.connect(tmp_path / "books.db", isolation_level=None)) as raw:
        raw.execute("DROP TRIGGER payment_buyer_is_never_rewritten")
        raw.execute("UPDATE payment_buyer SET email = 'planted-other@pochta.uz'")
    with closing(Books(tmp_path)) as again, pytest.raises(DamagedBooksError) as caught:
        again.load_current()
    assert "planted" not in str(caught.value)
    (plan, row) = findings(tmp_path)
    assert "payment_buyer_is_never_rewritten" in plan
    assert row == f"The buyer of payment {rig.payment.id} doesn't match its checksum."

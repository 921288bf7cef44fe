"""A byte of the books changes on the disk: it is said, or it changes nothing that anybody would ever read."""

from __future__ import annotations

import shutil
import sqlite3
from collections import Counter as Tally
from contextlib import closing
from pathlib import Path

import pytest

from pos_app.domain.answer import Said
from pos_app.domain.refund import Refund, RefundState
from pos_app.services.ports import Change, FactRecord, SaleRecord, StorageError
from pos_app.services.settings import Settings
from pos_app.storage.books import APPLICATION_ID, VERSION, Books
from pos_app.storage.verify import DiskAudit
from tests.helpers.counter_rig import BREAD, MILK, RICE, CounterRig

PLACES = 700
Reading = tuple[list[SaleRecord], Settings]
Content = dict[str, list[tuple[object, ...]]]


@pytest.fixture(scope="module")
def sold(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Books of a till that sold: paid, refused, given up, cleared and open sales."""
    folder = tmp_path_factory.mktemp("sold")
    with closing(Books(folder)) as books:
        books.save_settings(Settings(shop_id=10000))
        rig = CounterRig(store=books)
        for said in (Said.SUCCEEDED, Said.CANCELED, Said.SUCCEEDED):
            rig.scan(BREAD, MILK, BREAD)
            rig.counter.add(RICE, quantity="2,350")
            rig.tasks.crank()
            rig.pay()
            rig.gateway.said = said
            rig.wait(4.0)
            rig.gateway.said = Said.CREATED
            rig.counter.start_next()
            rig.counter.clear()
            rig.tasks.crank()
        books.write(_refund_of(books.sales_between(None, None)[0]))
        rig.scan(MILK)
        rig.pay()
        rig.give_up()
        rig.scan(BREAD)
    path = folder / "books.db"
    with closing(sqlite3.connect(path)) as raw:
        assert raw.execute("PRAGMA journal_mode = DELETE").fetchone() == ("delete",)
    return path


def _refund_of(record: SaleRecord) -> Change:
    """One bread came back."""
    payment = record.payments[0]
    refund = Refund(
        id=f"{payment.id}-r1",
        payment_id=payment.id,
        sale_id=payment.sale_id,
        number=1,
        state=RefundState.DONE,
        amount=BREAD.price,
        reason="came back",
        created_at=payment.created_at,
    )
    return Change((FactRecord("refund_done", payment.created_at, payment.sale_id),), refunds=(refund,))


def _audit(path: Path) -> tuple[str, ...]:
    audit = DiskAudit(path, version=VERSION, application_id=APPLICATION_ID)
    try:
        while audit.step():
            continue
        return audit.report().sentences()
    finally:
        audit.close()


def _content(path: Path) -> Content:
    with closing(sqlite3.connect(path)) as raw:
        tables = [name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {name: raw.execute(f"SELECT * FROM {name}").fetchall() for name in tables}  # noqa: S608 - our own


def _read(folder: Path) -> Reading:
    with closing(Books(folder)) as books:
        books.load_current()
        return books.sales_between(None, None), books.load_settings()


def _outcome(folder: Path, *, content: Content, read: Reading) -> str:
    """Who noticed. What nobody noticed must hold every value as it was."""
    if not _audit_or_error(folder / "books.db"):
        assert _content(folder / "books.db") == content
        assert _read(folder) == read
        return "harmless"
    try:
        found, settings = _read(folder)
    except StorageError:
        return "said when the till reads"
    if (found, settings) == read:
        return "said by the check, every sale right"
    _check_that_no_amount_is_wrong(found, right=read[0])
    assert settings == read[1]
    return "said by the check, something missing from a list"


def _check_that_no_amount_is_wrong(found: list[SaleRecord], *, right: list[SaleRecord]) -> None:
    """A broken index hides rows; what it still gives is what was written."""
    known = {record.sale.id: record for record in right}
    for record in found:
        assert record.sale == known[record.sale.id].sale
        assert set(record.payments) <= set(known[record.sale.id].payments)
        assert set(record.refunds) <= set(known[record.sale.id].refunds)


def _audit_or_error(path: Path) -> tuple[str, ...]:
    try:
        return _audit(path)
    except StorageError as error:
        return (str(error),)


@pytest.mark.timeout(180)
def test_a_flipped_byte_anywhere_in_the_books_is_noticed_or_harmless(
    sold: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data, content, read = sold.read_bytes(), _content(sold), _read(sold.parent)
    assert _audit(sold) == ()
    tally: Tally[str] = Tally()
    # Most of a small file is empty space, in which nothing can break.
    used = [place for place, byte in enumerate(data) if byte]
    for number in range(PLACES):
        place = used[(number * len(used)) // PLACES]
        folder = tmp_path / f"flip-{number}"
        folder.mkdir()
        flipped = data[place] ^ (1 << number % 8 if number % 2 else 0x15)
        (folder / "books.db").write_bytes(data[:place] + bytes([flipped]) + data[place + 1 :])
        tally[_outcome(folder, content=content, read=read)] += 1
        shutil.rmtree(folder)
    with capsys.disabled():
        print(f"\n  {PLACES} places in {len(data)} bytes: {dict(tally)}")
    assert tally["harmless"] < PLACES // 10
    assert tally["said when the till reads"]


def test_damage_in_an_index_alone_is_said_though_every_row_is_right(sold: Path, tmp_path: Path) -> None:
    shutil.copy(sold, tmp_path / "books.db")
    path = tmp_path / "books.db"
    with closing(sqlite3.connect(path)) as raw:
        root = raw.execute("SELECT rootpage FROM sqlite_master WHERE name = 'payment_by_state'").fetchone()[0]
        size = raw.execute("PRAGMA page_size").fetchone()[0]
    page = sold.read_bytes()[(root - 1) * size : root * size]
    assert b"paid" in page
    data = bytearray(sold.read_bytes())
    data[(root - 1) * size : root * size] = page.replace(b"paid", b"pain", 1)
    path.write_bytes(bytes(data))
    assert _content(path) == _content(sold)
    assert any("payment_by_state" in sentence for sentence in _audit(path))

"""Tax receipts in the books on a real disk: kept once, as they were read, and known to be missing until then."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from pos_app.domain.answer import Said
from pos_app.domain.goods_codes import GoodsCodes
from pos_app.services.fiscal import WantedReceipt, wanted_for
from pos_app.services.ports import DamagedBooksError
from pos_app.services.settings import Settings
from pos_app.storage.books import APPLICATION_ID, VERSION, Books
from pos_app.storage.verify import DiskAudit
from tests.helpers.counter_rig import BREAD, CounterRig
from tests.helpers.fake_ports import START
from tests.helpers.tax_receipt_rig import RECEIPT, TaxGateway


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    opened = Books(tmp_path)
    opened.save_settings(Settings(shop_id=10000, basket_mode="fiscal"))
    yield opened
    opened.close()


def sold(books: Books, *, said: Said = Said.SUCCEEDED) -> WantedReceipt:
    rig = CounterRig(store=books, gateway=TaxGateway(said=said))
    rig.catalogue.codes = {BREAD.barcode: GoodsCodes(spic="00101001001000000")}
    rig.scan(BREAD)
    rig.pay()
    rig.wait(6.0)
    wanted = wanted_for(rig.payment, paid_at=rig.sale.closed_at or rig.sale.opened_at)
    assert wanted is not None
    return wanted


def test_a_receipt_comes_back_as_it_was_read(books: Books, tmp_path: Path) -> None:
    wanted = sold(books)
    assert books.tax_receipts().receipt_of(wanted.payment_id) is None
    books.tax_receipts().put(wanted, RECEIPT, at=START)
    with closing(Books(tmp_path)) as again:
        assert again.tax_receipts().receipt_of(wanted.payment_id) == RECEIPT


def test_a_second_receipt_changes_nothing_and_is_no_entry_of_the_journal(
    books: Books, tmp_path: Path
) -> None:
    wanted = sold(books)
    for number in ("17", "18"):
        books.tax_receipts().put(wanted, RECEIPT._replace(receipt_id=number), at=START)
    assert books.tax_receipts().receipt_of(wanted.payment_id) == RECEIPT
    with closing(sqlite3.connect(tmp_path / "books.db")) as raw:
        found = raw.execute("SELECT count(*) FROM fact WHERE kind = 'tax_receipt_read'").fetchone()
    assert found == (1,)


def test_a_paid_sale_misses_its_receipt_until_it_is_kept(books: Books) -> None:
    wanted = sold(books)
    rows = books.tax_receipts()
    assert rows.missing(since=START - timedelta(hours=24)) == [wanted]
    assert rows.missing(since=START + timedelta(hours=1)) == []
    rows.put(wanted, RECEIPT, at=START)
    assert rows.missing(since=START - timedelta(hours=24)) == []


def test_a_sale_that_isnt_paid_misses_nothing(books: Books) -> None:
    sold(books, said=Said.CREATED)
    assert books.tax_receipts().missing(since=START - timedelta(hours=24)) == []


def test_a_sale_without_tax_fields_misses_nothing(books: Books) -> None:
    books.save_settings(Settings(shop_id=10000, basket_mode="lines"))
    sold(books)
    assert books.tax_receipts().missing(since=START - timedelta(hours=24)) == []


def test_books_with_receipts_are_sound_and_a_bent_one_is_named(books: Books, tmp_path: Path) -> None:
    wanted = sold(books)
    books.tax_receipts().put(wanted, RECEIPT, at=START)
    assert findings(tmp_path) == []
    with closing(sqlite3.connect(tmp_path / "books.db")) as raw, raw:
        raw.execute("DROP TRIGGER tax_receipt_is_never_rewritten")
        raw.execute("UPDATE tax_receipt SET qr_url = 'https://pay2.octo.uz/pay/x'")
    with pytest.raises(DamagedBooksError, match="checksum"):
        books.tax_receipts().receipt_of(wanted.payment_id)
    assert any("tax_receipt" in finding and "checksum" in finding for finding in findings(tmp_path))


@pytest.mark.parametrize("change", ["UPDATE tax_receipt SET qr_url = ''", "DELETE FROM tax_receipt"])
def test_a_receipt_is_neither_rewritten_nor_removed(books: Books, tmp_path: Path, change: str) -> None:
    books.tax_receipts().put(sold(books), RECEIPT, at=START)
    with closing(sqlite3.connect(tmp_path / "books.db")) as raw, pytest.raises(sqlite3.IntegrityError):
        raw.execute(change)


def findings(folder: Path) -> list[str]:
    audit = DiskAudit(folder / "books.db", version=VERSION, application_id=APPLICATION_ID)
    try:
        while audit.step():
            continue
        return list(audit.report().findings)
    finally:
        audit.close()

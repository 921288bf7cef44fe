"""Age limits of lines and the age that was confirmed, in the books and out of the catalogue."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from pos_app.domain.listed_product import ListedProduct
from pos_app.domain.product import Product
from pos_app.domain.sale import Sale
from pos_app.services.ports import DamagedBooksError
from pos_app.services.settings import Settings
from pos_app.storage.books import APPLICATION_ID, VERSION, Books
from pos_app.storage.catalogue import Catalogue
from pos_app.storage.rows import checksum
from pos_app.storage.verify import DiskAudit
from tests.helpers.builders import som
from tests.helpers.counter_rig import BREAD, CounterRig

BEER = Product("4870216760007", "Pivo 0,5 l", som(1_200_000), age_limit=20, is_marked=True)
CODES = tuple(f"010487021676000721qKkdi+{number}\x1d93U3g5" for number in range(3))
CIGARS = Product("4780000001024", "Sigara", som(5_000_000), age_limit=21)


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[CounterRig]:
    with closing(Books(tmp_path)) as books:
        books.save_settings(Settings(shop_id=10000))
        rig = CounterRig(store=books, products=(BREAD, BEER, CIGARS))
        rig.scan(BREAD)
        for code in CODES[:2]:
            rig.counter.scan(code)
        rig.tasks.crank()
        rig.changes.confirm_age()
        rig.tasks.crank()
        rig.scan(CIGARS)
        yield rig


def loaded(folder: Path) -> Sale:
    with closing(Books(folder)) as again:
        record = again.load_current()
    assert record is not None
    return record.sale


def rules(folder: Path) -> list[tuple[int, int, str]]:
    with closing(sqlite3.connect(folder / "books.db")) as raw:
        return raw.execute("SELECT line, age_limit, marks FROM sale_rule ORDER BY line").fetchall()


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


def test_limits_answer_and_codes_come_back_and_the_books_are_sound(rig: CounterRig, tmp_path: Path) -> None:
    assert loaded(tmp_path) == rig.sale
    assert rig.sale.age_confirmed == 20
    assert rig.sale.basket.lines[1].marks == CODES[:2]
    assert rules(tmp_path) == [(0, 20, ""), (2, 20, "\n".join(CODES[:2])), (3, 21, "")]
    assert findings(tmp_path) == ()


def test_what_leaves_the_basket_leaves_no_row_behind(rig: CounterRig, tmp_path: Path) -> None:
    rig.counter.remove(3)
    rig.tasks.crank()
    assert [line for line, _, _ in rules(tmp_path)] == [0, 2]
    rig.changes.undo()
    rig.tasks.crank()
    assert loaded(tmp_path) == rig.sale
    for number in (1, 2, 3):
        rig.counter.remove(number)
    rig.tasks.crank()
    assert rules(tmp_path) == []


def test_a_code_that_was_taken_back_is_free_also_on_disk(rig: CounterRig, tmp_path: Path) -> None:
    rig.counter.scan(CODES[2])
    rig.tasks.crank()
    assert loaded(tmp_path).basket.lines[1].marks == CODES
    rig.changes.undo()
    rig.tasks.crank()
    assert loaded(tmp_path).basket.lines[1].marks == CODES[:2]


def test_plain_goods_write_nothing_more(tmp_path: Path) -> None:
    with closing(Books(tmp_path)) as books:
        rig = CounterRig(store=books)
        rig.scan(BREAD)
        assert rules(tmp_path) == []


@pytest.mark.parametrize(
    ("statement", "named"),
    [
        ("UPDATE sale_rule SET age_limit = 12 WHERE line = 2", "line 2"),
        ("UPDATE sale_rule SET age_limit = 99 WHERE line = 0", "line 0"),
        ("UPDATE sale_rule SET line = 7 WHERE line = 3", "line 7"),
        ("UPDATE sale_rule SET marks = 'x' WHERE line = 2", "line 2"),
        ("UPDATE sale_rule SET is_marked = 0 WHERE line = 2", "line 2"),
    ],
)
def test_a_limit_that_was_changed_behind_the_tills_back_is_named(
    rig: CounterRig, tmp_path: Path, statement: str, named: str
) -> None:
    change_by_hand(tmp_path, statement)
    (finding,) = findings(tmp_path)
    assert (
        finding == f"Age limit or marking code in sale {rig.sale.number}, {named} doesn't match its checksum."
    )
    with pytest.raises(DamagedBooksError):
        loaded(tmp_path)


def test_a_limit_of_a_line_that_is_not_there_is_never_guessed_at(rig: CounterRig, tmp_path: Path) -> None:
    right = checksum("sale_rule", (rig.sale.id, 9, 18, 0, ""))
    change_by_hand(
        tmp_path,
        f"INSERT INTO sale_rule VALUES ('{rig.sale.id}', 9, 18, 0, '', {right})",  # noqa: S608 - our own id
    )
    with pytest.raises(DamagedBooksError):
        loaded(tmp_path)


def test_books_of_the_version_before_open_with_their_basket_and_ask_from_now_on(tmp_path: Path) -> None:
    with closing(Books(tmp_path)) as books:
        rig = CounterRig(store=books, products=(BREAD, BEER))
        rig.scan(BREAD)
    with closing(sqlite3.connect(tmp_path / "books.db")) as raw:
        raw.executescript("DROP TABLE sale_rule; PRAGMA user_version = 7;")

    with closing(Books(tmp_path)) as books:
        after = CounterRig(store=books, products=(BREAD, BEER))
        assert after.sale == rig.sale
        after.scan(BEER)
        assert loaded(tmp_path).age_question == after.sale.basket.lines[1]
    assert findings(tmp_path) == ()


# --- Out of the catalogue


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[Catalogue]:
    with closing(Catalogue(tmp_path)) as goods:
        goods.put([BREAD, ListedProduct(BEER, {"age_limit": 20, "marked": 1, "ikpu": "00101001001000000"})])
        yield goods


def test_every_way_to_a_product_knows_what_the_law_asks(catalogue: Catalogue) -> None:
    ways: list[list[Product | None]] = [
        [catalogue.find(BREAD.barcode), catalogue.find(BEER.barcode)],
        [*catalogue.first(limit=9)],
        [*catalogue.search("obi non", limit=9), *catalogue.search("pivo", limit=9)],
    ]
    for found in ways:
        assert [(one.age_limit, one.is_marked) for one in found if one] == [(0, False), (20, True)]


def test_what_was_taken_off_again_is_asked_no_more(catalogue: Catalogue) -> None:
    for column, known in (("age_limit", (0, True)), ("marked", (0, False))):
        catalogue.put([ListedProduct(BEER, {column: 0})])
        found = catalogue.find(BEER.barcode)
        assert found is not None
        assert (found.age_limit, found.is_marked) == known


def test_a_limit_whose_row_was_changed_is_not_believed(catalogue: Catalogue, tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "catalogue.db")) as raw, raw:
        raw.execute("UPDATE product_more SET age_limit = 3")
    with pytest.raises(DamagedBooksError):
        catalogue.find(BEER.barcode)

"""The goods on a real disk: found by code and by name, changed as a whole or not at all."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from pos_app.domain.listed_product import ListedProduct
from pos_app.domain.money import Currency, Money
from pos_app.domain.product import Product
from pos_app.services.ports import DamagedBooksError
from pos_app.storage.catalogue import APPLICATION_ID, Catalogue
from pos_app.storage.database import run_scripts
from pos_app.storage.goods_writer import row_of
from pos_app.storage.rows import sealed

MILK = Product("4780000000027", "Sut 3,2% 1 l", Money(1_490_000, Currency.UZS), brand="Musaffo")
MILK_RU = Product("4780000000034", "Молоко 3,2 %", Money(1_390_000, Currency.UZS))
TEA = Product("4780000000041", "Koʻk choy № 95", Money(1_290_000, Currency.UZS))
HEDGEHOG = Product("4780000000058", "Ёжик", Money(100, Currency.UZS))


@pytest.fixture
def goods(tmp_path: Path) -> Iterator[Catalogue]:
    catalogue = Catalogue(tmp_path)
    catalogue.put([MILK, MILK_RU, TEA, HEDGEHOG])
    yield catalogue
    catalogue.close()


def test_a_product_is_found_by_exactly_its_code(goods: Catalogue) -> None:
    assert goods.find(MILK.barcode) == MILK
    assert goods.find(MILK.barcode[:-1]) is None
    assert goods.find(f" {MILK.barcode}") is None
    assert goods.count() == 4


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("sut", MILK),
        ("МОЛ", MILK_RU),
        ("ko'k", TEA),
        ("choy koʻk", TEA),
        ("ежик", HEDGEHOG),
        ("musaf", MILK),
        (TEA.barcode, TEA),
    ],
)
def test_a_product_is_found_by_the_beginning_of_its_words(
    goods: Catalogue, text: str, found: Product
) -> None:
    assert goods.search(text, limit=20) == [found]


@pytest.mark.parametrize("text", ["", "   ", '"', "* OR", "NEAR(", "%", "a" * 2000, "sut kefir"])
def test_a_question_that_fits_nothing_finds_nothing_and_breaks_nothing(goods: Catalogue, text: str) -> None:
    assert goods.search(text, limit=20) == []


def test_a_changed_product_is_found_under_its_new_name_alone(goods: Catalogue) -> None:
    report = goods.put([_renamed(MILK)])
    assert (report.added, report.changed, report.unchanged) == (0, 1, 0)
    assert goods.search("sut", limit=20) == []
    assert [hit.name for hit in goods.search("kefir", limit=20)] == ["Kefir"]
    assert goods.put([_renamed(MILK)]).unchanged == 1


def test_goods_that_stop_halfway_leave_the_catalogue_as_it_was(goods: Catalogue) -> None:
    def broken() -> Iterator[Product]:
        yield Product("1", "New", Money(1, Currency.UZS))
        raise LookupError("the file ended")

    with pytest.raises(LookupError):
        goods.put(broken())
    assert goods.find("1") is None
    assert goods.count() == 4


def test_look_ups_go_on_while_another_process_imports(goods: Catalogue, tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "catalogue.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("DELETE FROM product")
        assert goods.find(MILK.barcode) == MILK
        other.execute("ROLLBACK")


def test_a_price_changed_behind_the_tills_back_is_never_believed(goods: Catalogue, tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "catalogue.db")) as raw, raw:
        raw.execute("UPDATE product SET price_minor = 1")
    with pytest.raises(DamagedBooksError, match="checksum"):
        goods.find(MILK.barcode)


def test_more_goods_than_one_chunk_are_all_there(goods: Catalogue) -> None:
    many = [
        Product(f"{number:08d}", f"Good {number}", Money(number + 1, Currency.UZS))
        for number in range(12_000)
    ]
    report = goods.put(many)
    assert (report.added, report.changed) == (12_000, 0)
    assert goods.find("00011999") == many[-1]
    assert [hit.barcode for hit in goods.search("good 11999", limit=5)] == ["00011999"]
    goods.check()


def _renamed(product: Product) -> Product:
    return Product(product.barcode, "Kefir", product.price)


def test_a_word_typed_on_the_wrong_layout_finds_what_was_meant(goods: Catalogue) -> None:
    assert goods.search("ыге", limit=20) == goods.search("сут", limit=20) == [MILK]
    assert goods.search("vjkjrj", limit=20) == [MILK_RU]


def test_a_code_is_found_by_its_beginning_and_by_digits_within_it(goods: Catalogue) -> None:
    assert goods.quick_search("47800000000", limit=2) == [MILK, MILK_RU]
    assert goods.quick_search("00041", limit=20) == []
    assert goods.search("00041", limit=20) == [TEA]
    assert goods.search("41", limit=20) == []


def test_translations_brand_and_plu_are_searched_and_the_exact_plu_comes_first(goods: Catalogue) -> None:
    goods.put(
        [
            ListedProduct(MILK_RU, {"name_oz": "Moychechak", "plu": "101"}),
            Product("101000", "Sok 101", Money(1, Currency.UZS)),
        ]
    )
    assert goods.search("moychechak", limit=20) == [MILK_RU]
    assert goods.search("101", limit=20)[0] == MILK_RU
    goods.put([ListedProduct(MILK_RU, {"name_oz": "", "plu": ""})])
    assert goods.search("moychechak", limit=20) == []


def test_the_best_hits_stand_first(goods: Catalogue) -> None:
    price = Money(1, Currency.UZS)
    long, short, within = (
        Product("11", "Non katta yangi", price),
        Product("12", "Non oq", price),
        Product("13", "Oq non", price),
    )
    begun, part = Product("14", "Nonushta", price), Product("15", "Kanon", price)
    goods.put([part, within, begun, long, short])
    assert goods.search("non", limit=20) == [short, long, begun, within, part]
    assert goods.search("yan non", limit=20) == [long]
    assert goods.search("non o", limit=20) == [short, within]


def test_what_the_shop_sells_most_comes_before_shorter_names(goods: Catalogue) -> None:
    price = Money(1, Currency.UZS)
    long, short = Product("11", "Non katta yangi", price), Product("12", "Non oq", price)
    goods.put([short, long])
    assert goods.note_sold({"11": 40, "gone": 7}) == 1
    assert goods.search("non", limit=20) == [long, short]
    assert goods.note_sold({"11": 41}) == 0
    renamed = Product("11", "Non issiq va katta", price)
    goods.put([renamed])
    assert goods.search("non", limit=20) == [renamed, short]
    assert goods.search("yangi", limit=20) == []
    assert goods.note_sold({"12": 5000}) == 2
    assert goods.search("non", limit=20) == [short, renamed]
    goods.check()


def test_a_slip_in_a_long_word_is_forgiven_where_nothing_else_was_found(goods: Catalogue) -> None:
    chocolate = Product("11", "Shokolad sutli", Money(1, Currency.UZS))
    goods.put([chocolate])
    for typed in ("shokolat", "шоколат", "shkolad", "shokload sutli", "ijrjkfn"):
        assert chocolate in goods.search(typed, limit=20), typed
    assert goods.quick_search("shokolat", limit=20) == []
    assert goods.search("sat", limit=20) == []


def test_a_new_price_alone_leaves_the_index_alone(goods: Catalogue, tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "catalogue.db")) as raw:
        before = raw.execute("SELECT id, block FROM goods_words_data").fetchall()
        dearer = Product(MILK.barcode, MILK.name, Money(99, Currency.UZS), brand=MILK.brand)
        assert goods.put([dearer, MILK_RU]).changed == 1
        assert raw.execute("SELECT id, block FROM goods_words_data").fetchall() == before
    assert goods.search("sut", limit=20) == [dearer]


def test_rows_are_sealed_as_everywhere_in_the_files() -> None:
    for product in (MILK, TEA, Product("1", "half a sign \ud800", Money(7, Currency.USD), brand="B")):
        plain = (product.barcode, product.name, product.category, product.brand, product.unit)
        assert row_of(product) == sealed(
            "product", (*plain, product.price.minor, product.price.currency.value)
        )


def _old_catalogue(folder: Path, *, version: int) -> None:
    """As a till of that version left it."""
    with closing(sqlite3.connect(folder / "catalogue.db", isolation_level=None)) as old:
        run_scripts(old, name="catalogue", since=0, upto=version)
        old.execute(f"PRAGMA user_version = {version}")
        old.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        for number, (product, words) in enumerate(
            ((MILK, "sut 3 2 1 l musaffo"), (TEA, "kok choy 95")), start=1
        ):
            marks = ", ".join("?" * 10)
            old.execute(
                f"INSERT INTO product VALUES ({marks})",  # noqa: S608 - question marks alone
                (number, *row_of(product)[:-1], words, row_of(product)[-1]),
            )
            old.execute("INSERT INTO product_words (rowid, words) VALUES (?, ?)", (number, words))


@pytest.mark.parametrize("version", [1, 2])
def test_an_older_catalogue_is_searched_as_before_until_its_goods_are_indexed(
    tmp_path: Path, version: int
) -> None:
    _old_catalogue(tmp_path, version=version)
    with closing(Catalogue(tmp_path)) as goods:
        assert goods.search("ko'k", limit=20) == goods.search(TEA.barcode, limit=20) == [TEA]
        assert goods.search("ыге", limit=20) == goods.search("  ", limit=20) == []
        assert goods.note_sold({MILK.barcode: 3}) == 0
        assert [goods.prepare_search(rows=1) for _ in range(4)] == [True, True, False, False]
        assert goods.search("ыге", limit=20) == [MILK]
        assert goods.search("кўк", limit=20) == [TEA]


def test_an_import_into_an_older_catalogue_indexes_all_of_it(tmp_path: Path) -> None:
    _old_catalogue(tmp_path, version=2)
    with closing(Catalogue(tmp_path)) as goods:
        goods.put([MILK_RU])
        assert goods.prepare_search(rows=1) is False
        assert goods.search("сут", limit=20) == [MILK]


def test_another_spelling_of_words_makes_the_index_anew(
    goods: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    goods.note_sold({TEA.barcode: 3})
    monkeypatch.setattr("pos_app.storage.goods_index.SPELLING", 2)
    assert goods.search("sut", limit=20) == [MILK]
    while goods.prepare_search(rows=2):
        pass
    assert goods.search("sut", limit=20) == [MILK]
    assert goods.put([_renamed(TEA)]).changed == 1
    assert goods.search("choy", limit=20) == []
    goods.check()


def test_an_import_that_breaks_off_leaves_the_search_as_it_was(goods: Catalogue) -> None:
    def broken() -> Iterator[Product]:
        yield _renamed(MILK)
        raise LookupError("the file ended")

    with pytest.raises(LookupError):
        goods.put(broken())
    assert goods.search("sut", limit=20) == [MILK]
    assert goods.search("kefir", limit=20) == []


def test_goods_that_another_process_changed_are_noticed_and_nothing_else_is(
    goods: Catalogue, tmp_path: Path
) -> None:
    before = goods.changes()
    goods.find(MILK.barcode)
    assert goods.changes() == before
    other = Catalogue(tmp_path)
    other.put([_renamed(MILK)])
    other.close()
    assert goods.changes() != before

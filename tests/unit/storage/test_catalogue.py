"""The goods on a real disk: found by code and by name, changed as a whole or not at all."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from pos_app.domain.money import Currency, Money
from pos_app.domain.product import Product
from pos_app.services.ports import DamagedBooksError
from pos_app.storage.catalogue import Catalogue

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

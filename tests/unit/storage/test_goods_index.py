"""How the index is written and asked, beyond what a search finds: what a large import leaves behind, and beginnings."""

from __future__ import annotations

import gc
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from pos_app.domain.money import Currency, Money
from pos_app.domain.product import Product
from pos_app.storage import goods_index, goods_search, goods_writer
from pos_app.storage.catalogue import Catalogue

PRICE = Money(10_000, Currency.UZS)


def product(number: int, name: str) -> Product:
    return Product(f"2{number:011d}", name, PRICE)


@pytest.fixture
def goods(tmp_path: Path) -> Iterator[Catalogue]:
    with closing(Catalogue(tmp_path)) as catalogue:
        yield catalogue


def names(found: list[Product]) -> list[str]:
    return [one.name for one in found]


def settings(folder: Path) -> dict[str, int]:
    with closing(sqlite3.connect(folder / "catalogue.db")) as connection:
        return dict(connection.execute("SELECT k, v FROM goods_words_config").fetchall())


def test_after_an_import_in_many_strokes_all_is_found_and_the_index_is_kept_as_before(
    goods: Catalogue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(goods_index, "ROWS_AT_A_TIME", 3)
    monkeypatch.setattr(goods_writer, "CHUNK", 2)
    goods.put(product(number, f"Pishloq {number}") for number in range(40))
    kept = settings(tmp_path)
    assert (kept["automerge"], kept["crisismerge"]) == goods_index.FEW_PIECES
    assert len(goods.quick_search("pishloq", limit=100)) == 40
    assert names(goods.quick_search("ishlo", limit=1)) == ["Pishloq 0"]


def test_a_broken_import_leaves_python_and_sqlite_as_they_were(goods: Catalogue) -> None:
    def broken() -> Iterator[Product]:
        yield product(1, "Non")
        raise RuntimeError

    asked = "PRAGMA cache_size"
    before = goods._rows(asked)
    with pytest.raises(RuntimeError):
        goods.put(broken())
    assert gc.isenabled()
    assert goods._rows(asked) == before


@pytest.mark.parametrize("most", [0, 2, 100])
def test_a_long_beginning_finds_the_same_goods_however_many_words_begin_so(
    goods: Catalogue, monkeypatch: pytest.MonkeyPatch, most: int
) -> None:
    monkeypatch.setattr(goods_search, "MOST_WHOLE", most)
    goods.put(
        product(number, name)
        for number, name in enumerate(
            ("Shokolad", "Shokoladli tort", "Tort shokoladda", "Non", "Shokola qora")
        )
    )
    found = {*names(goods.quick_search("shokola", limit=20))}
    assert found == {"Shokolad", "Shokoladli tort", "Tort shokoladda", "Shokola qora"}
    assert names(goods.quick_search("tort shokolad", limit=20)) == ["Tort shokoladda", "Shokoladli tort"]
    assert goods.quick_search("tort shokoladka", limit=20) == []


def test_a_number_that_something_follows_is_whole(goods: Catalogue) -> None:
    goods.put([product(1, "Choy 50 g"), product(2, "Choy 500 g")])
    assert names(goods.quick_search("choy 50", limit=20)) == ["Choy 50 g", "Choy 500 g"]
    assert names(goods.quick_search("choy 50 g", limit=20)) == ["Choy 50 g"]


def test_other_layouts_wait_for_the_slower_look_where_enough_was_found(
    goods: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(goods_search, "ENOUGH_OF_TYPED", 1)
    goods.put([product(1, "Non oq"), product(2, "Тщтик")])
    assert names(goods.quick_search("non", limit=20)) == ["Non oq"]
    assert names(goods.search("non", limit=20))[0] == "Non oq"

"""The optional columns on a real disk: kept, changed, erased, given back by an export, and migrated to."""

from __future__ import annotations

import csv
import io
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pos_app.domain.goods_codes import GoodsCodes
from pos_app.domain.listed_product import MORE_COLUMNS, ListedProduct
from pos_app.domain.money import Currency, Money
from pos_app.domain.product import Product
from pos_app.services.catalogue_export import export_goods
from pos_app.services.catalogue_import import import_goods
from pos_app.services.ports import DamagedBooksError
from pos_app.storage.catalogue import APPLICATION_ID, Catalogue
from pos_app.storage.database import run_scripts

BREAD = Product("4780000000010", "Obi non", Money(450_000, Currency.UZS))
BEER = Product("4780000000065", "Pivo", Money(1_200_000, Currency.UZS))
IKPU = "00101001001000000"


@pytest.fixture
def goods(tmp_path: Path) -> Iterator[Catalogue]:
    catalogue = Catalogue(tmp_path)
    catalogue.put([BREAD, ListedProduct(BEER, {"ikpu": IKPU, "age_limit": 21, "marked": 1, "plu": ""})])
    yield catalogue
    catalogue.close()


def take(catalogue: Catalogue, text: str) -> tuple[int, int, int]:
    report = import_goods(lambda: io.BytesIO(text.encode()), store=catalogue, currency=Currency.UZS)
    return report.added, report.changed, report.unchanged


def exported(catalogue: Catalogue) -> str:
    file = io.StringIO(newline="")
    export_goods(catalogue, file=file)
    return file.getvalue()


def test_what_a_list_says_of_a_product_is_there_beside_it(goods: Catalogue) -> None:
    assert goods.listed(BEER.barcode) == ListedProduct(BEER, {"ikpu": IKPU, "age_limit": 21, "marked": 1})
    assert goods.listed(BREAD.barcode) == ListedProduct(BREAD)
    assert goods.listed("1") is None


def test_a_column_that_a_later_file_leaves_out_keeps_what_is_known(goods: Catalogue) -> None:
    assert take(goods, f"barcode,name,price,plu\n{BEER.barcode},Pivo,12000,42\n") == (0, 1, 0)
    assert take(goods, f"barcode,name,price\n{BEER.barcode},Pivo,12000\n") == (0, 0, 1)
    known = goods.listed(BEER.barcode)
    assert known is not None
    assert known.more == {"plu": "42", "ikpu": IKPU, "age_limit": 21, "marked": 1}


def test_an_empty_cell_erases_what_was_known(goods: Catalogue, tmp_path: Path) -> None:
    header = "barcode,name,price,ikpu,age_limit,marked"
    assert take(goods, f"{header}\n{BEER.barcode},Pivo,12000,,0,no\n") == (0, 1, 0)
    assert goods.listed(BEER.barcode) == ListedProduct(BEER)
    with closing(sqlite3.connect(tmp_path / "catalogue.db")) as raw:
        assert raw.execute("SELECT count(*) FROM product_more").fetchone() == (0,)


def test_the_codes_of_a_basket_come_in_one_answer(goods: Catalogue) -> None:
    header = "barcode,name,price,ikpu,package_code,supplier_shop_id,vat"
    take(goods, f"{header}\n1,Tuz,2000,{IKPU},1425207,77,exempt\n2,Suv,3000,{IKPU},,,12\n3,Un,1000,,,,0\n")
    assert goods.codes_of(["1", "2", "3", BREAD.barcode, "nobody"]) == {
        "1": GoodsCodes(77, IKPU, "1425207", 0),
        "2": GoodsCodes(spic=IKPU),
        "3": GoodsCodes(vat_flag=0),
    }
    assert goods.codes_of([]) == {}


def test_a_code_changed_behind_the_tills_back_is_never_believed(goods: Catalogue, tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "catalogue.db")) as raw, raw:
        raw.execute("UPDATE product_more SET ikpu = '99999999999999999'")
    with pytest.raises(DamagedBooksError, match="checksum"):
        goods.codes_of([BEER.barcode])
    with pytest.raises(DamagedBooksError, match="checksum"):
        exported(goods)
    with pytest.raises(DamagedBooksError, match="checksum"):
        goods.find(BEER.barcode)  # its age limit can't be told


def test_an_export_holds_the_columns_that_are_used_and_no_others(goods: Catalogue) -> None:
    assert exported(goods).splitlines() == [
        "barcode,name,category,brand,unit,price,ikpu,age_limit,marked",
        f"{BREAD.barcode},Obi non,,,pcs,4500.00,,,",
        f"{BEER.barcode},Pivo,,,pcs,12000.00,{IKPU},21,1",
    ]


# Control signs make a file one that is no text, which is refused as a whole and tested elsewhere.
_TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=30)
_CELLS = {
    "plu": st.from_regex(r"[0-9]{1,10}", fullmatch=True),
    "vat": st.sampled_from(["12", "0", "6,5", "exempt", "100"]),
    "ikpu": st.from_regex(r"[0-9]{17}", fullmatch=True),
    "package_code": st.from_regex(r"[0-9]{1,20}", fullmatch=True),
    "age_limit": st.integers(0, 99).map(str),
    "supplier_shop_id": st.integers(1, 2**53 - 1).map(str),
    "marked": st.sampled_from(["yes", "no", "1", "0"]),
}
_MORE = st.fixed_dictionaries(
    {}, optional={column: st.just("") | _CELLS.get(column, _TEXTS) for column in MORE_COLUMNS}
)


@settings(max_examples=25, deadline=None)
@given(
    rows=st.lists(
        st.tuples(st.from_regex(r"[!-~]{1,20}", fullmatch=True), _TEXTS, _TEXTS, _MORE),
        min_size=1,
        max_size=6,
    )
)
def test_an_export_imported_into_an_empty_till_gives_the_same_catalogue(
    rows: list[tuple[str, str, str, dict[str, str]]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    file = io.StringIO(newline="")
    table = csv.DictWriter(file, ("barcode", "name", "brand", "price", *MORE_COLUMNS))
    table.writeheader()
    for number, (barcode, name, brand, more) in enumerate(rows, start=1):
        named = {"barcode": barcode, "name": f"{number} {name}", "brand": brand, "price": f"{number},5"}
        table.writerow(named | more)
    with (
        closing(Catalogue(tmp_path_factory.mktemp("from"))) as first,
        closing(Catalogue(tmp_path_factory.mktemp("to"))) as second,
    ):
        added, _, _ = take(first, file.getvalue())
        text = exported(first)
        assert take(second, text) == (added, 0, 0)
        assert exported(second) == text
        with first.listing() as before, second.listing() as after:
            assert list(before.goods) == list(after.goods)


def test_a_catalogue_of_before_is_taken_over_with_a_copy_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "catalogue.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as old:
        run_scripts(old, name="catalogue", since=0, upto=1)
        old.execute("PRAGMA user_version = 1")
        old.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    with closing(Catalogue(tmp_path)) as goods:
        goods.put([ListedProduct(BEER, {"ikpu": IKPU})])
        assert goods.codes_of([BEER.barcode]) == {BEER.barcode: GoodsCodes(spic=IKPU)}
        goods.check()
    assert (tmp_path / "catalogue.db.before-2").exists()

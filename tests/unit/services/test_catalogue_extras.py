"""The optional columns of a list of goods: what is taken, in which form, and what is refused by name."""

from __future__ import annotations

import io

import pytest

from pos_app.domain.errors import ProductRule
from pos_app.domain.listed_product import MORE_COLUMNS
from pos_app.domain.money import Currency
from pos_app.services.catalogue_extras import read_extra
from pos_app.services.catalogue_import import import_goods
from tests.helpers.fake_ports import FakeCatalogue


@pytest.mark.parametrize(
    ("column", "cell", "kept"),
    [
        ("plu", " 007 ", "007"),
        ("vat", "12", "12"),
        ("vat", "12,00 %", "12"),
        ("vat", "6.50", "6.5"),
        ("vat", "0", "0"),
        ("vat", "без НДС", "exempt"),
        ("vat", "QQSsiz", "exempt"),
        ("ikpu", "0010 1001 0010 00000", "00101001001000000"),
        ("package_code", "1425207", "1425207"),
        ("name_oz", "  Obi   non ", "Obi non"),
        ("name_ru", "Лепёшка", "Лепёшка"),
        ("age_limit", "18+", 18),
        ("age_limit", "0", 0),
        ("supplier_shop_id", "77", 77),
        ("marked", "Ha", 1),
        ("marked", "yoʻq", 0),
        ("marked", "да", 1),
    ],
)
def test_a_cell_is_kept_in_one_form_however_it_was_written(column: str, cell: str, kept: str | int) -> None:
    assert read_extra(column, cell) == kept


@pytest.mark.parametrize(
    ("column", "cell", "reason"),
    [
        ("plu", "7a", "PLU “7a” is not a number"),
        ("plu", "12345678901", "PLU"),
        ("vat", "101", "VAT “101” is not a rate"),
        ("vat", "100,5", "VAT"),
        ("vat", "-12", "VAT"),
        ("vat", "12%%", "VAT"),
        ("vat", "twelve", "VAT"),
        ("ikpu", "1.01E+16", "IKPU “1.01E+16” has not exactly 17 digits"),
        ("ikpu", "123", "IKPU"),
        ("ikpu", "٠٠١٠١٠٠١٠٠١٠٠٠٠٠٠", "IKPU"),
        ("package_code", "box", "package code “box” is not a number"),
        ("name_en", "x" * 501, "more than 500 characters"),
        ("age_limit", "adult", "age limit “adult” is not a number of years"),
        ("age_limit", "100", "age limit"),
        ("supplier_shop_id", "0", "supplier's shop id “0” is not a whole number"),
        ("supplier_shop_id", "7.5", "supplier's shop id"),
        ("supplier_shop_id", str(2**53), "supplier's shop id"),
        ("marked", "perhaps", "“perhaps” in the column marked is neither yes nor no"),
    ],
)
def test_a_cell_that_isnt_what_its_column_holds_is_refused_by_name(
    column: str, cell: str, reason: str
) -> None:
    with pytest.raises(ProductRule, match=reason.replace("+", r"\+")):
        read_extra(column, cell)


@pytest.mark.parametrize("column", MORE_COLUMNS)
def test_an_empty_cell_says_that_there_is_none(column: str) -> None:
    assert read_extra(column, "  ") == ""


def test_a_row_with_a_wrong_code_is_refused_with_its_line_and_the_others_go_in() -> None:
    store = FakeCatalogue()
    data = "barcode,name,price,ikpu\n1,Non,4000,00101001001000000\n2,Sut,9000,1.01E+16\n3,Tuz,2000,\n"
    report = import_goods(lambda: io.BytesIO(data.encode()), store=store, currency=Currency.UZS)
    assert report.refused == ((3, "the IKPU “1.01E+16” has not exactly 17 digits"),)
    assert sorted(store.products) == ["1", "3"]
    assert store.more["1"] == {"ikpu": "00101001001000000"}


def test_a_refused_row_leaves_its_barcode_to_a_later_line() -> None:
    store = FakeCatalogue()
    data = "barcode,name,price,age_limit\n1,Pivo,9000,x\n1,Pivo,9000,21\n"
    report = import_goods(lambda: io.BytesIO(data.encode()), store=store, currency=Currency.UZS)
    assert [number for number, _ in report.refused] == [2]
    assert store.more["1"] == {"age_limit": 21}


def test_a_dry_run_sees_that_only_a_code_changed() -> None:
    store = FakeCatalogue()

    def run(text: str, *, is_dry_run: bool) -> tuple[int, int, int]:
        report = import_goods(
            lambda: io.BytesIO(text.encode()), store=store, currency=Currency.UZS, is_dry_run=is_dry_run
        )
        return report.added, report.changed, report.unchanged

    run("barcode,name,price,plu\n1,Non,4000,7\n", is_dry_run=False)
    assert run("barcode,name,price,plu\n1,Non,4000,8\n", is_dry_run=True) == (0, 1, 0)
    assert run("barcode,name,price\n1,Non,4000\n", is_dry_run=True) == (0, 0, 1)
    assert store.more["1"] == {"plu": "7"}

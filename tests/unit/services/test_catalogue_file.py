"""What a shop owner sees when a file of goods is imported."""

from __future__ import annotations

import contextlib
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.barcode import is_perhaps_misread
from pos_app.domain.money import Currency
from pos_app.domain.product import Product
from pos_app.services.catalogue_file import CatalogueRow, read_goods
from pos_app.services.catalogue_import import examine, import_goods
from pos_app.services.catalogue_text import CatalogueFileError
from tests.helpers.fake_ports import FakeCatalogue

HEADER = "barcode,name,category,brand,unit,price\n"
SAMPLE = Path(__file__).parents[3] / "resources" / "sample" / "goods.csv"


def read(data: bytes, *, currency: Currency = Currency.UZS) -> tuple[list[CatalogueRow], dict[int, str]]:
    """The rows taken, and the reasons by line number."""
    file = examine(lambda: io.BytesIO(data))
    refused: dict[int, str] = {}
    rows = read_goods(
        file.lines(),
        layout=file.layout,
        currency=currency,
        on_refused=lambda number, why: refused.update({number: why}),
    )
    return list(rows), refused


def read_text(text: str, *, encoding: str = "utf-8") -> tuple[list[CatalogueRow], dict[int, str]]:
    return read(text.encode(encoding))


def reason(row: str) -> str:
    """Why one row after the header is refused."""
    rows, refused = read_text(HEADER + row + "\n")
    assert rows == []
    return refused[2]


def names(rows: list[CatalogueRow]) -> list[str]:
    return [row.product.name for row in rows]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1251"])
def test_names_in_cyrillic_come_in_right_whatever_program_saved_the_file(encoding: str) -> None:
    rows, refused = read_text(
        HEADER + "1,Молоко Ўзбек,,,pcs,4500\n".replace("Ў", "" if encoding == "cp1251" else "Ў"),
        encoding=encoding,
    )
    assert names(rows)[0].startswith("Молоко")
    assert refused == {}


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_any_usual_delimiter_is_found_out(delimiter: str) -> None:
    text = "barcode,name,category,brand,unit,price\n1,Sut,Sut mahsulotlari,Oq buloq,l,4500.50\n".replace(
        ",", delimiter
    )
    (row,), refused = read_text(text)
    assert row.product.price.minor == 450_050
    assert (row.product.category, row.product.brand, row.product.unit) == (
        "Sut mahsulotlari",
        "Oq buloq",
        "l",
    )
    assert refused == {}


def test_the_delimiter_line_of_excel_is_understood_and_counted() -> None:
    rows, refused = read_text("sep=;\nbarcode;name;price\n1;Non;4000\n2;Suv;0\n")
    assert names(rows) == ["Non"]
    assert list(refused) == [4]


@pytest.mark.parametrize(
    "header",
    [
        "BarCode,NAME, Price ",
        "Штрихкод,Наименование,Цена",
        "Shtrix-kod,Mahsulot nomi,Narxi",
        "EAN,Product_name,Retail price",
        "\ufeffbarcode,name,price",
    ],
)
def test_column_names_are_matched_in_any_case_and_in_the_shops_languages(header: str) -> None:
    rows, _ = read_text(f"{header}\n42,Non,4000\n")
    assert [(row.product.barcode, row.product.name, row.product.price.minor) for row in rows] == [
        ("42", "Non", 400_000)
    ]


def test_optional_columns_are_carried_along_and_unknown_ones_left_out() -> None:
    rows, _ = read_text(
        "barcode,name,price,plu,ikpu,age_limit,shelf\n1,Sigir go'shti,95000,7,00101001001000000,,B4\n"
    )
    assert rows[0].more == {"plu": "7", "ikpu": "00101001001000000", "age_limit": ""}
    assert rows[0].product.unit == "pcs"


def test_missing_columns_are_named_together_with_those_that_were_found() -> None:
    with pytest.raises(CatalogueFileError) as caught:
        read_text("code;name;cost\n1;Non;4000\n")
    assert "“barcode” and “price”" in str(caught.value)
    assert "“code”, “name”, “cost”" in str(caught.value)
    assert "Nothing was changed" in str(caught.value)


@pytest.mark.parametrize("data", [b"", b"\n\n\n", b"\xef\xbb\xbf", b"\n" * 50])
def test_an_empty_file_is_called_empty(data: bytes) -> None:
    with pytest.raises(CatalogueFileError, match="The file is empty"):
        read(data)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"%PDF-1.7\n", "PDF"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "not a text file"),
        (b"\x01\x02\x03 some\x04\x05\x06", "not a text file"),
        (b"barcode,name,price" + b"x" * 1_000_001, "not a text file"),
        ("barcode,name,price\n1,Non,1".encode("utf-16") + b"\x00", "middle of a sign"),
    ],
)
def test_a_file_that_is_no_table_is_refused_in_a_sentence(data: bytes, words: str) -> None:
    with pytest.raises(CatalogueFileError, match=words):
        read(data)


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ("1,Non,,,pcs,0", "a price must be more than 0"),
        ("1,Non,,,pcs,0.00", "a price must be more than 0"),
        ("1,Non,,,pcs,-5", "a price must be more than 0"),
        ("1,Non,,,pcs,4500.505", "more decimals than UZS can hold"),
        ("1,Non,,,pcs,12.000", "more decimals than UZS can hold"),
        ('1,Non,,,pcs,"1,234.50"', "is not an amount"),
        ("1,Non,,,pcs,4500 so'm", "is not an amount"),
        ("1,Non,,,pcs," + "9" * 41, "is not an amount"),
        ("1,Non,,,pcs,9999999999999", ""),
        ("1,Non,,,pcs,", "the price is missing"),
        ("1,Non", "the price is missing"),
        (",Non,,,pcs,4000", "the barcode is missing"),
        ("Ж1,Non,,,pcs,4000", "printable ASCII"),
        ("1" * 129 + ",Non,,,pcs,4000", "printable ASCII"),
        ("1,,,,pcs,4000", "a product needs a name"),
        ("1," + "n" * 501 + ",,,pcs,4000", "a product needs a name"),
        ("1,Non,,,pcs,4500,50", "7 cells, the header has 6"),
        ('1,"Non,,,pcs,4000', "quotation marks"),
        ('1,"Non" oq,,,pcs,4000', "quotation marks"),
        ('1,"' + "n" * 200_000 + '",,,pcs,4000', "quotation marks"),
    ],
)
def test_a_row_that_cant_be_taken_gives_its_reason(row: str, words: str) -> None:
    if words:
        assert words in reason(row)
    else:
        rows, _ = read_text(HEADER + row)
        assert rows[0].product.price.minor == 999_999_999_999_900


@pytest.mark.parametrize(
    ("price", "minor"),
    [
        ("4500", 450_000),
        ("4500,5", 450_050),
        ("4500.50", 450_050),
        ("12 500", 1_250_000),
        ("12'500,00", 1_250_000),
    ],
)
def test_prices_are_read_with_comma_point_and_grouped_digits(price: str, minor: int) -> None:
    rows, _ = read_text(f"barcode;name;price\n1;Non;{price}\n")
    assert rows[0].product.price.minor == minor


def test_the_line_number_is_that_of_the_file_and_blank_lines_count() -> None:
    rows, refused = read_text(HEADER + "1,Non,,,pcs,4000\n\n2,Suv,,,pcs,0\n\n3,Sut,,,pcs,x\n")
    assert [row.line_number for row in rows] == [2]
    assert list(refused) == [4, 6]


def test_a_name_with_a_line_break_is_one_product_and_the_count_goes_on_right() -> None:
    rows, refused = read_text(HEADER + '1,"Sut\r\n1 l",,,pcs,4000\r\n2,Suv,,,pcs,0\r\n')
    assert names(rows) == ["Sut 1 l"]
    assert list(refused) == [4]


def test_a_forgotten_quotation_mark_costs_its_own_line_and_no_other() -> None:
    good = "".join(f"{number},Non {number},,,pcs,4000\n" for number in range(2, 60))
    rows, refused = read_text(HEADER + '1,"Sut,,,pcs,4000\n' + good + '99,"Suv",,,pcs,3000\n')
    assert list(refused) == [2]
    assert len(rows) == 59


def test_an_inch_sign_inside_a_name_is_just_a_sign() -> None:
    rows, _ = read_text(HEADER + '1,Truba 1/2",,,pcs,4000\n2,"Ekran 40""",,,pcs,4000\n')
    assert names(rows) == ['Truba 1/2"', 'Ekran 40"']


def test_a_second_row_with_the_same_barcode_is_refused() -> None:
    rows, refused = read_text(HEADER + "1,Non,,,pcs,4000\n1,Non,,,pcs,4500\n")
    assert [row.product.price.minor for row in rows] == [400_000]
    assert refused == {3: "the barcode 1 stands in an earlier line of this file"}


def test_a_barcode_is_never_refused_for_its_check_digit_length_or_prefix() -> None:
    codes = ["4789990000050", "1", "ABC-12", "2912345678901", "0" * 128]
    rows, refused = read_text(HEADER + "".join(f"{code},Non,,,pcs,4000\n" for code in codes))
    assert [row.product.barcode for row in rows] == codes
    assert refused == {}


def test_rows_broken_in_transfer_are_refused_and_the_others_stay_readable() -> None:
    good = "".join(f"{number},Молоко и хлеб,,,pcs,4000\n" for number in range(20))
    rows, refused = read((HEADER + good).encode() + b"99,\xd0\xcc\xee,,,pcs,4000\n")
    assert len(rows) == 20
    assert rows[0].product.name == "Молоко и хлеб"
    assert "can't be read" in refused[22]


def test_signs_that_no_screen_shows_are_taken_out_of_a_name() -> None:
    rows, _ = read((HEADER + "1,No\x07n\u00a0 oq\u200b,,,pcs,4000\n" + "2,Sut,,,pcs,1\n" * 5).encode())
    assert names(rows)[0] == "Non oq"


def test_the_sample_shop_comes_in_whole_with_right_check_digits() -> None:
    rows, refused = read(SAMPLE.read_bytes())
    assert refused == {}
    assert 55 <= len(rows) <= 70
    assert not any(is_perhaps_misread(row.product.barcode) for row in rows)
    assert {row.product.unit for row in rows} == {"pcs", "kg"}


def test_an_import_says_what_was_added_and_what_was_refused() -> None:
    store = FakeCatalogue()
    data = (HEADER + "1,Non,,,pcs,4000\n2,Suv,,,pcs,0\n").encode()
    report = import_goods(lambda: io.BytesIO(data), store=store, currency=Currency.UZS)
    assert (report.taken, report.refused) == (1, ((3, "a price must be more than 0"),))
    assert store.find("1") is not None


def test_a_dry_run_counts_and_changes_nothing() -> None:
    rows, _ = read_text(HEADER + "1,Non,,,pcs,4000\n2,Suv,,,pcs,3000\n")
    store = FakeCatalogue([row.product for row in rows])
    data = (HEADER + "1,Non,,,pcs,4000\n2,Suv,,,pcs,3500\n3,Sut,,,pcs,9000\n").encode()
    report = import_goods(lambda: io.BytesIO(data), store=store, currency=Currency.UZS, is_dry_run=True)
    assert (report.added, report.changed, report.unchanged) == (1, 1, 1)
    assert store.count() == 2


@given(
    st.lists(
        st.tuples(st.from_regex(r"[!-~]{1,20}", fullmatch=True), st.text(min_size=1, max_size=30)), max_size=8
    )
)
def test_whatever_a_file_holds_each_row_is_taken_or_refused_and_nothing_breaks(
    pairs: list[tuple[str, str]],
) -> None:
    text = HEADER + "".join(f"{code},{name},,,pcs,4000\n" for code, name in pairs)
    data = text.encode("utf-8", errors="replace")
    try:
        rows, refused = read(data)
    except CatalogueFileError:
        return
    assert all(isinstance(row.product, Product) for row in rows)
    assert all(why for why in refused.values())


@given(st.binary(max_size=300))
def test_no_bytes_at_all_end_in_anything_but_rows_or_a_sentence(data: bytes) -> None:
    with contextlib.suppress(CatalogueFileError):
        rows, refused = read(b"barcode,name,price\n" + data)
        assert all(row.product.price.minor > 0 for row in rows)
        assert all(number > 1 for number in refused)

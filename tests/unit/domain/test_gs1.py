"""GS1 element strings and marking codes, as scanners really send them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.barcode import GROUP_SEPARATOR, check_digit
from pos_app.domain.gs1 import LONGEST_GS1, Gs1Code, could_be_gs1, read_gs1, same_mark

GS = GROUP_SEPARATOR
# As the operator of Uzbekistan's marking prints them in its help: a bottle, and a pack of cigarettes.
BOTTLE = f"010487021676000721qKkdi+S{GS}93U3g5"
CIGARETTES = "04780101164394TF&csaNNW1kK0tL"
EAN = "4780000000010"

signs = st.text(st.sampled_from("ABCxyz0189!\"%&'()*+,-./:;<=>?_"), min_size=1, max_size=20)
gtins = st.text("0123456789", min_size=14, max_size=14)


def with_check(body: str) -> str:
    return body + str(check_digit(body))


def gtin_of(ean: str) -> str:
    return ean.rjust(14, "0")


def test_a_bottle_gives_its_barcode_and_keeps_its_whole_code() -> None:
    assert read_gs1(BOTTLE) == Gs1Code(("4870216760007", "04870216760007"), mark=BOTTLE)


def test_a_pack_of_cigarettes_has_no_identifiers() -> None:
    read = read_gs1(CIGARETTES)
    assert read is not None
    assert (read.barcodes[0], read.mark) == ("4780101164394", CIGARETTES)


@pytest.mark.parametrize("ahead", ["]d2", "]C1", "]Q3", GS, f"]d2{GS}"])
def test_what_a_scanner_says_of_the_symbol_is_no_part_of_the_code(ahead: str) -> None:
    assert read_gs1(f"{ahead}{BOTTLE}{GS}") == read_gs1(BOTTLE)
    assert could_be_gs1(f"{ahead}{BOTTLE}")


def test_the_same_package_is_known_again_by_a_scanner_that_leaves_the_separators_out() -> None:
    read = read_gs1(BOTTLE.replace(GS, ""))
    assert read is not None
    assert read.barcodes[0] == "4870216760007"
    assert same_mark(read.mark, BOTTLE)
    assert not same_mark(read.mark, BOTTLE.replace("qKk", "qKl"))


@pytest.mark.parametrize(
    ("code", "first"),
    [
        (gtin_of("4780000000010"), "4780000000010"),
        (gtin_of("036000291452"), "0036000291452"),
        (gtin_of("96385074"), "0000096385074"),
    ],
)
def test_a_gtin_with_zeros_before_it_is_a_shorter_barcode(code: str, first: str) -> None:
    read = read_gs1(f"01{code}21a")
    assert read is not None
    assert read.barcodes[0] == first
    assert code.lstrip("0") in [one.lstrip("0") for one in read.barcodes]


def test_short_barcodes_are_tried_in_their_own_length() -> None:
    read = read_gs1(f"01{gtin_of('96385074')}21a")
    assert read is not None
    assert read.barcodes == ("0000096385074", gtin_of("96385074"), "000096385074", "96385074")


def test_a_box_is_never_taken_for_the_piece_in_it() -> None:
    box = with_check("1478000000001")
    read = read_gs1(f"01{box}21a")
    assert read is not None
    assert read.barcodes == (box,)


@pytest.mark.parametrize(
    ("fields", "thousandths"),
    [("3103001250", 1250), ("3102000125", 1250), ("3100000012", 12_000), ("3104012500", 1250)],
)
def test_a_label_gives_its_weight_in_thousandths_of_a_kilogram(fields: str, thousandths: int) -> None:
    read = read_gs1(f"01{gtin_of(EAN)}{fields}")
    assert read is not None
    assert (read.weight, read.price_minor, read.mark, read.can_be_sold) == (thousandths, None, "", True)


@pytest.mark.parametrize(
    ("fields", "minor"), [("3920125000", 12_500_000), ("39221250", 1_250), ("3921125", 1_250)]
)
def test_a_label_gives_its_price_in_hundredths(fields: str, minor: int) -> None:
    read = read_gs1(f"01{gtin_of(EAN)}{fields}")
    assert read is not None
    assert (read.price_minor, read.can_be_sold) == (minor, True)


@pytest.mark.parametrize(
    "fields", ["3104012501", "3103000000", "39231251", "39200", "3922ABC", "3920999999999999999"]
)
def test_a_weight_or_price_that_can_not_be_held_is_never_rounded(fields: str) -> None:
    read = read_gs1(f"01{gtin_of(EAN)}{fields}")
    assert read is not None
    assert not read.can_be_sold


def test_fields_come_in_any_order_with_separators_where_they_are_needed() -> None:
    code = f"1726123110LOT7{GS}21S1{GS}01{gtin_of(EAN)}3103000500"
    read = read_gs1(code)
    assert read is not None
    assert (read.barcodes[0], read.weight, read.mark) == (EAN, 500, code)


@pytest.mark.parametrize("extra", ["4101234567890123", "8005012345", "240AB", "7003261231", "37012"])
def test_fields_that_a_till_has_no_use_for_do_no_harm(extra: str) -> None:
    read = read_gs1(f"01{gtin_of(EAN)}{extra}{GS}21S1")
    assert read is not None
    assert read.barcodes[0] == EAN


@pytest.mark.parametrize(
    "code",
    [
        "",
        EAN,
        gtin_of(EAN),
        f"01{gtin_of(EAN)[:-1]}",
        f"01{gtin_of(EAN)}01{gtin_of(EAN)}",
        f"01{gtin_of(EAN)}21",
        f"01{gtin_of(EAN)}3103001",
        f"01{gtin_of(EAN)}310X001250",
        f"01{gtin_of(EAN)}5012",
        f"01{gtin_of(EAN)}21a\x02b",
        f"01{gtin_of(EAN)}21ф",
        f"01{gtin_of(EAN)}21{'a' * LONGEST_GS1}",
        f"04780000000010{'a' * 15}",
        "0478A000000010" + "a" * 15,
        "https://example.uz/01/04780000",
        "1726123110LOT7",
    ],
)
def test_anything_else_is_no_such_code(code: str) -> None:
    assert read_gs1(code) is None


@pytest.mark.parametrize("code", ["", EAN, "https://example.uz/abc", "AB-1234567890123456"])
def test_most_codes_are_not_even_looked_at(code: str) -> None:
    assert not could_be_gs1(code)


@given(gtin=gtins, serial=signs, key=signs)
def test_every_marking_code_gives_its_gtin_with_and_without_separators(
    gtin: str, serial: str, key: str
) -> None:
    code = f"01{gtin}21{serial}{GS}91{key}{GS}92{key}"
    for scanned in (code, f"]d2{code}", code.replace(GS, "")):
        read = read_gs1(scanned)
        assert read is not None
        assert gtin in {one.rjust(14, "0") for one in read.barcodes}
        assert same_mark(read.mark, code)
        assert could_be_gs1(scanned)


@given(gtin=gtins, serials=st.lists(signs, min_size=2, max_size=2, unique=True))
def test_two_packages_are_never_taken_for_one(gtin: str, serials: list[str]) -> None:
    one, other = (read_gs1(f"01{gtin}21{serial}{GS}93abcd") for serial in serials)
    assert one is not None
    assert other is not None
    assert not same_mark(one.mark, other.mark)


@given(st.text(max_size=60))
def test_no_text_breaks_the_reading(code: str) -> None:
    for scanned in (code, f"01{gtin_of(EAN)}{code}", f"01{gtin_of(EAN)}21{code}"):
        read = read_gs1(scanned)
        assert read is None or all(one.isdigit() for one in read.barcodes)


@given(gtin=gtins, value=st.integers(1, 999_999), places=st.integers(0, 5))
def test_a_weight_is_exact_or_not_taken(gtin: str, value: int, places: int) -> None:
    read = read_gs1(f"01{gtin}310{places}{value:06}")
    assert read is not None
    if read.weight is None:
        assert not read.can_be_sold
        assert value * 1000 % 10**places
    else:
        assert read.weight * 10**places == value * 1000

"""Labels of the shop's own scale."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.barcode import check_digit
from pos_app.domain.errors import ProductRule
from pos_app.domain.in_store import LabelRead, check_layout, read_label

WEIGHED, PRICED, SMALL = "21IIIIIWWWWWC", "22IIIIIPPPPPC", "23IIIIXTTTTTC"


def printed(body: str) -> str:
    return body + str(check_digit(body))


def test_a_label_gives_product_and_weight() -> None:
    assert read_label(printed("210001200450"), layouts=(PRICED, WEIGHED)) == LabelRead(
        ("2100012", "00012", "12"), 450, None
    )


def test_a_label_gives_product_and_price_in_whole_sums_or_in_hundredths() -> None:
    assert read_label(printed("220001212500"), layouts=(PRICED,)) == LabelRead(
        ("2200012", "00012", "12"), None, 1_250_000
    )
    assert read_label(printed("230012712500"), layouts=(SMALL,)) == LabelRead(
        ("230012", "0012", "12"), None, 12_500
    )


def test_a_longer_beginning_and_a_product_without_figures_are_read_as_well() -> None:
    assert read_label(printed("290000001234"), layouts=("290IIIIWWWWWC",)) == LabelRead(
        ("2900000", "0000", "0"), 1234, None
    )


@pytest.mark.parametrize(
    "code",
    [
        "5449000000996",
        "96385074",
        "2100012004501",
        printed("210001200000"),
        printed("240001200450"),
        "210001200450",
        "21000120045AB",
        "",
    ],
)
def test_what_is_no_label_of_this_shop_is_a_plain_code(code: str) -> None:
    assert read_label(code, layouts=(WEIGHED, PRICED)) is None


@given(st.text("0123456789", min_size=12, max_size=12))
def test_without_a_layout_no_code_is_taken_apart(body: str) -> None:
    assert read_label(printed(body), layouts=()) is None


@given(st.integers(0, 99_999), st.integers(1, 99_999), st.sampled_from([WEIGHED, PRICED]))
def test_every_label_reads_back_what_the_scale_printed(item: int, amount: int, layout: str) -> None:
    read = read_label(printed(f"{layout[:2]}{item:05d}{amount:05d}"), layouts=(layout,))
    assert read is not None
    assert read.items[:2] == (f"{layout[:2]}{item:05d}", f"{item:05d}")
    assert (read.thousandths, read.price_minor) == (
        (amount, None) if layout is WEIGHED else (None, amount * 100)
    )


def test_a_layout_may_be_typed_with_spaces_and_small_letters() -> None:
    assert check_layout(" 21 iiiii wwwww c ") == WEIGHED


@pytest.mark.parametrize(
    "layout",
    [
        "",
        "21IIIIIWWWWW",
        "31IIIIIWWWWWC",
        "21IIIIIIIIIIC",
        "21WWWWWWWWWWC",
        "21IIIIWWPPPPC",
        "21IIWWWWWIIIC",
        "21II5IIWWWWWC",
        "2100000000000",
        "21IIIIIWWWWWX",
        "21IIIIIYYYYYC",
    ],
)
def test_a_layout_needs_one_product_and_one_weight_or_price(layout: str) -> None:
    with pytest.raises(ProductRule):
        check_layout(layout)

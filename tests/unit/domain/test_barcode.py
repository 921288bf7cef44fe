from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.barcode import (
    check_barcode,
    check_digit,
    has_check_digit_form,
    is_perhaps_misread,
    other_spelling,
)
from pos_app.domain.errors import ProductRule

# Codes as they are printed on goods: two sodas, a hazelnut spread, a book, GS1's own examples.
REAL_CODES = [
    "5449000000996",
    "4006381333931",
    "3017620422003",
    "9780201379624",
    "6291041500213",
    "036000291452",
    "012345678905",
    "049000028911",
    "96385074",
    "73513537",
]
digits = st.text("0123456789", min_size=1, max_size=20)


@pytest.mark.parametrize("code", REAL_CODES)
def test_a_code_from_a_real_package_has_the_right_check_digit(code: str) -> None:
    assert check_digit(code[:-1]) == int(code[-1])
    assert not is_perhaps_misread(code)


@pytest.mark.parametrize("code", REAL_CODES)
def test_one_misread_digit_is_always_noticed(code: str) -> None:
    for at, right in enumerate(code):
        for wrong in set("0123456789") - {right}:
            assert is_perhaps_misread(code[:at] + wrong + code[at + 1 :])


@given(digits)
def test_a_leading_zero_never_changes_the_check_digit(text: str) -> None:
    assert check_digit("0" + text) == check_digit(text)


@pytest.mark.parametrize(
    "code", ["12345", "4780000000019A", "ABCDEFGH", "123456789", "", "٠١٢٣٤٥٦٧", "²²²²²²²²"]
)
def test_a_code_of_another_shape_is_never_called_misread(code: str) -> None:
    assert not has_check_digit_form(code)
    assert not is_perhaps_misread(code)


@pytest.mark.parametrize("code", ["1", "~", "A B", "x" * 128, "2000001", '"<>&'])
def test_a_shop_may_use_any_printable_ascii_code(code: str) -> None:
    assert check_barcode(code) == code


@pytest.mark.parametrize("code", ["", "x" * 129, "a\tb", "a\n", "кг", "a\x7f", "\x00", "ä"])
def test_a_code_that_no_scanner_types_is_refused(code: str) -> None:
    with pytest.raises(ProductRule):
        check_barcode(code)


def test_a_upc_is_found_under_its_ean_spelling_and_back() -> None:
    assert other_spelling("036000291452") == "0036000291452"
    assert other_spelling("0036000291452") == "036000291452"


@pytest.mark.parametrize("code", ["5449000000996", "96385074", "ABCDEFGHIJKL", "12345", "", "0ABCDEFGHIJKL"])
def test_other_codes_have_no_other_spelling(code: str) -> None:
    assert other_spelling(code) is None


@given(st.text("0123456789", min_size=12, max_size=12))
def test_the_other_spelling_of_the_other_spelling_is_the_code(code: str) -> None:
    other = other_spelling(code)
    assert other is not None
    assert other_spelling(other) == code
    assert is_perhaps_misread(other) is is_perhaps_misread(code)

from __future__ import annotations

from decimal import Decimal
from enum import IntEnum
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.errors import AmountError, CurrencyMismatch
from pos_app.domain.money import (
    LARGEST_MINOR,
    Currency,
    Money,
    allocate,
    divide_half_up,
    money_from_decimal,
    parse_money,
    zero,
)
from tests.helpers.builders import cents, som

UZS = Currency.UZS
minors = st.integers(-LARGEST_MINOR // 2, LARGEST_MINOR // 2)


class _Figure(IntEnum):
    FIVE = 5


@pytest.mark.parametrize("minor", [Decimal(5), True, "5", None, _Figure.FIVE, float(5)])
def test_only_whole_minor_units_are_money(minor: Any) -> None:
    with pytest.raises(AmountError):
        Money(minor, UZS)


@pytest.mark.parametrize("minor", [LARGEST_MINOR, -LARGEST_MINOR])
def test_the_largest_amount_is_held_and_one_more_is_refused(minor: int) -> None:
    assert som(minor).minor == minor
    with pytest.raises(AmountError):
        som(minor + (1 if minor > 0 else -1))


def test_a_sum_that_grows_too_large_is_refused() -> None:
    with pytest.raises(AmountError):
        som(LARGEST_MINOR) + som(1)
    with pytest.raises(AmountError):
        som(-LARGEST_MINOR) - som(1)


@given(minors, minors)
def test_adding_and_taking_away_again_changes_nothing(left: int, right: int) -> None:
    assert som(left) + som(right) - som(right) == som(left)


@given(minors, minors)
def test_amounts_compare_like_their_tiyin(left: int, right: int) -> None:
    assert (som(left) < som(right)) is (left < right)
    assert (som(left) <= som(right)) is (left <= right)
    assert (som(left) > som(right)) is (left > right)
    assert (som(left) >= som(right)) is (left >= right)


def test_soum_and_dollars_never_meet_in_one_sum() -> None:
    for operation in (
        lambda: som(1) + cents(1),
        lambda: som(1) - cents(1),
        lambda: som(1) < cents(1),
        lambda: som(1) <= cents(1),
    ):
        with pytest.raises(CurrencyMismatch):
            operation()
    assert som(1) != cents(1)


def test_zero_is_zero_in_its_own_currency() -> None:
    assert zero(UZS) == som(0)
    assert zero(UZS).is_zero
    assert not som(-1).is_zero


@pytest.mark.parametrize(
    ("minor", "text"),
    [
        (450_000, "4500.00"),
        (5, "0.05"),
        (0, "0.00"),
        (-5, "-0.05"),
        (-12_345, "-123.45"),
        (10**15, "1" + "0" * 13 + ".00"),
    ],
)
def test_an_amount_is_written_with_a_point_and_two_decimals(minor: int, text: str) -> None:
    assert som(minor).to_text() == text
    assert str(som(minor).to_decimal()) == text


@given(st.integers(-LARGEST_MINOR, LARGEST_MINOR))
def test_every_amount_survives_being_written_and_read(minor: int) -> None:
    assert parse_money(som(minor).to_text(), currency=UZS) == som(minor)
    assert money_from_decimal(som(minor).to_decimal(), currency=UZS) == som(minor)


@pytest.mark.parametrize(
    ("text", "minor"),
    [
        ("4500", 450_000),
        ("4500,5", 450_050),
        (" 4 500.50 ", 450_050),
        ("1\u00a0234\u00a0567,89", 123_456_789),
        ("1'234", 123_400),
        ("12.", 1200),
        ("0.01", 1),
        ("-3,10", -310),
    ],
)
def test_a_typed_amount_is_read_with_comma_or_point_and_group_spaces(text: str, minor: int) -> None:
    assert parse_money(text, currency=UZS) == som(minor)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        ".",
        ".5",
        "-",
        "--5",
        "+5",
        "1.2.3",
        "1,234.56",
        "1e3",
        "NaN",
        "Infinity",
        "5 so'm",
        "٤٥",
        "１２",
        "0x10",
        "1_000",
        "5.²",
        "5.-1",
    ],
)
def test_what_is_no_amount_is_refused(text: str) -> None:
    with pytest.raises(AmountError):
        parse_money(text, currency=UZS)


@pytest.mark.parametrize(
    "text",
    [
        "0.001",
        "1,234",
        "4500.005",
        "4500.5000",
        "4500." + "0" * 30 + "1",
        "9" * 17,
        "10000000000000.01",
        "9" * 5000,
    ],
)
def test_an_amount_that_the_currency_cannot_hold_is_refused(text: str) -> None:
    with pytest.raises(AmountError):
        parse_money(text, currency=UZS)


def test_a_fraction_of_a_tiyin_is_refused_however_small_it_is() -> None:
    with pytest.raises(AmountError):
        money_from_decimal(Decimal("0.01" + "0" * 30 + "1"), currency=UZS)


@pytest.mark.parametrize(
    "amount",
    [
        "NaN",
        "sNaN",
        "Infinity",
        "-Infinity",
        "1E+100",
        "10000000000000.01",
        "-1E+14",
        "1E+999999999",
        "1E-999999999",
        "0." + "1" * 5000,
    ],
)
def test_a_number_that_is_no_amount_is_refused(amount: str) -> None:
    with pytest.raises(AmountError):
        money_from_decimal(Decimal(amount), currency=UZS)


@given(st.text(max_size=30))
def test_no_text_breaks_the_reading_of_an_amount(text: str) -> None:
    try:
        read = parse_money(text, currency=UZS)
    except AmountError:
        return
    assert parse_money(read.to_text(), currency=UZS) == read


@given(st.integers(-(10**18), 10**18), st.integers(1, 10**9))
def test_rounding_is_half_up(numerator: int, denominator: int) -> None:
    rounded = divide_half_up(numerator, denominator=denominator)
    # The rounded figure is the only whole one in (exact - 1/2, exact + 1/2].
    assert -denominator < 2 * (numerator - rounded * denominator) + 1
    assert 2 * (numerator - rounded * denominator) < denominator


def test_exactly_half_goes_up() -> None:
    assert [divide_half_up(n, denominator=2) for n in (-3, -1, 0, 1, 3)] == [-1, 0, 0, 1, 2]
    assert [divide_half_up(n, denominator=1000) for n in (499, 500, 501)] == [0, 1, 1]


@pytest.mark.parametrize("denominator", [0, -1])
def test_nothing_is_divided_by_zero_or_less(denominator: int) -> None:
    with pytest.raises(AmountError):
        divide_half_up(1, denominator=denominator)


@given(st.integers(0, LARGEST_MINOR), st.lists(st.integers(0, 10**9), min_size=1, max_size=40))
def test_the_parts_of_a_discount_add_up_to_the_tiyin(total: int, weights: list[int]) -> None:
    if not sum(weights):
        weights = [*weights, 1]
    parts = allocate(total, weights=weights)
    assert sum(parts) == total
    whole = sum(weights)
    for part, weight in zip(parts, weights, strict=True):
        assert total * weight // whole <= part <= -(-total * weight // whole)


@given(st.lists(st.integers(0, 10**9), min_size=1, max_size=40), st.data())
def test_no_line_gets_more_discount_than_it_costs(weights: list[int], data: st.DataObject) -> None:
    total = data.draw(st.integers(0, sum(weights)))
    parts = allocate(total, weights=weights)
    assert all(part <= weight for part, weight in zip(parts, weights, strict=True))


@given(st.integers(0, 10**6), st.lists(st.integers(1, 1000), min_size=2, max_size=20))
def test_the_larger_remainder_gets_the_odd_tiyin_and_of_equals_the_earlier(
    total: int, weights: list[int]
) -> None:
    parts = allocate(total, weights=weights)
    whole = sum(weights)
    got_one = [part - total * weight // whole for part, weight in zip(parts, weights, strict=True)]
    order = sorted(range(len(weights)), key=lambda at: (-(total * weights[at] % whole), at))
    assert [got_one[at] for at in order] == sorted(got_one, reverse=True)


def test_the_odd_tiyin_goes_to_the_earlier_of_equal_lines() -> None:
    assert allocate(100, weights=[1, 1, 1]) == [34, 33, 33]
    assert allocate(101, weights=[1, 1, 1]) == [34, 34, 33]
    assert allocate(10, weights=[1, 2]) == [3, 7]
    assert allocate(1, weights=[0, 5]) == [0, 1]


def test_nothing_is_spread_over_nothing() -> None:
    assert allocate(0, weights=[]) == []
    assert allocate(0, weights=[0, 0]) == [0, 0]
    for weights in ([], [0, 0]):
        with pytest.raises(AmountError):
            allocate(1, weights=weights)


@pytest.mark.parametrize(("total", "weights"), [(-1, [1]), (1, [2, -1])])
def test_negative_amounts_are_never_spread(total: int, weights: list[int]) -> None:
    with pytest.raises(AmountError):
        allocate(total, weights=weights)

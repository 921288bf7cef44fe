from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.errors import AmountError
from pos_app.domain.quantity import LARGEST_THOUSANDTHS, ONE, Quantity, parse_quantity, takes_decimals
from tests.helpers.builders import cents, som

thousandths = st.integers(1, LARGEST_THOUSANDTHS)


@pytest.mark.parametrize("amount", [0, -1, LARGEST_THOUSANDTHS + 1, True, "1", Decimal(1), float(1)])
def test_a_quantity_is_more_than_nothing_and_at_most_a_million(amount: Any) -> None:
    with pytest.raises(AmountError):
        Quantity(amount)


def test_a_million_pieces_is_the_most() -> None:
    assert Quantity(LARGEST_THOUSANDTHS).to_text() == "1000000"
    with pytest.raises(AmountError):
        Quantity(LARGEST_THOUSANDTHS) + ONE


@pytest.mark.parametrize(
    ("amount", "text"),
    [(1000, "1"), (2000, "2"), (250, "0.25"), (1, "0.001"), (10_100, "10.1"), (100_000, "100")],
)
def test_a_quantity_is_written_without_trailing_zeros(amount: int, text: str) -> None:
    assert Quantity(amount).to_text() == text


@given(thousandths)
def test_every_weight_survives_being_written_and_read(amount: int) -> None:
    assert parse_quantity(Quantity(amount).to_text(), unit="kg") == Quantity(amount)


@given(thousandths)
def test_a_quantity_is_whole_when_its_text_has_no_point(amount: int) -> None:
    assert Quantity(amount).is_whole is ("." not in Quantity(amount).to_text())


@given(thousandths, st.integers(0, 10**6))
def test_a_price_is_rounded_half_up_once(amount: int, minor: int) -> None:
    exact = Decimal(amount) * minor / 1000
    assert Quantity(amount).price_of(som(minor)).minor == int(exact.quantize(Decimal(1), ROUND_HALF_UP))


def test_half_a_tiyin_is_rounded_up_and_the_currency_stays() -> None:
    assert Quantity(500).price_of(som(1)) == som(1)
    assert Quantity(499).price_of(som(1)) == som(0)
    assert Quantity(333).price_of(cents(999)) == cents(333)


def test_a_price_too_large_to_be_held_is_refused() -> None:
    with pytest.raises(AmountError):
        Quantity(LARGEST_THOUSANDTHS).price_of(som(10**10))


@pytest.mark.parametrize("unit", ["kg", "g", "l", "ml", "m", "кг", "г", "л", "мл", "м", "Kg", " КГ "])
def test_weights_and_measures_take_decimals(unit: str) -> None:
    assert takes_decimals(unit)
    assert parse_quantity("0,125", unit=unit) == Quantity(125)


@pytest.mark.parametrize("unit", ["pcs", "dona", "шт", "", "box", "kgs", "m2"])
def test_everything_else_is_counted(unit: str) -> None:
    assert not takes_decimals(unit)
    assert parse_quantity("3", unit=unit) == Quantity(3000)
    assert parse_quantity("3.000", unit=unit) == Quantity(3000)
    with pytest.raises(AmountError):
        parse_quantity("0.5", unit=unit)


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        (" 1,5 ", 1500),
        (".5", 500),
        ("2.", 2000),
        ("007", 7000),
        ("0.001", 1),
        ("1.2500", 1250),
        ("1000000", LARGEST_THOUSANDTHS),
    ],
)
def test_a_typed_quantity_is_read_with_comma_or_point(text: str, amount: int) -> None:
    assert parse_quantity(text, unit="kg") == Quantity(amount)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        ".",
        "0",
        "0.000",
        "-1",
        "+1",
        "1e3",
        "1.2.3",
        "1 000",
        "abc",
        "½",
        "٣",
        "²",
        "0.0001",
        "1000000.001",
        "1000001",
        "9" * 2000,
    ],
)
def test_what_is_no_quantity_is_refused(text: str) -> None:
    with pytest.raises(AmountError):
        parse_quantity(text, unit="kg")


@given(st.text(max_size=30), st.sampled_from(["kg", "pcs"]))
def test_no_text_breaks_the_reading_of_a_quantity(text: str, unit: str) -> None:
    try:
        read = parse_quantity(text, unit=unit)
    except AmountError:
        return
    assert parse_quantity(read.to_text(), unit=unit) == read

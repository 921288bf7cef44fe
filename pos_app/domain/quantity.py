"""Quantities in integer thousandths, so that 0.250 kg times a price is exact before it is rounded once."""

from __future__ import annotations

from dataclasses import dataclass

from pos_app.domain.errors import AmountError
from pos_app.domain.money import Money, divide_half_up

THOUSANDTHS = 1000
LARGEST_THOUSANDTHS = 1_000_000 * THOUSANDTHS
DECIMAL_PLACES = 3
DECIMAL_UNITS = frozenset({"kg", "g", "l", "ml", "m", "кг", "г", "л", "мл", "м"})
"""Units that take up to three decimals; every other unit is counted in whole numbers."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """More than 0 and at most a million, in thousandths of the product's unit."""

    thousandths: int

    def __post_init__(self) -> None:
        if type(self.thousandths) is not int:
            raise AmountError(f"A quantity must be a whole number of thousandths, not {self.thousandths!r}.")
        if not 0 < self.thousandths <= LARGEST_THOUSANDTHS:
            raise AmountError("A quantity must be more than 0 and at most 1,000,000.")

    @property
    def is_whole(self) -> bool:
        return self.thousandths % THOUSANDTHS == 0

    def __add__(self, other: Quantity) -> Quantity:
        return Quantity(self.thousandths + other.thousandths)

    def to_text(self) -> str:
        """With a point and without trailing zeros: `2`, `0.25`. The form of exports, never localised."""
        whole, rest = divmod(self.thousandths, THOUSANDTHS)
        return f"{whole}.{rest:03d}".rstrip("0").rstrip(".") if rest else str(whole)

    def price_of(self, unit_price: Money) -> Money:
        """Quantity times unit price, rounded half up to the minor unit."""
        minor = divide_half_up(self.thousandths * unit_price.minor, denominator=THOUSANDTHS)
        return Money(minor, unit_price.currency)


ONE = Quantity(THOUSANDTHS)


def takes_decimals(unit: str) -> bool:
    return unit.strip().casefold() in DECIMAL_UNITS


def parse_quantity(text: str, *, unit: str) -> Quantity:
    """A typed quantity with comma or point; raises `AmountError` for 0, for a fraction of a piece, for nonsense."""
    whole, _, decimals = text.strip().replace(",", ".").partition(".")
    if not ((whole or decimals) and f"{whole}{decimals}".isascii() and f"{whole}{decimals}".isdigit()):
        raise AmountError(f"“{text.strip()}” is not a quantity.")
    significant = decimals.rstrip("0")
    if len(significant) > DECIMAL_PLACES or len(whole) > len(str(LARGEST_THOUSANDTHS)):
        raise AmountError(f"“{text.strip()}” has more digits than a quantity can hold.")
    if significant and not takes_decimals(unit):
        raise AmountError(f"“{unit}” is sold in whole numbers only.")
    return Quantity(int(whole or "0") * THOUSANDTHS + int(significant.ljust(DECIMAL_PLACES, "0")))

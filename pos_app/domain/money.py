"""Money in integer minor units (tiyin, cents). Floats and bools are refused; currencies never mix."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from pos_app.domain.errors import AmountError, AmountTooLarge, CurrencyMismatch

MINOR_PER_MAJOR = 100
DECIMAL_PLACES = 2
LONGEST_DIGITS = 100
LARGEST_MINOR = 10**15
"""Ten trillion so'm: above this a figure is a slip of the hand, and exact JSON numbers would end."""


class Currency(Enum):
    """The currencies that Octo takes from a till. Both have two decimals."""

    UZS = "UZS"
    USD = "USD"


@dataclass(frozen=True, slots=True)
class Money:
    """An exact amount. `minor` may be negative (a difference), its size is bounded by `LARGEST_MINOR`."""

    minor: int
    currency: Currency

    def __post_init__(self) -> None:
        if type(self.minor) is not int:
            raise AmountError(f"An amount must be a whole number of minor units, not {self.minor!r}.")
        if not -LARGEST_MINOR <= self.minor <= LARGEST_MINOR:
            raise AmountTooLarge("The amount is too large to be held.")

    def __add__(self, other: Money) -> Money:
        return Money(self.minor + self._same(other), self.currency)

    def __sub__(self, other: Money) -> Money:
        return Money(self.minor - self._same(other), self.currency)

    def __lt__(self, other: Money) -> bool:
        return self.minor < self._same(other)

    def __le__(self, other: Money) -> bool:
        return self.minor <= self._same(other)

    def _same(self, other: Money) -> int:
        if other.currency is not self.currency:
            raise CurrencyMismatch(
                f"{self.currency.value} and {other.currency.value} can't be added or compared."
            )
        return other.minor

    @property
    def is_zero(self) -> bool:
        return self.minor == 0

    def to_decimal(self) -> Decimal:
        """Major units with exactly two decimals, for the wire and for display."""
        return Decimal(self.minor).scaleb(-2)

    def to_text(self) -> str:
        """Major units with a point and two decimals: `4500.00`. The form of exports, never localised."""
        sign = "-" if self.minor < 0 else ""
        major, rest = divmod(abs(self.minor), MINOR_PER_MAJOR)
        return f"{sign}{major}.{rest:02d}"


def zero(currency: Currency) -> Money:
    return Money(0, currency)


def money_from_decimal(amount: Decimal, *, currency: Currency) -> Money:
    """Major units to `Money`; raises `AmountError` when more than two decimals carry value."""
    if not amount.is_finite():
        raise AmountError("The amount is not a number.")
    if amount.adjusted() > LONGEST_DIGITS or len(amount.as_tuple().digits) > LONGEST_DIGITS:
        raise AmountError("The amount has more digits than can be held.")
    if abs(amount) > LARGEST_MINOR // MINOR_PER_MAJOR:
        raise AmountTooLarge("The amount is too large to be held.")
    sign, digits, exponent = amount.as_tuple()
    number = int("".join(map(str, digits)))
    # By hand: Decimal's own arithmetic rounds beyond 28 digits.
    shift = int(exponent) + DECIMAL_PLACES
    minor, rest = (number * 10**shift, 0) if shift >= 0 else divmod(number, 10 ** min(-shift, len(digits)))
    if rest:
        raise AmountError(f"{amount} has more decimals than {currency.value} can hold.")
    return Money(-minor if sign else minor, currency)


def parse_money(text: str, *, currency: Currency) -> Money:
    """A typed or imported amount: digits, spaces between groups, comma or point before at most two decimals."""
    plain = "".join(text.split()).replace("'", "")
    whole, _, decimals = plain.replace(",", ".").partition(".")
    digits = whole.removeprefix("-")
    if not (digits.isascii() and digits.isdigit()) or (
        decimals and not (decimals.isascii() and decimals.isdigit())
    ):
        raise AmountError(f"“{text.strip()}” is not an amount.")
    if len(decimals) > DECIMAL_PLACES:
        raise AmountError(f"“{text.strip()}” has more decimals than {currency.value} can hold.")
    if len(digits) > len(str(LARGEST_MINOR)):
        raise AmountTooLarge("The amount is too large to be held.")
    return money_from_decimal(Decimal(f"{whole}.{decimals or '0'}"), currency=currency)


def divide_half_up(numerator: int, *, denominator: int) -> int:
    """Integer division rounded half up, away from zero for the exact half of a positive number."""
    if denominator <= 0:
        raise AmountError("A divisor must be positive.")
    return (2 * numerator + denominator) // (2 * denominator)


def allocate(total_minor: int, *, weights: Sequence[int]) -> list[int]:
    """Splits an amount in proportion to weights by largest remainder, ties to the earlier; the parts add up exactly.

    With weights that are all 0 every part is 0 only for a total of 0; anything else raises `AmountError`.
    """
    if total_minor < 0 or any(weight < 0 for weight in weights):
        raise AmountError("Only amounts and weights of 0 or more can be split.")
    whole = sum(weights)
    if whole == 0:
        if total_minor:
            raise AmountError("There is nothing that the amount could be spread over.")
        return [0] * len(weights)
    parts = [total_minor * weight // whole for weight in weights]
    remainders = [total_minor * weight % whole for weight in weights]
    by_remainder = sorted(range(len(weights)), key=lambda index: (-remainders[index], index))
    for index in by_remainder[: total_minor - sum(parts)]:
        parts[index] += 1
    return parts

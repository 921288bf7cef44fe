"""Discounts as a person gives them: so many percent, or an amount."""

from __future__ import annotations

from typing import NamedTuple

from pos_app.domain.errors import AmountError
from pos_app.domain.money import Currency, divide_half_up, parse_money

WHOLE_PERCENT = 100_00
"""A hundred percent in hundredths of one."""


class Discount(NamedTuple):
    """`value` is in hundredths of a percent, or an amount in minor units; never negative, at most a hundred percent."""

    value: int
    is_percent: bool

    def of(self, price_minor: int) -> int:
        """What it takes off a price, rounded half up to the minor unit; never more than the price."""
        if self.is_percent:
            return divide_half_up(price_minor * self.value, denominator=WHOLE_PERCENT)
        return min(self.value, price_minor)

    def to_text(self) -> str:
        """With a point: `12.5%` or `5000.00`. The form of the journal, never localised."""
        whole, rest = divmod(self.value, 100)
        if not self.is_percent:
            return f"{whole}.{rest:02d}"
        return f"{whole}.{rest:02d}".rstrip("0").rstrip(".") + "%"


def checked(discount: Discount) -> Discount | None:
    """The discount, None for one of nothing; raises `AmountError` below 0 and above a hundred percent."""
    if discount.value < 0 or (discount.is_percent and discount.value > WHOLE_PERCENT):
        raise AmountError("A discount must be between 0 and 100 percent.")
    return discount if discount.value else None


def parse_discount(text: str, *, is_percent: bool, currency: Currency) -> Discount | None:
    """As typed, with comma or point and at most two decimals; None for 0. Raises `AmountError`."""
    return checked(Discount(parse_money(text, currency=currency).minor, is_percent))

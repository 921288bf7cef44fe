"""Amounts, quantities and times as people in the shop read them. Nothing here computes."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from pos_app.domain.money import MINOR_PER_MAJOR, Currency, Money
from pos_app.domain.quantity import Quantity
from pos_app.services.sales_list import SHOP_ZONE
from pos_app.ui import languages

NO_BREAK_SPACE = "\u00a0"
MINUS = "\u2212"

translate = QCoreApplication.translate


class AmountText(NamedTuple):
    """Digits and the currency's word; dollars carry their sign before the digits and have no word."""

    digits: str
    word: str

    def __str__(self) -> str:
        return f"{self.digits}{NO_BREAK_SPACE}{self.word}" if self.word else self.digits


def amount_text(money: Money, *, language: str = "") -> AmountText:
    """`1 234 500` and `so'm`, or `$1,234.50`. Tiyin show only when there are some; cents always.

    `language` is that of the decimal mark where it isn't the cashier's; the word is always in the cashier's.
    """
    sign = MINUS if money.minor < 0 else ""
    major, minor = divmod(abs(money.minor), MINOR_PER_MAJOR)
    if money.currency is Currency.USD:
        return AmountText(f"{sign}${major:,}.{minor:02d}", "")
    digits = f"{major:,}".replace(",", NO_BREAK_SPACE)
    decimals = f"{_decimal_mark(language)}{minor:02d}" if minor else ""
    return AmountText(f"{sign}{digits}{decimals}", translate("Money", "so'm"))


def decimal_text(hundredths: int) -> str:
    """`12,5`, to be written in a field: without groups and without zeros at the end."""
    whole, rest = divmod(hundredths, MINOR_PER_MAJOR)
    return f"{whole}.{rest:02d}".rstrip("0").rstrip(".").replace(".", _decimal_mark())


def quantity_text(quantity: Quantity, *, language: str = "") -> str:
    return quantity.to_text().replace(".", _decimal_mark(language))


def unit_text(unit: str) -> str:
    """The unit in the cashier's language where it is one of ours; "" for plain pieces."""
    if unit == "pcs":
        return ""
    words = {
        "kg": translate("Units", "kg"),
        "g": translate("Units", "g"),
        "l": translate("Units", "l"),
        "ml": translate("Units", "ml"),
        "m": translate("Units", "m"),
    }
    return words.get(unit, unit)


def clock_text(moment: datetime) -> str:
    """The shop's time of day, `14:05`."""
    return moment.astimezone(SHOP_ZONE).strftime("%H:%M")


def day_text(moment: datetime) -> str:
    """The shop's day, `24.11.2026`: written so in all four languages."""
    return moment.astimezone(SHOP_ZONE).strftime("%d.%m.%Y")


def countdown_text(seconds: float) -> str:
    """`8:42`; never less than `0:00`."""
    whole = max(0, int(seconds))
    return f"{whole // 60}:{whole % 60:02d}"


def _decimal_mark(language: str = "") -> str:
    return "." if (language or languages.current()) == "en" else ","

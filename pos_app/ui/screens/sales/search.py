"""What was typed into the search of past sales: nothing, a number, an amount, or a day."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from pos_app.domain.money import Currency

_YEAR_FIRST = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DAY_FIRST = re.compile(r"(\d{1,2})[.,](\d{1,2})(?:[.,](\d{4}))?[.,]?")


class Wish(NamedTuple):
    """What to look for. With neither it is today's list."""

    text: str = ""
    day: date | None = None

    @property
    def is_today(self) -> bool:
        return not self.text and self.day is None


def wishes_of(typed: str, *, currency: Currency, today: date) -> tuple[Wish, ...]:
    """What it may mean, the likeliest first: the next one counts when nothing is found.

    `24.11` is a day; in dollars it is rather an amount, and a day only where nobody paid that much.
    """
    text = typed.strip()
    day = day_of(text, today=today)
    if day is None:
        return (Wish(text=text),)
    is_amount_too = currency is Currency.USD and re.fullmatch(r"\d+[.,]\d{1,2}", text) is not None
    return (Wish(text=text), Wish(day=day)) if is_amount_too else (Wish(day=day),)


def day_of(text: str, *, today: date) -> date | None:
    """`24.11`, `24.11.2026` or `2026-11-24`. Without a year the last such day; None where there is none."""
    year_first, day_first = _YEAR_FIRST.fullmatch(text), _DAY_FIRST.fullmatch(text)
    if year_first is not None:
        year, month, day = map(int, year_first.groups())
        return _date(year, month, day)
    if day_first is None:
        return None
    day, month, known_year = int(day_first[1]), int(day_first[2]), day_first[3]
    if known_year:
        return _date(int(known_year), month, day)
    this_year = _date(today.year, month, day)
    if this_year is not None and this_year <= today:
        return this_year
    # Still to come, or a leap day: the last one is meant.
    earlier = (_date(year, month, day) for year in range(today.year - 1, today.year - 9, -1))
    return next((found for found in earlier if found is not None), None)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None

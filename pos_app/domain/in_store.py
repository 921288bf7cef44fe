"""Labels that a shop's own scale prints: 13 digits that begin with 20 to 29 and carry a weight or a price.

How they are made up is the shop's choice, written like `21IIIIIWWWWWC`: the digits that every label begins with, `I`
for the product, `W` for thousandths of its unit, `P` for a price in whole so'm or dollars, `T` for one in tiyin or
cents, `X` for what counts for nothing, and `C` at the end for the check digit.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from pos_app.domain.barcode import EAN_13, has_check_digit_form, is_perhaps_misread
from pos_app.domain.errors import ProductRule
from pos_app.domain.money import MINOR_PER_MAJOR

ITEM, WEIGHT, PRICE, SMALL_PRICE, NOTHING, CHECK = "I", "W", "P", "T", "X", "C"
_FORM = re.compile(r"2[0-9][0-9IWPTX]{10}C")
_VALUE = re.compile(r"W+|P+|T+")
_ITEM = re.compile(r"I+")


class LabelRead(NamedTuple):
    """What a label says. `items` are the codes that its product may have in the catalogue, the likeliest first."""

    items: tuple[str, ...]
    thousandths: int | None
    price_minor: int | None


def check_layout(layout: str) -> str:
    """The layout in capitals; raises `ProductRule` unless it has one product and one weight or price."""
    text = "".join(layout.split()).upper()
    is_whole = len(_ITEM.findall(text)) == 1 and len(_VALUE.findall(text)) == 1
    digits_end = len(text) - len(text.lstrip("0123456789"))
    if not _FORM.fullmatch(text) or not is_whole or any(sign.isdigit() for sign in text[digits_end:]):
        raise ProductRule(f"“{layout.strip()}” is no layout of a scale's labels. One is 21IIIIIWWWWWC.")
    return text


def read_label(code: str, *, layouts: Iterable[str]) -> LabelRead | None:
    """Takes a code apart by the first layout that it fits; None where it fits none, or says nothing at all.

    Without a layout no code is taken apart, so that a plain product is never mistaken for a weighed one.
    """
    if len(code) != EAN_13 or not has_check_digit_form(code) or is_perhaps_misread(code):
        return None
    for layout in layouts:
        digits = layout[: len(layout) - len(layout.lstrip("0123456789"))]
        if code.startswith(digits):
            return _read(code, layout=layout, digits=digits)
    return None


def _read(code: str, *, layout: str, digits: str) -> LabelRead | None:
    item = _part(code, layout, ITEM)
    items = tuple(dict.fromkeys((digits + item, item, item.lstrip("0") or "0")))
    weight, price, small = (_part(code, layout, sign) for sign in (WEIGHT, PRICE, SMALL_PRICE))
    value = int(weight or price or small)
    if value == 0:
        return None
    if weight:
        return LabelRead(items, value, None)
    return LabelRead(items, None, value * MINOR_PER_MAJOR if price else value)


def _part(code: str, layout: str, sign: str) -> str:
    return "".join(digit for digit, place in zip(code, layout, strict=True) if place == sign)

"""Codes that say more than which product it is: GS1 element strings (DataMatrix, GS1-128) and marking codes.

A marking code names one single package. Uzbekistan's are GS1 with a GTIN (01) and a serial number (21), and behind them
keys of the operator; those on cigarette packs have the GTIN, 7 signs of serial number and 8 of a key, and nothing more.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from pos_app.domain.barcode import EAN_8, EAN_13, GROUP_SEPARATOR, SHORTEST_GS1, UPC_A, check_digit
from pos_app.domain.money import LARGEST_MINOR
from pos_app.domain.quantity import DECIMAL_PLACES

LONGEST_GS1 = 256
GTIN_DIGITS = 14
CIGARETTES = 29
PRICE_PLACES = 2
_SYMBOLOGIES = ("]d2", "]C1", "]e0", "]Q3", "]J1")
"""What a scanner may send ahead of a GS1 code to say what kind of symbol it read."""
_GTIN, _SERIAL = "01", "21"
_FIXED = {
    "00": 18, "01": 14, "02": 14, "03": 14, "04": 16, "11": 6, "12": 6, "13": 6, "15": 6, "16": 6, "17": 6, "20": 2,
}  # fmt: skip
"""Fields that need no separator behind them: their length by their identifier."""
_MEASURES = ("31", "32", "33", "34", "35", "36")
_LONG_IDENTIFIERS = {"23": 3, "24": 3, "25": 3, "40": 3, "41": 3, "42": 3, "71": 3} | dict.fromkeys(
    (*_MEASURES, "39", "43", "70", "72", "80", "81", "82"), 4
)
_SHORT_IDENTIFIERS = frozenset({"10", "21", "22", "30", "37", *(str(number) for number in range(90, 100))})


class Gs1Code(NamedTuple):
    """`barcodes` are the codes that its product may have in the catalogue, the likeliest first.

    `weight` is in thousandths of a kilogram, `price_minor` in minor units; each None where the code says nothing of
    it. `mark` is the whole code, with its separators as they were scanned, where it names a single package; else "".
    `can_be_sold` is false where it holds a weight or a price that is 0 or that can't be held exactly.
    """

    barcodes: tuple[str, ...]
    weight: int | None = None
    price_minor: int | None = None
    mark: str = ""
    can_be_sold: bool = True


def could_be_gs1(code: str) -> bool:
    """Quick, and right about nearly all codes that are none."""
    return len(code) >= SHORTEST_GS1 and (
        code.startswith(_GTIN) or GROUP_SEPARATOR in code or code[0] == "]" or len(code) == CIGARETTES
    )


def read_gs1(code: str) -> Gs1Code | None:
    """Takes a code apart; None where it isn't one.

    A wrong check digit of the GTIN is no reason: barcodes are compared exactly and never refused for theirs. Only where
    nothing else tells what the digits are, on cigarettes, it must be right.
    """
    text = _bare(code)
    if not text.isascii() or not text.replace(GROUP_SEPARATOR, "").isprintable() or len(text) > LONGEST_GS1:
        return None
    fields = _fields(text)
    if fields is not None and _GTIN in fields:
        return _read(text, fields)
    if len(text) == CIGARETTES and _is_right_gtin(text[:GTIN_DIGITS]):
        return Gs1Code(_barcodes(text[:GTIN_DIGITS]), mark=text)
    return None


def same_mark(one: str, other: str) -> bool:
    """Whether two scans are of one package: not every scanner sends the separators."""
    return one.replace(GROUP_SEPARATOR, "") == other.replace(GROUP_SEPARATOR, "")


def _bare(code: str) -> str:
    text = code.strip(GROUP_SEPARATOR)
    if text.startswith(_SYMBOLOGIES):
        text = text[len(_SYMBOLOGIES[0]) :].strip(GROUP_SEPARATOR)
    return text


def _read(text: str, fields: Mapping[str, str]) -> Gs1Code:
    weight = _decimal(fields, "310", places=DECIMAL_PLACES)
    price = _decimal(fields, "392", places=PRICE_PLACES)
    return Gs1Code(
        _barcodes(fields[_GTIN]),
        weight=weight or None,
        price_minor=price or None,
        mark=text if fields.get(_SERIAL) else "",
        can_be_sold=0 not in (weight, price),
    )


def _barcodes(gtin: str) -> tuple[str, ...]:
    """A GTIN-14 is an EAN-13, UPC-A or EAN-8 with zeros before it. A box's begins with 1 to 8 and is only itself."""
    lengths = (EAN_13, GTIN_DIGITS, UPC_A, EAN_8)
    return tuple(gtin[-length:] for length in lengths if not gtin[:-length].strip("0"))


def _is_right_gtin(digits: str) -> bool:
    return digits.isdigit() and check_digit(digits[:-1]) == int(digits[-1])


def _decimal(fields: Mapping[str, str], identifier: str, *, places: int) -> int | None:
    """The value with so many decimals as a whole number; None where there is none, 0 where it can't be held exactly.

    The fourth digit of the identifier says how many decimals the value has.
    """
    for name, value in fields.items():
        if name.startswith(identifier) and len(name) == 4:
            if not value.isdigit():
                return 0
            shift = places - int(name[3])
            number, rest = (int(value) * 10**shift, 0) if shift >= 0 else divmod(int(value), 10**-shift)
            return 0 if rest or number > LARGEST_MINOR else number
    return None


def _fields(text: str) -> dict[str, str] | None:
    """By identifier; None where something stands there that is none."""
    found: dict[str, str] = {}
    while text:
        identifier, length = _identifier(text)
        value, rest = _cut(text[len(identifier) :], length=length)
        if not identifier or not value or identifier in found:
            return None
        found[identifier] = value
        text = rest
    return found


def _identifier(text: str) -> tuple[str, int | None]:
    """With the length of its field, None where that is variable; "" where there is no identifier."""
    two = text[:2]
    if two in _FIXED:
        return two, _FIXED[two]
    if two in _SHORT_IDENTIFIERS:
        return two, None
    whole = text[: _LONG_IDENTIFIERS.get(two, 0)]
    if not whole.isdigit():
        return "", None
    if two in _MEASURES:
        return whole, 6
    return whole, 13 if two == "41" else None


def _cut(text: str, *, length: int | None) -> tuple[str, str]:
    """A field and what follows it. A field of fixed length holds digits; "" where they aren't there."""
    if length is None:
        value, _, rest = text.partition(GROUP_SEPARATOR)
        return value, rest
    value = text[:length]
    return (value if len(value) == length and value.isdigit() else ""), text[length:].removeprefix(
        GROUP_SEPARATOR
    )

"""Barcodes: check digits, and the two spellings of a UPC-A."""

from __future__ import annotations

from pos_app.domain.errors import ProductRule

LONGEST_BARCODE = 128
EAN_8, UPC_A, EAN_13 = 8, 12, 13
SHORTEST_GS1 = 16
"""An identifier and a GTIN; shorter codes are never taken apart."""
GROUP_SEPARATOR = "\x1d"
"""The one control character that a code may hold: it ends a field of a GS1 code."""
CHECKED_LENGTHS = (EAN_8, UPC_A, EAN_13)


def check_barcode(code: str) -> str:
    """The code itself if a shop may use it: 1-128 printable ASCII characters, compared exactly ever after."""
    if not 1 <= len(code) <= LONGEST_BARCODE or not code.isascii() or not code.isprintable():
        raise ProductRule(f"A barcode must be 1 to {LONGEST_BARCODE} printable ASCII characters.")
    return code


def check_digit(digits: str) -> int:
    """The GS1 check digit for the digits before it: weights 3, 1, 3 … from the right."""
    total = sum(int(digit) * (3 if index % 2 == 0 else 1) for index, digit in enumerate(reversed(digits)))
    return -total % 10


def has_check_digit_form(code: str) -> bool:
    """Whether the code is an EAN-8, UPC-A or EAN-13 by its shape."""
    return len(code) in CHECKED_LENGTHS and code.isascii() and code.isdigit()


def is_perhaps_misread(code: str) -> bool:
    """True for an EAN or UPC shape whose check digit is wrong. Only a hint: such a code is never refused."""
    return has_check_digit_form(code) and check_digit(code[:-1]) != int(code[-1])


def other_spelling(code: str) -> str | None:
    """A UPC-A as EAN-13 (`0` before it) and back; None where there is none. Try it only without an exact hit."""
    if not has_check_digit_form(code):
        return None
    if len(code) == UPC_A:
        return f"0{code}"
    if len(code) == EAN_13 and code.startswith("0"):
        return code[1:]
    return None

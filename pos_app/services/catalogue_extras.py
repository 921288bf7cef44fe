"""The optional columns of the shop's list of goods: what each may hold, and the form it is kept in."""

from __future__ import annotations

import re
from collections.abc import Callable

from pos_app.domain.errors import ProductRule
from pos_app.domain.listed_product import EXEMPT
from pos_app.domain.product import LONGEST_NAME

IKPU_DIGITS = 17
LONGEST_PACKAGE_CODE = 20
LONGEST_PLU = 10
OLDEST_AGE = 99
LARGEST_SHOP_ID = 2**53 - 1
_RATE = re.compile(r"(?:100|[0-9]{1,2})(?:[.,]([0-9]{1,2}))?")
_EXEMPT_WORDS = frozenset({EXEMPT, "no vat", "без ндс", "qqssiz", "qqs siz", "ққссиз", "ққс сиз"})
_YES = frozenset({"1", "yes", "y", "true", "да", "ha", "ҳа", "+"})
_NO = frozenset({"0", "no", "n", "false", "нет", "yo'q", "йўқ", "-"})


def read_extra(column: str, text: str) -> str | int:
    """The cell in the form it is kept; empty or 0 for none. Raises `ProductRule` with the reason it can't be taken."""
    plain = " ".join(text.split())
    return _READERS[column](plain) if plain else ""


def _plu(text: str) -> str:
    if not (_is_digits(text) and len(text) <= LONGEST_PLU):
        raise ProductRule(f"The PLU “{text[:40]}” is not a number of at most {LONGEST_PLU} digits.")
    return text


def _vat(text: str) -> str:
    """A rate without the percent sign and trailing zeros: `12`, `0`, `6.5`; or `exempt`."""
    if re.sub("[`‘’ʻʼ]", "'", text).casefold() in _EXEMPT_WORDS:
        return EXEMPT
    rate = text.removesuffix("%").strip()
    found = _RATE.fullmatch(rate)
    whole, _, decimals = rate.replace(",", ".").partition(".")
    decimals = decimals.rstrip("0")
    if found is None or (int(whole) == 100 and decimals):
        raise ProductRule(f"The VAT “{text[:40]}” is not a rate from 0 to 100, nor “{EXEMPT}”.")
    return f"{int(whole)}.{decimals}" if decimals else str(int(whole))


def _ikpu(text: str) -> str:
    digits = text.replace(" ", "")
    if not (_is_digits(digits) and len(digits) == IKPU_DIGITS):
        # A spreadsheet that takes the code for a number turns its end into zeros or writes 1,01E+16.
        raise ProductRule(f"The IKPU “{text[:40]}” has not exactly {IKPU_DIGITS} digits.")
    return digits


def _package_code(text: str) -> str:
    if not (_is_digits(text) and len(text) <= LONGEST_PACKAGE_CODE):
        raise ProductRule(
            f"The package code “{text[:40]}” is not a number of at most {LONGEST_PACKAGE_CODE} digits."
        )
    return text


def _name(text: str) -> str:
    shown = " ".join("".join(sign for sign in text if sign.isprintable()).split())
    if len(shown) > LONGEST_NAME:
        raise ProductRule(f"A name in another language has more than {LONGEST_NAME} characters.")
    return shown


def _age_limit(text: str) -> int:
    years = text.removesuffix("+").strip()
    if not (_is_digits(years) and len(years) <= len(str(OLDEST_AGE))):
        raise ProductRule(f"The age limit “{text[:40]}” is not a number of years from 0 to {OLDEST_AGE}.")
    return int(years)


def _supplier_shop_id(text: str) -> int:
    if not (_is_digits(text) and len(text) <= len(str(LARGEST_SHOP_ID)) and 0 < int(text) <= LARGEST_SHOP_ID):
        raise ProductRule(f"The supplier's shop id “{text[:40]}” is not a whole number greater than 0.")
    return int(text)


def _marked(text: str) -> int:
    word = re.sub("[`‘’ʻʼ]", "'", text).casefold()
    if word not in _YES | _NO:
        raise ProductRule(f"“{text[:40]}” in the column marked is neither yes nor no.")
    return int(word in _YES)


def _is_digits(text: str) -> bool:
    return text.isascii() and text.isdigit()


_READERS: dict[str, Callable[[str], str | int]] = {
    "plu": _plu,
    "vat": _vat,
    "ikpu": _ikpu,
    "package_code": _package_code,
    "name_oz": _name,
    "name_uz": _name,
    "name_ru": _name,
    "name_en": _name,
    "age_limit": _age_limit,
    "supplier_shop_id": _supplier_shop_id,
    "marked": _marked,
}

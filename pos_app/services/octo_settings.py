"""What may be set of Octo's rarer fields, and in which form it is kept. No till needs this to start."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import timedelta, timezone
from typing import Any

from pos_app.services.settings import SettingsError

ZONES = {"Asia/Tashkent": 5 * 60, "Asia/Samarkand": 5 * 60, "UTC": 0}
"""Minutes ahead of UTC. None of them changes its clocks, so that no zone database is needed on the PC."""
CALLBACK_FORMULAS = ("A", "B")
USUAL_METHODS = ("bank_card", "uzcard", "humo", "qiwi", "yandex")
"""Methods that Octo has named so far; any other word may be set by hand."""
MOST_METHODS = 20
LONGEST_TEMPLATE = 250
LONGEST_TAG = 100
LARGEST_ID = 2**53 - 1
INN_DIGITS, PINFL_DIGITS = 9, 14
_OFFSET = re.compile(r"([+-])(0[0-9]|1[0-4]):([0-5][0-9])")
_METHOD = re.compile(r"[A-Za-z0-9_.-]{1,40}")


def zone_of(name: str) -> timezone:
    """The zone that Octo reads times in: a name of `ZONES`, or an offset like `+05:00`. Raises `SettingsError`."""
    if name in ZONES:
        return timezone(timedelta(minutes=ZONES[name]), name)
    found = _OFFSET.fullmatch(name)
    if found is None:
        raise SettingsError(f"The zone of Octo's times must be one of {', '.join(ZONES)}, or like +05:00.")
    minutes = int(found[2]) * 60 + int(found[3])
    return timezone(timedelta(minutes=-minutes if found[1] == "-" else minutes))


def check_zone(name: str) -> str:
    zone_of(name.strip())
    return name.strip()


def check_description_template(template: str) -> str:
    """May hold {shop}, {till} and {receipt}."""
    text = template.strip()
    if not 1 <= len(text) <= LONGEST_TEMPLATE:
        raise SettingsError(
            f"The description must have 1 to {LONGEST_TEMPLATE} characters; Octo requires one for each payment."
        )
    return text


def check_payment_methods(methods: tuple[str, ...]) -> tuple[str, ...]:
    """Octo's words for ways of paying, each once; none means all that the shop may use. Unknown words pass."""
    words = tuple(dict.fromkeys(word.strip() for word in methods if word.strip()))
    if len(words) > MOST_METHODS:
        raise SettingsError(f"At most {MOST_METHODS} ways of paying can be set.")
    for word in words:
        if not _METHOD.fullmatch(word):
            raise SettingsError("A way of paying is one word in Latin letters, as Octo names it: bank_card.")
    return words


def check_tag(tag: str) -> str:
    text = tag.strip()
    if len(text) > LONGEST_TAG or not text.isprintable():
        raise SettingsError(f"The tag is one line of at most {LONGEST_TAG} characters, or empty.")
    return text


def check_tsp_id(number: int | None) -> int | None:
    if number is not None and not 1 <= number <= LARGEST_ID:
        raise SettingsError("The tsp id is the whole number, greater than 0, that Octo gave the shop.")
    return number


def check_seller_tax_id(text: str) -> str:
    """The seller's INN or PINFL; empty sends none."""
    digits = "".join(text.split())
    is_number = digits.isascii() and digits.isdigit() and len(digits) in (INN_DIGITS, PINFL_DIGITS)
    if digits and not is_number:
        raise SettingsError(
            f"The seller's tax number is an INN of {INN_DIGITS} digits or a PINFL of {PINFL_DIGITS} digits."
        )
    return digits


def check_callback_formula(formula: str) -> str:
    """`A` is signed with the callback key, `B` with the shop's secret."""
    name = formula.strip().upper()
    if name not in CALLBACK_FORMULAS:
        raise SettingsError(f"The callback formula must be one of {', '.join(CALLBACK_FORMULAS)}.")
    return name


_CHECKS: dict[str, Callable[[Any], object]] = {
    "octo_zone": check_zone,
    "description_template": check_description_template,
    "payment_methods": check_payment_methods,
    "tag": check_tag,
    "tsp_id": check_tsp_id,
    "seller_tax_id": check_seller_tax_id,
    "is_vat_payer": bool,
    "callback_formula": check_callback_formula,
    "hold_waits_for_cashier": bool,
    "offers_e_receipt": bool,
}


def checked_changes(changes: Mapping[str, Any]) -> dict[str, Any]:
    """The changes by field name in the form they are kept; raises `SettingsError`. Other settings pass unchecked."""
    return {name: _CHECKS[name](value) if name in _CHECKS else value for name, value in changes.items()}

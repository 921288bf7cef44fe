"""A customer who wants the receipt by phone or email. What stands here is erased once the payment is resolved."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field

from pos_app.domain.errors import DomainError

LONGEST_FIELD = 100
MARK = "<buyer>"
"""Stands in a text where a phone or an email was."""
COUNTRY, NATIONAL_DIGITS = "998", 9
FEWEST_DIGITS, MOST_DIGITS = 9, 15
_PHONE = re.compile(r"[0-9]{9,15}")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_BETWEEN = re.compile(r"[\s().\-\u2010-\u2015]+")


class BuyerRule(DomainError):
    """Not enough, or not right, to send about a customer. The text never repeats what was typed."""


@dataclass(frozen=True, slots=True)
class Buyer:
    """Octo takes all three or nothing; an empty phone or email counts as given as long as the other one is there.

    The phone is digits alone, with the country and without a plus. Neither shows in a repr or a log. The till knows no
    customers, so `user_id` is the id of the sale: unique, and it leads nobody from one purchase to another.
    """

    user_id: str
    phone: str = field(default="", repr=False)
    email: str = field(default="", repr=False)

    def __post_init__(self) -> None:
        if not (1 <= len(self.user_id) <= LONGEST_FIELD and self.user_id.isprintable()):
            raise BuyerRule("A buyer needs a name of the shop's own.")
        if not (self.phone or self.email):
            raise BuyerRule("A phone number or an email address is needed.")
        if self.phone and not _PHONE.fullmatch(self.phone):
            raise BuyerRule("A phone number is 9 to 15 digits with the country, without a plus.")
        if self.email and not _is_email(self.email):
            raise BuyerRule("That is not an email address.")

    @property
    def masked(self) -> str:
        """Enough for the customer at the counter to see that it is right, too little for the next one."""
        return " · ".join(filter(None, (_masked_phone(self.phone), _masked_email(self.email))))

    def taken_out_of(self, text: str) -> str:
        """The text without phone and email, however an answer may spell them."""
        if self.phone:
            # Also without the country, and grouped in any way.
            last = r"[\s().\-]*".join(self.phone[-NATIONAL_DIGITS:])
            text = re.sub(rf"\+?[0-9]{{0,6}}[\s().\-]*{last}", MARK, text)
        for spelling in (self.email, json.dumps(self.email)[1:-1]):
            if spelling:
                text = re.sub(re.escape(spelling), lambda _: MARK, text, flags=re.IGNORECASE)
        return text


def read_phone(text: str) -> str:
    """Digits with the country, from a number as people say and write it; "" for none. Nine digits are a local number.

    Raises `BuyerRule`.
    """
    sign = _BETWEEN.sub("", text)
    is_whole = sign.startswith(("+", "00"))
    digits = sign.removeprefix("+").removeprefix("00") if is_whole else sign
    if not sign:
        return ""
    if not (digits.isascii() and digits.isdigit()):
        raise BuyerRule("A phone number has only digits, for example +998 90 123 45 67.")
    if not is_whole and len(digits) == NATIONAL_DIGITS:
        return COUNTRY + digits
    if digits.startswith(COUNTRY):
        if len(digits) != len(COUNTRY) + NATIONAL_DIGITS:
            raise BuyerRule("A number in Uzbekistan has 9 digits after +998.")
    elif not is_whole:
        raise BuyerRule("Write 9 digits, or the whole number with + and the country.")
    if not FEWEST_DIGITS <= len(digits) <= MOST_DIGITS:
        raise BuyerRule("A phone number with its country has 9 to 15 digits.")
    return digits


def read_email(text: str) -> str:
    """The address without spaces around it; "" for none. Raises `BuyerRule`."""
    address = text.strip()
    if address and not _is_email(address):
        raise BuyerRule("That is not an email address.")
    return address


def _is_email(text: str) -> bool:
    return len(text) <= LONGEST_FIELD and text.isprintable() and _EMAIL.fullmatch(text) is not None


def _masked_phone(digits: str) -> str:
    if not digits:
        return ""
    if digits.startswith(COUNTRY):
        return f"+{COUNTRY} {digits[3:5]} *** ** {digits[-2:]}"
    return f"+{digits[:1]} *** ** {digits[-2:]}"


def _masked_email(address: str) -> str:
    name, _, host = address.partition("@")
    return f"{name[:1]}***@{host}" if address else ""

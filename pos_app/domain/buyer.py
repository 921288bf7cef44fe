"""A customer who wants the receipt by phone or email. What stands here is erased once the payment is resolved."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from pos_app.domain.errors import DomainError

LONGEST_FIELD = 100
_PHONE = re.compile(r"[0-9]{9,15}")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


class BuyerRule(DomainError):
    """Not enough, or not right, to send about a customer. The text never repeats what was typed."""


@dataclass(frozen=True, slots=True)
class Buyer:
    """Octo takes all three or nothing; an empty phone or email counts as given as long as the other one is there.

    The phone is digits alone, with the country and without a plus. Neither shows in a repr or a log.
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
        if self.email and (len(self.email) > LONGEST_FIELD or not _EMAIL.fullmatch(self.email)):
            raise BuyerRule("That is not an email address.")

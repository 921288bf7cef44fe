"""A sale: a basket with a number, a state and its times."""

from __future__ import annotations

from datetime import datetime
from enum import Enum
from typing import NamedTuple

from pos_app.domain.basket import Basket, Line


class SaleState(Enum):
    """Where a sale stands. The values are those of the export."""

    OPEN = "open"  # goods are being scanned, or a payment didn't go through
    PARKED = "parked"  # put aside by the cashier
    AWAITING_PAYMENT = (
        "awaiting_payment"  # an attempt is under way or its outcome unknown; the basket is frozen
    )
    PAID = "paid"  # Octo said so
    PARTLY_REFUNDED = "partly_refunded"  # some of the money went back
    REFUNDED = "refunded"  # all of the money went back
    VOIDED = "voided"  # cleared before it was paid


class Sale(NamedTuple):
    """One customer's sale. `number` is for people and carries the till's name; times are in UTC.

    `name` is what a parked one is called, "" where nobody gave it a name. `note` is for people. `age_confirmed` is the
    age in years that the cashier has confirmed of this customer, 0 where nobody was asked.
    """

    id: str
    number: str
    state: SaleState
    basket: Basket
    opened_at: datetime
    closed_at: datetime | None = None
    name: str = ""
    note: str = ""
    age_confirmed: int = 0

    @property
    def is_editable(self) -> bool:
        """Only an open sale's basket may change (I2)."""
        return self.state is SaleState.OPEN

    @property
    def has_more(self) -> bool:
        """Whether it has anything beyond goods and prices."""
        return bool(self.name or self.note or self.basket.discount)

    @property
    def age_question(self) -> Line | None:
        """The line with the highest age limit beyond what was confirmed; while there is one, the sale isn't paid."""
        strictest = max(self.basket.lines, key=lambda line: line.age_limit, default=None)
        return strictest if strictest is not None and strictest.age_limit > self.age_confirmed else None

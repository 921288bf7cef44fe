"""A product of the catalogue as the counter needs it."""

from __future__ import annotations

from dataclasses import dataclass, field

from pos_app.domain.barcode import check_barcode
from pos_app.domain.errors import ProductRule
from pos_app.domain.money import Money
from pos_app.domain.quantity import takes_decimals

LONGEST_NAME = 500


@dataclass(frozen=True, slots=True)
class Product:
    """What can be sold. The price is for one unit; a product without a name or with a price of 0 or less is refused.

    `age_limit` is in years, 0 for none; each package of goods that are marked has a marking code of its own. Both are
    known only of a product that was looked up to be sold, so they make no two products differ.
    """

    barcode: str
    name: str
    price: Money
    unit: str = "pcs"
    category: str = ""
    brand: str = ""
    age_limit: int = field(default=0, compare=False)
    is_marked: bool = field(default=False, compare=False)

    def __post_init__(self) -> None:
        check_barcode(self.barcode)
        if not self.name.strip() or len(self.name) > LONGEST_NAME:
            raise ProductRule(f"A product needs a name of 1 to {LONGEST_NAME} characters.")
        if self.price.minor <= 0:
            raise ProductRule("A price must be more than 0.")

    @property
    def is_weighed(self) -> bool:
        """Sold by kg, g, l, ml or m: its quantity takes decimals."""
        return takes_decimals(self.unit)

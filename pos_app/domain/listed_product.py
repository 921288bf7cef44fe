"""A product with what a shop's list says of it beyond what the counter needs."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from pos_app.domain.product import Product

MORE_COLUMNS = (
    "plu",
    "vat",
    "ikpu",
    "package_code",
    "name_oz",
    "name_uz",
    "name_ru",
    "name_en",
    "age_limit",
    "supplier_shop_id",
    "marked",
)
"""`age_limit` and `supplier_shop_id` are numbers, `marked` is 1 or 0, all else is text."""
EXEMPT = "exempt"
"""The `vat` of goods that bear none; otherwise it is a rate in percent."""

More = Mapping[str, str | int]
"""Values by column. A column that isn't there says nothing; an empty text or 0 says that there is none."""


class ListedProduct(NamedTuple):
    """One row of a list of goods."""

    product: Product
    more: More = MappingProxyType({})


def merged(old: More, new: More) -> dict[str, str | int]:
    """What is known once `new` was said: columns that it leaves out stay as they were."""
    return {column: value for column, value in {**old, **new}.items() if value}

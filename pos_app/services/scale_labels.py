"""What a label of the shop's own scale sells. Loaded only where the shop has set its labels up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from pos_app.domain.in_store import read_label
from pos_app.domain.money import Money
from pos_app.domain.product import Product
from pos_app.domain.quantity import Quantity


def sold_by_label(
    code: str, *, layouts: tuple[str, ...], find: Callable[[str], Product | None]
) -> tuple[Product, str | None] | None:
    """The product and its weight as text; None where the code is no label, or its product isn't in the catalogue.

    A label with a price sells one package at that price, since that is what stands on it: a weight worked out from it
    would give another sum.
    """
    label = read_label(code, layouts=layouts)
    found = next((product for item in label.items if (product := find(item))), None) if label else None
    if label is None or found is None:
        return None
    if label.price_minor is not None:
        return replace(found, price=Money(label.price_minor, found.price.currency), unit="pcs"), None
    if label.thousandths is None or not found.is_weighed:
        return None
    return found, Quantity(label.thousandths).to_text()

"""What a GS1 or marking code sells. Loaded with the first code that could be one and that nothing in the list has."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from pos_app.domain.events import Refusal
from pos_app.domain.gs1 import Gs1Code, read_gs1
from pos_app.domain.money import Money
from pos_app.domain.product import Product
from pos_app.domain.quantity import LARGEST_THOUSANDTHS, THOUSANDTHS, Quantity
from pos_app.services.counter import Scanned

_OF_A_KILOGRAM = {"kg": 1, "кг": 1, "g": THOUSANDTHS, "г": THOUSANDTHS}
"""How many of the unit make a kilogram."""


def sold_by_gs1(code: str, *, find: Callable[[str], Product | None]) -> Scanned | None:
    """The product with the weight or price that the code gives, and the code itself where it names one package.

    None where the code isn't such a one, or its product isn't in the catalogue. A code with a price sells one package
    at that price, as a label of the shop's scale does.
    """
    read = read_gs1(code)
    product = next((found for one in read.barcodes if (found := find(one))), None) if read else None
    if read is None or product is None:
        return None
    if not read.can_be_sold:
        return Scanned(product, refusal=Refusal.LABEL_DOES_NOT_FIT)
    if read.weight is None and read.price_minor is None:
        return Scanned(product, mark=read.mark)
    return _weighed(product, read)


def _weighed(product: Product, read: Gs1Code) -> Scanned:
    if product.is_weighed and read.price_minor is not None:
        price = Money(read.price_minor, product.price.currency)
        return Scanned(replace(product, price=price, unit="pcs"), mark=read.mark)
    units = _OF_A_KILOGRAM.get(product.unit.strip().casefold())
    weight = (read.weight or 0) * (units or 0)
    if not 0 < weight <= LARGEST_THOUSANDTHS:
        return Scanned(product, refusal=Refusal.LABEL_DOES_NOT_FIT)
    return Scanned(product, quantity=Quantity(weight).to_text(), mark=read.mark)

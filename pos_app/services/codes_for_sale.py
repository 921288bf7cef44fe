"""What a marketplace and the tax office know the goods of a sale by, looked up at the moment of paying."""

from __future__ import annotations

from collections.abc import Mapping

from pos_app.domain.basket import Line
from pos_app.domain.goods_codes import NO_CODES, GoodsCodes
from pos_app.services.ports import CatalogueStore
from pos_app.services.settings import Settings


class NoTaxCodeError(Exception):
    """A line can't stand on a tax receipt. Nothing was sent; `product` names it."""

    def __init__(self, product: str) -> None:
        super().__init__(f"“{product}” has no IKPU in the catalogue.")
        self.product = product


def codes_for(
    lines: tuple[Line, ...], *, settings: Settings, catalogue: CatalogueStore
) -> Mapping[int, GoodsCodes] | None:
    """By line number, in one query; None where no basket goes out. Raises `StorageError`: a code that can't be read
    is never left out, since without it the money would go to another shop.

    A tax receipt needs the IKPU of every line that costs something. Octo would refuse the whole payment for one that
    is missing, with an error that names no product, so `NoTaxCodeError` names it before anything is sent.
    """
    if settings.basket_mode == "off":
        return None
    found = catalogue.codes_of(dict.fromkeys(line.barcode for line in lines))
    codes = {line.number: found[line.barcode] for line in lines if line.barcode in found}
    if settings.basket_mode == "fiscal":
        for line in lines:
            if not (line.total.is_zero or codes.get(line.number, NO_CODES).spic):
                raise NoTaxCodeError(line.name)
    return codes

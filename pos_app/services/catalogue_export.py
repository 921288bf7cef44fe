"""Writes the catalogue as a table that an import takes back unchanged."""

from __future__ import annotations

import csv
from typing import TextIO

from pos_app.domain.listed_product import ListedProduct
from pos_app.services.ports import CatalogueStore

ALWAYS = ("barcode", "name", "category", "brand", "unit", "price")


def export_goods(store: CatalogueStore, *, file: TextIO) -> int:
    """CSV with commas; optional columns that no product has are left out. Returns how many goods were written.

    Raises `StorageError` rather than write a row that is in doubt, and what `file` raises.
    """
    count = 0
    with store.listing() as (columns, goods):
        table = csv.writer(file)
        table.writerow([*ALWAYS, *columns])
        for row in goods:
            table.writerow(_cells(row, columns=columns))
            count += 1
    return count


def _cells(row: ListedProduct, *, columns: tuple[str, ...]) -> list[str | int]:
    product = row.product
    return [
        product.barcode,
        product.name,
        product.category,
        product.brand,
        product.unit,
        product.price.to_text(),
        *(row.more.get(column, "") for column in columns),
    ]

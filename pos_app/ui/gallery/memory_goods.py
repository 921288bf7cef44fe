"""Goods of the made-up shop: the sample list that comes with the program, in memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from pos_app.domain.goods_codes import GoodsCodes
from pos_app.domain.listed_product import ListedProduct
from pos_app.domain.money import Currency
from pos_app.domain.product import Product
from pos_app.services.catalogue_import import import_goods
from pos_app.services.ports import ImportReport, Listing

SAMPLE = Path(__file__).parents[2] / "resources" / "sample" / "goods.csv"
TAX_CODE = GoodsCodes(spic="00101001001000000")


class MemoryGoods:
    """Implements `CatalogueStore`: found by exact code or part of the name. All goods bear one code for the tax."""

    def __init__(self, products: Iterable[Product] = ()) -> None:
        self._products = {product.barcode: product for product in products}

    def find(self, barcode: str) -> Product | None:
        return self._products.get(barcode)

    def search(self, text: str, *, limit: int) -> list[Product]:
        wanted = text.casefold()
        return [one for one in self._products.values() if wanted in one.name.casefold()][:limit]

    def quick_search(self, text: str, *, limit: int) -> list[Product]:
        return self.search(text, limit=limit)

    def slow_search(self, text: str, *, limit: int) -> list[Product]:
        return []

    def first(self, *, limit: int) -> list[Product]:
        return list(self._products.values())[:limit]

    def count(self) -> int:
        return len(self._products)

    def changes(self) -> int:
        return 0

    def listed(self, barcode: str) -> ListedProduct | None:
        found = self._products.get(barcode)
        return ListedProduct(found, {}) if found else None

    def codes_of(self, barcodes: Iterable[str]) -> dict[str, GoodsCodes]:
        return {barcode: TAX_CODE for barcode in barcodes if barcode in self._products}

    @contextmanager
    def listing(self) -> Iterator[Listing]:
        yield Listing((), (ListedProduct(one, {}) for one in self._products.values()))

    def put(self, goods: Iterable[Product | ListedProduct]) -> ImportReport:
        """Optional columns are left out: no screen shows them."""
        rows = [one if isinstance(one, Product) else one.product for one in goods]
        self._products.update({product.barcode: product for product in rows})
        return ImportReport(len(rows), 0, 0, ())


@cache
def sample_goods() -> tuple[Product, ...]:
    """Raises `OSError` where the sample list is missing."""
    goods = MemoryGoods()
    import_goods(lambda: SAMPLE.open("rb"), store=goods, currency=Currency.UZS)
    return tuple(goods.first(limit=goods.count()))

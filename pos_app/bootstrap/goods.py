"""Goods from a file, or those of the sample shop that come with the program."""

from __future__ import annotations

from pathlib import Path

from pos_app.domain.money import Currency
from pos_app.services.catalogue_import import import_goods
from pos_app.services.ports import CatalogueStore, ImportReport

SAMPLE = Path(__file__).parent.parent / "resources" / "sample" / "goods.csv"


def import_file(path: Path, *, catalogue: CatalogueStore, currency: Currency) -> ImportReport:
    """Blocks: run it in a lane. Raises what `import_goods` raises; then the catalogue is as it was."""
    return import_goods(lambda: path.open("rb"), store=catalogue, currency=currency)


def load_sample(catalogue: CatalogueStore, *, currency: Currency) -> ImportReport:
    """Some sixty everyday goods of a corner shop, at so'm prices."""
    return import_file(SAMPLE, catalogue=catalogue, currency=currency)

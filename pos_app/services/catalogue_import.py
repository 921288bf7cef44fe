"""Takes a file of goods into the catalogue: all rows that can be taken, in one transaction, or none."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from dataclasses import dataclass
from io import TextIOWrapper
from itertools import islice
from operator import attrgetter
from typing import BinaryIO

from pos_app.domain.listed_product import ListedProduct, merged
from pos_app.domain.money import Currency
from pos_app.services.catalogue_file import HEADER_WITHIN_LINES, CatalogueRow, Layout, find_layout, read_goods
from pos_app.services.catalogue_text import CatalogueFileError, find_encoding
from pos_app.services.catalogue_workbook import is_workbook, workbook_sheets
from pos_app.services.ports import CatalogueStore, ImportReport

CHUNK_BYTES = 1 << 16

OpenFile = Callable[[], BinaryIO]
"""Opens the file anew for reading bytes; it is called twice or three times."""
Lines = Callable[[], Generator[str, None, None]]


@dataclass(frozen=True, slots=True)
class GoodsFile:
    """A file whose layout is known. `lines` begins anew with each call; it may raise `CatalogueFileError`."""

    lines: Lines
    layout: Layout


def examine(open_file: OpenFile) -> GoodsFile:
    """Finds out how the file is written; raises `CatalogueFileError` when no goods can be found in it."""
    with open_file() as raw:
        start = raw.read(8)
    if is_workbook(start):
        return _first_with_goods(workbook_sheets(open_file))
    with open_file() as raw:
        encoding = find_encoding(iter(lambda: raw.read(CHUNK_BYTES), b""))
    return _with_layout(lambda: _text_lines(open_file, encoding=encoding))


def _first_with_goods(sheets: list[Lines]) -> GoodsFile:
    """A workbook may begin with a page of greetings. What is wrong is said of its first page."""
    first: CatalogueFileError | None = None
    for lines in sheets:
        try:
            return _with_layout(lines)
        except CatalogueFileError as error:
            first = first or error
    raise first or CatalogueFileError("The workbook has no sheet with goods. Nothing was changed.")


def _with_layout(lines: Lines) -> GoodsFile:
    with closing(lines()) as source:
        return GoodsFile(lines, find_layout(islice(source, HEADER_WITHIN_LINES)))


def _text_lines(open_file: OpenFile, *, encoding: str) -> Generator[str, None, None]:
    with open_file() as raw, _as_text(raw, encoding=encoding) as text:
        try:
            yield from text
        except UnicodeError as error:
            raise CatalogueFileError("The file ends in the middle of a sign. Nothing was changed.") from error


def import_goods(
    open_file: OpenFile, *, store: CatalogueStore, currency: Currency, is_dry_run: bool = False
) -> ImportReport:
    """Blocks for as long as the file takes: run it in a lane.

    Raises `CatalogueFileError`, `StorageError` or `OSError`, and then the catalogue is as it was. A dry run counts what
    would happen and stores nothing.
    """
    file = examine(open_file)
    refused: list[tuple[int, str]] = []
    rows = read_goods(
        file.lines(),
        layout=file.layout,
        currency=currency,
        on_refused=lambda number, reason: refused.append((number, reason)),
    )
    report = _count(rows, store=store) if is_dry_run else store.put(map(attrgetter("listed"), rows))
    return report._replace(refused=(*report.refused, *refused))


def _count(rows: Iterator[CatalogueRow], *, store: CatalogueStore) -> ImportReport:
    added = changed = unchanged = 0
    for row in rows:
        known = store.listed(row.product.barcode)
        if known is None:
            added += 1
        elif known == ListedProduct(row.product, merged(known.more, row.more)):
            unchanged += 1
        else:
            changed += 1
    return ImportReport(added=added, changed=changed, unchanged=unchanged, refused=())


def _as_text(raw: BinaryIO, *, encoding: str) -> TextIOWrapper:
    return TextIOWrapper(raw, encoding=encoding, errors="surrogateescape", newline="")

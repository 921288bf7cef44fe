"""Workbooks as shops have them, written by a spreadsheet library of other people."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence

import openpyxl  # type: ignore[import-untyped]

HEADER = ("barcode", "name", "category", "brand", "unit", "price")


def workbook(*sheets: Iterable[Sequence[object]], hidden: Iterable[int] = ()) -> bytes:
    """XLSX with these sheets, each a list of rows; those whose place is in `hidden` are hidden."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for place, rows in enumerate(sheets):
        sheet = book.create_sheet(f"Sheet {place + 1}")
        sheet.sheet_state = "hidden" if place in hidden else "visible"
        for number, row in enumerate(rows, start=1):
            for column, value in enumerate(row, start=1):
                sheet.cell(number, column).value = value
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()

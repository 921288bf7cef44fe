"""The rows of a spreadsheet (XLSX, XLS, ODS) as lines of CSV, so that one reader judges all lists of goods.

The library that reads the formats is loaded with the first workbook. A formula counts by the value that was saved
with it; one that was saved without a value is an empty cell.
"""

from __future__ import annotations

import csv
import zipfile
import zlib
from collections.abc import Callable, Generator, Iterable, Sequence
from datetime import date, datetime
from functools import partial
from io import StringIO
from typing import TYPE_CHECKING, BinaryIO

from pos_app.services.catalogue_text import CatalogueFileError

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

STARTS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
"""How packed workbooks (XLSX, ODS) and old ones (XLS) begin."""
LARGEST_FILE_BYTES = 300_000_000
LARGEST_UNPACKED_BYTES = 1_200_000_000
"""A million goods take some 400 MB unpacked. What unpacks to more was made to fill somebody's memory."""
MOST_COLUMNS = 1_000
_MAIN_MEMBERS = ("[Content_Types].xml", "content.xml")
_EXACT_WHOLE = 2**53
_CHECK_BYTES = 1 << 20

_BROKEN = "The workbook is damaged or is none. Save it anew, or as CSV, and import that. Nothing was changed."
_LOCKED = "The workbook is locked with a password. Save it without one and import that. Nothing was changed."
_TOO_LARGE = (
    "The workbook unpacks to more than a list of goods can hold. Save the goods as CSV and import that. "
    "Nothing was changed."
)
_OTHER_ARCHIVE = "This is a packed file, but no workbook. Unpack it first. Nothing was changed."


def is_workbook(start: bytes) -> bool:
    return start.startswith(STARTS)


def workbook_sheets(open_file: Callable[[], BinaryIO]) -> list[Callable[[], Generator[str, None, None]]]:
    """One source of lines for each sheet that a person sees, in their order; a line for each row from the first on.

    The whole workbook is held in memory until the sources are forgotten. `CatalogueFileError` when it can't be read.
    """
    with open_file() as raw:
        if raw.seek(0, 2) > LARGEST_FILE_BYTES:
            raise CatalogueFileError(_TOO_LARGE)
        raw.seek(0)
        if raw.read(2) == b"PK":
            raw.seek(0)
            _check_archive(raw)
        raw.seek(0)
        workbook = _opened(raw)
    from python_calamine import SheetVisibleEnum

    names = [sheet.name for sheet in workbook.sheets_metadata if sheet.visible == SheetVisibleEnum.Visible]
    return [partial(_lines, workbook, name) for name in names]


def _check_archive(raw: BinaryIO) -> None:
    """Unpacks everything once, into nothing: sizes that an archive claims may be lies."""
    try:
        with zipfile.ZipFile(raw) as archive:
            members = archive.infolist()
            if sum(member.file_size for member in members) > LARGEST_UNPACKED_BYTES:
                raise CatalogueFileError(_TOO_LARGE)
            if not any(member.filename in _MAIN_MEMBERS for member in members):
                raise CatalogueFileError(_OTHER_ARCHIVE)
            for member in members:
                with archive.open(member) as unpacked:
                    while unpacked.read(_CHECK_BYTES):
                        continue
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, ValueError) as error:
        raise CatalogueFileError(_BROKEN) from error


def _opened(raw: BinaryIO) -> CalamineWorkbook:
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    try:
        return CalamineWorkbook.from_filelike(raw)
    except PasswordError as error:
        raise CatalogueFileError(_LOCKED) from error
    except (CalamineError, OSError, ValueError) as error:
        raise CatalogueFileError(_BROKEN) from error


def _sheet(workbook: CalamineWorkbook, name: str) -> CalamineSheet:
    from python_calamine import CalamineError

    try:
        return workbook.get_sheet_by_name(name)
    except (CalamineError, OSError, ValueError) as error:
        raise CatalogueFileError(_BROKEN) from error


def _lines(workbook: CalamineWorkbook, name: str) -> Generator[str, None, None]:
    line = StringIO()
    writer = csv.writer(line)
    for row in _rows(_sheet(workbook, name)):
        line.seek(0)
        line.truncate()
        writer.writerow([_cell(value) for value in row[:MOST_COLUMNS]])
        yield line.getvalue()


def _rows(sheet: CalamineSheet) -> Iterable[Sequence[object]]:
    start = sheet.start
    if start is None:
        return
    if start[0] == 0:
        yield from sheet.iter_rows()
        return
    # WORKAROUND python-calamine 0.9.1: below empty rows `iter_rows` leaves out as many at the end.
    yield from sheet.to_python(skip_empty_area=False)


def _cell(value: object) -> str:
    """As a person reads it in the cell: whole numbers without a point, fifteen digits at most, one line."""
    if isinstance(value, bool):
        return ""
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < _EXACT_WHOLE else f"{value:.15g}"
    if isinstance(value, datetime | date):
        return value.isoformat()
    return " ".join(str(value).split())

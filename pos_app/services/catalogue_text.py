"""From the bytes of a table to its rows: finds the encoding out; one broken quotation mark costs one line alone."""

from __future__ import annotations

import csv
import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, getincrementaldecoder
from collections import deque
from collections.abc import Callable, Iterable, Iterator

LONGEST_LINE = 1_000_000
LONGEST_ROW_LINES = 20
"""A cell with line breaks in it may run over so many lines; beyond that a quotation mark was forgotten."""
_UNTEXT = bytes((*range(1, 9), *range(14, 32)))
_UNTEXT_SHARE = 50
"""A stray control sign happens in real lists; more than one in so many bytes, or one NUL, and it is no text."""
_BROKEN = re.compile("[\udc80-\udcff]")
_KNOWN_STARTS = ((b"%PDF", "This is a PDF, not a table: export the goods as CSV and import that."),)
_NOT_TEXT = (
    "This is not a text file with a table in it. Save the goods as CSV and import that. Nothing was changed."
)
_UNCLOSED = "unexpected end of data"


class CatalogueFileError(Exception):
    """The file as a whole can't be read. Its text is a sentence for whoever chose it; nothing was changed."""


def find_encoding(chunks: Iterable[bytes]) -> str:
    """Python's name of the encoding, from all bytes of the file; open it with `errors="surrogateescape"`.

    UTF-8 with and without a mark, UTF-16 with one, else Windows-1251. `CatalogueFileError` for bytes that are no text.
    A few broken signs in a file that is UTF-8 otherwise leave it UTF-8, so that only their rows are refused.
    """
    state = _Utf8Check()
    for index, chunk in enumerate(chunks):
        if index == 0:
            if chunk.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
                return "utf-16"
            state.is_marked = chunk.startswith(BOM_UTF8)
            _refuse_known(chunk)
        state.feed(chunk)
    return state.verdict()


def _refuse_known(start: bytes) -> None:
    for mark, sentence in _KNOWN_STARTS:
        if start.startswith(mark):
            raise CatalogueFileError(f"{sentence} Nothing was changed.")


class _Utf8Check:
    """Counts what is UTF-8 and what isn't, chunk by chunk."""

    def __init__(self) -> None:
        self.is_marked = False
        self._decoder = getincrementaldecoder("utf-8")()
        self._good = 0
        self._broken = 0
        self._line_bytes = 0

    def feed(self, chunk: bytes) -> None:
        if b"\x00" in chunk or (len(chunk) - len(chunk.translate(None, _UNTEXT))) * _UNTEXT_SHARE > len(
            chunk
        ):
            raise CatalogueFileError(_NOT_TEXT)
        last_end = max(chunk.rfind(b"\n"), chunk.rfind(b"\r"))
        self._line_bytes = self._line_bytes + len(chunk) if last_end < 0 else len(chunk) - last_end
        if self._line_bytes > LONGEST_LINE:
            raise CatalogueFileError(_NOT_TEXT)
        self._count(chunk, is_last=False)

    def verdict(self) -> str:
        self._count(b"", is_last=True)
        if self.is_marked or self._broken * 10 <= self._good:
            return "utf-8-sig" if self.is_marked else "utf-8"
        return "cp1251"

    def _count(self, chunk: bytes, *, is_last: bool) -> None:
        """Bytes beyond ASCII that fit, and signs that don't; the slow way only for a chunk that holds such."""
        state = self._decoder.getstate()
        try:
            self._good += len(chunk) - len(self._decoder.decode(chunk, final=is_last))
        except UnicodeDecodeError:
            self._decoder.errors = "surrogateescape"
            self._decoder.setstate(state)
            text = self._decoder.decode(chunk, final=is_last)
            self._decoder.errors = "strict"
            broken = len(_BROKEN.findall(text))
            self._broken += broken
            self._good += len(chunk) - len(text)


def physical_rows(
    lines: Iterable[str], *, delimiter: str, after_line: int, on_refused: Callable[[int, str], None]
) -> Iterator[tuple[int, list[str]]]:
    """Gives (number of the row's first line, its cells) for each row after the header; blank rows are left out.

    A row whose quotation marks don't fit goes to `on_refused`, and only its first line is lost.
    """
    source = _Lines(lines)
    while (line := source.take()) is not None:
        number = source.number
        if number <= after_line or not line.strip():
            continue
        if not line.isascii() and _is_broken(line):
            on_refused(number, "the line holds signs that can't be read in this file's encoding")
            continue
        if '"' in line:
            cells = _quoted_cells(line, source=source, delimiter=delimiter)
        else:
            cells = line.rstrip("\r\n").split(delimiter)
        if cells is None:
            on_refused(number, "the quotation marks in the line don't fit together")
        elif any(cells):
            yield number, cells


def _is_broken(line: str) -> bool:
    try:
        line.encode()
    except UnicodeEncodeError:
        return True
    return False


def _quoted_cells(line: str, *, source: _Lines, delimiter: str) -> list[str] | None:
    text = line.rstrip("\r\n")
    taken: list[str] = []
    while True:
        try:
            return next(csv.reader([text], delimiter=delimiter, strict=True))
        except csv.Error as error:
            more = source.take() if str(error) == _UNCLOSED and len(taken) < LONGEST_ROW_LINES else None
        if more is None:
            source.give_back(taken)
            return None
        taken.append(more)
        text = f"{text}\n{more.rstrip()}"


class _Lines:
    """The lines of a file with their numbers; some can be given back to be read again."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines = iter(lines)
        self._waiting: deque[str] = deque()
        self.number = 0

    def take(self) -> str | None:
        line = self._waiting.popleft() if self._waiting else next(self._lines, None)
        if line is not None:
            self.number += 1
        return line

    def give_back(self, lines: list[str]) -> None:
        self._waiting.extendleft(reversed(lines))
        self.number -= len(lines)

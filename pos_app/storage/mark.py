"""How far the journal had come, noted beside the books: what tells that the log beside them was taken away."""

from __future__ import annotations

import os
import zlib
from contextlib import suppress

from pos_app.services.ports import DamagedBooksError

_SIZE = 32


class JournalMark:
    """A file with one number. It is written after a change is on disk and never waited for, so it is never ahead."""

    def __init__(self, books: str) -> None:
        self._books = books
        self._path = f"{books}-mark"
        self._handle: int | None = None

    def check(self, last_seq: int) -> None:
        """Raises `DamagedBooksError` when the journal once was longer than it is now."""
        noted = self._noted()
        if noted is not None and noted > last_seq:
            raise DamagedBooksError(
                f"The books {self._books} end at entry {last_seq} of their journal although {noted} were written: "
                f"the file {self._books}-wal was taken away, or an older copy was put in their place. "
                "Payments may be missing here that Octo has. Nothing was changed. Put the missing file back; "
                f"or, to go on with what is there, remove {self._path}, start again, "
                "and look in Octo's cabinet for payments that the till doesn't know."
            )

    def note(self, last_seq: int) -> None:
        """Never raises: the mark is a witness, not a part of the books."""
        text = str(last_seq)
        line = f"{text} {zlib.crc32(text.encode()):08x}".ljust(_SIZE - 1) + "\n"
        with suppress(OSError):
            if self._handle is None:
                self._handle = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
            os.lseek(self._handle, 0, os.SEEK_SET)
            os.write(self._handle, line.encode())

    def close(self) -> None:
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def _noted(self) -> int | None:
        """None where there is no mark or it can't be read: then it tells nothing."""
        try:
            with open(self._path, "rb") as file:  # noqa: PTH123 - quicker to start
                text, check = file.read(_SIZE).decode().split()
            return int(text) if int(check, 16) == zlib.crc32(text.encode()) else None
        except (OSError, ValueError):
            return None

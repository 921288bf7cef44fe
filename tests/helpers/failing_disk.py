"""A disk that fails when it is told to: SQLite's own file calls, counted and refused below everything of the till."""

from __future__ import annotations

import _sqlite3
import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from typing import Any

_OK, _FULL, _IOERR_WRITE, _IOERR_FSYNC = 0, 13, 10 | 3 << 8, 10 | 4 << 8
_X_OPEN, _X_WRITE, _X_TRUNCATE, _X_SYNC = 0, 2, 3, 4
_METHODS = 18

# SQLite keeps the pointer to the name and reads behind its end, so it is handed on as it is.
_Open = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p
)
_Write = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int, ctypes.c_int64)
_Truncate = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int64)
_Sync = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int)


class _Vfs(ctypes.Structure):
    """The beginning of SQLite's `sqlite3_vfs`."""

    _fields_ = (
        ("version", ctypes.c_int),
        ("file_size", ctypes.c_int),
        ("longest_path", ctypes.c_int),
        ("next", ctypes.c_void_p),
        ("name", ctypes.c_char_p),
        ("app_data", ctypes.c_void_p),
        ("open", ctypes.c_void_p),
    )


class _FileCalls(ctypes.Structure):
    """SQLite's `sqlite3_io_methods`."""

    _fields_ = (("version", ctypes.c_int), ("calls", ctypes.c_void_p * _METHODS))


class Fault(Enum):
    """How the disk fails."""

    FULL = "disk full"
    IO_ERROR = "I/O error"
    TORN = "half a page written, then an I/O error"


@dataclass(slots=True)
class FailingDisk:
    """`steps` counts writes, syncs and truncations. From step `fails_at` on the disk fails, `lasts` times."""

    steps: int = 0
    fails_at: int | None = None
    fault: Fault = Fault.FULL
    lasts: int = 1
    failed: int = 0

    def repair(self) -> None:
        self.fails_at = None

    def _is_failing(self) -> bool:
        self.steps += 1
        is_due = self.fails_at is not None and self.steps >= self.fails_at and self.failed < self.lasts
        self.failed += is_due
        return is_due


_disk = FailingDisk()
# The open files keep the addresses of what is in here, also after the test.
_alive: list[Any] = []
_known: dict[int, int] = {}


@contextmanager
def failing_disk() -> Iterator[FailingDisk]:
    """Everything that SQLite opens in here goes through the disk that is given."""
    global _disk  # noqa: PLW0603 - the files outlive the block
    _disk = FailingDisk()
    library = ctypes.CDLL(getattr(_sqlite3, "__file__", None))
    find = library.sqlite3_vfs_find
    find.restype, find.argtypes = ctypes.POINTER(_Vfs), (ctypes.c_char_p,)
    vfs = find(None).contents
    usual = vfs.open
    opens = _Open(usual)

    def open_(this: int, name: int, file: int, flags: int, out: int) -> int:
        outcome = opens(this, name, file, flags, out)
        if outcome == _OK:
            calls = ctypes.c_void_p.from_address(file)
            calls.value = _watched(calls.value or 0)
        return int(outcome)

    watching = _Open(open_)
    _alive.append(watching)
    vfs.open = ctypes.cast(watching, ctypes.c_void_p).value
    try:
        yield _disk
    finally:
        vfs.open = usual
        _disk.repair()


def _watched(address: int) -> int:
    """The same calls with the writing ones exchanged."""
    if address in _known:
        return _known[address]
    usual = _FileCalls.from_address(address)
    write, truncate, sync = (
        _Write(usual.calls[_X_WRITE]),
        _Truncate(usual.calls[_X_TRUNCATE]),
        _Sync(usual.calls[_X_SYNC]),
    )

    def write_(file: int, data: int, size: int, place: int) -> int:
        if not _disk._is_failing():
            return int(write(file, data, size, place))
        if _disk.fault is Fault.TORN:
            write(file, data, size // 2, place)
        return _FULL if _disk.fault is Fault.FULL else _IOERR_WRITE

    def truncate_(file: int, size: int) -> int:
        return _IOERR_WRITE if _disk._is_failing() else int(truncate(file, size))

    def sync_(file: int, flags: int) -> int:
        return _IOERR_FSYNC if _disk._is_failing() else int(sync(file, flags))

    made = _FileCalls()
    ctypes.memmove(ctypes.byref(made), address, ctypes.sizeof(made))
    kept = (_Write(write_), _Truncate(truncate_), _Sync(sync_))
    for place, call in zip((_X_WRITE, _X_TRUNCATE, _X_SYNC), kept, strict=True):
        made.calls[place] = ctypes.cast(call, ctypes.c_void_p).value
    _alive.extend((made, kept))
    _known[address] = ctypes.addressof(made)
    _known[ctypes.addressof(made)] = ctypes.addressof(made)
    return ctypes.addressof(made)

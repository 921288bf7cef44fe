"""One till a folder: a lock of the operating system that goes with the process, however it ends."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

from pos_app.services.ports import StorageError

FILE_NAME = "till.lock"
_LOCKED_AT = 1 << 30
"""Windows keeps others from reading what is locked, so the lock lies behind the process id."""
_HELD = frozenset({errno.EACCES, errno.EAGAIN, errno.EDEADLK, errno.EWOULDBLOCK})


class InstanceLock:
    """Held from `acquire` to `release` or the end of the process. Commands on the same folder don't take it."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE_NAME
        self._handle: int | None = None

    def acquire(self) -> bool:
        """False when another till has the folder; `StorageError` when the folder can't be used at all."""
        if self._handle is not None:
            return True
        try:
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise _unusable(self._path.parent, error) from error
        try:
            _lock(handle)
        except OSError as error:
            os.close(handle)
            if error.errno in _HELD:
                return False
            raise _unusable(self._path.parent, error) from error
        self._handle = handle
        _write_process_id(handle)
        return True

    def release(self) -> None:
        """The file stays: taking it away would let two tills lock two different files of the same name."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def owner(self) -> int | None:
        """The process id that the holder wrote, None where there is none to read."""
        try:
            return int(self._path.read_bytes().split()[0])
        except (OSError, ValueError, IndexError):
            return None


def _write_process_id(handle: int) -> None:
    """Only for people and for raising the window: the lock holds without it, also on a full disk."""
    try:
        os.ftruncate(handle, 0)
        os.write(handle, f"{os.getpid()}\n".encode())
    except OSError:
        return


def _unusable(folder: Path, error: OSError) -> StorageError:
    reason = error.strerror or str(error)
    return StorageError(
        f"The folder {folder} can't be used: {reason}. Nothing was stored. Choose another with --data-dir."
    )


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        os.lseek(handle, _LOCKED_AT, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        os.lseek(handle, 0, os.SEEK_SET)
else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)

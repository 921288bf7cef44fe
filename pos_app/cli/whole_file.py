"""Writes a file for a person as a whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from pos_app.cli.exits import CommandFailed


@contextmanager
def whole_file(target: Path, *, unharmed: str) -> Iterator[TextIO]:
    """Beside it first, then in its place, so that nobody ever finds half an export. Line ends go out as written.

    `unharmed` ends the sentence for a file that can't be written.
    """
    try:
        if target.exists() and not target.is_file():
            # A pipe or a device (/dev/stdout) has no place to be exchanged in.
            with target.open("w", encoding="utf-8", newline="") as file:
                yield file
            return
        handle, name = tempfile.mkstemp(dir=target.absolute().parent, prefix=f".{target.name}.")
        fresh = Path(name)
        try:
            with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
                yield file
            fresh.replace(target)
        except BaseException:
            fresh.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise CommandFailed(f"{target} can't be written: {error.strerror or error}. {unharmed}") from error

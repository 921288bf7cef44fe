"""Writes log records as JSON lines, masked, into files that rotate by size. Imported only when the log is opened."""

from __future__ import annotations

import json
import logging
import os
import traceback
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pos_app.system.paths import PRIVATE
from pos_app.system.secret_words import SecretWords

LONGEST_TEXT = 20_000


class JsonLinesHandler(logging.Handler):
    """Opens the file for each record: several processes may write it, and Windows can't rename what is open."""

    def __init__(self, path: Path, *, words: SecretWords, largest_bytes: int, kept: int) -> None:
        super().__init__()
        self._path = path
        self._words = words
        self._largest_bytes = largest_bytes
        self._kept = kept

    def emit(self, record: logging.LogRecord) -> None:
        """A full disk or a folder that is gone costs the record, never the sale."""
        try:
            self._write(self._line(record))
        except OSError:
            return

    def _line(self, record: logging.LogRecord) -> bytes:
        entry: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": self._words.hide_text(record.name),
            "thread": self._words.hide_text(record.threadName or ""),
            "process": record.process,
            "message": self._words.hide_text(_message(record))[:LONGEST_TEXT],
        }
        data = getattr(record, "data", None)
        if data:
            entry["data"] = self._words.hide(data)
        if record.exc_info and record.exc_info[1] is not None:
            text = "".join(traceback.format_exception(record.exc_info[1]))
            entry["error"] = self._words.hide_text(text)[-LONGEST_TEXT:]
        line = json.dumps(entry, ensure_ascii=False, default=str)
        return line.encode("utf-8", errors="backslashreplace") + b"\n"

    def _write(self, line: bytes) -> None:
        self._path.parent.mkdir(mode=PRIVATE, parents=True, exist_ok=True)
        self._rotate_if_full(len(line))
        handle = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            os.write(handle, line)
        finally:
            os.close(handle)

    def _rotate_if_full(self, more_bytes: int) -> None:
        try:
            if self._path.stat().st_size + more_bytes <= self._largest_bytes:
                return
            for number in range(self._kept - 1, 0, -1):
                older = self._numbered(number)
                if older.exists():
                    older.replace(self._numbered(number + 1))
            self._path.replace(self._numbered(1))
        except OSError:
            # Another process is just reading or rotating it: this record goes into the file as it is.
            return

    def _numbered(self, number: int) -> Path:
        return self._path.with_name(f"{self._path.stem}.{number}{self._path.suffix}")


def _message(record: logging.LogRecord) -> str:
    try:
        return record.getMessage()
    except (TypeError, ValueError):
        return f"{record.msg} {record.args!r}"

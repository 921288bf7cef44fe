"""What came in and what became of it, in order of arrival. No secret gets in here."""

from __future__ import annotations

import threading
from collections import deque
from typing import Any

LONGEST = 20_000


class RequestLog:
    """The last 20,000 requests. Safe to use from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._entries: deque[dict[str, Any]] = deque(maxlen=LONGEST)
        self._last_number = 0

    def arrived(self, entry: dict[str, Any]) -> dict[str, Any]:
        """Gives the entry its place. The returned one is completed with `finished`."""
        with self._lock:
            self._last_number += 1
            kept = {"number": self._last_number, **entry, "result": "in progress"}
            self._entries.append(kept)
            return kept

    def finished(self, entry: dict[str, Any], **result: Any) -> None:
        with self._lock:
            entry.update(result)

    def entries(self) -> list[dict[str, Any]]:
        with self._lock:
            return [dict(entry) for entry in self._entries]

    def clear(self) -> None:
        with self._lock:
            self._entries.clear()

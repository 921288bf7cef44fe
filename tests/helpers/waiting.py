"""Waits for another process: looks until what is awaited is there, and says what never came."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

Found = TypeVar("Found")

LOOK_EVERY_S = 0.02


def wait_until(look: Callable[[], Found | None], timeout_s: float, *, what: str = "") -> Found:
    """The first answer of `look` that counts as true. A failed assertion with `what` after `timeout_s`."""
    latest = time.monotonic() + timeout_s
    while True:
        found = look()
        if found:
            return found
        assert time.monotonic() < latest, f"waited {timeout_s:.0f} s in vain for {what or look}"
        time.sleep(LOOK_EVERY_S)

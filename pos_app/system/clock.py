"""The only place that reads the clock."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime


def _steady_clock() -> Callable[[], float]:
    """Seconds that only grow and that count the time the PC slept: a QR doesn't live longer for it.

    Linux counts sleep in CLOCK_BOOTTIME, macOS in CLOCK_MONOTONIC, Windows in the clock that Python uses anyway.
    """
    for name in ("CLOCK_BOOTTIME", "CLOCK_MONOTONIC"):
        clock_id = getattr(time, name, None)
        if clock_id is not None:
            return lambda: time.clock_gettime(clock_id)
    return time.monotonic


_steady_s = _steady_clock()


class SystemClock:
    def now(self) -> datetime:
        """Wall time in UTC; it may jump when somebody sets the clock."""
        return datetime.now(UTC)

    def monotonic_s(self) -> float:
        """Seconds that only grow, sleep of the PC included."""
        return _steady_s()

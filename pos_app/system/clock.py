"""The only place that reads the clock."""

from __future__ import annotations

import time
from datetime import UTC, datetime


class SystemClock:
    def now(self) -> datetime:
        """Wall time in UTC; it may jump when somebody sets the clock."""
        return datetime.now(UTC)

    def monotonic_s(self) -> float:
        """Seconds that only grow. On Windows and Linux alike they may stand still while the PC sleeps."""
        return time.monotonic()

"""What a measured program writes into its pipe. Imports nothing that would slow its start."""

from __future__ import annotations

import os
import time

_PIPE = int(os.environ.get("BENCH_PIPE", "-1"))


def report(name: str, more: str = "", *, at_ns: int | None = None) -> None:
    """One moment, `at_ns` or now, whole in one write."""
    when_ns = time.clock_gettime_ns(time.CLOCK_MONOTONIC) if at_ns is None else at_ns
    if _PIPE >= 0:
        os.write(_PIPE, f"{name}\t{when_ns}\t{more}\n".encode())

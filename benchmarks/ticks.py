"""Gaps between the ticks of a window: for so long nothing was painted and no key was taken."""

from __future__ import annotations

import time
from collections import Counter

from PySide6.QtCore import Qt, QTimer

from benchmarks.process import Launched
from benchmarks.report import report

TICK_MS = 1
TOLD_EVERY_MS = 250
STEPS_PER_MS = 10


class Ticks:
    """Ticks as often as a window can, and tells now and then how many gaps there were of each length so far."""

    def __init__(self) -> None:
        self._gaps: Counter[int] = Counter()
        self._last_ns = self._told_ns = time.perf_counter_ns()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK_MS)

    def _tick(self) -> None:
        now_ns = time.perf_counter_ns()
        self._gaps[(now_ns - self._last_ns) * STEPS_PER_MS // 1_000_000] += 1
        self._last_ns = now_ns
        if now_ns - self._told_ns > TOLD_EVERY_MS * 1_000_000:
            self._told_ns = now_ns
            report("ticks", " ".join(f"{gap}:{count}" for gap, count in self._gaps.items()))
            # What was just done counts for no gap.
            self._last_ns = time.perf_counter_ns()


class GapsSince:
    """The gaps of a running program from now on."""

    def __init__(self, program: Launched) -> None:
        self._program = program
        self._before = self._told()

    def in_ms(self) -> list[float]:
        return [gap / STEPS_PER_MS for gap in (self._told() - self._before).elements()]

    def _told(self) -> Counter[int]:
        self._program.collect()
        pairs = (pair.split(":") for pair in self._program.wait_for("ticks").more.split())
        return Counter({int(gap): int(count) for gap, count in pairs})


def watch_ticks() -> None:
    """Begins with the event loop of the program that is being loaded."""
    from PySide6.QtWidgets import QApplication

    run = QApplication.exec
    kept: list[Ticks] = []

    def ticking(*_app: QApplication) -> int:
        kept.append(Ticks())
        return run()

    QApplication.exec = ticking  # type: ignore[method-assign]

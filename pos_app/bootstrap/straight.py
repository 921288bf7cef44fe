"""Lanes and timers of a command: everything runs at once in its own thread, and waiting is waiting."""

from __future__ import annotations

import heapq
import itertools
import threading
from collections.abc import Callable
from typing import TypeVar

from pos_app.services.ports import Clock, Lane

Result = TypeVar("Result")


class StraightTasks:
    """Implements `TaskRunner`: a job has ended and its outcome is home when `run` returns."""

    def run(
        self,
        _lane: Lane,
        job: Callable[[], Result],
        *,
        on_done: Callable[[Result], None],
        on_failed: Callable[[Exception], None],
    ) -> None:
        try:
            result = job()
        except Exception as error:  # noqa: BLE001 - the port's contract: every error comes home
            on_failed(error)
        else:
            on_done(result)


class _StraightTimer:
    def __init__(self) -> None:
        self.is_cancelled = False

    def cancel(self) -> None:
        self.is_cancelled = True


class StraightScheduler:
    """Implements `Scheduler`: what falls due is called by `run`, in order, until nothing is left."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._order = itertools.count()
        self._queue: list[tuple[float, int, _StraightTimer, Callable[[], None]]] = []
        self._never = threading.Event()

    def after(self, delay_s: float, callback: Callable[[], None]) -> _StraightTimer:
        timer = _StraightTimer()
        due_s = self._clock.monotonic_s() + max(0.0, delay_s)
        heapq.heappush(self._queue, (due_s, next(self._order), timer, callback))
        return timer

    def run(self) -> None:
        """Ctrl+C ends the waiting with `KeyboardInterrupt`; then `run` may be called again."""
        while self._queue:
            due_s, _, timer, callback = self._queue[0]
            wait_s = due_s - self._clock.monotonic_s()
            if wait_s > 0 and not timer.is_cancelled:
                self._never.wait(wait_s)
                continue
            heapq.heappop(self._queue)
            if not timer.is_cancelled:
                callback()

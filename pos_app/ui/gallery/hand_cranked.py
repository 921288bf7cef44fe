"""Time and threads of the made-up shop: they stand still until they are moved, so that pictures come out the same."""

from __future__ import annotations

import heapq
import itertools
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import NamedTuple, TypeVar

from pos_app.services.ports import Lane

Result = TypeVar("Result")

START = datetime(2026, 11, 24, 9, 5, tzinfo=UTC)
MOST_JOBS = 10_000


class StillClock:
    """Implements `Clock`: stands still until it is moved."""

    def __init__(self) -> None:
        self._wall, self._mono_s = START, 1000.0

    def now(self) -> datetime:
        return self._wall

    def monotonic_s(self) -> float:
        return self._mono_s

    def advance(self, seconds: float) -> None:
        self._wall += timedelta(seconds=seconds)
        self._mono_s += seconds


class HandTimer:
    """Implements `Timer`."""

    def __init__(self) -> None:
        self.is_cancelled = False

    def cancel(self) -> None:
        self.is_cancelled = True


class HandTimers:
    """Implements `Scheduler`: timers fire only while time is made to pass."""

    def __init__(self, clock: StillClock) -> None:
        self._clock = clock
        self._order = itertools.count()
        self._queue: list[tuple[float, int, HandTimer, Callable[[], None]]] = []

    def after(self, delay_s: float, callback: Callable[[], None]) -> HandTimer:
        timer = HandTimer()
        heapq.heappush(self._queue, (self._clock.monotonic_s() + delay_s, next(self._order), timer, callback))
        return timer

    def pass_time(self, seconds: float, *, between: Callable[[], None]) -> None:
        """Moves the clock and fires what falls due, in order; `between` runs after each."""
        end_s = self._clock.monotonic_s() + seconds
        between()
        while self._queue and self._queue[0][0] <= end_s:
            due_s, _, timer, callback = heapq.heappop(self._queue)
            if not timer.is_cancelled:
                self._clock.advance(max(0.0, due_s - self._clock.monotonic_s()))
                callback()
                between()
        self._clock.advance(max(0.0, end_s - self._clock.monotonic_s()))


class _Job(NamedTuple):
    lane: Lane
    work: Callable[[], None]


class HandTasks:
    """Implements `TaskRunner`: jobs wait in their lane until it is cranked, and run on the caller's thread."""

    def __init__(self) -> None:
        self._jobs: list[_Job] = []
        self._is_stopped = False

    def run(
        self,
        lane: Lane,
        job: Callable[[], Result],
        *,
        on_done: Callable[[Result], None],
        on_failed: Callable[[Exception], None],
    ) -> None:
        def work() -> None:
            try:
                result = job()
            except Exception as error:  # noqa: BLE001 - the port's contract: every error comes home
                on_failed(error)
            else:
                on_done(result)

        self._jobs.append(_Job(lane, work))

    def crank(self, lane: Lane | None = None, *, most: int = MOST_JOBS) -> None:
        """Does the waiting jobs of a lane (of all without one), also those that are added meanwhile."""
        for _ in range(0 if self._is_stopped else most):
            job = next((one for one in self._jobs if lane in (None, one.lane)), None)
            if job is None:
                return
            self._jobs.remove(job)
            job.work()

    def stop(self) -> None:
        """From here on no job is done: the moment stays as it is."""
        self._is_stopped = True

"""Notices when the PC's clock was set or the PC slept, writes it into the journal, and has the payments looked at.

No clock closes a payment: what follows from a jump is only that Octo is asked at once.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from pos_app.domain.events import ClockFoundWrong, Event
from pos_app.services.event_bus import EventBus
from pos_app.services.ledger import Ledger
from pos_app.services.ports import Change, Clock, Scheduler

LOOK_EVERY_S = 15.0
LARGEST_STEP_S = 120.0
"""A clock that the system corrects little by little stays below it."""
SLEPT_S = 60.0
"""A look that comes so much too late means that the PC was asleep, or that the program stood still as long."""


class ClockGuard:
    """Looks every few seconds. `on_gap` is called after sleep, or after the clock was set."""

    def __init__(
        self,
        *,
        ledger: Ledger,
        bus: EventBus,
        clock: Clock,
        scheduler: Scheduler,
        on_gap: Callable[[], None],
    ) -> None:
        self._ledger = ledger
        self._clock = clock
        self._scheduler = scheduler
        self._on_gap = on_gap
        self._wall = clock.now()
        self._steady_s = clock.monotonic_s()
        bus.subscribe(self._on_event)

    def start(self) -> None:
        self._wall, self._steady_s = self._clock.now(), self._clock.monotonic_s()
        self._scheduler.after(LOOK_EVERY_S, self._look)

    def _look(self) -> None:
        wall, steady_s = self._clock.now(), self._clock.monotonic_s()
        passed_s = steady_s - self._steady_s
        step_s = (wall - self._wall).total_seconds() - passed_s
        self._wall, self._steady_s = wall, steady_s
        self._scheduler.after(LOOK_EVERY_S, self._look)
        is_set = abs(step_s) > LARGEST_STEP_S
        has_slept = passed_s > LOOK_EVERY_S + SLEPT_S
        if is_set:
            self._note("clock_set", step_s)
        if has_slept:
            self._note("stood_still", passed_s)
        if is_set or has_slept:
            self._on_gap()

    def _on_event(self, event: Event) -> None:
        if isinstance(event, ClockFoundWrong):
            self._note("clock_differs_from_octo", event.difference / timedelta(seconds=1))

    def _note(self, kind: str, seconds: float) -> None:
        self._ledger.submit(Change((self._ledger.fact(kind, seconds=round(seconds)),)))

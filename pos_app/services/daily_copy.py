"""One copy of the data each day, made while the till sells. A copy that fails costs nothing but the copy."""

from __future__ import annotations

from datetime import date
from typing import Protocol

from pos_app.domain.events import BooksChecked, CopyFailed, Event
from pos_app.services.event_bus import EventBus
from pos_app.services.ports import Clock, Lane, Scheduler, StorageError, TaskRunner
from pos_app.services.sales_list import SHOP_ZONE

LOOK_EVERY_S = 3600.0
"""How often it is looked whether a new day has begun or a failed copy can be made."""


class Copies(Protocol):
    """Where copies are kept. Slow: call it in a lane."""

    def has(self, day: date) -> bool: ...

    def make(self, day: date) -> None:
        """Copies, checks, puts in place, and thins out old ones; raises `StorageError`."""


class DailyCopy:
    """Makes the day's copy and looks every hour for a new day, but only while the books are known to be sound:
    damage must not push out good copies. It begins by itself with the event that says so.
    """

    def __init__(
        self, *, copies: Copies, tasks: TaskRunner, scheduler: Scheduler, clock: Clock, bus: EventBus
    ) -> None:
        self._copies = copies
        self._tasks = tasks
        self._scheduler = scheduler
        self._clock = clock
        self._bus = bus
        self._is_told = False
        self._is_started = False
        self._is_sound = False
        bus.subscribe(self._on_event)

    def _on_event(self, event: Event) -> None:
        if not isinstance(event, BooksChecked):
            return
        self._is_sound = not event.findings
        if self._is_sound and not self._is_started:
            self._is_started = True
            self._look()

    def _look(self) -> None:
        if not self._is_sound:
            self._look_later()
            return
        day = self._clock.now().astimezone(SHOP_ZONE).date()

        def job() -> None:
            if not self._copies.has(day):
                self._copies.make(day)

        # Not in the storage lane: scans are written there.
        self._tasks.run(Lane.NETWORK, job, on_done=self._on_made, on_failed=self._on_failed)

    def _look_later(self) -> None:
        self._scheduler.after(LOOK_EVERY_S, self._look)

    def _on_made(self, _: None) -> None:
        self._is_told = False
        self._look_later()

    def _on_failed(self, error: Exception) -> None:
        self._look_later()
        if not self._is_told:
            self._is_told = True
            told = (
                str(error)
                if isinstance(error, StorageError)
                else f"No copy was made ({type(error).__name__})."
            )
            self._bus.publish(CopyFailed(told))

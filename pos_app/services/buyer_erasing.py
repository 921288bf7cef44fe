"""Sees to it that a customer's phone and email are gone from the disk once their payment can't be sent again (I8)."""

from __future__ import annotations

from typing import Protocol

from pos_app.domain.events import Event, PaymentChanged
from pos_app.domain.payment import CREATE_STATES
from pos_app.services.event_bus import EventBus
from pos_app.services.ports import Lane, Scheduler, TaskRunner

AGAIN_S = 1.0


class BuyerStore(Protocol):
    """Where the books keep them. Call it in a worker."""

    def erase(self) -> bool:
        """Rows without use, and every byte of them; false when that has to be tried again. Raises `StorageError`."""


class BuyerErasing:
    """Erases what an earlier run left behind, and after each payment that had a buyer. It never gives up.

    The row itself goes with the change of the payment, in one transaction. This brings the bytes after it.
    """

    def __init__(self, *, store: BuyerStore, tasks: TaskRunner, scheduler: Scheduler, bus: EventBus) -> None:
        self._store = store
        self._tasks = tasks
        self._scheduler = scheduler
        self._is_running = False
        self._is_wanted = False
        bus.subscribe(self._on_event)

    def start(self) -> None:
        self._is_wanted = True
        if not self._is_running:
            self._run()

    def _on_event(self, event: Event) -> None:
        if not isinstance(event, PaymentChanged) or not event.payment.is_for_buyer:
            return
        if event.before in CREATE_STATES and event.payment.state not in CREATE_STATES:
            self.start()

    def _run(self) -> None:
        self._is_running, self._is_wanted = True, False
        # Not in the storage lane: scans are written there.
        self._tasks.run(
            Lane.NETWORK, self._store.erase, on_done=self._on_erased, on_failed=lambda _: self._later()
        )

    def _on_erased(self, is_done: bool) -> None:  # noqa: FBT001 - the result of a job
        if not is_done:
            self._later()
        elif self._is_wanted:
            self._run()
        else:
            self._is_running = False

    def _later(self) -> None:
        self._scheduler.after(AGAIN_S, self._run)

"""Keeps the search of the goods in order while the till sells: an older catalogue gets its index, and hits stand by
what the shop sells most. All of it in a worker, a little at a time.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

from pos_app.services.ports import Lane, Scheduler, TaskRunner

ROWS_AT_A_TIME = 1000
RETRY_S = 60.0
COUNT_EVERY_S = 1800.0


class SearchIndex(Protocol):
    """The index of the goods. Call it in a worker; it raises `StorageError`."""

    def prepare_search(self, *, rows: int) -> bool:
        """Takes some more goods of an older catalogue into the index; false when it is whole."""

    def note_sold(self, sold: Mapping[str, int]) -> int:
        """Hits stand by how often each code was sold; returns how many goods changed their place."""


class SearchCare:
    """Begins with `start` and never ends. What fails is tried again later: the search goes on as it was."""

    def __init__(
        self,
        *,
        index: SearchIndex,
        sold: Callable[[], Mapping[str, int]],
        tasks: TaskRunner,
        scheduler: Scheduler,
    ) -> None:
        """`sold` counts in the books what was sold of each code of late; it runs in a worker."""
        self._index = index
        self._sold = sold
        self._tasks = tasks
        self._scheduler = scheduler

    def start(self) -> None:
        self._tasks.run(
            Lane.NETWORK,
            lambda: self._index.prepare_search(rows=ROWS_AT_A_TIME),
            on_done=self._on_prepared,
            on_failed=lambda _: self._later(RETRY_S),
        )

    def _on_prepared(self, is_more: bool) -> None:  # noqa: FBT001 - a result brought home
        if is_more:
            self.start()
        else:
            self._count()

    def _count(self) -> None:
        self._tasks.run(
            Lane.NETWORK,
            lambda: self._index.note_sold(self._sold()),
            on_done=lambda _: self._later(COUNT_EVERY_S),
            on_failed=lambda _: self._later(COUNT_EVERY_S),
        )

    def _later(self, delay_s: float) -> None:
        self._scheduler.after(delay_s, self.start)

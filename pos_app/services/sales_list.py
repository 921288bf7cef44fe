"""Today's sales for the list on F2, read off the services' thread."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone

from pos_app.services.ports import Clock, Lane, SaleRecord, SaleStore, TaskRunner

SHOP_ZONE = timezone(timedelta(hours=5), "Asia/Tashkent")
"""Uzbekistan has had no summer time since 1991, so a fixed offset is exact and needs no zone data on Windows."""


def start_of_day(moment: datetime) -> datetime:
    """Midnight in the shop before `moment`, in UTC."""
    local = moment.astimezone(SHOP_ZONE)
    return local.replace(hour=0, minute=0, second=0, microsecond=0).astimezone(UTC)


class SalesList:
    """Reads sales for people to look at."""

    def __init__(self, *, store: SaleStore, tasks: TaskRunner, clock: Clock) -> None:
        self._store = store
        self._tasks = tasks
        self._clock = clock

    def today(self, *, on_done: Callable[[list[SaleRecord]], None], on_failed: Callable[[str], None]) -> None:
        """Newest first, of the shop's day; open sales of today are among them."""
        first = start_of_day(self._clock.now())
        self._tasks.run(
            Lane.STORAGE,
            lambda: list(reversed(self._store.sales_between(first, None))),
            on_done=on_done,
            on_failed=lambda error: on_failed(str(error)),
        )

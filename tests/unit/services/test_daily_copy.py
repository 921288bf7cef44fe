"""A copy a day, also when the till runs for a week; a failure is told once and costs nothing."""

from __future__ import annotations

from datetime import date

from pos_app.domain.events import BooksChecked, CopyFailed, Event
from pos_app.services.daily_copy import DailyCopy
from pos_app.services.event_bus import EventBus
from pos_app.services.ports import Lane, StorageError
from tests.helpers.fake_ports import FakeClock, FakeScheduler, FakeTaskRunner

HOUR_S = 3600.0
SOUND = BooksChecked(())


class FakeCopies:
    """Copies in memory; `trouble` makes the disk refuse."""

    def __init__(self) -> None:
        self.made: list[date] = []
        self.trouble: Exception | None = None

    def has(self, day: date) -> bool:
        return day in self.made

    def make(self, day: date) -> None:
        if self.trouble is not None:
            raise self.trouble
        self.made.append(day)


class Rig:
    def __init__(self) -> None:
        self.clock, self.tasks, self.bus = FakeClock(), FakeTaskRunner(), EventBus()
        self.scheduler = FakeScheduler(self.clock)
        self.copies = FakeCopies()
        self.events: list[Event] = []
        self.bus.subscribe(lambda event: self.events.append(event) if event != SOUND else None)
        DailyCopy(
            copies=self.copies, tasks=self.tasks, scheduler=self.scheduler, clock=self.clock, bus=self.bus
        )

    def wait(self, hours: float) -> None:
        self.scheduler.pass_time(hours * HOUR_S, between=self.tasks.crank)


def test_a_till_that_runs_through_makes_one_copy_for_each_day_of_the_shop() -> None:
    rig = Rig()
    rig.bus.publish(SOUND)
    rig.bus.publish(SOUND)
    assert rig.tasks.waiting(Lane.STORAGE) == 0
    rig.wait(24.0 * 3)
    assert rig.copies.made == [date(2026, 11, 24 + number) for number in range(4)]
    assert rig.events == []


def test_the_shops_day_counts_and_not_that_of_utc() -> None:
    rig = Rig()
    rig.clock.advance(11 * HOUR_S)
    rig.bus.publish(SOUND)
    rig.wait(0.0)
    # 20:05 in UTC is past one at night in the shop.
    assert rig.copies.made == [date(2026, 11, 25)]


def test_a_copy_that_fails_is_told_once_and_tried_again_each_hour() -> None:
    rig = Rig()
    rig.copies.trouble = StorageError("The disk is full.")
    rig.bus.publish(SOUND)
    rig.wait(3.5)
    assert rig.events == [CopyFailed("The disk is full.")]
    rig.copies.trouble = None
    rig.wait(1.0)
    assert rig.copies.made == [date(2026, 11, 24)]
    rig.copies.trouble = RuntimeError("odd")
    rig.wait(24.0)
    assert rig.events[1:] == [CopyFailed("No copy was made (RuntimeError).")]


def test_books_that_were_found_damaged_are_not_copied_over_the_good_copies() -> None:
    rig = Rig()
    damaged = BooksChecked(("Sale 1-0001 doesn't match its checksum.",))
    rig.bus.publish(damaged)
    rig.wait(1.0)
    assert rig.copies.made == []
    rig.bus.publish(SOUND)
    rig.wait(1.0)
    assert rig.copies.made == [date(2026, 11, 24)]
    rig.bus.publish(damaged)
    rig.wait(48.0)
    assert rig.copies.made == [date(2026, 11, 24)]

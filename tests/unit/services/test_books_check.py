"""Paying waits for the part of the check that it depends on, and what the check found is told in sentences."""

from __future__ import annotations

import pytest

from pos_app.domain.events import BooksChecked, Event
from pos_app.services.books_check import PAUSE_S, BooksCheck, BooksReport, BooksState
from pos_app.services.event_bus import EventBus
from pos_app.services.ports import Lane, StorageError
from tests.helpers.fake_ports import FakeClock, FakeScheduler, FakeTaskRunner

SLICES = 3
COPY = "/copies/books.db"
WRONG = "Sale 1-0001 doesn't match its checksum."


class FakeAudit:
    """A look of three slices, the first `needed` of which are all that paying needs.

    `finds` says after which slice there is something to tell; `trouble` comes instead of the second slice.
    """

    def __init__(self, *finds: tuple[int, str], needed: int = 1, trouble: Exception | None = None) -> None:
        self.finds = finds
        self.needed = needed
        self.trouble = trouble
        self.slices = 0
        self.is_closed = False

    @property
    def has_seen_what_paying_needs(self) -> bool:
        return self.slices >= self.needed

    def step(self) -> bool:
        self.slices += 1
        if self.trouble is not None and self.slices == 2:
            raise self.trouble
        return self.slices < SLICES

    def report(self) -> BooksReport:
        return BooksReport(1, 1, 1, tuple(said for since, said in self.finds if self.slices >= since))

    def close(self) -> None:
        self.is_closed = True


class Rig:
    def __init__(self, audit: FakeAudit) -> None:
        self.tasks, self.scheduler, self.bus, self.audit = (
            FakeTaskRunner(),
            FakeScheduler(FakeClock()),
            EventBus(),
            audit,
        )
        self.events: list[Event] = []
        self.paid = 0
        self.bus.subscribe(self.events.append)
        self.check = BooksCheck(
            open_audit=lambda: self.audit,
            find_copy=lambda: COPY,
            tasks=self.tasks,
            scheduler=self.scheduler,
            bus=self.bus,
        )

    def pay(self) -> None:
        """What the pay key does with the gate."""
        if self.check.state in (BooksState.SOUND_SO_FAR, BooksState.SOUND):
            self.paid += 1

    def wait(self) -> None:
        """Until nothing is left to do."""
        self.tasks.crank()
        self.scheduler.pass_time(1.0)


def test_a_payment_waits_for_what_it_depends_on_and_not_for_the_rest_of_the_books() -> None:
    rig = Rig(FakeAudit())
    rig.check.when_known(rig.pay)
    rig.check.start()
    rig.check.start()
    assert (rig.tasks.waiting(Lane.STORAGE), rig.tasks.waiting(Lane.NETWORK)) == (0, 1)
    assert (rig.check.state, rig.paid) == (BooksState.NOT_YET, 0)
    rig.tasks.crank()
    assert (rig.check.state, rig.paid, rig.audit.slices) == (BooksState.SOUND_SO_FAR, 1, 1)
    assert rig.events == []


def test_a_payment_does_not_go_before_all_that_it_depends_on_was_seen() -> None:
    rig = Rig(FakeAudit(needed=2))
    rig.check.when_known(rig.pay)
    rig.check.start()
    rig.tasks.crank(most=1)
    assert (rig.check.state, rig.paid) == (BooksState.NOT_YET, 0)
    rig.tasks.crank()
    assert (rig.check.state, rig.paid, rig.audit.slices) == (BooksState.SOUND_SO_FAR, 1, 2)


def test_the_rest_of_the_books_is_looked_through_with_pauses_and_then_said_to_be_sound() -> None:
    rig = Rig(FakeAudit())
    rig.check.start()
    seen = []
    while rig.check.state is not BooksState.SOUND:
        rig.tasks.crank()
        seen.append(rig.audit.slices)
        rig.scheduler.pass_time(PAUSE_S)
    assert seen == [1, 2, 3]
    assert rig.events == [BooksChecked(())]
    assert rig.audit.is_closed
    rig.check.when_known(rig.pay)
    assert rig.paid == 1


def test_damage_in_what_paying_depends_on_lets_no_payment_go() -> None:
    rig = Rig(FakeAudit((1, WRONG)))
    rig.check.when_known(rig.pay)
    rig.check.start()
    rig.wait()
    assert (rig.check.state, rig.check.findings, rig.paid) == (BooksState.DAMAGED, (WRONG,), 0)
    assert rig.events == [BooksChecked((WRONG,), COPY)]


def test_damage_in_an_old_sale_stops_paying_at_once_and_before_the_look_is_over() -> None:
    rig = Rig(FakeAudit((2, WRONG)))
    rig.check.start()
    rig.tasks.crank()
    rig.check.when_known(rig.pay)
    rig.scheduler.pass_time(PAUSE_S)
    rig.tasks.crank(most=1)
    assert (rig.check.state, rig.audit.slices) == (BooksState.DAMAGED, 2)
    rig.check.when_known(rig.pay)
    rig.tasks.crank()
    assert rig.events == [BooksChecked((WRONG,), COPY)]
    rig.wait()
    rig.tasks.crank()
    assert rig.audit.is_closed
    assert (rig.check.state, rig.paid, len(rig.events)) == (BooksState.DAMAGED, 1, 1)


def test_more_damage_further_down_is_told_when_the_look_is_over() -> None:
    rig = Rig(FakeAudit((1, WRONG), (3, "And 3 more.")))
    rig.check.start()
    for _ in range(SLICES):
        rig.wait()
    assert rig.events == [BooksChecked((WRONG,), COPY), BooksChecked((WRONG, "And 3 more."), COPY)]
    assert rig.check.findings == (WRONG, "And 3 more.")


def test_damage_is_told_although_no_copy_could_be_looked_for() -> None:
    rig = Rig(FakeAudit((1, WRONG)))

    def no_folder() -> str | None:
        raise OSError("gone")

    rig.check._find_copy = no_folder
    rig.check.start()
    rig.wait()
    assert rig.events == [BooksChecked((WRONG,), None)]


@pytest.mark.parametrize(
    ("trouble", "told"),
    [(StorageError("The disk is gone."), "The disk is gone."), (KeyError("x"), "KeyError")],
)
def test_books_that_cant_be_read_through_count_as_damaged(trouble: Exception, told: str) -> None:
    rig = Rig(FakeAudit(trouble=trouble))
    rig.check.start()
    rig.wait()
    rig.tasks.crank()
    assert rig.check.state is BooksState.DAMAGED
    assert rig.check.findings == (f"The books couldn't be read through: {told}",)
    assert rig.audit.is_closed


def test_what_was_found_before_the_disk_failed_stays_said() -> None:
    rig = Rig(FakeAudit((1, WRONG), trouble=StorageError("The disk is gone.")))
    rig.check.start()
    rig.wait()
    rig.tasks.crank()
    assert rig.check.findings == (WRONG, "The books couldn't be read through: The disk is gone.")


def test_a_second_look_can_find_the_books_sound_again() -> None:
    rig = Rig(FakeAudit(trouble=StorageError("The disk is gone.")))
    rig.check.start()
    rig.wait()
    rig.tasks.crank()
    rig.audit = FakeAudit()
    rig.check.start()
    rig.tasks.crank()
    assert rig.check.state is BooksState.DAMAGED
    for _ in range(SLICES):
        rig.wait()
    assert (rig.check.state, rig.check.findings) == (BooksState.SOUND, ())


def test_only_the_last_press_of_the_pay_key_waits_and_it_can_be_forgotten() -> None:
    rig = Rig(FakeAudit())
    rig.check.when_known(rig.pay)
    rig.check.when_known(rig.pay)
    rig.check.start()
    rig.tasks.crank()
    assert rig.paid == 1
    other = Rig(FakeAudit())
    other.check.when_known(other.pay)
    other.check.forget_waiting()
    other.check.start()
    other.tasks.crank()
    assert other.paid == 0

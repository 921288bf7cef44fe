"""Paying waits for the check of the books, and what the check found is told in sentences."""

from __future__ import annotations

import pytest

from pos_app.domain.events import BooksChecked, Event
from pos_app.services.books_check import BooksCheck, BooksReport, BooksState
from pos_app.services.event_bus import EventBus
from pos_app.services.ports import Lane, StorageError
from tests.helpers.fake_ports import FakeTaskRunner

SLICES = 3


class FakeAudit:
    """A look of three slices; `trouble` comes instead of the second."""

    def __init__(self, findings: tuple[str, ...] = (), *, trouble: Exception | None = None) -> None:
        self.findings = findings
        self.trouble = trouble
        self.slices = 0
        self.is_closed = False

    def step(self) -> bool:
        self.slices += 1
        if self.trouble is not None and self.slices == 2:
            raise self.trouble
        return self.slices < SLICES

    def report(self) -> BooksReport:
        return BooksReport(1, 1, 1, self.findings, 3 if self.findings else 0)

    def close(self) -> None:
        self.is_closed = True


class Rig:
    def __init__(self, audit: FakeAudit) -> None:
        self.tasks, self.bus, self.audit = FakeTaskRunner(), EventBus(), audit
        self.events: list[Event] = []
        self.paid = 0
        self.bus.subscribe(self.events.append)
        self.check = BooksCheck(
            open_audit=lambda: self.audit,
            find_copy=lambda: "/copies/books.db",
            tasks=self.tasks,
            bus=self.bus,
        )

    def pay(self) -> None:
        self.paid += 1


def test_sound_books_let_the_payment_go_that_waited_for_them() -> None:
    rig = Rig(FakeAudit())
    rig.check.when_known(rig.pay)
    rig.check.start()
    rig.check.start()
    assert (rig.tasks.waiting(Lane.STORAGE), rig.tasks.waiting(Lane.NETWORK)) == (0, 1)
    rig.tasks.crank(most=SLICES - 1)
    assert (rig.check.state, rig.paid) == (BooksState.NOT_YET, 0)
    rig.tasks.crank()
    assert (rig.check.state, rig.paid) == (BooksState.SOUND, 1)
    assert rig.events == [BooksChecked(())]
    assert rig.audit.is_closed
    rig.check.when_known(rig.pay)
    assert rig.paid == 2


def test_damaged_books_are_told_with_the_copy_that_can_be_read() -> None:
    rig = Rig(FakeAudit(("Sale 1-0001 doesn't match its checksum.",)))
    rig.check.start()
    rig.tasks.crank()
    told = ("Sale 1-0001 doesn't match its checksum.", "And 3 more.")
    assert (rig.check.state, rig.check.findings) == (BooksState.DAMAGED, told)
    assert rig.events == [BooksChecked(told, "/copies/books.db")]


@pytest.mark.parametrize(
    ("trouble", "told"),
    [(StorageError("The disk is gone."), "The disk is gone."), (KeyError("x"), "KeyError")],
)
def test_books_that_cant_be_read_through_count_as_damaged(trouble: Exception, told: str) -> None:
    rig = Rig(FakeAudit(trouble=trouble))
    rig.check.when_known(rig.pay)
    rig.check.start()
    rig.tasks.crank()
    assert rig.check.state is BooksState.DAMAGED
    assert rig.check.findings == (f"The books couldn't be read through: {told}",)
    assert rig.audit.is_closed
    assert rig.paid == 1


def test_a_second_look_can_find_the_books_sound_again() -> None:
    rig = Rig(FakeAudit(trouble=StorageError("The disk is gone.")))
    rig.check.start()
    rig.tasks.crank()
    rig.audit = FakeAudit()
    rig.check.start()
    rig.tasks.crank()
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

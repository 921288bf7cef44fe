"""The check of the books after the start: paying waits for it, and damaged books take no money."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import NamedTuple, Protocol

from pos_app.domain.events import BooksChecked
from pos_app.services.event_bus import EventBus
from pos_app.services.ports import Lane, StorageError, TaskRunner


class BooksReport(NamedTuple):
    """What was looked at and what is wrong, a sentence each. `unnamed` counts findings that are left out."""

    sales: int = 0
    payments: int = 0
    facts: int = 0
    findings: tuple[str, ...] = ()
    unnamed: int = 0

    @property
    def is_sound(self) -> bool:
        return not self.findings

    def sentences(self) -> tuple[str, ...]:
        """The findings, and how many more there are."""
        return (*self.findings, f"And {self.unnamed} more.") if self.unnamed else self.findings


class BooksAudit(Protocol):
    """One look through all of the books, on a reading of its own that holds up no writing."""

    def step(self) -> bool:
        """Looks at some milliseconds' worth of rows; false when all is seen. Raises `StorageError`: unreadable."""

    def report(self) -> BooksReport: ...

    def close(self) -> None:
        """Never raises."""


class BooksState(Enum):
    """What is known about the books since the program started."""

    NOT_YET = "not_yet"  # the check isn't through; paying waits
    SOUND = "sound"  # every row, sum and payment agrees
    DAMAGED = "damaged"  # something doesn't; nothing may be paid on top of it


class BooksCheck:
    """Runs the check in short slices beside everything else. Lives on the services' thread."""

    def __init__(
        self,
        *,
        open_audit: Callable[[], BooksAudit],
        find_copy: Callable[[], str | None],
        tasks: TaskRunner,
        bus: EventBus,
    ) -> None:
        """`find_copy` names the newest copy that can be read, None when there is none; it runs in a worker."""
        self._open_audit = open_audit
        self._find_copy = find_copy
        self._tasks = tasks
        self._bus = bus
        self._audit: BooksAudit | None = None
        self._is_running = False
        self._waiting: list[Callable[[], None]] = []
        self.state = BooksState.NOT_YET
        self.findings: tuple[str, ...] = ()
        self.copy: str | None = None

    def start(self) -> None:
        """Looks through the books, also once more after an earlier look. Nothing while a look is under way."""
        if not self._is_running:
            self._is_running = True
            self._next_slice()

    def when_known(self, then: Callable[[], None]) -> None:
        """Calls `then` at once when the books were checked, else as soon as they are; only the last caller waits."""
        if self.state is BooksState.NOT_YET:
            self._waiting = [then]
        else:
            then()

    def forget_waiting(self) -> None:
        """Whoever waits isn't called any more: the cashier went on with something else."""
        self._waiting = []

    def _next_slice(self) -> None:
        # Not in the storage lane: scans are written there.
        self._tasks.run(Lane.NETWORK, self._slice, on_done=self._on_slice, on_failed=self._on_unreadable)

    def _slice(self) -> BooksReport | None:
        """In a worker: one slice; the report when it was the last."""
        if self._audit is None:
            self._audit = self._open_audit()
        if self._audit.step():
            return None
        report = self._audit.report()
        self._drop_audit()
        if not report.is_sound:
            self.copy = self._find_copy()
        return report

    def _on_slice(self, report: BooksReport | None) -> None:
        if report is None:
            self._next_slice()
        else:
            self._finish(report.sentences())

    def _on_unreadable(self, error: Exception) -> None:
        self._drop_audit()
        told = str(error) if isinstance(error, StorageError) else type(error).__name__
        self._finish((f"The books couldn't be read through: {told}",))

    def _finish(self, findings: tuple[str, ...]) -> None:
        self._is_running = False
        self.state = BooksState.DAMAGED if findings else BooksState.SOUND
        self.findings = findings
        self._bus.publish(BooksChecked(findings, self.copy if findings else None))
        waiting, self._waiting = self._waiting, []
        for then in waiting:
            then()

    def _drop_audit(self) -> None:
        if self._audit is not None:
            self._audit.close()
            self._audit = None

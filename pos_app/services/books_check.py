"""The check of the books after the start. Paying waits for the part that it depends on, and damage in the rest shuts it
again as soon as it is found.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import NamedTuple, Protocol

from pos_app.domain.events import BooksChecked
from pos_app.services.event_bus import EventBus
from pos_app.services.ports import Lane, Scheduler, StorageError, TaskRunner

PAUSE_S = 0.02
"""Between two slices once paying is open: nobody waits for them any more, so they leave room for what somebody does."""


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
    """One look through all of the books, on a reading of its own that holds up no writing.

    What paying depends on comes first, then the rest from the newest to the oldest.
    """

    @property
    def has_seen_what_paying_needs(self) -> bool: ...

    def step(self) -> bool:
        """Looks at some milliseconds' worth of rows; false when all is seen. Raises `StorageError`: unreadable."""

    def report(self) -> BooksReport:
        """What was seen so far."""

    def close(self) -> None:
        """Never raises."""


class BooksState(Enum):
    """What is known about the books since the program started."""

    NOT_YET = "not_yet"  # what paying depends on isn't looked through; paying waits
    SOUND_SO_FAR = "sound_so_far"  # what paying depends on agrees; the rest is being looked through
    SOUND = "sound"  # every row, sum and payment agrees
    DAMAGED = "damaged"  # something doesn't; nothing may be paid on top of it


class _Seen(NamedTuple):
    """What is known after a slice."""

    findings: tuple[str, ...]
    may_pay: bool
    is_over: bool


class BooksCheck:
    """Runs the check in short slices beside everything else. Lives on the services' thread."""

    def __init__(
        self,
        *,
        open_audit: Callable[[], BooksAudit],
        find_copy: Callable[[], str | None],
        tasks: TaskRunner,
        scheduler: Scheduler,
        bus: EventBus,
    ) -> None:
        """`find_copy` names the newest copy that can be read, None when there is none; it runs in a worker."""
        self._open_audit = open_audit
        self._find_copy = find_copy
        self._tasks = tasks
        self._scheduler = scheduler
        self._bus = bus
        self._audit: BooksAudit | None = None
        self._is_running = False
        self._is_copy_known: bool | None = None  # None until it is asked for
        self._told: tuple[str, ...] = ()
        self._waiting: list[Callable[[], None]] = []
        self.state = BooksState.NOT_YET
        self.findings: tuple[str, ...] = ()
        self.copy: str | None = None

    def start(self) -> None:
        """Looks through the books, also once more after an earlier look. Nothing while a look is under way."""
        if not self._is_running:
            self._is_running, self._is_copy_known, self._told = True, None, ()
            self._run_slice()

    def when_known(self, then: Callable[[], None]) -> None:
        """Calls `then` once it is known whether one may pay, now or later; only the last caller waits."""
        if self.state is BooksState.NOT_YET:
            self._waiting = [then]
        else:
            then()

    def forget_waiting(self) -> None:
        """Whoever waits isn't called any more: the cashier went on with something else."""
        self._waiting = []

    def _run_slice(self) -> None:
        # Not in the storage lane: scans are written there.
        self._tasks.run(Lane.NETWORK, self._slice, on_done=self._on_slice, on_failed=self._on_unreadable)

    def _slice(self) -> _Seen:
        """In a worker."""
        if self._audit is None:
            self._audit = self._open_audit()
        audit = self._audit
        is_over = not audit.step()
        seen = _Seen(audit.report().sentences(), is_over or audit.has_seen_what_paying_needs, is_over)
        if is_over:
            self._drop_audit()
        return seen

    def _on_slice(self, seen: _Seen) -> None:
        if seen.findings:
            self._shut(seen.findings)
        elif seen.may_pay and self.state is BooksState.NOT_YET:
            self._turn(BooksState.SOUND_SO_FAR)
        if seen.is_over:
            self._end(seen.findings)
        elif seen.may_pay:
            self._scheduler.after(PAUSE_S, self._run_slice)
        else:
            self._run_slice()

    def _on_unreadable(self, error: Exception) -> None:
        self._drop_audit()
        told = str(error) if isinstance(error, StorageError) else type(error).__name__
        before = () if self._is_copy_known is None else self.findings
        self._shut((*before, f"The books couldn't be read through: {told}"))
        self._end(self.findings)

    def _end(self, findings: tuple[str, ...]) -> None:
        self._is_running = False
        if not findings:
            self.findings = ()
            self._turn(BooksState.SOUND)
            self._tell()
        elif self._is_copy_known and findings != self._told:
            self._tell()

    def _shut(self, findings: tuple[str, ...]) -> None:
        """Nothing is paid from here on. It is told once a copy was looked for, which may take a second."""
        self.findings = findings
        if self._is_copy_known is None:
            self._is_copy_known = False
            self._turn(BooksState.DAMAGED)
            self._tasks.run(
                Lane.NETWORK,
                self._find_copy,
                on_done=self._on_copy,
                on_failed=lambda _: self._on_copy(None),
            )

    def _on_copy(self, copy: str | None) -> None:
        self.copy, self._is_copy_known = copy, True
        self._tell()

    def _tell(self) -> None:
        self._told = self.findings
        self._bus.publish(BooksChecked(self.findings, self.copy if self.findings else None))

    def _turn(self, state: BooksState) -> None:
        self.state = state
        waiting, self._waiting = self._waiting, []
        for then in waiting:
            then()

    def _drop_audit(self) -> None:
        if self._audit is not None:
            self._audit.close()
            self._audit = None

"""What happens once the window stands, in order: whose folder it is, payments taken up, books looked through.

Until what paying depends on in the books is known to be sound, and in a folder that another PC may still use, nobody
pays.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple, Protocol

from pos_app.domain.events import PayingWaits, Refusal
from pos_app.services.event_bus import EventBus
from pos_app.services.ports import Lane, Scheduler, TaskRunner

if TYPE_CHECKING:
    from pos_app.services.books_check import BooksCheck
    from pos_app.services.folder_origin import FolderBinding, FolderOrigin

PATIENCE_S = 0.5
"""A look that takes no longer needs no words."""


class PayingGate(Protocol):
    """Asked before a payment is begun."""

    def refusal(self) -> Refusal | None:
        """Why nothing may be paid; BOOKS_UNCHECKED where that is only not known yet."""

    def when_known(self, then: Callable[[], None]) -> None:
        """Calls back once it is known. Only the last caller waits."""


class LateParts(NamedTuple):
    """Made with their first use, after the first paint: the start waits for none of them."""

    binding: Callable[[], FolderBinding]
    books: Callable[[], BooksCheck]
    begin: Callable[[], None]
    """Takes the payments up again, and whatever else may talk to Octo by itself."""


class Opening:
    """Implements the `PayingGate`. Lives on the services' thread."""

    def __init__(self, *, parts: LateParts, tasks: TaskRunner, scheduler: Scheduler, bus: EventBus) -> None:
        self._parts = parts
        self._tasks = tasks
        self._scheduler = scheduler
        self._bus = bus
        self._is_moved: bool | None = None
        self._books: BooksCheck | None = None
        self._waiting: Callable[[], None] | None = None

    def start(self, *, ask_about_move: Callable[[], None]) -> None:
        """`ask_about_move` is called when the folder was made on another PC; nothing is sent before the answer."""

        def asked(origin: FolderOrigin) -> None:
            self._is_moved = origin.value == "moved"
            if self._is_moved:
                ask_about_move()
            else:
                self._open()

        # A folder that can't be asked is opened: the books themselves say what is wrong with them.
        self._tasks.run(
            Lane.STORAGE,
            lambda: self._parts.binding().origin(),
            on_done=asked,
            on_failed=lambda _: self._open(),
        )

    def accept_move(self) -> None:
        """Somebody said that the other PC is out of use."""
        self._tasks.run(
            Lane.STORAGE,
            lambda: self._parts.binding().accept_move(),
            on_done=lambda _: self._open(),
            on_failed=lambda _: self._open(),
        )

    def findings(self) -> tuple[tuple[str, ...], str | None]:
        """What is wrong with the books, a sentence each, and the newest copy that can be read."""
        return ((), None) if self._books is None else (self._books.findings, self._books.copy)

    def refusal(self) -> Refusal | None:
        if self._is_moved:
            return Refusal.FOLDER_MOVED
        state = None if self._books is None else self._books.state.value
        if state == "damaged":
            return Refusal.BOOKS_DAMAGED
        return None if state in ("sound", "sound_so_far") else Refusal.BOOKS_UNCHECKED

    def when_known(self, then: Callable[[], None]) -> None:
        self._waiting = then
        self._scheduler.after(PATIENCE_S, self._tell_of_waiting)
        if self._books is not None:
            self._books.when_known(self._on_known)

    def _open(self) -> None:
        self._is_moved = False
        self._parts.begin()
        self._books = self._parts.books()
        self._books.start()
        self._books.when_known(self._on_known)

    def _on_known(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            waiting()

    def _tell_of_waiting(self) -> None:
        if self._waiting is not None:
            self._bus.publish(PayingWaits())

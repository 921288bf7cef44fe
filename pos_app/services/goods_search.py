"""Looks goods up while somebody types: in a worker, the newest question only, late answers dropped."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from pos_app.domain.product import Product
from pos_app.services.ports import CatalogueStore, Lane, Scheduler, TaskRunner, Timer

STILL_S = 0.025
"""How long the text stands still before it is looked for. The first letters of a scan are typed for a moment too, and
looking for them would cost the scan its time."""

OnFound = Callable[[Sequence[Product], bool], None]
"""Takes the goods, best first; the second time it is called for one question the flag is true and more stand behind."""


class _Question(NamedTuple):
    text: str
    on_found: OnFound


class GoodsSearch:
    """Lives on the services' thread. A look-up that fails finds nothing: others tell what is wrong with a file."""

    def __init__(
        self, *, catalogue: CatalogueStore, tasks: TaskRunner, scheduler: Scheduler, limit: int
    ) -> None:
        self._catalogue = catalogue
        self._tasks = tasks
        self._scheduler = scheduler
        self._limit = limit
        self._still: Timer | None = None
        self._wanted: _Question | None = None
        self._is_looking = False
        self.is_waiting = False
        """Whether the newest question has no answer yet."""

    def ask(self, text: str, *, on_found: OnFound) -> None:
        """Drops the question before. `on_found` is called once, and again where a slower look finds more."""
        self.forget()
        self._wanted = _Question(text, on_found)
        self.is_waiting = True
        self._still = self._scheduler.after(STILL_S, self.hurry)

    def hurry(self) -> None:
        """Looks now: no further letter is to be waited for."""
        if self._still is not None:
            self._stop_waiting()
            self._look()

    def forget(self) -> None:
        """Nobody waits for an answer any more."""
        self._stop_waiting()
        self._wanted, self.is_waiting = None, False

    def _stop_waiting(self) -> None:
        if self._still is not None:
            self._still.cancel()
            self._still = None

    def _look(self) -> None:
        question = self._wanted
        if question is None or self._is_looking:
            return
        self._is_looking = True
        self._tasks.run(
            Lane.LOOK_UP,
            lambda: self._catalogue.quick_search(question.text, limit=self._limit),
            on_done=lambda found: self._on_quick(question, found),
            on_failed=lambda _: self._on_quick(question, ()),
        )

    def _on_quick(self, question: _Question, found: Sequence[Product]) -> None:
        self._is_looking = False
        if question is not self._wanted:
            if self._still is None:
                self._look()
            return
        self.is_waiting = False
        if len(found) < self._limit:
            self._look_slowly(question, found)
        question.on_found(found, False)  # noqa: FBT003 - a callback has no names

    def _look_slowly(self, question: _Question, found: Sequence[Product]) -> None:
        """Beside the lane of the quick ones: the next letter doesn't wait for it."""

        def more_found(more: Sequence[Product]) -> None:
            further = [one for one in more if one not in found]
            if question is self._wanted and further:
                question.on_found([*found, *further][: self._limit], True)  # noqa: FBT003 - as above

        self._tasks.run(
            Lane.NETWORK,
            lambda: self._catalogue.slow_search(question.text, limit=self._limit),
            on_done=more_found,
            on_failed=lambda _: None,
        )

"""What was done to the baskets at the counter, for taking it back. It lives as long as the program."""

from __future__ import annotations

from typing import NamedTuple

from pos_app.domain.sale import Sale

MOST_STEPS = 500


class Step(NamedTuple):
    """One change: the sale before it, None where there was none yet, and after. `kind` is that of its fact."""

    kind: str
    before: Sale | None
    after: Sale

    @property
    def sale_id(self) -> str:
        return self.after.id


class BasketHistory:
    """Two stacks. Whoever takes a step off them writes the change; what doesn't fit the books any more is forgotten."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []

    @property
    def last_done(self) -> Step | None:
        return self._done[-1] if self._done else None

    @property
    def last_undone(self) -> Step | None:
        return self._undone[-1] if self._undone else None

    def note(self, step: Step) -> None:
        """Something new was done: what was taken back before it can't come again."""
        self._done.append(step)
        del self._done[:-MOST_STEPS]
        self._undone.clear()

    def step_back(self) -> None:
        self._undone.append(self._done.pop())

    def step_forth(self) -> None:
        self._done.append(self._undone.pop())

    def forget_done(self) -> None:
        """What was done last is another customer's by now, or paid, or didn't reach the disk."""
        self._done.clear()

    def forget_undone(self) -> None:
        """What was taken back last doesn't fit any more."""
        self._undone.clear()

"""Keys that came so fast after one another that only a scanner can have sent them, or not yet that many. No Qt."""

from __future__ import annotations

LEAST_CHARACTERS = 4
WIDEST_GAP_MS = 50
SILENCE_MS = 80
CERTAIN_DIGITS = 8


class Moment:
    """When a key was pressed: by the event's own clock, which a busy program doesn't falsify, else by ours."""

    __slots__ = ("arrival_ms", "event_ms")

    def __init__(self, *, event_ms: int, arrival_ms: float) -> None:
        self.event_ms = event_ms
        self.arrival_ms = arrival_ms

    def gap_ms(self, earlier: Moment) -> float:
        """Never negative: the event's clock starts again at 0 every 49 days."""
        if self.event_ms and earlier.event_ms and self.event_ms >= earlier.event_ms:
            return self.event_ms - earlier.event_ms
        return max(0.0, self.arrival_ms - earlier.arrival_ms)


class Burst:
    """Characters so far, as a scanner meant them."""

    __slots__ = ("characters", "last")

    def __init__(self) -> None:
        self.characters: list[str] = []
        self.last: Moment | None = None

    def __len__(self) -> int:
        return len(self.characters)

    @property
    def text(self) -> str:
        return "".join(self.characters)

    @property
    def is_recognised(self) -> bool:
        return len(self.characters) >= LEAST_CHARACTERS

    @property
    def has_certain_length(self) -> bool:
        """Without an ending key: so many digits are a code, whether anyone knows it or not."""
        return sum(map(str.isdigit, self.characters)) >= CERTAIN_DIGITS

    def is_continued_at(self, moment: Moment, *, within_ms: int = WIDEST_GAP_MS) -> bool:
        return self.last is not None and moment.gap_ms(self.last) <= within_ms

    def add(self, character: str, *, moment: Moment) -> None:
        self.characters.append(character)
        self.last = moment

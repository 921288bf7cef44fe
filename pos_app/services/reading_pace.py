"""How quickly many payments may be read one after the other. Pure: monotonic seconds in, seconds out."""

from __future__ import annotations

from dataclasses import dataclass, field

from pos_app.services.timetable import RATE_LIMITED_S, SHORTEST_GAP_S, back_off_s

QUICKEST_GAP_S = 0.2
"""Between two reads of different payments: at most five a second."""
SLOWEST_GAP_S = 3.0
RECOVERY_SHARE = 0.9


@dataclass(slots=True)
class ReadingPace:
    """Slower after each answer that Octo was asked too often, and by and by quick again."""

    gap_s: float = QUICKEST_GAP_S
    next_s: float = float("-inf")
    failures: int = 0
    last_read_s: dict[str, float] = field(default_factory=dict)

    def wait_s(self, payment_id: str, *, now_s: float) -> float:
        """Seconds until this payment may be read."""
        same_s = self.last_read_s.get(payment_id, float("-inf")) + SHORTEST_GAP_S
        return max(0.0, self.next_s - now_s, same_s - now_s)

    def started(self, payment_id: str, *, now_s: float) -> None:
        self.last_read_s[payment_id] = now_s
        self.next_s = now_s + self.gap_s

    def answered(self) -> None:
        self.failures = 0
        self.gap_s = max(QUICKEST_GAP_S, self.gap_s * RECOVERY_SHARE)

    def limited(self, *, now_s: float) -> None:
        self.gap_s = min(SLOWEST_GAP_S, self.gap_s * 2)
        self.next_s = now_s + RATE_LIMITED_S

    def failed(self, *, now_s: float) -> None:
        """No usable answer: 1, 2, 4 … seconds until the next read of anything."""
        self.failures += 1
        self.next_s = now_s + back_off_s(self.failures, jitter=0.0)

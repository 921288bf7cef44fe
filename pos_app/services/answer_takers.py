"""Who takes what the day check reads: the till with the window, or a command that has the folder for a moment."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

from pos_app.domain.answer import Answer, Ruling, Said, belongs_to, confirms_unpaid, judge
from pos_app.domain.payment import GRACE, Payment, PaymentState
from pos_app.services.day_check_ports import Outcome, payment_in
from pos_app.services.day_compare import NOTHING_THERE
from pos_app.services.ledger import Ledger
from pos_app.services.payment_watch import PaymentWatch
from pos_app.services.ports import Clock, SaleRecord, Scheduler
from pos_app.services.timetable import SHORTEST_GAP_S
from pos_app.services.verdicts import Verdicts
from pos_app.services.watch_plan import is_after_grace

if TYPE_CHECKING:
    from pos_app.services.refunds import Refunds

FREE = 0.0


def apply_outcome(
    ledger: Ledger, verdicts: Verdicts, *, payment_id: str, outcome: Outcome, is_after_grace: bool
) -> None:
    """Octo's answer moves the payment by the same rules as every other answer. Its sale must be in the ledger."""
    if payment_id in ledger.payments_being_refunded():
        # Its refund is followed up, and the sum is read before each step of that.
        return
    if isinstance(outcome, Answer):
        verdicts.take_answer(payment_id, outcome, is_after_grace=is_after_grace)
    elif outcome.reason == NOTHING_THERE and is_after_grace:
        verdicts.confirm_absent(payment_id, outcome)


def would_move(payment: Payment, outcome: Outcome, *, is_after_grace: bool) -> bool:
    is_closing = payment.state is PaymentState.ABANDONED and is_after_grace
    if isinstance(outcome, Answer):
        ruling, _ = judge(payment, outcome)
        is_unpaid = ruling is not Ruling.NOT_OURS and confirms_unpaid(outcome)
        return ruling is Ruling.MOVE or (is_closing and is_unpaid)
    return is_closing and outcome.reason == NOTHING_THERE


class WindowTaker:
    """Inside the till with the window: reads stand in line with those of its own watches."""

    def __init__(
        self,
        *,
        ledger: Ledger,
        verdicts: Verdicts,
        watch: PaymentWatch,
        refunds: Callable[[], Refunds],
        scheduler: Scheduler,
        clock: Clock,
    ) -> None:
        self._ledger = ledger
        self._verdicts = verdicts
        self._watch = watch
        self._refunds = refunds
        self._scheduler = scheduler
        self._clock = clock

    def free_in_s(self, payment_id: str) -> float | None:
        watch, now_s = self._watch.status_of(payment_id), self._clock.monotonic_s()
        last_s = float("-inf")
        if watch is not None:
            if watch.is_in_flight:
                return None
            last_s = watch.last_call_s
        pulse = self._refunds().status_of(payment_id) if self._is_refunding(payment_id) else None
        if pulse is not None:
            if pulse.is_busy:
                return None
            last_s = max(last_s, pulse.last_read_s)
        return max(FREE, last_s + SHORTEST_GAP_S - now_s)

    def begin(self, payment_id: str) -> None:
        if self._watch.status_of(payment_id) is not None:
            self._watch.start(payment_id)
        pulse = self._refunds().status_of(payment_id) if self._is_refunding(payment_id) else None
        if pulse is not None:
            pulse.is_busy, pulse.last_read_s = True, self._clock.monotonic_s()

    def end(self, payment_id: str, *, outcome: Answer | Exception) -> None:
        watch = self._watch.status_of(payment_id)
        if watch is not None:
            self._finish(payment_id, outcome)
            watch.is_rate_limited = getattr(outcome, "reason", None) == "rate_limited"
            # A timer that fell due meanwhile did nothing, and one that falls due soon would ask too early.
            self._watch.plan_next(payment_id)
        pulse = self._refunds().status_of(payment_id) if self._is_refunding(payment_id) else None
        if pulse is not None:
            pulse.is_busy = False
            self._refunds().check_now(payment_id)

    def take(self, record: SaleRecord, *, payment_id: str, outcome: Outcome) -> bool:
        self._ledger.adopt(record)
        payment = self._ledger.accepted_payment(payment_id)
        if payment is None:
            return False
        watch = self._watch.status_of(payment_id)
        is_late = is_after_grace(watch) if watch is not None else is_past_grace(payment, clock=self._clock)
        apply_outcome(
            self._ledger, self._verdicts, payment_id=payment_id, outcome=outcome, is_after_grace=is_late
        )
        after = self._ledger.accepted_payment(payment_id)
        if watch is None and after is not None and after.state is PaymentState.HELD:
            # A hold that came although nobody waited: it is given back, and that is followed up.
            self._scheduler.after(SHORTEST_GAP_S, lambda: self._watch.resume(after))
        return False

    def _finish(self, payment_id: str, outcome: Answer | Exception) -> None:
        if not isinstance(outcome, Answer):
            self._watch.finish(payment_id, error=outcome)
            return
        payment = self._ledger.accepted_payment(payment_id)
        is_ours = payment is not None and belongs_to(payment, outcome)
        is_odd = is_ours and outcome.said is Said.PENDING
        self._watch.finish(payment_id, is_ours=is_ours, odd_status=outcome.status if is_odd else "")

    def _is_refunding(self, payment_id: str) -> bool:
        return payment_id in self._ledger.payments_being_refunded()


Lent = Callable[[str], AbstractContextManager[tuple[Ledger, Verdicts] | None]]
"""The books with the sale of this id for one moment, None while a till with a window has the folder."""


class CommandTaker:
    """On the command line: moves a payment only while no till with a window has the folder."""

    def __init__(self, *, lend: Lent, clock: Clock) -> None:
        self._lend = lend
        self._clock = clock

    def free_in_s(self, _payment_id: str) -> float | None:
        return FREE

    def begin(self, payment_id: str) -> None:
        """Nobody else reads in this process."""

    def end(self, payment_id: str, *, outcome: Answer | Exception) -> None:
        """Nobody else reads in this process."""

    def take(self, record: SaleRecord, *, payment_id: str, outcome: Outcome) -> bool:
        payment = payment_in(record, payment_id)
        if payment is None:
            return False
        is_late = is_past_grace(payment, clock=self._clock)
        if not would_move(payment, outcome, is_after_grace=is_late):
            return False
        with self._lend(record.sale.id) as lent:
            if lent is None:
                return True
            ledger, verdicts = lent
            apply_outcome(ledger, verdicts, payment_id=payment_id, outcome=outcome, is_after_grace=is_late)
        return False


def is_past_grace(payment: Payment, *, clock: Clock) -> bool:
    """By the wall clock, as after every start."""
    return clock.now() >= payment.expires_at + GRACE

"""Sends confirmed refunds one after the other and follows each up until it is settled. Its loop survives anything.

Before every sending Octo's refunded sum is read; what it means is decided elsewhere. Only the till with the window
refunds: it holds the folder's instance lock, so no second process has the same refunds in hand.
"""

from __future__ import annotations

from dataclasses import dataclass

from pos_app.domain.answer import Answer, Said, belongs_to, contradicts
from pos_app.domain.events import ConnectionChanged, Event, WatchChanged, WriteFailed
from pos_app.domain.payment import REREAD_FOR, Payment, PaymentState
from pos_app.domain.refund import Refund, RefundAnswer, RefundSaid, RefundState
from pos_app.domain.refund_doubt import is_overdue
from pos_app.domain.refund_rules import Step, next_step, refunded_minor, unresolved
from pos_app.services.event_bus import EventBus
from pos_app.services.ledger import Ledger
from pos_app.services.ports import (
    Clock,
    GatewayError,
    Lane,
    PaymentGateway,
    Scheduler,
    TaskRunner,
    Timer,
)
from pos_app.services.refund_verdicts import (
    CONTRADICTED,
    NOT_PAID_THERE,
    OTHER_NUMBER,
    REFUNDED_ELSEWHERE,
    REFUSED_BY_OCTO,
    TAKEN_BACK,
    RefundVerdicts,
    answer_data,
    error_data,
)
from pos_app.services.timetable import (
    GUARD_EXPIRED_S,
    GUARD_UNEXPIRED_S,
    RATE_LIMITED_S,
    SHORTEST_GAP_S,
    back_off_s,
)
from pos_app.services.verdicts import LONGEST_RAW

QUICK_FOR_S = 120.0
"""Somebody waits at the counter: asked again with back-off. A refund that Octo took in is only read meanwhile."""
GUARDED_EVERY_MINUTE_FOR_S = 600.0
REFUSED_FOR_S = REREAD_FOR.total_seconds()
"""A repeat that Octo refuses may be one that it knows and hasn't finished: no verdict before the sum stood so long."""
STRANGERS = 2
"""So many answers in a row under another number, and none under ours while somebody waited, say that it is gone."""
_UNPAID = frozenset({Said.CREATED, Said.ENGAGED, Said.HELD})


@dataclass(slots=True)
class RefundPulse:
    """What is known in this run about the refund of one payment that is followed now. Times are monotonic.

    `problem` is the reason of the last failure, for the screen. `is_failed_word`: Octo said of this very refund that
    it failed. `refused_since_s`: when Octo first refused a repeat. `strangers` counts answers in a row in which Octo
    calls our payment by another number. `is_overdue`: without a settling word for so long that a person may decide.
    """

    refund_id: str
    since_s: float
    last_read_s: float = float("-inf")
    tries: int = 0
    is_busy: bool = False
    is_offline: bool = False
    is_rate_limited: bool = False
    is_failed_word: bool = False
    is_overdue: bool = False
    strangers: int = 0
    refused_since_s: float | None = None
    problem: str | None = None
    timer: Timer | None = None


class RefundWatch:
    """Follows every unresolved refund. Lives on the services' thread; calls run in the network lane."""

    def __init__(
        self,
        *,
        ledger: Ledger,
        verdicts: RefundVerdicts,
        gateway: PaymentGateway,
        tasks: TaskRunner,
        scheduler: Scheduler,
        clock: Clock,
        bus: EventBus,
    ) -> None:
        self._ledger = ledger
        self._verdicts = verdicts
        self._gateway = gateway
        self._tasks = tasks
        self._scheduler = scheduler
        self._clock = clock
        self._bus = bus
        self._pulses: dict[str, RefundPulse] = {}
        bus.subscribe(self._on_event)

    def status_of(self, payment_id: str) -> RefundPulse | None:
        return self._pulses.get(payment_id)

    def resume(self) -> None:
        """Takes up every refund that a person confirmed and Octo hasn't settled, sent or not."""
        for payment_id in sorted(self._ledger.payments_being_refunded()):
            self.follow(payment_id)

    def follow(self, payment_id: str) -> None:
        """Reads the sum as soon as Octo's limit allows and goes on from there."""
        pulse = self._pulses.get(payment_id)
        if pulse is None:
            self._pulses[payment_id] = RefundPulse("", self._clock.monotonic_s())
        self._plan(payment_id, delay_s=0.0)

    def _on_event(self, event: Event) -> None:
        if isinstance(event, WriteFailed):
            self._replan_all()
        elif isinstance(event, ConnectionChanged) and event.is_online:
            for payment_id, pulse in tuple(self._pulses.items()):
                if pulse.is_offline:
                    self.follow(payment_id)

    def _replan_all(self) -> None:
        """A record that couldn't be written was taken back: a refund that looked settled may be open again."""
        for payment_id in sorted({*self._pulses, *self._ledger.payments_being_refunded()}):
            pulse = self._pulses.setdefault(payment_id, RefundPulse("", self._clock.monotonic_s()))
            if not pulse.is_busy:
                pulse.tries += 1
                self._plan_next(payment_id)

    # What to do when

    def _current(self, payment_id: str) -> tuple[Payment, Refund] | None:
        payment = self._ledger.accepted_payment(payment_id)
        waiting = unresolved(self._ledger.accepted_refunds(payment_id))
        return (payment, waiting[0]) if payment is not None and waiting else None

    def _plan(self, payment_id: str, *, delay_s: float) -> None:
        pulse = self._pulses[payment_id]
        if pulse.timer is not None:
            pulse.timer.cancel()
        gap_s = pulse.last_read_s + SHORTEST_GAP_S - self._clock.monotonic_s()
        pulse.timer = self._scheduler.after(max(0.0, delay_s, gap_s), lambda: self._tick(payment_id))

    def _plan_next(self, payment_id: str) -> None:
        found, pulse = self._current(payment_id), self._pulses[payment_id]
        if found is None:
            if pulse.timer is not None:
                pulse.timer.cancel()
            del self._pulses[payment_id]
            return
        if pulse.refund_id and found[1].id != pulse.refund_id:
            self._turn_to(pulse, found[1])
        self._plan(payment_id, delay_s=self._delay_s(pulse))

    def _delay_s(self, pulse: RefundPulse) -> float:
        waited_s = self._clock.monotonic_s() - pulse.since_s
        if pulse.is_rate_limited:
            return RATE_LIMITED_S
        if not pulse.tries:
            return 0.0
        if waited_s < QUICK_FOR_S:
            return back_off_s(pulse.tries, jitter=0.0)
        return GUARD_UNEXPIRED_S if waited_s < GUARDED_EVERY_MINUTE_FOR_S else GUARD_EXPIRED_S

    def _turn_to(self, pulse: RefundPulse, refund: Refund) -> None:
        pulse.refund_id, pulse.since_s = refund.id, self._clock.monotonic_s()
        pulse.tries, pulse.strangers, pulse.is_failed_word, pulse.refused_since_s = 0, 0, False, None

    def _tick(self, payment_id: str) -> None:
        pulse, found = self._pulses.get(payment_id), self._current(payment_id)
        if pulse is None or pulse.is_busy:
            # What is under way plans the next turn when it ends.
            return
        if found is None:
            self._plan_next(payment_id)
            return
        payment, refund = found
        if pulse.refund_id != refund.id:
            self._turn_to(pulse, refund)
        if refund.state is RefundState.SENDING:
            # Sent by a run that ended, or the record of its outcome couldn't be written.
            self._verdicts.note_unknown(payment, refund, kind="refund_found_at_start")
        pulse.is_busy, pulse.last_read_s = True, self._clock.monotonic_s()
        self._tasks.run(
            Lane.NETWORK,
            lambda: self._gateway.read_status(payment.account, payment_id=payment_id),
            on_done=lambda answer: self._on_read(payment_id, refund.id, answer),
            on_failed=lambda error: self._on_read_failed(payment_id, error),
        )

    # Reading the sum

    def _on_read_failed(self, payment_id: str, error: Exception) -> None:
        known = as_gateway_error(error)
        self._finish(payment_id, error=known)
        found = self._current(payment_id)
        if found is not None and found[1].state is RefundState.PLANNED and _is_nothing_there(*found, known):
            raw = known.raw[:LONGEST_RAW]
            self._verdicts.fail(*found, detail=NOT_PAID_THERE, words=known.detail, error=known.code, raw=raw)
        self._plan_next(payment_id)

    def _on_read(self, payment_id: str, refund_id: str, answer: Answer) -> None:
        pulse, found = self._finish(payment_id), self._current(payment_id)
        if found is not None and found[1].id == refund_id:
            payment, refund = found
            # One that is SENDING here has lost the note that it was sent: the next turn writes it again.
            is_usable = belongs_to(payment, answer) and refund.state is not RefundState.SENDING
            if is_usable and not self._is_contradicted(payment, refund, answer):
                self._take_sum(payment, refund, pulse=pulse, sum_minor=answer.refunded_minor)
            else:
                pulse.tries += 1
                self._look_at_number(payment, refund, answer, pulse=pulse)
        if not pulse.is_busy:
            self._plan_next(payment_id)

    def _look_at_number(
        self, payment: Payment, refund: Refund, answer: Answer, *, pulse: RefundPulse
    ) -> None:
        """Octo stands by another number of this payment: what wasn't sent can't be sent under the one known here."""
        is_stranger = answer.shop_transaction_id == payment.id and not belongs_to(payment, answer)
        pulse.strangers = pulse.strangers + 1 if is_stranger else 0
        is_lasting = self._clock.monotonic_s() - pulse.since_s >= QUICK_FOR_S and pulse.strangers >= STRANGERS
        if is_lasting and refund.state is RefundState.PLANNED:
            self._verdicts.fail(payment, refund, detail=OTHER_NUMBER, raw=answer.raw[:LONGEST_RAW])

    def _is_contradicted(self, payment: Payment, refund: Refund, answer: Answer) -> bool:
        """Octo's word about the payment goes before its sum: nothing is sent on a word that can't be right.

        What was sent already is followed up all the same, but not by such an answer.
        """
        is_other = contradicts(payment, answer) and refund.origin is not PaymentState.DISPUTED
        is_back = answer.said is Said.CANCELED and (answer.refunded_minor or 0) < payment.taken.minor
        if refund.state is not RefundState.PLANNED:
            return is_other
        if is_other or is_back or payment.state is PaymentState.DISPUTED:
            why = TAKEN_BACK if is_back else CONTRADICTED
        elif answer.said in _UNPAID:
            why = NOT_PAID_THERE
        else:
            return False
        self._verdicts.fail(payment, refund, detail=why, status=answer.status, raw=answer.raw[:LONGEST_RAW])
        return True

    def _take_sum(
        self, payment: Payment, refund: Refund, *, pulse: RefundPulse, sum_minor: int | None
    ) -> None:
        every = self._ledger.accepted_refunds(payment.id)
        gone = max(sum_minor or 0, refunded_minor(payment, refunds=every))
        step = next_step(
            refund,
            sum_minor=None if sum_minor is None else gone,
            room_minor=payment.taken.minor - gone,
            group_minor=sum(one.amount.minor for one in unresolved(every)),
            is_refused=self._is_refused(pulse, sum_minor=sum_minor),
        )
        now_s = self._clock.monotonic_s()
        is_quick = now_s - pulse.since_s < QUICK_FOR_S
        if step is Step.DONE:
            self._verdicts.finish(payment, refund, sum_minor=sum_minor)
        elif step is Step.FAILED:
            is_planned = refund.state is RefundState.PLANNED
            why = REFUNDED_ELSEWHERE if is_planned else pulse.problem or REFUSED_BY_OCTO
            self._verdicts.fail(payment, refund, detail=why, sum_minor=sum_minor)
        elif step is Step.ASK or (refund.state is RefundState.PENDING and is_quick):
            self._verdicts.note_sum(payment, sum_minor=sum_minor)
            pulse.tries += 1
        else:
            self._send(payment, refund, pulse=pulse, sum_minor=sum_minor)

    def _is_refused(self, pulse: RefundPulse, *, sum_minor: int | None) -> bool:
        if pulse.is_failed_word:
            return True
        since_s = pulse.refused_since_s
        return (
            since_s is not None
            and sum_minor is not None
            and self._clock.monotonic_s() - since_s >= REFUSED_FOR_S
        )

    # Sending and its outcomes

    def _send(self, payment: Payment, refund: Refund, *, pulse: RefundPulse, sum_minor: int | None) -> None:
        octo_uuid = payment.octo_uuid
        if octo_uuid is None:
            pulse.tries += 1
            return
        pulse.is_busy = True

        def unwritten() -> None:
            pulse.is_busy = False
            pulse.tries += 1
            self._plan_next(payment.id)

        def call() -> None:
            self._tasks.run(
                Lane.NETWORK,
                lambda: self._gateway.refund(
                    payment.account, octo_uuid=octo_uuid, refund_id=refund.id, amount=refund.amount
                ),
                on_done=lambda answer: self._on_sent(payment.id, refund.id, answer),
                on_failed=lambda error: self._on_send_failed(payment.id, refund.id, error),
            )

        self._verdicts.note_sending(payment, refund, sum_minor=sum_minor, then=call, otherwise=unwritten)

    def _on_sent(self, payment_id: str, refund_id: str, answer: RefundAnswer) -> None:
        pulse, found = self._finish(payment_id), self._current(payment_id)
        if found is not None and found[1].id == refund_id:
            self._take_answer(*found, answer, pulse=pulse)
        self._plan_next(payment_id)

    def _take_answer(
        self, payment: Payment, refund: Refund, answer: RefundAnswer, *, pulse: RefundPulse
    ) -> None:
        is_ours = answer.octo_uuid in (None, payment.octo_uuid) and answer.refund_id in (None, refund.id)
        if not is_ours:
            self._verdicts.note_unknown(payment, refund, kind="foreign_refund_answer", **answer_data(answer))
            pulse.tries += 1
        elif answer.said is RefundSaid.DONE:
            self._verdicts.finish(
                payment,
                refund,
                sum_minor=answer.refunded_minor,
                octo_refund_id=answer.octo_refund_id,
                **answer_data(answer),
            )
        elif answer.said is RefundSaid.PENDING:
            pulse.tries += 1
            pulse.refused_since_s = None
            self._verdicts.note_pending(payment, refund, answer)
        else:
            # Believed once the refunded sum is seen unchanged.
            pulse.is_failed_word, pulse.tries, pulse.problem = True, 0, None
            self._verdicts.note_unknown(payment, refund, kind="refund_said_failed", **answer_data(answer))

    def _on_send_failed(self, payment_id: str, refund_id: str, error: Exception) -> None:
        known = as_gateway_error(error)
        pulse, found = self._finish(payment_id, error=known), self._current(payment_id)
        if found is not None and found[1].id == refund_id:
            payment, refund = found
            is_refusal = not known.may_exist and not known.is_offline
            if is_refusal and refund.state is RefundState.SENDING:
                detail = known.detail or str(known)
                self._verdicts.fail(
                    payment,
                    refund,
                    detail=known.reason,
                    words=detail,
                    error=known.code,
                    raw=known.raw[:LONGEST_RAW],
                )
            elif not known.is_sent:
                self._verdicts.note_not_sent(payment, refund, known)
            else:
                if is_refusal and pulse.refused_since_s is None:
                    pulse.refused_since_s = self._clock.monotonic_s()
                self._verdicts.note_unknown(payment, refund, kind="refund_no_answer", **error_data(known))
        self._plan_next(payment_id)

    def _finish(self, payment_id: str, *, error: GatewayError | None = None) -> RefundPulse:
        pulse = self._pulses[payment_id]
        pulse.is_busy = False
        before = (pulse.is_offline, pulse.is_overdue)
        pulse.is_rate_limited = error is not None and error.reason == "rate_limited"
        pulse.is_offline = error is not None and not pulse.is_rate_limited
        if error is not None:
            pulse.tries += 1
            pulse.problem = error.reason
        found = self._current(payment_id)
        pulse.is_overdue = found is not None and is_overdue(found[1], now=self._clock.now())
        if before != (pulse.is_offline, pulse.is_overdue):
            self._bus.publish(WatchChanged(payment_id, is_offline=pulse.is_offline, is_checked=True))
        return pulse


def _is_nothing_there(payment: Payment, refund: Refund, error: GatewayError) -> bool:
    """Octo has no such payment. Of one that was disputed already, a refusal to tell about it says as much."""
    is_refused = error.reason == "status_refused" and refund.origin is PaymentState.DISPUTED
    return error.reason == "not_found" or is_refused


def as_gateway_error(error: Exception) -> GatewayError:
    """A fault of our own in a lane counts as no answer: the loop goes on, and nothing is concluded from it."""
    return (
        error
        if isinstance(error, GatewayError)
        else GatewayError(f"{type(error).__name__} while asking Octo.")
    )

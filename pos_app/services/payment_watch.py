"""Sends creates, reads statuses, lets holds be ended: what to ask Octo next, and when. Its loop survives anything.

One call is in flight for a payment at a time. What an answer means is decided elsewhere; here is only what to ask next
and when.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from pos_app.domain.answer import Answer, Ruling, Said, belongs_to
from pos_app.domain.events import (
    ClockFoundWrong,
    ConnectionChanged,
    Event,
    PaymentChanged,
    WatchChanged,
    WriteFailed,
)
from pos_app.domain.payment import QR_STATES, Payment, PaymentState, Trigger, can_move
from pos_app.services.event_bus import EventBus
from pos_app.services.holds import Holds
from pos_app.services.ledger import Ledger
from pos_app.services.ports import Clock, GatewayError, Lane, PaymentGateway, Scheduler, TaskRunner
from pos_app.services.timetable import FIRST_READ_S, SHORTEST_GAP_S
from pos_app.services.verdicts import Verdicts
from pos_app.services.watch_plan import (
    COUNTER_STATES,
    EXPIRABLE_STATES,
    NOTHING_THERE_REASONS,
    READ_STATES,
    SENT_STATES,
    Watch,
    as_gateway_error,
    ends_hold,
    is_after_grace,
    is_back_off_over,
    is_lapsing,
    next_wait_s,
    random_share,
    trouble_of,
    wants_create,
)

CLOCK_TOLERANCE = timedelta(minutes=2)


class PaymentWatch:
    """Watches every payment that Octo hasn't ended. Lives on the services' thread; calls run in the network lane."""

    def __init__(
        self,
        *,
        ledger: Ledger,
        verdicts: Verdicts,
        gateway: PaymentGateway,
        tasks: TaskRunner,
        scheduler: Scheduler,
        clock: Clock,
        bus: EventBus,
        jitter: Callable[[], float] | None = None,
    ) -> None:
        self._ledger = ledger
        self._verdicts = verdicts
        self._gateway = gateway
        self._tasks = tasks
        self._scheduler = scheduler
        self._clock = clock
        self._bus = bus
        self._jitter = jitter or random_share
        self._prepare_code: Callable[[str], object] | None = None
        self._holds = Holds(ledger=ledger, verdicts=verdicts, gateway=gateway, tasks=tasks, loop=self)
        self._watches: dict[str, Watch] = {}
        self._expected: set[str] = set()
        self._is_online: bool | None = None
        self._clock_was_wrong = False
        bus.subscribe(self._on_event)

    def prepare_codes_with(self, prepare: Callable[[str], object]) -> None:
        """`prepare` is called in a worker with each pay address that is about to be shown."""
        self._prepare_code = prepare

    # Asked by the other services

    def status_of(self, payment_id: str) -> Watch | None:
        return self._watches.get(payment_id)

    def expect(self, payment_id: str) -> None:
        """A payment of this run is about to be journaled: there is nothing about it that Octo could be asked first."""
        self._expected.add(payment_id)

    def is_checked(self, payment_id: str) -> bool:
        """False for a payment found at start until Octo has answered about it in this run."""
        watch = self._watches.get(payment_id)
        return payment_id in self._expected if watch is None else watch.is_checked

    @property
    def is_online(self) -> bool | None:
        """None before the first call to Octo."""
        return self._is_online

    def resume(self, payment: Payment) -> None:
        """Takes a payment found at start: it is read at once, and its QR stays away until Octo has answered."""
        watch = self._watch(payment, is_checked=False)
        if can_move(payment.state, Trigger.FOUND_AT_START):
            self._ledger.move_payment(payment, Trigger.FOUND_AT_START, sendings=max(1, payment.sendings))
        watch.prefers_status = payment.pay_url is not None
        self._plan(payment.id, delay_s=0.0)

    def send_first(self, payment_id: str) -> None:
        """Sends a journaled payment. The journal is on disk already; the note that it was sent may follow."""
        payment = self._ledger.accepted_payment(payment_id)
        if payment is None or payment.state is not PaymentState.JOURNALED:
            return
        sent = self._ledger.move_payment(payment, Trigger.SEND, sendings=1, sent_at=self._clock.now())
        self._watch(sent, is_checked=True)
        self._send(sent, is_first=True)

    def check_now(self, payment_id: str) -> None:
        """Reads the status as soon as Octo's limit allows."""
        watch = self._watches.get(payment_id)
        if watch is not None and not watch.is_in_flight:
            self._plan(
                payment_id, delay_s=max(0.0, watch.last_call_s + SHORTEST_GAP_S - self._clock.monotonic_s())
            )

    def end_hold(self, payment_id: str, *, wish: Trigger) -> None:
        """A cashier decided: CAPTURE or RELEASE follows as soon as no call about the payment is in flight."""
        watch = self._watches[payment_id]
        watch.wish = wish
        self.touch(payment_id)
        if not watch.is_in_flight:
            self._plan(payment_id, delay_s=0.0)

    def wake(self) -> None:
        """After sleep or a change of the clock: what is over leaves the screen, all else is read at once."""
        now_s = self._clock.monotonic_s()
        for payment_id, watch in self._watches.items():
            if now_s >= watch.deadline_s:
                self._expire(payment_id)
            payment = self._ledger.accepted_payment(payment_id)
            if payment is not None and payment.is_unresolved:
                self.check_now(payment_id)

    # The loop

    def _on_event(self, event: Event) -> None:
        if isinstance(event, WriteFailed):
            self._replan_all()
        if not isinstance(event, PaymentChanged):
            return
        payment, watch = event.payment, self._watches.get(event.payment.id)
        if watch is None:
            return
        if payment.state in QR_STATES and watch.qr_since_s is None and payment.pay_url:
            watch.qr_since_s = self._clock.monotonic_s()
            self._plan(payment.id, delay_s=FIRST_READ_S if watch.is_checked else SHORTEST_GAP_S)
        elif event.before is not payment.state:
            watch.ended_s, watch.wish = self._clock.monotonic_s(), None
            if not watch.is_in_flight:
                self.plan_next(payment.id)

    def _replan_all(self) -> None:
        """A move that couldn't be written was taken back: what was planned for it may be wrong."""
        for payment_id, watch in self._watches.items():
            if not watch.is_in_flight:
                self.plan_next(payment_id)

    def _watch(self, payment: Payment, *, is_checked: bool) -> Watch:
        left = payment.expires_at - self._clock.now()
        left_s = min(left.total_seconds(), payment.ttl_minutes * 60.0)
        watch = Watch(deadline_s=self._clock.monotonic_s() + left_s, is_checked=is_checked)
        self._watches[payment.id] = watch
        watch.expiry = self._scheduler.after(max(0.0, left_s), lambda: self._expire(payment.id))
        return watch

    def _expire(self, payment_id: str) -> None:
        payment = self._ledger.accepted_payment(payment_id)
        if payment is not None and payment.state in EXPIRABLE_STATES:
            self._ledger.move_payment(payment, Trigger.EXPIRE, reason="expired")

    def _plan(self, payment_id: str, *, delay_s: float) -> None:
        watch = self._watches[payment_id]
        if watch.timer is not None:
            watch.timer.cancel()
        watch.timer = self._scheduler.after(delay_s, lambda: self._tick(payment_id))

    def plan_next(self, payment_id: str) -> None:
        """Decides from what is known now when Octo is asked next."""
        payment, watch = self._ledger.accepted_payment(payment_id), self._watches[payment_id]
        if payment is None:
            return
        delay_s = next_wait_s(payment, watch, now_s=self._clock.monotonic_s(), jitter=self._jitter())
        if delay_s is not None:
            self._plan(payment_id, delay_s=delay_s)

    def _tick(self, payment_id: str) -> None:
        payment, watch = self._ledger.accepted_payment(payment_id), self._watches[payment_id]
        if payment is None or watch.is_in_flight:
            return
        if payment.state in EXPIRABLE_STATES and self._clock.monotonic_s() >= watch.deadline_s:
            self._expire(payment_id)
        elif payment.state in SENT_STATES:
            # The record of its outcome couldn't be written: from here on it is like one found at start.
            self._ledger.move_payment(payment, Trigger.FOUND_AT_START, sendings=max(1, payment.sendings))
        elif ends_hold(payment, watch) and payment.octo_uuid is not None and watch.is_checked:
            self._holds.end(payment, octo_uuid=payment.octo_uuid)
        elif wants_create(payment, watch):
            self._ledger.note_payment(payment, "create_resent", sendings=payment.sendings + 1)
            self._send(payment, is_first=payment.sendings == 0)
        elif payment.state in COUNTER_STATES | READ_STATES or payment.state is PaymentState.HELD:
            self._read(payment)

    # Calls and their outcomes

    def start(self, payment_id: str) -> Watch:
        """A call about this payment begins."""
        watch = self._watches[payment_id]
        watch.is_in_flight = True
        watch.is_rate_limited = False
        watch.last_call_s = self._clock.monotonic_s()
        return watch

    def _send(self, payment: Payment, *, is_first: bool) -> None:
        self.start(payment.id)
        self._tasks.run(
            Lane.NETWORK,
            lambda: self._gateway.create(payment.account, body=payment.body, buyer=payment.buyer),
            on_done=lambda answer: self._on_created(payment.id, answer, is_first=is_first),
            on_failed=lambda error: self._on_create_failed(payment.id, error, is_first=is_first),
        )

    def _read(self, payment: Payment) -> None:
        watch = self.start(payment.id)
        watch.prefers_status = False
        self._tasks.run(
            Lane.NETWORK,
            lambda: self._gateway.read_status(payment.account, payment_id=payment.id),
            on_done=lambda answer: self._on_read(payment.id, answer),
            on_failed=lambda error: self._on_read_failed(payment.id, error),
        )

    def _on_created(self, payment_id: str, answer: Answer, *, is_first: bool) -> None:
        self._finish_answered(payment_id, answer)
        if is_first and answer.error:
            # Octo names an error and a payment in one breath: only a second look tells which of the two holds.
            self._verdicts.note_no_answer(payment_id, GatewayError(answer.error_text, code=answer.error))
        else:
            self._take_created(payment_id, answer, is_first=is_first)
        self.plan_next(payment_id)

    def _take_created(self, payment_id: str, answer: Answer, *, is_first: bool) -> None:
        payment = self._ledger.accepted_payment(payment_id)
        watch = self._watches[payment_id]
        watch.is_checked = True
        bad_url = self._bad_pay_url(payment, answer)
        if bad_url is not None:
            answer = answer._replace(pay_url=None)
        ruling = self._verdicts.take_answer(payment_id, answer, is_first_sending=is_first)
        after = self._ledger.accepted_payment(payment_id)
        if ruling is Ruling.NOT_OURS or (after is not None and after.state is PaymentState.CREATING):
            self._verdicts.note_no_answer(
                payment_id, GatewayError("Octo's answer didn't settle the payment.")
            )
            watch.failures += ruling is not Ruling.NOT_OURS
        elif bad_url is not None and after is not None and can_move(after.state, Trigger.GIVE_UP):
            self._ledger.move_payment(after, Trigger.GIVE_UP, reason=bad_url.reason, detail=bad_url.detail)
        elif after is not None and after.state in QR_STATES:
            self._prepare(after.pay_url)

    def _prepare(self, pay_url: str | None) -> None:
        """The code is made while the record of the answer goes to the disk."""
        prepare = self._prepare_code
        if prepare is not None and pay_url:
            self._tasks.run(
                Lane.NETWORK, lambda: prepare(pay_url), on_done=lambda _: None, on_failed=lambda _: None
            )

    def _bad_pay_url(self, payment: Payment | None, answer: Answer) -> GatewayError | None:
        if payment is None or answer.pay_url is None:
            return None
        try:
            self._gateway.check_pay_url(answer.pay_url, account=payment.account)
        except GatewayError as error:
            return error
        return None

    def _on_create_failed(self, payment_id: str, error: Exception, *, is_first: bool) -> None:
        known = self.finish(payment_id, error=error) or GatewayError("No answer.")
        watch = self._watches[payment_id]
        payment = self._ledger.accepted_payment(payment_id)
        if payment is not None and not known.is_sent and payment.sendings:
            self._ledger.note_payment(payment, "create_not_sent", sendings=payment.sendings - 1)
        is_refusal = not known.may_exist and not known.is_offline
        if is_refusal and is_first:
            self._verdicts.refuse(payment_id, known)
        else:
            watch.failures += 1
            if is_refusal:
                watch.refusal, watch.prefers_status, watch.failures = known, True, 0
            self._verdicts.note_no_answer(payment_id, known)
        self.plan_next(payment_id)

    def _on_read(self, payment_id: str, answer: Answer) -> None:
        self._finish_answered(payment_id, answer)
        watch = self._watches[payment_id]
        ruling = self._verdicts.take_answer(payment_id, answer, is_after_grace=is_after_grace(watch))
        if ruling is not Ruling.NOT_OURS and not watch.is_checked:
            watch.is_checked = True
            self.touch(payment_id)
        self.plan_next(payment_id)

    def _finish_answered(self, payment_id: str, answer: Answer) -> None:
        payment = self._ledger.accepted_payment(payment_id)
        is_ours = payment is not None and belongs_to(payment, answer)
        is_odd = is_ours and answer.said is Said.PENDING
        is_news = payment is not None and self._watches[payment_id].note_number(payment, answer)
        self.finish(payment_id, is_ours=is_ours, odd_status=answer.status if is_odd else "")
        if is_news:
            self.touch(payment_id)

    def _on_read_failed(self, payment_id: str, error: Exception) -> None:
        known = self.finish(payment_id, error=error) or GatewayError("No answer.")
        watch = self._watches[payment_id]
        watch.is_rate_limited = known.reason == "rate_limited"
        payment = self._ledger.accepted_payment(payment_id)
        is_unknown = payment is not None and payment.state is PaymentState.CREATE_UNKNOWN
        if is_unknown and watch.refusal is not None and known.reason in NOTHING_THERE_REASONS:
            self._verdicts.refuse(payment_id, watch.refusal)
        elif known.reason == "not_found" and is_after_grace(watch):
            self._verdicts.confirm_absent(payment_id, known)
        watch.failures += not watch.is_rate_limited
        self.plan_next(payment_id)

    def finish(
        self,
        payment_id: str,
        *,
        error: Exception | None = None,
        is_ours: bool = True,
        odd_status: str = "",
    ) -> GatewayError | None:
        """A call about this payment ended. Returns its error as the gateway's, None for an answer.

        An answer that isn't ours counts as none: it ends no back-off.
        """
        known = None if error is None else as_gateway_error(error)
        watch = self._watches[payment_id]
        watch.is_in_flight = False
        before = (watch.trouble, watch.odd_status, watch.is_lapsing)
        watch.trouble = trouble_of(known, is_ours=is_ours)
        watch.odd_status = watch.odd_status if known else odd_status
        payment = self._ledger.accepted_payment(payment_id)
        watch.is_lapsing = payment is not None and is_lapsing(payment, now=self._clock.now())
        if not is_ours:
            watch.failures += 1
        elif known is None and payment is not None and is_back_off_over(payment):
            watch.failures = 0
        if before != (watch.trouble, watch.odd_status, watch.is_lapsing):
            self.touch(payment_id)
        self._note_connection(is_online=known is None or not known.is_offline)
        self._look_at_clock()
        return known

    def touch(self, payment_id: str) -> None:
        """Lets the screens draw again: something about this run changed, nothing on disk did."""
        payment = self._ledger.accepted_payment(payment_id)
        if payment is not None:
            watch = self._watches[payment_id]
            self._bus.publish(
                WatchChanged(payment_id, is_offline=watch.is_offline, is_checked=watch.is_checked)
            )

    def _note_connection(self, *, is_online: bool) -> None:
        if is_online is self._is_online:
            return
        returned, self._is_online = self._is_online is False and is_online, is_online
        self._bus.publish(ConnectionChanged(is_online=is_online))
        if returned:
            for payment_id, watch in self._watches.items():
                if not watch.is_in_flight and watch.is_offline:
                    self.check_now(payment_id)

    def _look_at_clock(self) -> None:
        seconds = self._gateway.clock_difference_s()
        if seconds is None:
            return
        difference = timedelta(seconds=seconds)
        is_wrong = abs(difference) > CLOCK_TOLERANCE
        if is_wrong and not self._clock_was_wrong:
            self._bus.publish(ClockFoundWrong(difference))
        self._clock_was_wrong = is_wrong

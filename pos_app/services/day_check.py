"""Reads every payment of some days again at Octo, paced, and keeps what doesn't agree until it is dealt with."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Sequence
from datetime import timedelta
from enum import Enum
from typing import NamedTuple

from pos_app.domain.answer import Answer, belongs_to
from pos_app.domain.payment import Account, Payment
from pos_app.services.day_check_ports import (
    AnswerTaker,
    DayCheckStore,
    DayRun,
    Days,
    DuePayment,
    Finding,
    Outcome,
    payment_in,
)
from pos_app.services.day_compare import Difference, OctoWord, difference_of, no_word, word_of
from pos_app.services.ports import (
    Clock,
    GatewayError,
    Lane,
    PaymentGateway,
    SaleRecord,
    SaleStore,
    Scheduler,
    StorageError,
    TaskRunner,
)
from pos_app.services.reading_pace import QUICKEST_GAP_S, ReadingPace

LONGEST_RUN = timedelta(hours=12)
"""A check that was stopped earlier than this is begun anew: its first answers are too old."""
MOST_TRIES = 3
MOST_FAILURES = 5
"""In a row, for one account: then nobody waits any longer, and the check goes on another time."""
ACCOUNT_REASONS = frozenset({"wrong_secret", "no_secret", "not_sendable", "proxy", "tls"})
"""Reasons that hold for every payment of the account, so that there is no sense in asking on."""
_PASSING = frozenset({"no_network", "no_answer", "server_error", "bad_answer", "unknown"})
FOREIGN_ANSWER = "foreign_answer"
SHORTEST_REASON = 3
NO_TIME_S = 1e-6
"""Sums of seconds are never quite equal."""


class CheckState(Enum):
    """Where the check of the days stands."""

    IDLE = "idle"  # none was begun since the start
    RUNNING = "running"  # payments are being read
    STOPPED = "stopped"  # by a person, or because Octo couldn't be asked; what was found is kept
    DONE = "done"  # every payment of the days was read


class Progress(NamedTuple):
    """`trouble` is why payments were left out, with the gateway's sentence in English."""

    state: CheckState = CheckState.IDLE
    days: Days | None = None
    total: int = 0
    read: int = 0
    trouble: GatewayError | StorageError | None = None


class DayCheck:
    """Lives on the services' thread. One payment is read at a time; everything found is on disk before it is told."""

    def __init__(
        self,
        *,
        store: DayCheckStore,
        books: SaleStore,
        gateway: PaymentGateway,
        taker: AnswerTaker,
        tasks: TaskRunner,
        scheduler: Scheduler,
        clock: Clock,
    ) -> None:
        self._store = store
        self._books = books
        self._gateway = gateway
        self._taker = taker
        self._tasks = tasks
        self._scheduler = scheduler
        self._clock = clock
        self._pace = ReadingPace()
        self._queue: deque[DuePayment] = deque()
        self._tries: Counter[str] = Counter()
        self._failures: Counter[Account] = Counter()
        self._run: DayRun | None = None
        self._is_busy = False
        self._listeners: list[Callable[[Progress], None]] = []
        self.progress = Progress()

    def subscribe(self, listener: Callable[[Progress], None]) -> Callable[[], None]:
        """Called after every payment. Returns what ends it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener) if listener in self._listeners else None

    # Reading

    def start(self, days: Days) -> None:
        """Reads the days' payments; goes on where a check of the same days was stopped. Nothing while one runs."""
        if self.progress.state is CheckState.RUNNING:
            return
        self._tries.clear()
        self._failures.clear()
        self._tell(Progress(CheckState.RUNNING, days))
        self._tasks.run(
            Lane.STORAGE, lambda: self._plan(days), on_done=self._on_planned, on_failed=self._give_up
        )

    def stop(self) -> None:
        """What was read is kept; a read that is under way is still taken in."""
        if self.progress.state is CheckState.RUNNING:
            self._queue.clear()
            self._run = None
            self._tell(self.progress._replace(state=CheckState.STOPPED))

    def take_elsewhere(self) -> None:
        """Reads again what another process read and may not move."""
        self._tasks.run(
            Lane.STORAGE, self._store.for_window, on_done=self._on_elsewhere, on_failed=lambda _: None
        )

    def _plan(self, days: Days) -> tuple[DayRun, int, list[DuePayment]]:
        now, run = self._clock.now(), self._store.run_of(str(days))
        if run is None or run.finished_at is not None or now - run.begun_at > LONGEST_RUN:
            run = DayRun(str(days), now)
            self._store.put_run(run)
        due, read = self._store.due(days), self._store.read_since(run.begun_at)
        return run, len(due), [one for one in due if one.payment_id not in read]

    def _on_planned(self, plan: tuple[DayRun, int, list[DuePayment]]) -> None:
        if self.progress.state is not CheckState.RUNNING:
            return
        self._run, total, due = plan
        self._queue.extend(due)
        self._tell(self.progress._replace(total=total, read=total - len(due)))
        self._go_on()

    def _on_elsewhere(self, due: Sequence[DuePayment]) -> None:
        waiting = {one.payment_id for one in self._queue}
        now, now_s = self._clock.now(), self._clock.monotonic_s()
        for one in due:
            if one.payment_id not in waiting:
                ago_s = 0.0 if one.read_at is None else max(0.0, (now - one.read_at).total_seconds())
                self._pace.last_read_s.setdefault(one.payment_id, now_s - ago_s)
                self._queue.append(one)
        self._go_on()

    def _go_on(self) -> None:
        if self._is_busy:
            return
        if not self._queue:
            self._finish()
            return
        self._is_busy = True
        wait_s, free_s = self._waits_s(self._queue[0])
        if free_s is None:
            self._queue.rotate(-1)
        self._scheduler.after(QUICKEST_GAP_S if free_s is None else max(wait_s, free_s), self._on_turn)

    def _waits_s(self, due: DuePayment) -> tuple[float, float | None]:
        now_s = self._clock.monotonic_s()
        return self._pace.wait_s(due.payment_id, now_s=now_s), self._taker.free_in_s(due.payment_id)

    def _on_turn(self) -> None:
        """Something may have been read meanwhile by the till itself: then it waits another turn."""
        self._is_busy = False
        if not self._queue:
            self._finish()
            return
        due = self._queue[0]
        wait_s, free_s = self._waits_s(due)
        if free_s is None or max(wait_s, free_s) > NO_TIME_S:
            self._go_on()
            return
        self._read(self._queue.popleft())

    def _read(self, due: DuePayment) -> None:
        self._is_busy = True
        self._taker.begin(due.payment_id)
        self._pace.started(due.payment_id, now_s=self._clock.monotonic_s())
        self._tasks.run(
            Lane.NETWORK,
            lambda: self._gateway.read_status(due.account, payment_id=due.payment_id),
            on_done=lambda answer: self._on_answer(due, answer),
            on_failed=lambda error: self._on_no_answer(due, error),
        )

    def _on_answer(self, due: DuePayment, answer: Answer) -> None:
        self._taker.end(due.payment_id, outcome=answer)
        self._pace.answered()
        self._failures[due.account] = 0
        self._take(due, answer)

    def _on_no_answer(self, due: DuePayment, error: Exception) -> None:
        self._taker.end(due.payment_id, outcome=error)
        known = error if isinstance(error, GatewayError) else GatewayError(str(error))
        now_s = self._clock.monotonic_s()
        if known.reason == "rate_limited":
            self._pace.limited(now_s=now_s)
            self._put_back(due)
        elif known.reason in ACCOUNT_REASONS:
            self._leave_out(due, known)
        elif known.reason in _PASSING:
            self._pace.failed(now_s=now_s)
            self._failures[due.account] += 1
            self._tries[due.payment_id] += not known.is_offline
            if self._failures[due.account] >= MOST_FAILURES:
                self._leave_out(due, known)
            elif self._tries[due.payment_id] >= MOST_TRIES:
                self._take(due, known)
            else:
                self._put_back(due)
        else:
            self._pace.answered()
            self._failures[due.account] = 0
            self._take(due, known)

    def _put_back(self, due: DuePayment) -> None:
        # Whoever stopped the check doesn't want it read again.
        if self._run is not None or self.progress.state is not CheckState.STOPPED:
            self._queue.append(due)
        self._is_busy = False
        self._go_on()

    def _leave_out(self, due: DuePayment, error: GatewayError) -> None:
        """This account can't be asked now; the payments of others can."""
        self._queue = deque(one for one in self._queue if one.account != due.account)
        self._pace.failures = 0
        self._failures[due.account] = 0
        if self._run is not None:
            self._tell(self.progress._replace(trouble=error))
        self._is_busy = False
        self._go_on()

    # What was read

    def _take(self, due: DuePayment, outcome: Outcome) -> None:
        self._tasks.run(
            Lane.STORAGE,
            lambda: self._books.load_sale(due.sale_id),
            on_done=lambda record: self._on_record(due, record, outcome),
            on_failed=self._give_up,
        )

    def _on_record(self, due: DuePayment, record: SaleRecord | None, outcome: Outcome) -> None:
        payment = payment_in(record, due.payment_id)
        if record is None or payment is None:
            self._is_busy = False
            self._go_on()
            return
        wants_window = self._taker.take(record, payment_id=due.payment_id, outcome=outcome)
        if isinstance(outcome, Answer) and not belongs_to(payment, outcome):
            # Another payment's answer counts as none.
            self._tries[due.payment_id] += 1
            if self._tries[due.payment_id] < MOST_TRIES:
                self._put_back(due)
                return
        word = self._word(payment, outcome)
        self._tasks.run(
            Lane.STORAGE,
            lambda: self._store_word(due, word, wants_window=wants_window),
            on_done=self._on_stored,
            on_failed=self._give_up,
        )

    def _word(self, payment: Payment, outcome: Outcome) -> OctoWord:
        now = self._clock.now()
        if isinstance(outcome, GatewayError):
            return no_word(payment.id, outcome.reason, read_at=now)
        if not belongs_to(payment, outcome):
            return no_word(payment.id, FOREIGN_ANSWER, read_at=now)
        return word_of(payment.id, outcome, read_at=now)

    def _store_word(self, due: DuePayment, word: OctoWord, *, wants_window: bool) -> None:
        """In the storage lane, behind the move that the answer made: compared is what stands then."""
        record = self._books.load_sale(due.sale_id)
        payment = payment_in(record, due.payment_id)
        if record is not None and payment is not None:
            refunds = [one for one in record.refunds if one.payment_id == payment.id]
            found = difference_of(payment, refunds=refunds, word=word)
            self._store.put_word(word, difference=found, wants_window=wants_window)

    def _on_stored(self, _: None) -> None:
        self._is_busy = False
        if self.progress.days is not None and self._run is not None:
            self._tell(self.progress._replace(read=min(self.progress.total, self.progress.read + 1)))
        self._go_on()

    def _finish(self) -> None:
        run, self._run = self._run, None
        if run is None:
            return
        if self.progress.trouble is not None:
            self._tell(self.progress._replace(state=CheckState.STOPPED))
            return
        finished = run._replace(finished_at=self._clock.now())
        self._tasks.run(
            Lane.STORAGE,
            lambda: self._store.put_run(finished),
            on_done=lambda _: self._tell(self.progress._replace(state=CheckState.DONE)),
            on_failed=self._give_up,
        )

    def _give_up(self, error: Exception) -> None:
        """The disk didn't do it: nothing more is asked, since nothing could be kept."""
        self._is_busy = False
        self._queue.clear()
        self._run = None
        known = error if isinstance(error, StorageError) else StorageError(str(error))
        self._tell(self.progress._replace(state=CheckState.STOPPED, trouble=known))

    def _tell(self, progress: Progress) -> None:
        self.progress = progress
        for listener in tuple(self._listeners):
            listener(progress)

    # What is left to deal with

    def load_findings(
        self, *, on_done: Callable[[list[Finding]], None], on_failed: Callable[[str], None]
    ) -> None:
        self._tasks.run(
            Lane.STORAGE,
            lambda: open_findings(self._store, self._books),
            on_done=on_done,
            on_failed=lambda error: on_failed(str(error)),
        )

    def settle(
        self,
        payment_id: str,
        *,
        reason: str,
        on_done: Callable[[bool], None],
        on_failed: Callable[[str], None],
    ) -> None:
        """A person dealt with it and wrote down how; false when there was no difference any more."""
        now = self._clock.now()
        self._tasks.run(
            Lane.STORAGE,
            lambda: (
                is_reason(reason) and self._store.settle(payment_id, reason=" ".join(reason.split()), at=now)
            ),
            on_done=on_done,
            on_failed=lambda error: on_failed(str(error)),
        )


def is_reason(text: str) -> bool:
    return len(text.strip()) >= SHORTEST_REASON


def open_findings(store: DayCheckStore, books: SaleStore) -> list[Finding]:
    """What isn't dealt with, held once more against the books as they stand now; the dearest first."""
    found = []
    for row in store.with_difference():
        record = books.load_sale(row.sale_id)
        payment = payment_in(record, row.word.payment_id)
        if record is None or payment is None:
            continue
        refunds = [one for one in record.refunds if one.payment_id == payment.id]
        difference = difference_of(payment, refunds=refunds, word=row.word)
        if difference is not None and difference is not row.settled:
            found.append(Finding(difference, payment, record.sale.number, row.word))
    order = list(Difference)
    return sorted(found, key=lambda one: (order.index(one.difference), one.payment.created_at))

"""The day check over fakes: words in memory, and the check of a whole till's rig or of a command beside it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime

from pos_app.services.answer_takers import CommandTaker, WindowTaker
from pos_app.services.day_check import DayCheck
from pos_app.services.day_check_ports import CheckRow, DayCheckStore, DayRun, Days, DuePayment
from pos_app.services.day_compare import Difference, OctoWord
from pos_app.services.ledger import Ledger
from pos_app.services.ports import StorageError
from pos_app.services.verdicts import Verdicts
from tests.helpers.counter_rig import CounterRig
from tests.helpers.fake_ports import FakeSaleStore

TODAY = Days(date(2026, 11, 24), date(2026, 11, 24))


@dataclass
class FakeDayChecks:
    """Implements `DayCheckStore` beside fake books; `fail_writes` makes the disk refuse."""

    books: FakeSaleStore
    rows: dict[str, CheckRow] = field(default_factory=dict)
    runs: dict[str, DayRun] = field(default_factory=dict)
    wanted: dict[str, datetime] = field(default_factory=dict)
    fail_writes: int = 0

    def due(self, days: Days) -> list[DuePayment]:
        first, last = days.bounds
        assert first is not None
        assert last is not None
        found = [one for one in self.books.payments.values() if first <= one.created_at < last]
        found.sort(key=lambda one: (one.created_at, one.id))
        return [DuePayment(one.id, one.sale_id, one.account) for one in found]

    def read_since(self, moment: datetime) -> set[str]:
        return {key for key, row in self.rows.items() if row.word.read_at >= moment}

    def run_of(self, days: str) -> DayRun | None:
        return self.runs.get(days)

    def put_run(self, run: DayRun) -> None:
        self._guard()
        self.runs[run.days] = run

    def put_word(self, word: OctoWord, *, difference: Difference | None, wants_window: bool) -> None:
        self._guard()
        before = self.rows.get(word.payment_id)
        sale_id = self.books.payments[word.payment_id].sale_id
        made = CheckRow(word, sale_id, difference)
        if before is not None:
            made = made._replace(settled=before.settled, reason=before.reason, settled_at=before.settled_at)
        self.rows[word.payment_id] = made
        self.wanted.pop(word.payment_id, None)
        if wants_window:
            self.wanted[word.payment_id] = word.read_at

    def with_difference(self) -> list[CheckRow]:
        return [row for row in self.rows.values() if row.difference is not None]

    def settle(self, payment_id: str, *, reason: str, at: datetime) -> bool:
        self._guard()
        row = self.rows.get(payment_id)
        if row is None or row.difference is None:
            return False
        self.rows[payment_id] = row._replace(settled=row.difference, reason=reason, settled_at=at)
        return True

    def for_window(self) -> list[DuePayment]:
        payments = self.books.payments
        return [
            DuePayment(key, payments[key].sale_id, payments[key].account, at)
            for key, at in self.wanted.items()
        ]

    def _guard(self) -> None:
        if self.fail_writes:
            self.fail_writes -= 1
            raise StorageError("The disk is full. Nothing of this was stored.")


def window_check(rig: CounterRig, store: DayCheckStore | None = None) -> DayCheck:
    """The check inside the till with the window."""
    taker = WindowTaker(
        ledger=rig.ledger,
        verdicts=Verdicts(ledger=rig.ledger),
        watch=rig.watch,
        refunds=lambda: rig.refunds,
        scheduler=rig.scheduler,
        clock=rig.clock,
    )
    return DayCheck(
        store=store or FakeDayChecks(rig.store),
        books=rig.store,
        gateway=rig.gateway,
        taker=taker,
        tasks=rig.tasks,
        scheduler=rig.scheduler,
        clock=rig.clock,
    )


def command_check(rig: CounterRig, store: FakeDayChecks, *, has_window: bool) -> DayCheck:
    """The check of a command on the same books; with `has_window` a till holds the folder."""

    @contextmanager
    def lend(sale_id: str) -> Iterator[tuple[Ledger, Verdicts] | None]:
        if has_window:
            yield None
            return
        ledger = Ledger(store=rig.store, tasks=rig.tasks, bus=rig.bus, clock=rig.clock)
        record = rig.store.load_sale(sale_id)
        assert record is not None
        ledger.load(current=None, others=[record], last_number=0)
        yield ledger, Verdicts(ledger=ledger)

    return DayCheck(
        store=store,
        books=rig.store,
        gateway=rig.gateway,
        taker=CommandTaker(lend=lend, clock=rig.clock),
        tasks=rig.tasks,
        scheduler=rig.scheduler,
        clock=rig.clock,
    )

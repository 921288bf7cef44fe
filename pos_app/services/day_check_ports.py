"""What the day check keeps in the books, and who takes Octo's answers to the payments they are about."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple, Protocol

from pos_app.domain.answer import Answer
from pos_app.domain.payment import Account, Payment
from pos_app.services.day_compare import Difference, OctoWord
from pos_app.services.ports import GatewayError, SaleRecord
from pos_app.services.sales_export import day_bounds

Outcome = Answer | GatewayError


class Days(NamedTuple):
    """Days of the shop, both included."""

    since: date
    until: date

    @property
    def bounds(self) -> tuple[datetime | None, datetime | None]:
        return day_bounds(self.since, self.until)

    def __str__(self) -> str:
        first, last = self.since.isoformat(), self.until.isoformat()
        return first if first == last else f"{first}/{last}"


class DayRun(NamedTuple):
    """One check of some days. Without `finished_at` it was stopped, and the next one goes on with it."""

    days: str
    begun_at: datetime
    finished_at: datetime | None = None


class DuePayment(NamedTuple):
    """One that is to be read. `read_at` is when another process last read it, as far as that matters."""

    payment_id: str
    sale_id: str
    account: Account
    read_at: datetime | None = None


class CheckRow(NamedTuple):
    """Octo's last word about a payment. A written reason settles the one difference that it was written about."""

    word: OctoWord
    sale_id: str
    difference: Difference | None
    settled: Difference | None = None
    reason: str | None = None
    settled_at: datetime | None = None


class DayCheckStore(Protocol):
    """What the day check writes. All raise `StorageError`; writes are durable when they return."""

    def due(self, days: Days) -> list[DuePayment]:
        """Every payment made on these days, live and test, oldest first."""

    def read_since(self, moment: datetime) -> set[str]:
        """Payments whose word is as young as this."""

    def run_of(self, days: str) -> DayRun | None: ...

    def put_run(self, run: DayRun) -> None: ...

    def put_word(self, word: OctoWord, *, difference: Difference | None, wants_window: bool) -> None:
        """`wants_window`: the answer would move the payment, and only the till with the window may do that."""

    def with_difference(self) -> list[CheckRow]:
        """Of all days. Those that are settled by a reason are among them."""

    def settle(self, payment_id: str, *, reason: str, at: datetime) -> bool:
        """False when there is no difference any more."""

    def for_window(self) -> list[DuePayment]:
        """What another process read and this till has to read again, because it would move."""


class AnswerTaker(Protocol):
    """Takes answers to the payments. Lives on the services' thread."""

    def free_in_s(self, payment_id: str) -> float | None:
        """Seconds until it may be read beside the till's own reads; None while one of those is under way."""

    def begin(self, payment_id: str) -> None:
        """A read of ours begins."""

    def end(self, payment_id: str, *, outcome: Answer | Exception) -> None:
        """It ended; called before `take`."""

    def take(self, record: SaleRecord, *, payment_id: str, outcome: Outcome) -> bool:
        """True when it would move the payment and may not here: the till with the window has to read it itself."""


class Finding(NamedTuple):
    """A difference that somebody has to deal with. `number` is the sale's."""

    difference: Difference
    payment: Payment
    number: str
    word: OctoWord


def payment_in(record: SaleRecord | None, payment_id: str) -> Payment | None:
    payments: Sequence[Payment] = record.payments if record is not None else ()
    return next((payment for payment in payments if payment.id == payment_id), None)

"""Reads the tax receipt of each paid sale until it is there, and keeps it with the payment."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import NamedTuple, Protocol

from pos_app.domain.fiscal import FiscalReceipt
from pos_app.domain.payment import Account, Payment
from pos_app.services.ports import Clock, GatewayError, Lane, PaymentGateway, Scheduler, TaskRunner, Timer

EARLY_READS_S = (2.0, 4.0, 8.0, 16.0, 32.0, 60.0)
"""Usually it is there within seconds."""
LATE_READ_S = 15 * 60.0
WANTED_FOR = timedelta(hours=24)
"""After that nobody asks by itself; the key still does."""
RESUME_GAP_S = 1.0
"""Between the first reads after a start, so that many missing receipts aren't asked for at once."""


class WantedReceipt(NamedTuple):
    """What is needed to read one; `paid_at` is in UTC."""

    payment_id: str
    sale_id: str
    account: Account
    octo_uuid: str
    paid_at: datetime


class TaxReceiptStore(Protocol):
    """The books. Call them from the storage lane; all raise `StorageError`."""

    def receipt_of(self, payment_id: str) -> FiscalReceipt | None: ...

    def put(self, wanted: WantedReceipt, receipt: FiscalReceipt, *, at: datetime) -> None:
        """Once for each payment; a second one changes nothing."""

    def missing(self, *, since: datetime) -> list[WantedReceipt]:
        """Of sales paid since then that asked for one, the newest first."""


class ReceiptAnswer(NamedTuple):
    """What the one who asked gets: the receipt, or why there is none, and whether the till goes on by itself.

    `detail` holds Octo's own words.
    """

    receipt: FiscalReceipt | None = None
    reason: str = ""
    sentence: str = ""
    is_asked_again: bool = False
    detail: str = ""


Asker = Callable[[ReceiptAnswer], None]


@dataclass(slots=True)
class _Search:
    """One receipt that isn't there yet."""

    wanted: WantedReceipt
    reads: int = 0
    timer: Timer | None = None
    is_in_flight: bool = False
    askers: list[Asker] = field(default_factory=list)


class TaxReceipts:
    """Lives on the services' thread. No money depends on it: a receipt that never comes leaves the sale paid."""

    def __init__(
        self,
        *,
        store: TaxReceiptStore,
        gateway: PaymentGateway,
        tasks: TaskRunner,
        scheduler: Scheduler,
        clock: Clock,
    ) -> None:
        self._store = store
        self._gateway = gateway
        self._tasks = tasks
        self._scheduler = scheduler
        self._clock = clock
        self._searches: dict[str, _Search] = {}

    def want(self, payment: Payment) -> None:
        """A payment that asked for a tax receipt was just paid."""
        wanted = wanted_for(payment, paid_at=self._clock.now())
        if wanted is not None and payment.id not in self._searches:
            self._plan(self._search(wanted), delay_s=EARLY_READS_S[0])

    def resume(self) -> None:
        """After a start: those that were still missing when the program ended."""
        since = self._clock.now() - WANTED_FOR
        self._tasks.run(
            Lane.STORAGE,
            lambda: self._store.missing(since=since),
            on_done=self._on_missing,
            on_failed=lambda _: None,
        )

    def ask(self, payment: Payment, *, on_answer: Asker) -> None:
        """For somebody who wants to see it now: from the books, else from Octo, once. Answers exactly once."""

        def looked_up(receipt: FiscalReceipt | None) -> None:
            wanted = wanted_for(payment, paid_at=payment.closed_at or payment.created_at)
            if receipt is not None or wanted is None:
                on_answer(ReceiptAnswer(receipt))
                return
            search = self._search(wanted)
            search.askers.append(on_answer)
            if not search.is_in_flight:
                self._read(search)

        self._tasks.run(
            Lane.STORAGE,
            lambda: self._store.receipt_of(payment.id),
            on_done=looked_up,
            on_failed=lambda error: on_answer(ReceiptAnswer(reason="unreadable", sentence=str(error))),
        )

    def _on_missing(self, found: list[WantedReceipt]) -> None:
        new = [wanted for wanted in found if wanted.payment_id not in self._searches]
        for place, wanted in enumerate(new):
            self._plan(self._search(wanted), delay_s=EARLY_READS_S[0] + place * RESUME_GAP_S)

    def _search(self, wanted: WantedReceipt) -> _Search:
        return self._searches.setdefault(wanted.payment_id, _Search(wanted))

    def _plan(self, search: _Search, *, delay_s: float) -> None:
        search.timer = self._scheduler.after(delay_s, lambda: self._read(search))

    def _read(self, search: _Search) -> None:
        if search.timer is not None:
            search.timer.cancel()
        search.timer, search.is_in_flight = None, True
        wanted = search.wanted
        self._tasks.run(
            Lane.NETWORK,
            lambda: self._gateway.read_fiscal(wanted.account, octo_uuid=wanted.octo_uuid),
            on_done=lambda receipt: self._on_read(search, receipt),
            on_failed=lambda error: self._on_failed(search, error),
        )

    def _on_read(self, search: _Search, receipt: FiscalReceipt) -> None:
        """It is shown at once; that it couldn't be kept only means that it is read again."""
        self._answer(search, ReceiptAnswer(receipt))
        at = self._clock.now()
        self._tasks.run(
            Lane.STORAGE,
            lambda: self._store.put(search.wanted, receipt, at=at),
            on_done=lambda _: self._on_kept(search, receipt),
            on_failed=lambda error: self._on_failed(search, error),
        )

    def _on_kept(self, search: _Search, receipt: FiscalReceipt) -> None:
        self._searches.pop(search.wanted.payment_id, None)
        self._answer(search, ReceiptAnswer(receipt))

    def _on_failed(self, search: _Search, error: Exception) -> None:
        """Whatever it was, nothing is concluded from it: the receipt may come later."""
        search.is_in_flight = False
        delay_s = EARLY_READS_S[search.reads + 1] if search.reads + 1 < len(EARLY_READS_S) else LATE_READ_S
        search.reads += 1
        goes_on = self._clock.now() + timedelta(seconds=delay_s) < search.wanted.paid_at + WANTED_FOR
        if goes_on:
            self._plan(search, delay_s=delay_s)
        else:
            self._searches.pop(search.wanted.payment_id, None)
        answer = ReceiptAnswer(
            reason=error.reason if isinstance(error, GatewayError) else "unreadable",
            sentence=str(error),
            is_asked_again=goes_on,
            detail=error.detail if isinstance(error, GatewayError) else "",
        )
        self._answer(search, answer)

    @staticmethod
    def _answer(search: _Search, answer: ReceiptAnswer) -> None:
        askers, search.askers = search.askers, []
        for asker in askers:
            asker(answer)


def wanted_for(payment: Payment, *, paid_at: datetime) -> WantedReceipt | None:
    """None where Octo has given no id to ask by."""
    if payment.octo_uuid is None:
        return None
    return WantedReceipt(payment.id, payment.sale_id, payment.account, payment.octo_uuid, paid_at)

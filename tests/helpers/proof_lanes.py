"""Workers that begin at once and come home when the story says so; books that note, refuse and lose the power."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from pos_app.domain.sale import Sale
from pos_app.services.ports import Change, Lane, SaleRecord, SaleSearch, StorageError
from pos_app.services.settings import Settings
from pos_app.storage.books import Books
from tests.helpers.fake_ports import FakeSaleStore, FakeTaskRunner


class PowerCutError(BaseException):
    """The process is gone. No `except Exception` of the program may catch it."""


class Lanes(FakeTaskRunner):
    """A network call reaches Octo when it is made; its answer waits while `is_slow`. Writes wait for `crank`."""

    def __init__(self) -> None:
        super().__init__()
        self.is_slow = False
        self.answers: list[Callable[[], None]] = []

    def run(
        self,
        lane: Lane,
        job: Callable[[], Any],
        *,
        on_done: Callable[[Any], None],
        on_failed: Callable[[Exception], None],
    ) -> None:
        if lane is Lane.STORAGE:
            super().run(lane, job, on_done=on_done, on_failed=on_failed)
            return
        try:
            result = job()
        except Exception as error:  # noqa: BLE001 - the port's contract: every error comes home
            failure = error
            self.answers.append(lambda: on_failed(failure))
        else:
            self.answers.append(lambda: on_done(result))

    def crank(self, lane: Lane | None = None, *, most: int = 10_000) -> None:
        """Everything that waits, answers only while the network is quick."""
        for _ in range(most):
            super().crank(Lane.STORAGE)
            if self.is_slow or not self.answers:
                return
            self.deliver(0)

    def deliver(self, number: int) -> None:
        """One of the waiting answers comes home, in whatever order."""
        if self.answers:
            self.answers.pop(number % len(self.answers))()


class WitnessBooks:
    """Implements the `SaleStore` port over real books; `shadow` is what was durable, kept by the test.

    `cut_before` and `cut_after` end the process at the write with that number from now; `refusals` writes fail.
    """

    def __init__(self, books: Books, *, shadow: FakeSaleStore) -> None:
        self.books = books
        self.shadow = shadow
        self.writes = 0
        self.refusals = 0
        self.cut_before: int | None = None
        self.cut_after: int | None = None

    def write(self, change: Change) -> None:
        self.writes += 1
        if self.cut_before is not None and self.writes >= self.cut_before:
            raise PowerCutError
        if self.refusals:
            self.refusals -= 1
            raise StorageError("The disk is full. Nothing of this was stored.")
        self.books.write(change)
        self.shadow.write(change)
        if self.cut_after is not None and self.writes >= self.cut_after:
            raise PowerCutError

    def load_settings(self) -> Settings:
        return self.books.load_settings()

    def save_settings(self, settings: Settings) -> None:
        self.books.save_settings(settings)

    def load_current(self) -> SaleRecord | None:
        return self.books.load_current()

    def load_unresolved(self, *, since: datetime) -> list[SaleRecord]:
        return self.books.load_unresolved(since=since)

    def load_sale(self, sale_id: str) -> SaleRecord | None:
        return self.books.load_sale(sale_id)

    def sales_between(self, first: datetime | None, last: datetime | None) -> list[SaleRecord]:
        return self.books.sales_between(first, last)

    def find_sales(self, wanted: SaleSearch, *, limit: int, skip: int = 0) -> list[SaleRecord]:
        return self.books.find_sales(wanted, limit=limit, skip=skip)

    def last_sale_number(self) -> int:
        return self.books.last_sale_number()

    def has_sales_in_progress(self) -> bool:
        return self.books.has_sales_in_progress()

    def revision(self) -> int:
        return self.books.revision()

    def differences(self) -> list[str]:
        """Sales that the disk holds otherwise than they were written."""
        return [sale.number for sale in self.shadow.sales.values() if not self._is_same(sale)]

    def _is_same(self, sale: Sale) -> bool:
        found = self.books.load_sale(sale.id)
        payments = {one.id: one for one in self.shadow.payments.values() if one.sale_id == sale.id}
        refunds = {one.id: one for one in self.shadow.refunds.values() if one.sale_id == sale.id}
        return (
            found is not None
            and found.sale == sale
            and {one.id: one for one in found.payments} == payments
            and {one.id: one for one in found.refunds} == refunds
        )

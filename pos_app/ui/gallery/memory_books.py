"""Books of the made-up shop: what the till would write to disk stays in memory."""

from __future__ import annotations

from datetime import datetime

from pos_app.domain.fiscal import FiscalReceipt
from pos_app.domain.payment import Payment
from pos_app.domain.refund import Refund
from pos_app.domain.refund_rules import MONEY_STATES
from pos_app.domain.sale import Sale, SaleState
from pos_app.services.day_check_ports import CheckRow, DayRun, Days, DuePayment
from pos_app.services.day_compare import Difference, OctoWord
from pos_app.services.fiscal import WantedReceipt
from pos_app.services.ports import Change, SaleRecord, SaleSearch
from pos_app.services.settings import Settings


class MemoryBooks:
    """Implements `SaleStore`. A search finds every sale that money came for."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._sales: dict[str, Sale] = {}
        self.payments: dict[str, Payment] = {}
        self._refunds: dict[str, Refund] = {}
        self._current_id = ""

    def write(self, change: Change) -> None:
        if change.sale is not None:
            self._sales[change.sale.id] = change.sale
        if change.payment is not None:
            self.payments[change.payment.id] = change.payment
        self._refunds.update({refund.id: refund for refund in change.refunds})
        if change.current_sale_id is not None:
            self._current_id = change.current_sale_id

    def load_settings(self) -> Settings:
        return self._settings

    def save_settings(self, settings: Settings) -> None:
        self._settings = settings

    def load_current(self) -> SaleRecord | None:
        return self.load_sale(self._current_id)

    def load_sale(self, sale_id: str) -> SaleRecord | None:
        sale = self._sales.get(sale_id)
        return self._record(sale) if sale else None

    def load_unresolved(self, *, since: datetime) -> list[SaleRecord]:
        return [self._record(sale) for sale in self._sales.values()]

    def sales_between(self, first: datetime | None, last: datetime | None) -> list[SaleRecord]:
        return [self._record(sale) for sale in self._sales.values() if not sale.basket.is_empty]

    def find_sales(self, wanted: SaleSearch, *, limit: int, skip: int = 0) -> list[SaleRecord]:
        records = [self._record(sale) for sale in reversed(self._sales.values())]
        paid = [one for one in records if any(payment.state in MONEY_STATES for payment in one.payments)]
        return paid[skip : skip + limit]

    def last_sale_number(self) -> int:
        return len(self._sales)

    def has_sales_in_progress(self) -> bool:
        return any(sale.state in (SaleState.OPEN, SaleState.PARKED) for sale in self._sales.values())

    def revision(self) -> int:
        return 0

    def _record(self, sale: Sale) -> SaleRecord:
        return SaleRecord(
            sale,
            tuple(one for one in self.payments.values() if one.sale_id == sale.id),
            tuple(one for one in self._refunds.values() if one.sale_id == sale.id),
        )


class MemoryDayChecks:
    """Implements `DayCheckStore` beside books in memory."""

    def __init__(self, books: MemoryBooks) -> None:
        self._books = books
        self._rows: dict[str, CheckRow] = {}
        self._runs: dict[str, DayRun] = {}

    def due(self, days: Days) -> list[DuePayment]:
        payments = sorted(self._books.payments.values(), key=lambda one: (one.created_at, one.id))
        return [DuePayment(one.id, one.sale_id, one.account) for one in payments]

    def read_since(self, moment: datetime) -> set[str]:
        return {key for key, row in self._rows.items() if row.word.read_at >= moment}

    def run_of(self, days: str) -> DayRun | None:
        return self._runs.get(days)

    def put_run(self, run: DayRun) -> None:
        self._runs[run.days] = run

    def put_word(self, word: OctoWord, *, difference: Difference | None, wants_window: bool) -> None:
        self._rows[word.payment_id] = CheckRow(
            word, self._books.payments[word.payment_id].sale_id, difference
        )

    def with_difference(self) -> list[CheckRow]:
        return [row for row in self._rows.values() if row.difference is not None]

    def settle(self, payment_id: str, *, reason: str, at: datetime) -> bool:
        row = self._rows.get(payment_id)
        if row is None or row.difference is None:
            return False
        self._rows[payment_id] = row._replace(settled=row.difference, reason=reason, settled_at=at)
        return True

    def for_window(self) -> list[DuePayment]:
        return []


class MemoryReceipts:
    """Implements `TaxReceiptStore`."""

    def __init__(self) -> None:
        self._kept: dict[str, FiscalReceipt] = {}

    def receipt_of(self, payment_id: str) -> FiscalReceipt | None:
        return self._kept.get(payment_id)

    def put(self, wanted: WantedReceipt, receipt: FiscalReceipt, *, at: datetime) -> None:
        self._kept.setdefault(wanted.payment_id, receipt)

    def missing(self, *, since: datetime) -> list[WantedReceipt]:
        return []

"""Fakes of the services' ports: hand-cranked threads and timers, a clock that stands still, a scripted Octo."""

from __future__ import annotations

import heapq
import itertools
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from pos_app.domain.answer import Answer, Said
from pos_app.domain.buyer import Buyer
from pos_app.domain.events import Refusal, SecretProblem
from pos_app.domain.fiscal import FiscalReceipt
from pos_app.domain.goods_codes import GoodsCodes
from pos_app.domain.listed_product import MORE_COLUMNS, ListedProduct, More, merged
from pos_app.domain.money import Money
from pos_app.domain.payment import BUYER_MARK, Account, Payment
from pos_app.domain.product import Product
from pos_app.domain.refund import Refund, RefundAnswer, RefundSaid
from pos_app.domain.refund_rules import MONEY_STATES
from pos_app.domain.sale import Sale, SaleState
from pos_app.octo.wire import with_buyer
from pos_app.services.books_check import BooksReport
from pos_app.services.folder_origin import FolderOrigin
from pos_app.services.ports import (
    Change,
    FactRecord,
    GatewayError,
    ImportReport,
    Lane,
    Listing,
    PaymentOrder,
    SaleRecord,
    SaleSearch,
    SecretError,
    StorageError,
    Tone,
)
from pos_app.services.settings import Settings

START = datetime(2026, 11, 24, 9, 5, tzinfo=UTC)
UUID = "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee"


class FakeClock:
    """Stands still until it is moved; wall and monotonic time can be moved apart."""

    def __init__(self) -> None:
        self.wall = START
        self.mono_s = 1000.0

    def now(self) -> datetime:
        return self.wall

    def monotonic_s(self) -> float:
        return self.mono_s

    def advance(self, seconds: float) -> None:
        self.wall += timedelta(seconds=seconds)
        self.mono_s += seconds


@dataclass(slots=True)
class FakeTimer:
    is_cancelled: bool = False

    def cancel(self) -> None:
        self.is_cancelled = True


class FakeScheduler:
    """Timers that fire only when the test lets time pass."""

    def __init__(self, clock: FakeClock) -> None:
        self._clock = clock
        self._order = itertools.count()
        self._queue: list[tuple[float, int, FakeTimer, Callable[[], None]]] = []

    def after(self, delay_s: float, callback: Callable[[], None]) -> FakeTimer:
        timer = FakeTimer()
        heapq.heappush(self._queue, (self._clock.mono_s + delay_s, next(self._order), timer, callback))
        return timer

    def pass_time(self, seconds: float, *, between: Callable[[], None] = lambda: None) -> None:
        """Moves the clock and fires what falls due, in order; `between` runs after each (to crank the lanes)."""
        end_s = self._clock.mono_s + seconds
        between()
        while self._queue and self._queue[0][0] <= end_s + 1e-9:
            due_s, _, timer, callback = heapq.heappop(self._queue)
            if timer.is_cancelled:
                continue
            self._clock.advance(max(0.0, due_s - self._clock.mono_s))
            callback()
            between()
        self._clock.advance(max(0.0, end_s - self._clock.mono_s))


@dataclass(slots=True)
class _Job:
    lane: Lane
    job: Callable[[], Any]
    on_done: Callable[[Any], None]
    on_failed: Callable[[Exception], None]


class FakeTaskRunner:
    """Jobs wait in their lane until the test cranks it."""

    def __init__(self) -> None:
        self._jobs: list[_Job] = []

    def run(
        self,
        lane: Lane,
        job: Callable[[], Any],
        *,
        on_done: Callable[[Any], None],
        on_failed: Callable[[Exception], None],
    ) -> None:
        self._jobs.append(_Job(lane, job, on_done, on_failed))

    def waiting(self, lane: Lane) -> int:
        return sum(1 for job in self._jobs if job.lane is lane)

    def crank(self, lane: Lane | None = None, *, most: int = 10_000) -> None:
        """Runs waiting jobs of a lane (of both without one), also those that are added meanwhile."""
        for _ in range(most):
            job = next((one for one in self._jobs if lane is None or one.lane is lane), None)
            if job is None:
                return
            self._jobs.remove(job)
            try:
                result = job.job()
            except Exception as error:  # noqa: BLE001 - the port's contract: every error comes home
                job.on_failed(error)
            else:
                job.on_done(result)


class FakeSaleStore:
    """Books in memory. `fail_writes` makes the disk refuse; `log` is every change in order."""

    def __init__(self, settings: Settings | None = None) -> None:
        self.settings = settings or Settings(shop_id=10000)
        self.sales: dict[str, Sale] = {}
        self.payments: dict[str, Payment] = {}
        self.refunds: dict[str, Refund] = {}
        self.facts: list[FactRecord] = []
        self.log: list[Change] = []
        self.current_id = ""
        self.fail_writes = 0
        self.number_of_revisions = 0

    def write(self, change: Change) -> None:
        if self.fail_writes:
            self.fail_writes -= 1
            raise StorageError("The disk is full. Nothing of this was stored.")
        self.log.append(change)
        self.facts.extend(change.facts)
        if change.sale is not None:
            self.sales[change.sale.id] = change.sale
        if change.payment is not None:
            self.payments[change.payment.id] = change.payment
        self.refunds.update({refund.id: refund for refund in change.refunds})
        if change.current_sale_id is not None:
            self.current_id = change.current_sale_id

    def load_settings(self) -> Settings:
        return self.settings

    def save_settings(self, settings: Settings) -> None:
        if self.fail_writes:
            self.fail_writes -= 1
            raise StorageError("The disk is full. Nothing of this was stored.")
        self.settings = settings

    def load_current(self) -> SaleRecord | None:
        return self.load_sale(self.current_id)

    def load_sale(self, sale_id: str) -> SaleRecord | None:
        sale = self.sales.get(sale_id)
        return self._record(sale) if sale else None

    def load_unresolved(self, *, since: datetime) -> list[SaleRecord]:
        return [self._record(sale) for sale in self.sales.values()]

    def sales_between(self, first: datetime | None, last: datetime | None) -> list[SaleRecord]:
        return [self._record(sale) for sale in self.sales.values() if not sale.basket.is_empty]

    def find_sales(self, wanted: SaleSearch, *, limit: int, skip: int = 0) -> list[SaleRecord]:
        """By number or amount alone; how the real books search is tested with them."""
        records = [self._record(sale) for sale in reversed(self.sales.values())]
        found = [
            record
            for record in records
            if any(payment.state in MONEY_STATES for payment in record.payments)
            and (
                (not wanted.number and wanted.amount_minor is None)
                or (wanted.number and record.sale.number.endswith(wanted.number))
                or any(payment.amount.minor == wanted.amount_minor for payment in record.payments)
            )
        ]
        return found[skip : skip + limit]

    def last_sale_number(self) -> int:
        return len(self.sales)

    def has_sales_in_progress(self) -> bool:
        return any(sale.state in (SaleState.OPEN, SaleState.PARKED) for sale in self.sales.values())

    def revision(self) -> int:
        return self.number_of_revisions

    def _record(self, sale: Sale) -> SaleRecord:
        return SaleRecord(
            sale,
            tuple(one for one in self.payments.values() if one.sale_id == sale.id),
            tuple(one for one in self.refunds.values() if one.sale_id == sale.id),
        )


class FakeCatalogue:
    """Goods in memory, found by exact code or part of the name."""

    def __init__(self, products: Iterable[Product] = ()) -> None:
        self.products = {product.barcode: product for product in products}
        self.more: dict[str, More] = {}
        self.codes: dict[str, GoodsCodes] = {}
        self.questions: list[tuple[str, ...]] = []
        self.trouble: StorageError | None = None

    def find(self, barcode: str) -> Product | None:
        return self.products.get(barcode)

    def search(self, text: str, *, limit: int) -> list[Product]:
        wanted = text.casefold()
        return [one for one in self.products.values() if wanted in one.name.casefold()][:limit]

    def quick_search(self, text: str, *, limit: int) -> list[Product]:
        return self.search(text, limit=limit)

    def slow_search(self, text: str, *, limit: int) -> list[Product]:
        return []

    def first(self, *, limit: int) -> list[Product]:
        return list(self.products.values())[:limit]

    def count(self) -> int:
        return len(self.products)

    def changes(self) -> int:
        return hash(tuple(self.products.items()))

    def listed(self, barcode: str) -> ListedProduct | None:
        found = self.products.get(barcode)
        return ListedProduct(found, self.more.get(barcode, {})) if found else None

    def codes_of(self, barcodes: Iterable[str]) -> dict[str, GoodsCodes]:
        asked = tuple(barcodes)
        self.questions.append(asked)
        if self.trouble is not None:
            raise self.trouble
        return {barcode: self.codes[barcode] for barcode in asked if barcode in self.codes}

    @contextmanager
    def listing(self) -> Iterator[Listing]:
        used = {column for more in self.more.values() for column in more}
        goods = (ListedProduct(one, self.more.get(one.barcode, {})) for one in self.products.values())
        yield Listing(tuple(column for column in MORE_COLUMNS if column in used), goods)

    def put(self, goods: Iterable[Product | ListedProduct]) -> ImportReport:
        rows = [ListedProduct(one) if isinstance(one, Product) else one for one in goods]
        for product, more in rows:
            self.products[product.barcode] = product
            self.more[product.barcode] = merged(self.more.get(product.barcode, {}), more)
        return ImportReport(len(rows), 0, 0, ())


class FakeSecretStore:
    """A keyring in memory; `problem` makes it refuse."""

    def __init__(self, secret: str = "test") -> None:
        self.entries: dict[Account, str] = {}
        self.default = secret
        self.problem: SecretProblem | None = None

    def _guard(self) -> None:
        if self.problem is not None:
            raise SecretError(self.problem, "The keyring can't be used.")

    def read(self, account: Account) -> str:
        self._guard()
        return self.entries.get(account, self.default)

    def write(self, account: Account, secret: str) -> None:
        self._guard()
        self.entries[account] = secret

    def remove(self, account: Account) -> None:
        self._guard()
        self.entries.pop(account, None)

    def check(self) -> str:
        self._guard()
        return "fake keyring"


class RefusedError(GatewayError):
    """Octo said no and made nothing."""

    may_exist = False
    reason = "format_refused"


class NotReachedError(GatewayError):
    """No byte left the till."""

    may_exist = False
    is_offline = True
    is_sent = False
    reason = "no_network"


class NoAnswerError(GatewayError):
    """The request may have arrived."""

    is_offline = True
    reason = "no_answer"


class NotFoundError(GatewayError):
    """Octo knows no such payment."""

    may_exist = False
    reason = "not_found"


class RateLimitedError(GatewayError):
    """Asked too often."""

    reason = "rate_limited"


class NoSecretError(GatewayError):
    """The keyring gave nothing, so nothing was sent."""

    may_exist = False
    is_sent = False
    reason = "no_secret"


class BadPayUrlError(GatewayError):
    """The address may not be shown."""

    reason = "bad_pay_url"


class NoFiscalYetError(GatewayError):
    """The tax office hasn't answered."""

    reason = "no_fiscal_yet"


@dataclass(slots=True)
class FakeGateway:
    """An Octo whose next answers are scripted; without a script it says `created`, then the standing status.

    Without a script a refund is done at once; a tax receipt is there as soon as `receipt` is set.
    """

    said: Said = Said.CREATED
    script: list[Answer | Exception] = field(default_factory=list)
    calls: list[tuple[str, str]] = field(default_factory=list)
    bodies: list[str] = field(default_factory=list)
    skew_s: float | None = None
    pay_url: str = "https://pay2.octo.uz/pay/" + UUID
    secrets_forgotten: int = 0
    secret_loads: int = 0
    warmed_up: int = 0
    refund_script: list[RefundAnswer | Exception] = field(default_factory=list)
    release_script: list[Exception] = field(default_factory=list)
    refunds: list[tuple[str, Money]] = field(default_factory=list)
    captured: list[Money] = field(default_factory=list)
    receipt: FiscalReceipt | None = None
    on_read: Callable[[], None] = lambda: None

    def compose(self, order: PaymentOrder) -> str:
        place = f",{BUYER_MARK}" if order.buyer else ""
        return f'{{"shop_transaction_id":"{order.payment_id}","total_sum":{order.amount.to_text()}{place}}}'

    def warm_up(self, account: Account) -> None:
        self.warmed_up += 1

    def create(self, account: Account, *, body: str, buyer: Buyer | None = None) -> Answer:
        payment_id = body.split('"')[3]
        self.calls.append(("create", payment_id))
        self.bodies.append(with_buyer(body, buyer=buyer))
        return self._next(answer(payment_id, Said.CREATED, pay_url=self.pay_url))

    def read_status(self, account: Account, *, payment_id: str) -> Answer:
        self.calls.append(("status", payment_id))
        self.on_read()
        return self._next(answer(payment_id, self.said))

    def capture(self, account: Account, *, octo_uuid: str, amount: Money) -> Answer:
        self.calls.append(("capture", octo_uuid))
        self.captured.append(amount)
        return self._next(answer("", Said.SUCCEEDED)._replace(shop_transaction_id=None, octo_uuid=octo_uuid))

    def release(self, account: Account, *, octo_uuid: str) -> Answer:
        self.calls.append(("release", octo_uuid))
        if self.release_script:
            raise self.release_script.pop(0)
        return self._next(answer("", Said.CANCELED)._replace(shop_transaction_id=None, octo_uuid=octo_uuid))

    def refund(self, account: Account, *, octo_uuid: str, refund_id: str, amount: Money) -> RefundAnswer:
        self.calls.append(("refund", octo_uuid))
        self.refunds.append((refund_id, amount))
        if not self.refund_script:
            return RefundAnswer(RefundSaid.DONE, "succeeded", octo_uuid)
        scripted = self.refund_script.pop(0)
        if isinstance(scripted, Exception):
            raise scripted
        return scripted

    def read_fiscal(self, account: Account, *, octo_uuid: str) -> FiscalReceipt:
        self.calls.append(("fiscal", octo_uuid))
        if self.receipt is None:
            raise NoFiscalYetError("There is no tax receipt yet.")
        return self.receipt

    def check_pay_url(self, pay_url: str, *, account: Account) -> None:
        if not pay_url.startswith("https://"):
            raise BadPayUrlError("That address isn't Octo's.")

    def load_secret(self, account: Account) -> None:
        self.secret_loads += 1

    def forget_secret(self) -> None:
        self.secrets_forgotten += 1

    def clock_difference_s(self) -> float | None:
        return self.skew_s

    def _next(self, usual: Answer) -> Answer:
        if not self.script:
            return usual
        scripted = self.script.pop(0)
        if isinstance(scripted, Exception):
            raise scripted
        is_unnamed = scripted.shop_transaction_id == ""
        return scripted._replace(shop_transaction_id=usual.shop_transaction_id) if is_unnamed else scripted


def answer(payment_id: str, said: Said, *, pay_url: str | None = None, **more: Any) -> Answer:
    """One answer of Octo; an id of "" is filled in by `FakeGateway` with the one asked about."""
    return Answer(
        said=said, status=said.value, shop_transaction_id=payment_id, octo_uuid=UUID, pay_url=pay_url, **more
    )


class FakeWakeLock:
    def __init__(self) -> None:
        self.is_held = False

    def hold(self) -> None:
        self.is_held = True

    def release(self) -> None:
        self.is_held = False


class FakeGate:
    """Lets everybody pay, or gives the reason why not."""

    def __init__(self) -> None:
        self.reason: Refusal | None = None
        self.waiting: list[Callable[[], None]] = []

    def refusal(self) -> Refusal | None:
        return self.reason

    def when_known(self, then: Callable[[], None]) -> None:
        self.waiting = [then]


class FakeBinding:
    """Where the folder comes from, as the test wants it."""

    def __init__(self, origin: FolderOrigin = FolderOrigin.SAME) -> None:
        self.found = origin
        self.accepted = 0

    def origin(self) -> FolderOrigin:
        return self.found

    def accept_move(self) -> None:
        self.accepted += 1


class FakeAudit:
    """A look through the books that takes some slices and then finds what the test wants."""

    def __init__(self, *, findings: tuple[str, ...] = (), slices: int = 1) -> None:
        self._findings = findings
        self._slices = slices
        self.has_seen_what_paying_needs = False

    def step(self) -> bool:
        self._slices -= 1
        return self._slices > 0

    def report(self) -> BooksReport:
        return BooksReport(findings=self._findings)

    def close(self) -> None:
        """Nothing is open."""


class FakeSounds:
    def __init__(self) -> None:
        self.played: list[Tone] = []

    def play(self, tone: Tone) -> None:
        self.played.append(tone)


class FakeIds:
    def __init__(self) -> None:
        self._count = itertools.count(1)

    def new_sale_id(self) -> str:
        return f"{next(self._count):032x}"

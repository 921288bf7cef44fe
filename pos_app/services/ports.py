"""What the services need from outside: a disk, a network, a clock, threads. storage, octo, system and ui give it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager
from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeVar

from pos_app.domain.answer import Answer
from pos_app.domain.basket import Line
from pos_app.domain.events import SecretProblem
from pos_app.domain.money import Money
from pos_app.domain.payment import Account, Payment
from pos_app.domain.product import Product
from pos_app.domain.sale import Sale
from pos_app.services.settings import Settings

if TYPE_CHECKING:
    from pos_app.domain.buyer import Buyer
    from pos_app.domain.fiscal import FiscalReceipt
    from pos_app.domain.goods_codes import GoodsCodes
    from pos_app.domain.listed_product import ListedProduct
    from pos_app.domain.refund import Refund, RefundAnswer

Result = TypeVar("Result")


class Lane(Enum):
    """Where a job runs. STORAGE is one thread and keeps the order of its jobs; NETWORK is a few threads; LOOK_UP is one
    thread for questions that are answered in milliseconds.
    """

    STORAGE = "storage"
    NETWORK = "network"
    LOOK_UP = "look_up"


class TaskRunner(Protocol):
    """Runs blocking jobs off the caller's thread and brings the outcome home to it."""

    def run(
        self,
        lane: Lane,
        job: Callable[[], Result],
        *,
        on_done: Callable[[Result], None],
        on_failed: Callable[[Exception], None],
    ) -> None:
        """`on_done` or `on_failed` is called exactly once, on the thread that owns the services."""


class Timer(Protocol):
    def cancel(self) -> None: ...


class Scheduler(Protocol):
    """Calls back later on the services' thread."""

    def after(self, delay_s: float, callback: Callable[[], None]) -> Timer: ...


class Clock(Protocol):
    def now(self) -> datetime:
        """Wall time in UTC, for records."""

    def monotonic_s(self) -> float:
        """Seconds that only ever grow, for time-outs."""


class Ids(Protocol):
    def new_sale_id(self) -> str:
        """A fresh UUIDv7 as 32 hex digits."""


class FactRecord(NamedTuple):
    """One thing that happened, appended to the journal, never rewritten. `data` is JSON-ready and holds no secret."""

    kind: str
    at: datetime
    sale_id: str | None = None
    payment_id: str | None = None
    data: dict[str, Any] | None = None


class Change(NamedTuple):
    """Everything that belongs into one transaction of the books.

    `sale` writes the sale's head (not its lines); `lines` adds or replaces lines of it; `removed_lines` takes some out.
    `current_sale_id` moves the pointer to the sale at the counter: a value, or "" for none, None to leave it.
    `refunds` adds refunds or rewrites what may change of them.
    """

    facts: tuple[FactRecord, ...]
    sale: Sale | None = None
    lines: tuple[Line, ...] = ()
    removed_lines: tuple[int, ...] = ()
    payment: Payment | None = None
    current_sale_id: str | None = None
    refunds: tuple[Refund, ...] = ()


class SaleRecord(NamedTuple):
    """A sale as the books hold it, with its attempts and the refunds of each in order."""

    sale: Sale
    payments: tuple[Payment, ...]
    refunds: tuple[Refund, ...] = ()


MOST_FOUND = 500


class SaleSearch(NamedTuple):
    """Which sales are looked for. Times are in UTC, `first` <= t < `last`.

    `number` is the number that people read, or the running part of it; `amount_minor` is what a payment was over. With
    both, a sale that has either is found.
    """

    number: str = ""
    amount_minor: int | None = None
    first: datetime | None = None
    last: datetime | None = None


class StorageError(Exception):
    """The disk didn't do it. The text is a sentence: what happened, and that nothing of the change is stored."""


class DamagedBooksError(StorageError):
    """A row doesn't match its checksum, or the file isn't a database. Nothing may be guessed from it."""


class SaleStore(Protocol):
    """The books. Call them from the storage lane; `load_*` also at start from the main thread."""

    def write(self, change: Change) -> None:
        """One durable transaction (fsync done when it returns); raises `StorageError` and then stored nothing of it."""

    def load_settings(self) -> Settings: ...

    def save_settings(self, settings: Settings) -> None: ...

    def load_current(self) -> SaleRecord | None:
        """The sale at the counter, with its attempts."""

    def load_unresolved(self, *, since: datetime) -> list[SaleRecord]:
        """Sales with an attempt that must be read, unresolved or alarming ones and ended ones closed after `since`, and
        parked ones.
        """

    def load_sale(self, sale_id: str) -> SaleRecord | None: ...

    def sales_between(self, first: datetime | None, last: datetime | None) -> list[SaleRecord]:
        """Sales with lines, by `closed_at` (open ones by `opened_at`), `first` <= t < `last`, oldest first."""

    def find_sales(self, wanted: SaleSearch, *, limit: int, skip: int = 0) -> list[SaleRecord]:
        """Sales that money came for, newest first; at most `MOST_FOUND` at a time."""

    def last_sale_number(self) -> int:
        """The highest running number given on this till, 0 at first."""

    def has_sales_in_progress(self) -> bool:
        """Whether an open basket with lines, a parked one, an unresolved payment or refund exists."""

    def revision(self) -> int:
        """Changes whenever another process has written to the books."""


class ImportReport(NamedTuple):
    """What an import did. `refused` holds (line number in the file, reason)."""

    added: int
    changed: int
    unchanged: int
    refused: tuple[tuple[int, str], ...]

    @property
    def taken(self) -> int:
        return self.added + self.changed + self.unchanged


class Listing(NamedTuple):
    """The whole list of goods at one moment: the optional columns that any product has, and the goods one by one."""

    columns: tuple[str, ...]
    goods: Iterator[ListedProduct]


class CatalogueStore(Protocol):
    """The goods. Look-ups are microseconds and may be called on the services' thread."""

    def find(self, barcode: str) -> Product | None:
        """Exactly this code, else None."""

    def search(self, text: str, *, limit: int) -> list[Product]:
        """Best first, in any script or layout: the quick search, the slow one where that gives less than `limit`."""

    def quick_search(self, text: str, *, limit: int) -> list[Product]:
        """Exact code, start of a name, start of a word, part of one. Milliseconds: call it in the lane for look-ups."""

    def slow_search(self, text: str, *, limit: int) -> list[Product]:
        """What a slip of the fingers hides. Some ten milliseconds."""

    def first(self, *, limit: int) -> list[Product]:
        """Some goods for an empty search, in the order they were added."""

    def count(self) -> int: ...

    def changes(self) -> int:
        """Another number than before once the goods were changed, by whomever. Microseconds."""

    def listed(self, barcode: str) -> ListedProduct | None:
        """Exactly this code with all that is known of it, else None."""

    def codes_of(self, barcodes: Iterable[str]) -> Mapping[str, GoodsCodes]:
        """By barcode, goods without any codes left out; one query, for the moment of paying."""

    def listing(self) -> AbstractContextManager[Listing]:
        """The goods are read while they are asked for; they stand still until the context ends."""

    def put(self, goods: Iterable[Product | ListedProduct]) -> ImportReport:
        """All of them in one transaction; raises `StorageError` and then changed nothing.

        Optional columns that a row says nothing about stay as they were.
        """


class SecretError(Exception):
    """The keyring didn't give or take the secret. The text never holds it."""

    def __init__(self, problem: SecretProblem, sentence: str) -> None:
        super().__init__(sentence)
        self.problem = problem


class SecretStore(Protocol):
    """The OS keyring, one entry for each (Octo host, shop id). Slow: call it in a lane."""

    def read(self, account: Account) -> str:
        """Raises `SecretError`; MISSING when there is no entry."""

    def write(self, account: Account, secret: str) -> None: ...

    def remove(self, account: Account) -> None: ...

    def check(self) -> str:
        """The name of the keyring in use; raises `SecretError` when there is none that may be used."""


class PaymentOrder(NamedTuple):
    """What a create is made from. `init_time` is wall time in UTC; the gateway writes it in Octo's zone.

    `codes` holds those of the goods by line number, where the catalogue has some. Of a `buyer` the body holds only the
    place (`BUYER_MARK`).
    """

    payment_id: str
    account: Account
    amount: Money
    lines: tuple[Line, ...]
    init_time: datetime
    description: str
    settings: Settings
    buyer: Buyer | None = None
    codes: Mapping[int, GoodsCodes] | None = None


class GatewayError(Exception):
    """A call to Octo that gave no payment. `may_exist`: whether the payment may exist there all the same.

    `code` is Octo's error number where it gave one; `reason` is a stable word for the screens; `is_offline` marks
    failures of the way to Octo; `is_sent` is false when certainly no byte of the request left.
    """

    may_exist = True
    is_offline = False
    is_sent = True
    reason = "unknown"

    def __init__(self, sentence: str, *, code: int | None = None, detail: str = "", raw: str = "") -> None:
        super().__init__(sentence)
        self.code = code
        self.detail = detail
        self.raw = raw


class PaymentGateway(Protocol):
    """Octo. Every call blocks: run it in the network lane. All raise `GatewayError`."""

    def compose(self, order: PaymentOrder) -> str:
        """The create's body as JSON text without the secret; its lines add up to its total. Pure and quick."""

    def warm_up(self, account: Account) -> None:
        """Opens the connection ahead of time; never raises for a network that isn't there."""

    def create(self, account: Account, *, body: str, buyer: Buyer | None = None) -> Answer:
        """Sends the body with secret and buyer put in. An answer whose error carries a payment is an `Answer` too."""

    def read_status(self, account: Account, *, payment_id: str) -> Answer: ...

    def capture(self, account: Account, *, octo_uuid: str, amount: Money) -> Answer: ...

    def release(self, account: Account, *, octo_uuid: str) -> Answer:
        """Gives a hold back whole. Done only when the answer says canceled for this UUID."""

    def refund(self, account: Account, *, octo_uuid: str, refund_id: str, amount: Money) -> RefundAnswer:
        """The same `refund_id` again gives nothing back twice. Done only when the answer says so."""

    def read_fiscal(self, account: Account, *, octo_uuid: str) -> FiscalReceipt:
        """Raises `GatewayError` with reason `no_fiscal_yet` while there is none."""

    def check_pay_url(self, pay_url: str, *, account: Account) -> None:
        """Raises `GatewayError` unless the address may be shown as a QR (I10)."""

    def load_secret(self, account: Account) -> None:
        """Asks the keyring ahead of the first call; raises `SecretError`."""

    def forget_secret(self) -> None:
        """Drops secrets kept in memory; the next call asks the keyring again."""

    def clock_difference_s(self) -> float | None:
        """PC time less Octo's `Date` as last seen; None before the first answer."""


class WakeLock(Protocol):
    """Keeps the PC from sleeping or blanking while a payment is on screen."""

    def hold(self) -> None: ...

    def release(self) -> None: ...


class Tone(Enum):
    """The five sounds. None of them is ever the only sign."""

    SCAN_OK = "scan_ok"
    SCAN_UNKNOWN = "scan_unknown"
    PAID = "paid"
    FAILED = "failed"
    ALERT = "alert"


class Sounds(Protocol):
    def play(self, tone: Tone) -> None:
        """Returns at once; silent where there is no sound device."""


class CheckResult(NamedTuple):
    """One finding of the doctor."""

    name: str
    ok: bool
    message: str

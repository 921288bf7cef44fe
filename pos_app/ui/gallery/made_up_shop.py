"""A whole till of real services over a made-up shop: cranked by hand, with an Octo that says what a scene wants."""

from __future__ import annotations

import itertools
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from pos_app.domain.payment import Payment
from pos_app.domain.product import Product
from pos_app.services.answer_takers import WindowTaker
from pos_app.services.basket_changes import BasketChanges
from pos_app.services.books_check import BooksCheck, BooksReport
from pos_app.services.buyers import Buyers
from pos_app.services.checkout import Checkout
from pos_app.services.counter import Counter
from pos_app.services.customer_language import CustomerLanguage
from pos_app.services.day_check import DayCheck
from pos_app.services.desk import Desk
from pos_app.services.event_bus import EventBus
from pos_app.services.fiscal import TaxReceipts
from pos_app.services.folder_origin import FolderOrigin
from pos_app.services.goods_editing import GoodsEditing
from pos_app.services.held_sale import HeldSale
from pos_app.services.ledger import Ledger
from pos_app.services.open_matters import OpenMatters
from pos_app.services.opening import LateParts, Opening
from pos_app.services.owner import Owner
from pos_app.services.parking import Parking
from pos_app.services.payment_watch import PaymentWatch
from pos_app.services.ports import ImportReport, Tone
from pos_app.services.recovery import Recovery
from pos_app.services.refunds import Refunds, make_refunds
from pos_app.services.sales_list import SalesList
from pos_app.services.settings import Settings
from pos_app.services.setup import Wishes
from pos_app.services.till import Till
from pos_app.services.verdicts import Verdicts
from pos_app.ui.gallery.hand_cranked import HandTasks, HandTimers, StillClock
from pos_app.ui.gallery.memory_books import MemoryBooks, MemoryDayChecks, MemoryReceipts
from pos_app.ui.gallery.memory_goods import MemoryGoods, sample_goods
from pos_app.ui.gallery.scripted_octo import NoKeyring, ScriptedOcto
from pos_app.ui.options import Training, WindowOptions

if TYPE_CHECKING:
    from pos_app.domain.events import Refusal
    from pos_app.services.folder_origin import FolderBinding

SHOP = Settings(shop_id=10000, shop_name="Navroʻz Market")
SITUATIONS = (
    *(
        "all_well",
        "practice",
        "rush_hour",
        "declined",
        "old_octo",
        "bad_network",
        "network_gone",
        "maintenance",
    ),
    *("pays_too_late", "pays_after_giving_up", "paid_after_cancel", "wrong_answers", "errors_on_repeats"),
    *("refunds_take_time", "holds_lapse", "late_tax_receipt"),
)
"""What the pretend Octo of a training till can be told to do, by the names it has there."""
FINDING = "Sale 1-000003 doesn't match its checksum."


class _Quiet:
    """Implements `Sounds`, `WakeLock` and `PayingGate`: silent, idle, open to everybody."""

    def play(self, tone: Tone) -> None:
        """No sound."""

    def hold(self) -> None:
        """The PC may sleep."""

    def release(self) -> None:
        """As above."""

    def refusal(self) -> Refusal | None:
        return None

    def when_known(self, then: object) -> None:
        """It is known."""


class _SmallIds:
    """Implements `Ids`: the same ones in each run."""

    def __init__(self) -> None:
        self._count = itertools.count(1)

    def new_sale_id(self) -> str:
        return f"{next(self._count):032x}"


class _SamePc:
    def origin(self) -> FolderOrigin:
        return FolderOrigin.SAME


class _DamagedBooks:
    """Implements `BooksAudit`: finds one thing wrong."""

    has_seen_what_paying_needs = True

    def step(self) -> bool:
        return False

    def report(self) -> BooksReport:
        return BooksReport(findings=(FINDING,))

    def close(self) -> None:
        """Nothing is open."""


class MadeUpShop:
    """One till with its parts at hand. `settings` are those it starts with; without goods its catalogue is empty.

    With the `books` and the `octo` of another one it is that till, started anew.
    """

    def __init__(
        self,
        settings: Settings = SHOP,
        *,
        has_goods: bool = True,
        books: MemoryBooks | None = None,
        octo: ScriptedOcto | None = None,
    ) -> None:
        self.goods = sample_goods() if has_goods else ()
        self.clock = StillClock()
        self.timers = HandTimers(self.clock)
        self.tasks = HandTasks()
        self.octo = octo or ScriptedOcto()
        self.keyring = NoKeyring()
        self.books = books or MemoryBooks(settings)
        self._catalogue = MemoryGoods(self.goods)
        self._bus = EventBus()
        self._quiet = _Quiet()
        self._ledger = Ledger(store=self.books, tasks=self.tasks, bus=self._bus, clock=self.clock)
        self._verdicts = Verdicts(ledger=self._ledger)
        self._watch = self._make_watch()
        self.refunds = self._make_refunds()
        self.till = self._make_till()
        self.till.recovery.load()
        self.till.desk.refresh()

    # --- What a cashier and the time do

    def scan(self, *products: Product) -> None:
        for product in products:
            self.till.counter.scan(product.barcode)
        self.tasks.crank()

    def pay(self) -> None:
        self.till.checkout.take_payment()
        self.tasks.crank()

    def give_up(self) -> None:
        self.till.checkout.give_up()
        self.tasks.crank()

    def wait(self, seconds: float) -> None:
        self.timers.pass_time(seconds, between=self.tasks.crank)

    def set(self, **changes: Any) -> None:
        """Changes settings as the owner does."""
        self.till.owner.save(on_done=lambda: None, on_failed=_stop, **changes)
        self.tasks.crank()

    @property
    def payment(self) -> Payment:
        """The one at the counter; only asked for where there is one."""
        return cast("Payment", self.till.desk.state.payment)

    # --- Put together

    def _make_watch(self) -> PaymentWatch:
        return PaymentWatch(
            ledger=self._ledger,
            verdicts=self._verdicts,
            gateway=self.octo,
            tasks=self.tasks,
            scheduler=self.timers,
            clock=self.clock,
            bus=self._bus,
            jitter=lambda: 0.0,
        )

    def _make_refunds(self) -> Refunds:
        return make_refunds(
            ledger=self._ledger,
            store=self.books,
            gateway=self.octo,
            tasks=self.tasks,
            scheduler=self.timers,
            clock=self.clock,
            bus=self._bus,
        )

    def _make_owner(self) -> Owner:
        return Owner(
            store=self.books,
            secrets=self.keyring,
            gateway=self.octo,
            tasks=self.tasks,
            scheduler=self.timers,
            bus=self._bus,
            settings=self.books.load_settings(),
        )

    def _make_counter(self, owner: Owner) -> Counter:
        return Counter(
            ledger=self._ledger,
            catalogue=self._catalogue,
            bus=self._bus,
            clock=self.clock,
            ids=_SmallIds(),
            settings=lambda: owner.settings,
        )

    def _make_desk(self, owner: Owner, *, buyers: Buyers, language: CustomerLanguage) -> Desk:
        return Desk(
            ledger=self._ledger,
            watch=self._watch,
            bus=self._bus,
            wake_lock=self._quiet,
            settings=lambda: owner.settings,
            buyers=lambda: buyers,
            customer_language=language,
        )

    def _make_till(self) -> Till:
        owner = self._make_owner()
        counter = self._make_counter(owner)
        buyers = Buyers(ledger=self._ledger, bus=self._bus, settings=lambda: owner.settings)
        language = CustomerLanguage(ledger=self._ledger, bus=self._bus, settings=lambda: owner.settings)
        checkout = self._checkout(owner)
        checkout.ask_for_buyers(buyers.of_sale)
        ledger, bus = self._ledger, self._bus
        return Till(
            bus=bus,
            counter=counter,
            checkout=checkout,
            desk=self._make_desk(owner, buyers=buyers, language=language),
            customer_language=language,
            owner=owner,
            sales=SalesList(store=self.books, tasks=self.tasks, clock=self.clock),
            catalogue=self._catalogue,
            opening=self._opening(),
            recovery=self._recovery(),
            matters=OpenMatters(ledger=ledger, verdicts=self._verdicts, watch=self._watch),
            refunds=lambda: self.refunds,
            day_check=cache(self._day_check),
            tax_receipts=cache(self._tax_receipts),
            held=cache(lambda: HeldSale(ledger=ledger, watch=self._watch)),
            changes=cache(lambda: BasketChanges(ledger=ledger, counter=counter, bus=bus)),
            parking=cache(lambda: Parking(ledger=ledger, bus=bus)),
            goods=cache(lambda: self._goods(owner, counter=counter)),
            buyers=lambda: buyers,
            clock=self.clock,
            sounds=self._quiet,
            tasks=self.tasks,
            scheduler=self.timers,
        )

    def _goods(self, owner: Owner, *, counter: Counter) -> GoodsEditing:
        return GoodsEditing(
            catalogue=self._catalogue,
            counter=counter,
            ledger=self._ledger,
            tasks=self.tasks,
            settings=lambda: owner.settings,
        )

    def _checkout(self, owner: Owner) -> Checkout:
        return Checkout(
            ledger=self._ledger,
            watch=self._watch,
            gateway=self.octo,
            bus=self._bus,
            clock=self.clock,
            catalogue=self._catalogue,
            settings=lambda: owner.settings,
            gate=self._quiet,
        )

    def _recovery(self) -> Recovery:
        return Recovery(
            store=self.books,
            ledger=self._ledger,
            watch=self._watch,
            verdicts=self._verdicts,
            refunds=lambda: self.refunds,
            clock=self.clock,
        )

    def _opening(self) -> Opening:
        """Only a scene about damaged books starts it."""

        def books() -> BooksCheck:
            return BooksCheck(
                open_audit=_DamagedBooks,
                find_copy=lambda: "books-2026-11-23.db",
                tasks=self.tasks,
                scheduler=self.timers,
                bus=self._bus,
            )

        parts = LateParts(binding=lambda: cast("FolderBinding", _SamePc()), books=books, begin=lambda: None)
        return Opening(parts=parts, tasks=self.tasks, scheduler=self.timers, bus=self._bus)

    def _day_check(self) -> DayCheck:
        taker = WindowTaker(
            ledger=self._ledger,
            verdicts=self._verdicts,
            watch=self._watch,
            refunds=lambda: self.refunds,
            scheduler=self.timers,
            clock=self.clock,
        )
        return DayCheck(
            store=MemoryDayChecks(self.books),
            books=self.books,
            gateway=self.octo,
            taker=taker,
            tasks=self.tasks,
            scheduler=self.timers,
            clock=self.clock,
        )

    def _tax_receipts(self) -> TaxReceipts:
        return TaxReceipts(
            store=MemoryReceipts(),
            gateway=self.octo,
            tasks=self.tasks,
            scheduler=self.timers,
            clock=self.clock,
        )


def window_options(shop: MadeUpShop) -> WindowOptions:
    """What the composition root would tell the window: of files and set-ups nothing is done."""

    def no_import(_: Path) -> ImportReport:
        return ImportReport(0, 0, 0, ())

    def no_set_up(_: Wishes) -> Settings:
        return shop.till.owner.settings

    return WindowOptions(
        data_dir=Path("pos-app"),
        version="",
        import_file=no_import,
        load_sample=lambda: ImportReport(0, 0, 0, ()),
        set_up=no_set_up,
        training=Training(names=SITUATIONS, now=lambda: SITUATIONS[0], switch_on=lambda _: None),
    )


def _stop(sentence: str) -> None:
    raise ValueError(sentence)

"""Puts the services of one till together over an open data folder."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, TypedDict

from pos_app.bootstrap.day_check import day_check_when_needed
from pos_app.bootstrap.folder import DataFolder
from pos_app.bootstrap.money_parts import MoneyParts
from pos_app.bootstrap.opening import make_opening
from pos_app.bootstrap.tax_receipts import tax_receipts_when_needed
from pos_app.services.checkout import Checkout
from pos_app.services.counter import Counter
from pos_app.services.customer_language import CustomerLanguage
from pos_app.services.desk import Desk
from pos_app.services.event_bus import EventBus
from pos_app.services.ledger import Ledger
from pos_app.services.open_matters import OpenMatters
from pos_app.services.opening import PayingGate
from pos_app.services.owner import Owner
from pos_app.services.payment_watch import PaymentWatch
from pos_app.services.ports import CatalogueStore, Clock, Scheduler, Sounds, TaskRunner
from pos_app.services.recovery import Recovery
from pos_app.services.sales_list import SalesList
from pos_app.services.settings import Settings
from pos_app.services.sound_cues import SoundCues
from pos_app.services.till import Till
from pos_app.services.verdicts import Verdicts
from pos_app.system.sounds import PlatformSounds
from pos_app.system.wake_lock import PlatformWakeLock

if TYPE_CHECKING:
    from pos_app.services.basket_changes import BasketChanges
    from pos_app.services.buyers import Buyers
    from pos_app.services.goods_editing import GoodsEditing
    from pos_app.services.held_sale import HeldSale
    from pos_app.services.parking import Parking
    from pos_app.services.refunds import Refunds


class CounterParts(TypedDict):
    """The part of `Till` that works at the counter."""

    counter: Counter
    changes: Callable[[], BasketChanges]
    parking: Callable[[], Parking]
    goods: Callable[[], GoodsEditing]
    checkout: Checkout
    desk: Desk
    buyers: Callable[[], Buyers]
    customer_language: CustomerLanguage
    catalogue: CatalogueStore
    clock: Clock
    sounds: Sounds


def make_till(folder: DataFolder, *, tasks: TaskRunner, scheduler: Scheduler) -> Till:
    """Opens the books and reads what stands at the counter; raises `StorageError` when they can't be trusted."""
    money = _money_parts(folder, tasks=tasks, scheduler=scheduler)
    ledger, watch, bus = money.ledger, money.watch, money.bus
    owner = Owner(
        store=folder.books(),
        secrets=folder.secrets(),
        gateway=folder.gateway(),
        tasks=tasks,
        scheduler=scheduler,
        bus=bus,
        settings=folder.books().load_settings(),
    )
    recovery = Recovery(
        store=folder.books(),
        ledger=ledger,
        watch=watch,
        verdicts=money.verdicts,
        refunds=money.refunds,
        clock=folder.clock,
    )
    recovery.load()
    opening = make_opening(folder, money, recovery=recovery)
    return Till(
        bus=bus,
        owner=owner,
        opening=opening,
        recovery=recovery,
        matters=OpenMatters(ledger=ledger, verdicts=money.verdicts, watch=watch),
        refunds=money.refunds,
        day_check=day_check_when_needed(folder, money, when_changed=owner.when_changed, gate=opening),
        tax_receipts=tax_receipts_when_needed(folder, money, gate=opening),
        held=_held_when_needed(ledger=ledger, watch=watch),
        tasks=tasks,
        scheduler=scheduler,
        sales=SalesList(store=folder.books(), tasks=tasks, clock=folder.clock),
        **_counter_parts(folder, money, owner=owner, gate=opening),
    )


def _money_parts(folder: DataFolder, *, tasks: TaskRunner, scheduler: Scheduler) -> MoneyParts:
    """What moves payments, over books that aren't loaded yet."""
    bus = EventBus()
    ledger = Ledger(store=folder.books(), tasks=tasks, bus=bus, clock=folder.clock)
    verdicts = Verdicts(ledger=ledger)
    watch = PaymentWatch(
        ledger=ledger,
        verdicts=verdicts,
        gateway=folder.gateway(),
        tasks=tasks,
        scheduler=scheduler,
        clock=folder.clock,
        bus=bus,
    )
    watch.prepare_codes_with(_prepare_code)
    refunds = _refunds_when_needed(folder, ledger=ledger, tasks=tasks, scheduler=scheduler, bus=bus)
    return MoneyParts(ledger, verdicts, watch, refunds, tasks, scheduler, bus)


def _refunds_when_needed(
    folder: DataFolder, *, ledger: Ledger, tasks: TaskRunner, scheduler: Scheduler, bus: EventBus
) -> Callable[[], Refunds]:
    """A start without refunds loads nothing of them."""

    @cache
    def refunds() -> Refunds:
        from pos_app.services.refunds import make_refunds

        return make_refunds(
            ledger=ledger,
            store=folder.books(),
            gateway=folder.gateway(),
            tasks=tasks,
            scheduler=scheduler,
            clock=folder.clock,
            bus=bus,
        )

    return refunds


def _held_when_needed(*, ledger: Ledger, watch: PaymentWatch) -> Callable[[], HeldSale]:
    """Most tills never hold money."""

    @cache
    def held() -> HeldSale:
        from pos_app.services.held_sale import HeldSale

        return HeldSale(ledger=ledger, watch=watch)

    return held


def _changes_when_needed(*, ledger: Ledger, counter: Counter, bus: EventBus) -> Callable[[], BasketChanges]:
    """Most sales are scanned and paid."""

    @cache
    def changes() -> BasketChanges:
        from pos_app.services.basket_changes import BasketChanges

        return BasketChanges(ledger=ledger, counter=counter, bus=bus)

    return changes


def _parking_when_needed(*, ledger: Ledger, bus: EventBus) -> Callable[[], Parking]:
    """A start without a parked basket loads nothing of it."""

    @cache
    def parking() -> Parking:
        from pos_app.services.parking import Parking

        return Parking(ledger=ledger, bus=bus)

    return parking


def _goods_when_needed(
    folder: DataFolder, money: MoneyParts, *, counter: Counter, settings: Callable[[], Settings]
) -> Callable[[], GoodsEditing]:
    """Most goods come from a list."""

    @cache
    def goods() -> GoodsEditing:
        from pos_app.services.goods_editing import GoodsEditing

        return GoodsEditing(
            catalogue=folder.catalogue(),
            counter=counter,
            ledger=money.ledger,
            tasks=money.tasks,
            settings=settings,
        )

    return goods


def _desk(
    *,
    ledger: Ledger,
    watch: PaymentWatch,
    bus: EventBus,
    settings: Callable[[], Settings],
    buyers: Callable[[], Buyers],
    customer_language: CustomerLanguage,
) -> Desk:
    return Desk(
        ledger=ledger,
        watch=watch,
        bus=bus,
        wake_lock=PlatformWakeLock(),
        settings=settings,
        buyers=buyers,
        customer_language=customer_language,
    )


def _buyers_when_needed(
    *, ledger: Ledger, settings: Callable[[], Settings], bus: EventBus
) -> Callable[[], Buyers]:
    """Most shops ask no customer for a phone or an email."""

    @cache
    def buyers() -> Buyers:
        from pos_app.services.buyers import Buyers

        return Buyers(ledger=ledger, bus=bus, settings=settings)

    return buyers


def _prepare_code(pay_url: str) -> None:
    """In a worker: the screen then finds the code made."""
    from pos_app.ui.widgets.qr_code import qr_rows

    qr_rows(pay_url)


def _counter_parts(folder: DataFolder, money: MoneyParts, *, owner: Owner, gate: PayingGate) -> CounterParts:
    """What a cashier works with, over books that are loaded."""
    ledger, watch, bus = money.ledger, money.watch, money.bus

    def settings() -> Settings:
        return owner.settings

    clock, catalogue, sounds = folder.clock, folder.catalogue(), PlatformSounds(folder.path / "sounds")
    SoundCues(bus=bus, sounds=sounds)
    buyers = _buyers_when_needed(ledger=ledger, settings=settings, bus=bus)
    language = CustomerLanguage(ledger=ledger, bus=bus, settings=settings)
    counter = Counter(
        ledger=ledger, catalogue=catalogue, bus=bus, clock=clock, ids=folder.ids, settings=settings
    )
    checkout = Checkout(
        ledger=ledger,
        watch=watch,
        gateway=folder.gateway(),
        bus=bus,
        clock=clock,
        catalogue=catalogue,
        settings=language.settings,
        gate=gate,
    )
    checkout.ask_for_buyers(lambda sale_id: buyers().of_sale(sale_id))
    return {
        "counter": counter,
        "changes": _changes_when_needed(ledger=ledger, counter=counter, bus=bus),
        "parking": _parking_when_needed(ledger=ledger, bus=bus),
        "goods": _goods_when_needed(folder, money, counter=counter, settings=settings),
        "checkout": checkout,
        "desk": _desk(
            ledger=ledger, watch=watch, bus=bus, settings=settings, buyers=buyers, customer_language=language
        ),
        "customer_language": language,
        "buyers": buyers,
        "catalogue": catalogue,
        "clock": clock,
        "sounds": sounds,
    }

"""Puts the services of one till together over an open data folder."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, TypedDict

from pos_app.bootstrap.day_check import MoneyParts, day_check_when_needed
from pos_app.bootstrap.folder import DataFolder
from pos_app.bootstrap.opening import make_opening
from pos_app.bootstrap.tax_receipts import tax_receipts_when_needed
from pos_app.services.checkout import Checkout
from pos_app.services.counter import Counter
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
    from pos_app.services.held_sale import HeldSale
    from pos_app.services.refunds import Refunds


class CounterParts(TypedDict):
    """The part of `Till` that works at the counter."""

    counter: Counter
    checkout: Checkout
    desk: Desk
    catalogue: CatalogueStore
    clock: Clock
    sounds: Sounds


def make_till(folder: DataFolder, *, tasks: TaskRunner, scheduler: Scheduler) -> Till:
    """Opens the books and reads what stands at the counter; raises `StorageError` when they can't be trusted."""
    store, clock, gateway, bus = folder.books(), folder.clock, folder.gateway(), EventBus()
    ledger = Ledger(store=store, tasks=tasks, bus=bus, clock=clock)
    verdicts = Verdicts(ledger=ledger)
    watch = PaymentWatch(
        ledger=ledger,
        verdicts=verdicts,
        gateway=gateway,
        tasks=tasks,
        scheduler=scheduler,
        clock=clock,
        bus=bus,
    )
    watch.prepare_codes_with(_prepare_code)
    owner = Owner(
        store=store,
        secrets=folder.secrets(),
        gateway=gateway,
        tasks=tasks,
        scheduler=scheduler,
        bus=bus,
        settings=store.load_settings(),
    )
    refunds = _refunds_when_needed(folder, ledger=ledger, tasks=tasks, scheduler=scheduler, bus=bus)
    recovery = Recovery(
        store=store, ledger=ledger, watch=watch, verdicts=verdicts, refunds=refunds, clock=clock
    )
    recovery.load()
    opening = make_opening(
        folder, ledger=ledger, watch=watch, recovery=recovery, tasks=tasks, scheduler=scheduler, bus=bus
    )
    money = MoneyParts(ledger, verdicts, watch, refunds, tasks, scheduler, bus)
    day_check = day_check_when_needed(folder, money, when_changed=owner.when_changed, gate=opening)
    return Till(
        bus=bus,
        owner=owner,
        opening=opening,
        recovery=recovery,
        matters=OpenMatters(ledger=ledger, verdicts=verdicts),
        refunds=refunds,
        day_check=day_check,
        tax_receipts=tax_receipts_when_needed(
            folder, gate=opening, tasks=tasks, scheduler=scheduler, bus=bus
        ),
        held=_held_when_needed(ledger=ledger, watch=watch),
        tasks=tasks,
        scheduler=scheduler,
        sales=SalesList(store=store, tasks=tasks, clock=clock),
        **_counter_parts(folder, ledger=ledger, watch=watch, owner=owner, bus=bus, gate=opening),
    )


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


def _prepare_code(pay_url: str) -> None:
    """In a worker: the screen then finds the code made."""
    from pos_app.ui.widgets.qr_code import qr_rows

    qr_rows(pay_url)


def _counter_parts(
    folder: DataFolder,
    *,
    ledger: Ledger,
    watch: PaymentWatch,
    owner: Owner,
    bus: EventBus,
    gate: PayingGate,
) -> CounterParts:
    """What a cashier works with, over books that are loaded."""

    def settings() -> Settings:
        return owner.settings

    clock, catalogue, sounds = folder.clock, folder.catalogue(), PlatformSounds(folder.path / "sounds")
    SoundCues(bus=bus, sounds=sounds)
    return {
        "counter": Counter(
            ledger=ledger, catalogue=catalogue, bus=bus, clock=clock, ids=folder.ids, settings=settings
        ),
        "checkout": Checkout(
            ledger=ledger,
            watch=watch,
            gateway=folder.gateway(),
            bus=bus,
            clock=clock,
            catalogue=catalogue,
            settings=settings,
            gate=gate,
        ),
        "desk": Desk(ledger=ledger, watch=watch, bus=bus, wake_lock=PlatformWakeLock(), settings=settings),
        "catalogue": catalogue,
        "clock": clock,
        "sounds": sounds,
    }

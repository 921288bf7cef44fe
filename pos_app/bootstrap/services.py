"""Puts the services of one till together over an open data folder."""

from __future__ import annotations

from pos_app.bootstrap.folder import DataFolder
from pos_app.services.checkout import Checkout
from pos_app.services.counter import Counter
from pos_app.services.desk import Desk
from pos_app.services.event_bus import EventBus
from pos_app.services.ledger import Ledger
from pos_app.services.owner import Owner
from pos_app.services.payment_watch import PaymentWatch
from pos_app.services.ports import Scheduler, TaskRunner
from pos_app.services.recovery import Recovery
from pos_app.services.sales_list import SalesList
from pos_app.services.settings import Settings
from pos_app.services.sound_cues import SoundCues
from pos_app.services.till import Till
from pos_app.services.verdicts import Verdicts
from pos_app.system.sounds import PlatformSounds
from pos_app.system.wake_lock import PlatformWakeLock


def make_till(folder: DataFolder, *, tasks: TaskRunner, scheduler: Scheduler) -> Till:
    """Opens the books and reads what stands at the counter; raises `StorageError` when they can't be trusted."""
    store, catalogue, clock = folder.books(), folder.catalogue(), folder.clock
    bus = EventBus()
    ledger = Ledger(store=store, tasks=tasks, bus=bus, clock=clock)
    verdicts = Verdicts(ledger=ledger)
    gateway = folder.gateway()
    watch = PaymentWatch(
        ledger=ledger,
        verdicts=verdicts,
        gateway=gateway,
        tasks=tasks,
        scheduler=scheduler,
        clock=clock,
        bus=bus,
    )
    owner = Owner(
        store=store,
        secrets=folder.secrets(),
        gateway=gateway,
        tasks=tasks,
        scheduler=scheduler,
        bus=bus,
        settings=store.load_settings(),
    )

    def settings() -> Settings:
        return owner.settings

    recovery = Recovery(store=store, ledger=ledger, watch=watch, verdicts=verdicts, clock=clock)
    recovery.load()
    sounds = PlatformSounds(folder.path / "sounds")
    SoundCues(bus=bus, sounds=sounds)
    return Till(
        bus=bus,
        counter=Counter(
            ledger=ledger, catalogue=catalogue, bus=bus, clock=clock, ids=folder.ids, settings=settings
        ),
        checkout=Checkout(
            ledger=ledger, watch=watch, gateway=gateway, bus=bus, clock=clock, settings=settings
        ),
        desk=Desk(ledger=ledger, watch=watch, bus=bus, wake_lock=PlatformWakeLock(), settings=settings),
        owner=owner,
        sales=SalesList(store=store, tasks=tasks, clock=clock),
        catalogue=catalogue,
        recovery=recovery,
        clock=clock,
        sounds=sounds,
        tasks=tasks,
        scheduler=scheduler,
    )

"""The services of one running till in one handle, made by the composition root and given to the window."""

from __future__ import annotations

from typing import NamedTuple

from pos_app.services.checkout import Checkout
from pos_app.services.counter import Counter
from pos_app.services.desk import Desk
from pos_app.services.event_bus import EventBus
from pos_app.services.owner import Owner
from pos_app.services.ports import CatalogueStore, Clock, Scheduler, Sounds, TaskRunner
from pos_app.services.recovery import Recovery
from pos_app.services.sales_list import SalesList


class Till(NamedTuple):
    """Everything that the screens may call. They reach nothing else."""

    bus: EventBus
    counter: Counter
    checkout: Checkout
    desk: Desk
    owner: Owner
    sales: SalesList
    catalogue: CatalogueStore
    recovery: Recovery
    clock: Clock
    sounds: Sounds
    tasks: TaskRunner
    scheduler: Scheduler

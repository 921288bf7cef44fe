"""The services of one running till in one handle, made by the composition root and given to the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from pos_app.services.checkout import Checkout
from pos_app.services.counter import Counter
from pos_app.services.customer_language import CustomerLanguage
from pos_app.services.desk import Desk
from pos_app.services.event_bus import EventBus
from pos_app.services.open_matters import OpenMatters
from pos_app.services.opening import Opening
from pos_app.services.owner import Owner
from pos_app.services.ports import CatalogueStore, Clock, Scheduler, Sounds, TaskRunner
from pos_app.services.recovery import Recovery
from pos_app.services.sales_list import SalesList

if TYPE_CHECKING:
    from pos_app.services.basket_changes import BasketChanges
    from pos_app.services.buyers import Buyers
    from pos_app.services.day_check import DayCheck
    from pos_app.services.fiscal import TaxReceipts
    from pos_app.services.goods_editing import GoodsEditing
    from pos_app.services.held_sale import HeldSale
    from pos_app.services.parking import Parking
    from pos_app.services.refunds import Refunds


class Till(NamedTuple):
    """Everything that the screens may call. They reach nothing else.

    Those that are called make their service when first called.
    """

    bus: EventBus
    counter: Counter
    checkout: Checkout
    desk: Desk
    owner: Owner
    sales: SalesList
    catalogue: CatalogueStore
    opening: Opening
    recovery: Recovery
    matters: OpenMatters
    refunds: Callable[[], Refunds]
    day_check: Callable[[], DayCheck]
    tax_receipts: Callable[[], TaxReceipts]
    held: Callable[[], HeldSale]
    changes: Callable[[], BasketChanges]
    parking: Callable[[], Parking]
    goods: Callable[[], GoodsEditing]
    buyers: Callable[[], Buyers]
    customer_language: CustomerLanguage
    clock: Clock
    sounds: Sounds
    tasks: TaskRunner
    scheduler: Scheduler

"""The services that move payments, in one handle for those that are put together around them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from pos_app.services.event_bus import EventBus
from pos_app.services.ledger import Ledger
from pos_app.services.payment_watch import PaymentWatch
from pos_app.services.ports import Scheduler, TaskRunner
from pos_app.services.verdicts import Verdicts

if TYPE_CHECKING:
    from pos_app.services.refunds import Refunds


class MoneyParts(NamedTuple):
    """What moves payments in the till with the window."""

    ledger: Ledger
    verdicts: Verdicts
    watch: PaymentWatch
    refunds: Callable[[], Refunds]
    tasks: TaskRunner
    scheduler: Scheduler
    bus: EventBus

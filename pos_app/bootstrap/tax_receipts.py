"""Puts the search for tax receipts together: made with the first sale that asked for one."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from pos_app.bootstrap.folder import DataFolder
from pos_app.bootstrap.money_parts import MoneyParts
from pos_app.domain.events import BooksChecked, Event, PaymentChanged
from pos_app.domain.payment import PaymentState
from pos_app.services.opening import PayingGate

if TYPE_CHECKING:
    from pos_app.services.fiscal import TaxReceipts


def tax_receipts_when_needed(
    folder: DataFolder, money: MoneyParts, *, gate: PayingGate
) -> Callable[[], TaxReceipts]:
    """What was missing when the program ended is asked for once the books are known to be sound."""

    @cache
    def receipts() -> TaxReceipts:
        from pos_app.services.fiscal import TaxReceipts

        return TaxReceipts(
            store=folder.tax_receipts(),
            gateway=folder.gateway(),
            tasks=money.tasks,
            scheduler=money.scheduler,
            clock=folder.clock,
        )

    def listen(event: Event) -> None:
        if isinstance(event, PaymentChanged):
            if event.payment.state is PaymentState.PAID and event.before is not PaymentState.PAID:
                from pos_app.domain.fiscal import has_tax_receipt

                if has_tax_receipt(event.payment):
                    receipts().want(event.payment)
        elif isinstance(event, BooksChecked) and gate.refusal() is None:
            receipts().resume()

    money.bus.subscribe(listen)
    return receipts

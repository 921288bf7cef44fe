"""Gives the opening its parts, each made when it is first needed and not before the first paint."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.bootstrap.folder import DataFolder
from pos_app.bootstrap.money_parts import MoneyParts
from pos_app.services.opening import LateParts, Opening
from pos_app.services.recovery import Recovery

if TYPE_CHECKING:
    from pos_app.services.books_check import BooksCheck


def make_opening(folder: DataFolder, money: MoneyParts, *, recovery: Recovery) -> Opening:
    ledger, tasks, scheduler, bus = money.ledger, money.tasks, money.scheduler, money.bus

    def books() -> BooksCheck:
        from pos_app.services.books_check import BooksCheck
        from pos_app.services.daily_copy import DailyCopy

        # It begins by itself once the books were found sound.
        DailyCopy(copies=folder.copies(), tasks=tasks, scheduler=scheduler, clock=folder.clock, bus=bus)
        return BooksCheck(
            open_audit=folder.audit,
            find_copy=folder.newest_copy,
            tasks=tasks,
            scheduler=scheduler,
            bus=bus,
        )

    def begin() -> None:
        from pos_app.services.buyer_erasing import BuyerErasing
        from pos_app.services.clock_guard import ClockGuard
        from pos_app.services.search_care import SearchCare

        erasing = BuyerErasing(store=folder.buyers(), tasks=tasks, scheduler=scheduler, bus=bus)
        erasing.start()
        care = SearchCare(
            index=folder.search_index(), sold=folder.sold_codes, tasks=tasks, scheduler=scheduler
        )
        care.start()
        guard = ClockGuard(
            ledger=ledger, bus=bus, clock=folder.clock, scheduler=scheduler, on_gap=recovery.wake
        )
        guard.start()
        recovery.resume()

    parts = LateParts(binding=folder.binding, books=books, begin=begin)
    return Opening(parts=parts, tasks=tasks, scheduler=scheduler, bus=bus)

"""Puts the day check together: for the window, made when first needed, and for the command beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING

from pos_app.bootstrap.folder import DataFolder
from pos_app.bootstrap.money_parts import MoneyParts
from pos_app.domain.events import BooksChecked
from pos_app.services.event_bus import EventBus
from pos_app.services.ledger import Ledger
from pos_app.services.opening import PayingGate
from pos_app.services.ports import Lane, StorageError
from pos_app.services.verdicts import Verdicts

if TYPE_CHECKING:
    from pos_app.services.day_check import DayCheck, Progress
    from pos_app.services.day_check_ports import Days


def day_check_when_needed(
    folder: DataFolder,
    money: MoneyParts,
    *,
    when_changed: Callable[[Callable[[], None]], None],
    gate: PayingGate,
) -> Callable[[], DayCheck]:
    """A start without a check of the day loads nothing of it.

    What a command on the same folder read, and may not move, is read again within two seconds.
    """

    @cache
    def day_check() -> DayCheck:
        return _in_window(folder, money)

    def found(is_waiting: bool) -> None:  # noqa: FBT001 - the result of a job
        if is_waiting:
            day_check().take_elsewhere()

    def look() -> None:
        """Never while nothing may be moved in these books."""
        if gate.refusal() is None:
            money.tasks.run(
                Lane.STORAGE, folder.has_checks_for_window, on_done=found, on_failed=lambda _: None
            )

    when_changed(look)
    money.bus.subscribe(lambda event: look() if isinstance(event, BooksChecked) else None)
    return day_check


def _in_window(folder: DataFolder, money: MoneyParts) -> DayCheck:
    from pos_app.services.answer_takers import WindowTaker
    from pos_app.services.day_check import DayCheck

    taker = WindowTaker(
        ledger=money.ledger,
        verdicts=money.verdicts,
        watch=money.watch,
        refunds=money.refunds,
        scheduler=money.scheduler,
        clock=folder.clock,
    )
    return DayCheck(
        store=folder.day_checks(),
        books=folder.books(),
        gateway=folder.gateway(),
        taker=taker,
        tasks=money.tasks,
        scheduler=money.scheduler,
        clock=folder.clock,
    )


def check_days(folder: DataFolder, days: Days, *, on_progress: Callable[[Progress], None]) -> Progress:
    """For a command: comes back when it is through, or stopped by Ctrl+C or because Octo couldn't be asked."""
    from pos_app.bootstrap.straight import StraightScheduler, StraightTasks
    from pos_app.services.answer_takers import CommandTaker
    from pos_app.services.day_check import DayCheck

    scheduler = StraightScheduler(folder.clock)
    check = DayCheck(
        store=folder.day_checks(),
        books=folder.books(),
        gateway=folder.gateway(),
        taker=CommandTaker(lend=lambda sale_id: _lent_books(folder, sale_id), clock=folder.clock),
        tasks=StraightTasks(),
        scheduler=scheduler,
        clock=folder.clock,
    )
    check.subscribe(on_progress)
    try:
        check.start(days)
        scheduler.run()
    except KeyboardInterrupt:
        check.stop()
    return check.progress


@contextmanager
def _lent_books(folder: DataFolder, sale_id: str) -> Iterator[tuple[Ledger, Verdicts] | None]:
    """The folder's lock is held for this one change, so that a till can be opened while a long check runs."""
    from pos_app.bootstrap.straight import StraightTasks
    from pos_app.domain.events import WriteFailed
    from pos_app.system.instance_lock import InstanceLock

    lock = InstanceLock(folder.path)
    if not lock.acquire():
        yield None
        return
    try:
        store, bus, failures = folder.books(), EventBus(), list[str]()
        ledger = Ledger(store=store, tasks=StraightTasks(), bus=bus, clock=folder.clock)
        bus.subscribe(lambda event: failures.append(event.detail) if isinstance(event, WriteFailed) else None)
        record = store.load_sale(sale_id)
        ledger.load(
            current=store.load_current(),
            others=[record] if record is not None else [],
            last_number=store.last_sale_number(),
        )
        yield ledger, Verdicts(ledger=ledger)
        if failures:
            raise StorageError(failures[0])
    finally:
        lock.release()

"""Giving money back through Octo: find the sale, see what is left of it, confirm, withdraw what wasn't sent."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from pos_app.domain.errors import AmountError
from pos_app.domain.money import Currency, Money, parse_money
from pos_app.domain.payment import Payment, PaymentState
from pos_app.domain.refund import Refund, RefundLine, RefundState
from pos_app.domain.refund_doubt import Doubt, doubt_about
from pos_app.domain.refund_lines import may_come_back, worth_of
from pos_app.domain.refund_rules import (
    CLOSED_UNANSWERED,
    RefundOffer,
    RefundRefusal,
    next_number,
    refund_id,
    split,
    unresolved,
    what_is_left,
    why_not,
)
from pos_app.domain.sale import SaleState
from pos_app.services.event_bus import EventBus
from pos_app.services.ledger import NO_SALE, Ledger
from pos_app.services.open_matters import SHORTEST_REASON
from pos_app.services.ports import (
    MOST_FOUND,
    Change,
    Clock,
    Lane,
    PaymentGateway,
    SaleRecord,
    SaleSearch,
    SaleStore,
    Scheduler,
    TaskRunner,
)
from pos_app.services.refund_verdicts import WITHDRAWN, RefundVerdicts
from pos_app.services.refund_watch import RefundPulse, RefundWatch
from pos_app.services.sales_export import day_bounds

MOST_ON_A_PAGE = 50


class Refunds:
    """Use cases of the refund screen. Lives on the services' thread.

    Two processes never refund on one folder: only the till with the window makes this, and it holds the instance lock;
    the commands beside it don't refund. Should two ever meet, the second one's ids are taken already and not stored.
    """

    def __init__(
        self,
        *,
        ledger: Ledger,
        verdicts: RefundVerdicts,
        watch: RefundWatch,
        store: SaleStore,
        tasks: TaskRunner,
        clock: Clock,
    ) -> None:
        self._ledger = ledger
        self._verdicts = verdicts
        self._watch = watch
        self._store = store
        self._tasks = tasks
        self._clock = clock

    # Finding

    def find(
        self,
        text: str = "",
        *,
        currency: Currency,
        on_done: Callable[[list[SaleRecord]], None],
        on_failed: Callable[[str], None],
        day: date | None = None,
        skip: int = 0,
    ) -> None:
        """Sales that money came for, newest first, a page at a time: by number or amount as typed, by day, or all."""
        wanted = search_for(text, currency=currency, day=day)
        if wanted is None:
            on_done([])
            return
        self._tasks.run(
            Lane.STORAGE,
            lambda: self._store.find_sales(wanted, limit=min(MOST_ON_A_PAGE, MOST_FOUND), skip=skip),
            on_done=on_done,
            on_failed=lambda error: on_failed(str(error)),
        )

    def open(
        self,
        sale_id: str,
        *,
        on_done: Callable[[SaleRecord | None], None],
        on_failed: Callable[[str], None],
    ) -> None:
        """Reads a sale of the past so that it can be refunded; None when there is none. Needed before `refund`."""

        def read(record: SaleRecord | None) -> None:
            if record is not None:
                self._ledger.adopt(record)
            on_done(self.opened(sale_id))

        self._tasks.run(
            Lane.STORAGE,
            lambda: self._store.load_sale(sale_id),
            on_done=read,
            on_failed=lambda error: on_failed(str(error)),
        )

    def opened(self, sale_id: str) -> SaleRecord | None:
        """As it stands on disk now; None before it was opened."""
        sale, payments = self._ledger.sale(sale_id), self._ledger.attempts(sale_id)
        refunds = [refund for payment in payments for refund in self._ledger.refunds(payment.id)]
        return SaleRecord(sale, tuple(payments), tuple(refunds)) if sale else None

    # Looking

    def what_is_left(self, payment_id: str) -> RefundOffer | None:
        """None for a payment whose sale wasn't opened."""
        payment = self._ledger.payment(payment_id)
        return what_is_left(payment, refunds=self._ledger.refunds(payment_id)) if payment else None

    def worth_of(self, payment_id: str, *, lines: Sequence[RefundLine]) -> Money | None:
        """What these goods cost the customer; None when they aren't of this sale, or came back already."""
        payment = self._ledger.payment(payment_id)
        sale = self._ledger.sale(payment.sale_id) if payment else None
        refunds = self._ledger.refunds(payment_id)
        if sale is None or not may_come_back(sale.basket, lines=lines, refunds=refunds):
            return None
        return worth_of(sale.basket, lines=lines, refunds=refunds)

    def status_of(self, payment_id: str) -> RefundPulse | None:
        """How the refund that is under way is being followed; None when none is."""
        return self._watch.status_of(payment_id)

    # Doing

    def refund(
        self, payment_id: str, *, amount: Money, reason: str, lines: tuple[RefundLine, ...] = ()
    ) -> RefundRefusal | None:
        """Stores the refund, in as many parts as Octo needs, and sends them one after the other once they are on disk.

        None when it was begun. `reason` is written by a person; a disputed payment is refunded with one alone.
        """
        payment = self._ledger.accepted_payment(payment_id)
        if payment is None:
            return RefundRefusal.NOT_FOUND
        refunds = self._ledger.accepted_refunds(payment_id)
        refusal = why_not(payment, refunds=refunds, amount=amount, reason=reason)
        if refusal is not None:
            return refusal
        if not self._are_of_sale(payment, lines, refunds=refunds):
            return RefundRefusal.WRONG_LINES
        self._leave_counter(payment)
        self._verdicts.plan(
            payment,
            self._parts(payment, refunds=refunds, amount=amount, reason=reason, lines=lines),
            then=lambda: self._watch.follow(payment_id),
        )
        return None

    def withdraw(self, payment_id: str) -> bool:
        """Gives up the parts that were never sent, e.g. because Octo can't be reached. False when there are none."""
        payment = self._ledger.accepted_payment(payment_id)
        waiting = unresolved(self._ledger.accepted_refunds(payment_id))
        planned = [refund for refund in waiting if refund.state is RefundState.PLANNED]
        if payment is None or not planned:
            return False
        if planned == waiting:
            self._verdicts.fail(payment, planned[0], detail=WITHDRAWN)
        else:
            self._verdicts.drop_planned(payment, planned)
        self._watch.follow(payment_id)
        return True

    # Deciding, after a look into Octo's cabinet, what Octo's sum can't tell

    def decide_done(self, payment_id: str, *, reason: str) -> bool:
        """The refund in doubt is part of what Octo's sum grew by. False, and nothing was done, where it can't be."""
        found = self._in_doubt(payment_id, reason=reason)
        if found is None or not found[1].may_be_done:
            return False
        payment, doubt = found
        self._verdicts.finish(payment, doubt.refund, sum_minor=None, decided=reason.strip())
        self._watch.follow(payment_id)
        return True

    def decide_again(self, payment_id: str, *, reason: str) -> bool:
        """It is not part of that: it goes again under the same id, as soon as Octo's sum was read anew."""
        found = self._in_doubt(payment_id, reason=reason)
        if found is None or not found[1].may_go_again:
            return False
        payment, doubt = found
        self._verdicts.send_again(
            payment, doubt.refund, reason=reason.strip(), then=lambda: self._watch.follow(payment_id)
        )
        return True

    def decide_closed(self, payment_id: str, *, reason: str) -> bool:
        """It did not go back and isn't sent any more. Its amount isn't given to any other refund (I13)."""
        found = self._in_doubt(payment_id, reason=reason)
        if found is None or found[1].may_go_again:
            return False
        payment, doubt = found
        self._verdicts.fail(payment, doubt.refund, detail=CLOSED_UNANSWERED, decided=reason.strip())
        self._watch.follow(payment_id)
        return True

    def _in_doubt(self, payment_id: str, *, reason: str) -> tuple[Payment, Doubt] | None:
        """None as well while a call about it is under way: its answer may settle it."""
        payment, pulse = self._ledger.accepted_payment(payment_id), self._watch.status_of(payment_id)
        if payment is None or len(reason.strip()) < SHORTEST_REASON or (pulse is not None and pulse.is_busy):
            return None
        refunds = self._ledger.accepted_refunds(payment_id)
        doubt = doubt_about(payment, refunds=refunds, now=self._clock.now())
        return None if doubt is None else (payment, doubt)

    def check_now(self, payment_id: str) -> None:
        """Reads the refunded sum as soon as Octo's limit allows."""
        if self._watch.status_of(payment_id) is not None:
            self._watch.follow(payment_id)

    def resume(self) -> None:
        """After the start: every refund that was confirmed and isn't settled goes on, those never sent included.

        The cashier confirmed those, and nobody has withdrawn them; the refunded sum is read before each.
        """
        self._watch.resume()

    def _are_of_sale(self, payment: Payment, lines: tuple[RefundLine, ...], *, refunds: list[Refund]) -> bool:
        sale = self._ledger.accepted_sale(payment.sale_id)
        return not lines or (sale is not None and may_come_back(sale.basket, lines=lines, refunds=refunds))

    def _parts(
        self,
        payment: Payment,
        *,
        refunds: list[Refund],
        amount: Money,
        reason: str,
        lines: tuple[RefundLine, ...],
    ) -> tuple[Refund, ...]:
        first = next_number(refunds)
        is_partly = payment.state is PaymentState.PARTLY_REFUNDED
        origin = refunds[-1].origin if is_partly and refunds else payment.state
        return tuple(
            Refund(
                id=refund_id(payment.id, number=number),
                payment_id=payment.id,
                sale_id=payment.sale_id,
                number=number,
                state=RefundState.PLANNED,
                amount=part,
                reason=reason.strip(),
                created_at=self._clock.now(),
                # Once is enough: the goods came back as a whole.
                lines=lines if number == first else (),
                origin=origin,
            )
            for number, part in enumerate(split(amount), first)
        )

    def _leave_counter(self, payment: Payment) -> None:
        """The paid screen of a sale that is being refunded makes room for the next customer."""
        sale = self._ledger.accepted_current()
        if sale is not None and sale.id == payment.sale_id and sale.state is SaleState.PAID:
            fact = self._ledger.fact("next_customer", sale_id=sale.id)
            self._ledger.submit(Change((fact,), sale=sale, current_sale_id=NO_SALE))


def make_refunds(
    *,
    ledger: Ledger,
    store: SaleStore,
    gateway: PaymentGateway,
    tasks: TaskRunner,
    scheduler: Scheduler,
    clock: Clock,
    bus: EventBus,
) -> Refunds:
    """The service with its loop. Made when first needed: a start without refunds loads nothing of it."""
    verdicts = RefundVerdicts(ledger=ledger, clock=clock)
    watch = RefundWatch(
        ledger=ledger,
        verdicts=verdicts,
        gateway=gateway,
        tasks=tasks,
        scheduler=scheduler,
        clock=clock,
        bus=bus,
    )
    return Refunds(ledger=ledger, verdicts=verdicts, watch=watch, store=store, tasks=tasks, clock=clock)


def search_for(text: str, *, currency: Currency, day: date | None) -> SaleSearch | None:
    """What was typed as a search: a number, an amount, or both where it may be either; None when it is neither."""
    first, last = day_bounds(day, day)
    typed = text.strip()
    number = typed if typed.rpartition("-")[2].isdigit() and typed.isascii() else ""
    amount_minor: int | None = None
    if typed:
        try:
            amount_minor = parse_money(typed, currency=currency).minor
        except AmountError:
            amount_minor = None
    if typed and not number and amount_minor is None:
        return None
    return SaleSearch(number=number, amount_minor=amount_minor, first=first, last=last)

"""Random cashiers, customers and owners at a till: one payment after the other, until so many were asked for."""

from __future__ import annotations

import heapq
import itertools
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from pos_app.domain.basket import Line
from pos_app.domain.discount import Discount
from pos_app.domain.money import Money
from pos_app.domain.payment import Payment, PaymentState
from pos_app.domain.refund import RefundLine
from pos_app.domain.refund_rules import MONEY_STATES
from pos_app.sandbox.book import NoSuchPaymentError
from pos_app.sandbox.payment import Payment as OctoPayment
from pos_app.sandbox.payment import Status, Turn
from pos_app.services.desk import Stage
from pos_app.services.open_matters import Matter, MatterKind
from pos_app.services.ports import SaleRecord
from tests.helpers.agree_faults import faults_of, roughness_of
from tests.helpers.agree_network import SMOOTH
from tests.helpers.agree_till import GOODS, AgreeTill

QUIET_S = 55 * 60.0
"""Longer than the longest ttl, a customer that pays as late as any, and two of the till's quarters of an hour."""
LOOKED_AT_S = 60.0
"""After the last start: long enough for everything to be read once, and for what follows from it."""
REASON = "agreed with the customer"
_OVER = frozenset({Stage.PAID, Stage.FAILED, Stage.EXPIRED, Stage.DISPUTED, Stage.SELL})


class AgreeStory(AgreeTill):
    """What people do, drawn from the story's own random numbers."""

    def __init__(self, *arguments: Any, **parts: Any) -> None:
        super().__init__(*arguments, **parts)
        self.on_code = self._plan_customer
        self._deeds: list[tuple[float, int, Callable[[], object]]] = []
        self._order = itertools.count()

    def play(self, *, payments: int, chance: float) -> None:
        """Sells until so many payments were asked for. `chance` is about that of each fault at each call."""
        self._asked = 0
        self._get_worse(chance)
        while self._asked < payments:
            if self.draws.random() < 0.1:
                self._get_worse(chance * self.draws.choice((0.0, 1.0, 3.0)))
            self._serve()
            self._between_customers()

    def settle(self) -> None:
        """The network is good again, the customers come to an end, and time passes until all is quiet."""
        self.octo.faults.clear()
        self.wire.roughness = SMOOTH
        while self.wire.late:
            self.wire.arrive()
        self.wait(QUIET_S)

    def look_again(self) -> None:
        """The till starts once more, and reads again what isn't settled."""
        self.restart()
        self.wait(LOOKED_AT_S)

    # Time

    def wait(self, seconds: float) -> None:
        """Time passes for the till and at Octo; in it the customers do what they had in mind."""
        end_s = self.clock.mono_s + seconds
        while self._deeds and self._deeds[0][0] <= end_s:
            due_s, _, deed = heapq.heappop(self._deeds)
            self.rig.wait(max(0.0, due_s - self.clock.mono_s))
            deed()
        self.rig.wait(max(0.0, end_s - self.clock.mono_s))

    def _later(self, delay_s: float, deed: Callable[[], object]) -> None:
        heapq.heappush(self._deeds, (self.clock.mono_s + delay_s, next(self._order), deed))

    def _do(self, deed: Callable[[], object]) -> None:
        deed()
        self.rig.tasks.crank()

    def _is(self, chance: float) -> bool:
        return self.draws.random() < chance

    def _get_worse(self, chance: float) -> None:
        self.octo.faults.put(faults_of(self.draws, chance=chance))
        self.wire.roughness = roughness_of(self.draws, chance=chance * 3)

    # Customers: whoever saw a code can use it as long as Octo takes it

    def _plan_customer(self, payment_id: str) -> None:
        book, draws = self.octo.book, self.draws
        ttl_s = self.settings.ttl_minutes * 60.0
        plan = draws.choices(
            ("pays", "opens", "declines", "never", "takes long", "too late", "after all", "unfaithful"),
            weights=(46, 8, 9, 10, 12, 6, 5, 4),
        )[0]
        self.tally[f"customer {plan}"] += 1
        if plan in ("pays", "takes long"):
            longest_s = 10.0 if plan == "pays" else ttl_s * 1.1
            pays_s = draws.uniform(1.0, longest_s)
            if self._is(0.6):
                self._later(pays_s * draws.random(), lambda: book.open(payment_id))
            self._later(pays_s, lambda: self._pay(payment_id))
        elif plan == "opens":
            self._later(draws.uniform(1.0, 20.0), lambda: book.open(payment_id))
        elif plan == "declines":
            self._later(draws.uniform(1.0, 12.0), lambda: book.decline(payment_id))
        elif plan == "too late":
            book.take_turns(payment_id, {Turn.LATE_SUCCESS: draws.uniform(5.0, 900.0)})
        elif plan == "after all":
            book.take_turns(payment_id, {Turn.SUCCESS_AFTER_CANCEL: draws.uniform(5.0, 900.0)})
            self._later(draws.uniform(1.0, 12.0), lambda: book.decline(payment_id))
        elif plan == "unfaithful":
            self._later(draws.uniform(1.0, 15.0), lambda: self._pay(payment_id))
            self._later(
                draws.uniform(1.0, 60.0), lambda: book.decide(payment_id, draws.choice(("capture", "cancel")))
            )

    def _pay(self, payment_id: str) -> None:
        self.octo.book.open(payment_id)
        self.octo.book.pay(payment_id)

    # The cashier

    def _serve(self) -> None:
        """One customer: a basket, and up to four attempts to be paid for it."""
        self._clear_counter()
        self._fill_basket()
        for attempt in range(self.draws.choice((1, 1, 2, 2, 3, 4))):
            if not self.rig.checkout.take_payment(is_test=self._is(0.1)):
                assert attempt, f"a fresh basket can't be paid: {self.rig.events[-1]}, {self.rig.stage()}"
                break
            self._asked += 1
            if self._is(0.01):
                self.restart()
            self.rig.tasks.crank()
            self._wait_for_outcome()
            if self.rig.state.sale is None or self.rig.stage() is Stage.PAID:
                break
            if self._is(0.15):
                self._fill_basket()

    def _wait_for_outcome(self) -> None:
        """Until the cashier has had enough, in whatever way; an end that comes by itself is looked at."""
        patience_s = self.draws.choice((2.0, 4.0, 7.0, 10.0, 14.0, 18.0))
        if self._is(0.05):
            patience_s = 70.0 * self.settings.ttl_minutes
        end_s = self.clock.mono_s + patience_s
        while self.clock.mono_s < end_s and self.rig.stage() not in _OVER:
            self.wait(self.draws.uniform(0.5, 6.0))
            if self._is(0.015):
                self.restart(off_for_s=self.draws.choice((0.0, 5.0, 90.0, 700.0)))
            elif self._is(0.05):
                self._do(self.rig.checkout.check_now)
        self._do(self.rig.checkout.acknowledge)
        if self.rig.stage() in _OVER:
            return
        if self._is(0.35):
            self._do(self.rig.checkout.put_in_background)
        else:
            self.tally["given up"] += 1
            self._do(self.rig.checkout.give_up)

    def _clear_counter(self) -> None:
        """Room for the next customer, whatever stands there."""
        self._do(self.rig.checkout.acknowledge)
        self._do(self.rig.counter.start_next)
        sale = self.rig.ledger.accepted_current()
        if sale is None or sale.basket.is_empty:
            return
        if not sale.is_editable:
            self._do(self.rig.checkout.give_up)
        self.rig.tasks.crank()
        while not (self.rig.counter.clear() or self.rig.checkout.put_in_background()):
            # Money held is being taken, which can't be given up, and there is no room in the background.
            self.wait(5.0)
            self._do(self.rig.counter.start_next)
            if self.rig.ledger.accepted_current() is None:
                break
        self.rig.tasks.crank()

    def _fill_basket(self) -> None:
        goods = GOODS[self.settings.currency]
        for _ in range(self.draws.randint(1, 5)):
            product = self.draws.choice(goods)
            kilos, pieces = self.draws.randint(1, 4000), self.draws.choice((None, None, None, "3"))
            quantity = f"{kilos / 1000:.3f}" if product.is_weighed else pieces
            self.rig.counter.scan(product.barcode, quantity=quantity)
            self.rig.tasks.crank()
        sale = self.rig.ledger.accepted_current()
        if sale is not None and sale.is_editable and sale.basket.lines and self._is(0.25):
            self._discount(self.draws.choice(sale.basket.lines))

    def _discount(self, line: Line) -> None:
        """Off the line or off the basket, in percent or an amount; now and then it is taken back."""
        sale = self.rig.ledger.accepted_current()
        if sale is None or line.total_minor < 2:
            return
        is_percent = self._is(0.5)
        most = 5000 if is_percent else line.total_minor // 2
        discount = Discount(self.draws.randint(1, most), is_percent)
        changes = self.rig.changes
        is_on_line = self._is(0.5)
        is_done = (
            changes.discount_line(line.number, discount) if is_on_line else changes.discount_basket(discount)
        )
        self.tally["discounts"] += is_done
        self.rig.tasks.crank()
        if is_done and self._is(0.2):
            self.tally["discounts taken back"] += changes.undo()
            self.rig.tasks.crank()

    def _between_customers(self) -> None:
        draws = self.draws
        if self._is(0.08):
            self.restart(off_for_s=draws.choice((0.0, 0.0, 5.0, 30.0, 900.0)))
        if self.wire.late and self._is(0.5):
            self.wire.arrive()
        waiting = self.rig.checkout.in_background()
        if waiting and self._is(len(waiting) / 10):
            self._clear_counter()
            self._do(lambda: self.rig.checkout.take_back(draws.choice(waiting).id))
        if self._is(0.35):
            self._refund_something()
        if self._is(0.05):
            for payment_id in sorted(self.rig.ledger.payments_being_refunded()):
                self.rig.refunds.withdraw(payment_id)
            self.rig.tasks.crank()
        for matter in self.rig.state.matters:
            if matter.waits_for_a_person and self._is(0.3):
                self._deal_with(matter)
        self.wait(draws.uniform(0.0, 10.0))

    # Money back

    def _refund_something(self) -> None:
        found: list[SaleRecord] = []
        self._do(
            lambda: self.rig.refunds.find(
                currency=self.settings.currency, on_done=found.extend, on_failed=_fail
            )
        )
        if not found:
            return
        record = self.draws.choice(found[:20])
        self._do(lambda: self.rig.refunds.open(record.sale.id, on_done=_nothing, on_failed=_fail))
        came = [one for one in self.rig.ledger.attempts(record.sale.id) if one.state in MONEY_STATES]
        if not came:
            return
        payment = self.draws.choice(came)
        if self._is(0.2):
            self._refund_in_cabinet(payment)
            if self._is(0.3):
                return
        self._refund(payment, record)

    def _refund_in_cabinet(self, payment: Payment) -> None:
        there = self.there(payment.id)
        if there is None or there.status is not Status.SUCCEEDED or there.refundable_sum <= 0:
            return
        part = there.refundable_sum if self._is(0.2) else max(Decimal("0.01"), there.refundable_sum / 3)
        self.octo.book.refund_in_cabinet(payment.id, part.quantize(Decimal("0.01")))
        self.tally["refunds in the cabinet"] += 1

    def _refund(self, payment: Payment, record: SaleRecord) -> None:
        offer = self.rig.refunds.what_is_left(payment.id)
        if offer is None or (payment.state is PaymentState.DISPUTED and not self._has_money(payment)):
            # Nobody gives money back for a disputed payment without a look into Octo's cabinet.
            return
        lines: tuple[RefundLine, ...] = ()
        amount = Money(int(offer.left.minor * self.draws.choice((1, 1, 0.5, 0.1, 1.01))), offer.left.currency)
        if payment.state is PaymentState.LATE_MONEY:
            amount = offer.left
        elif self._is(0.3):
            line = self.draws.choice(record.sale.basket.lines)
            lines = (RefundLine(line.number, line.quantity.thousandths),)
            amount = self.rig.refunds.worth_of(payment.id, lines=lines) or amount
        refusal = self.rig.refunds.refund(payment.id, amount=amount, reason=REASON, lines=lines)
        self.rig.tasks.crank()
        self.tally[
            "refunds begun" if refusal is None else f"refund refused by the till: {refusal.value}"
        ] += 1
        self.wait(self.draws.uniform(0.0, 8.0))

    # What is open

    def _deal_with(self, matter: Matter) -> None:
        payment, matters = matter.payment, self.rig.matters
        if matter.kind is MatterKind.LATE_MONEY:
            if matter.can_attach and self._is(0.5):
                self._do(lambda: matters.attach(payment.id))
            else:
                offer = self.rig.refunds.what_is_left(payment.id)
                if offer is not None:
                    self._do(lambda: self.rig.refunds.refund(payment.id, amount=offer.left, reason=REASON))
        elif not self._has_money(payment):
            there = self.there(payment.id)
            if there is None or there.status is Status.CANCELED:
                self._do(lambda: matters.decide_unpaid(payment.id, reason=REASON))
        elif matter.can_attach and self._is(0.5):
            self._do(lambda: matters.decide_paid(payment.id, reason=REASON))
        self.tally["matters dealt with"] += 1

    def _has_money(self, payment: Payment) -> bool:
        there = self.there(payment.id)
        return there is not None and there.captured > there.refunded_sum

    def there(self, payment_id: str) -> OctoPayment | None:
        """The payment as Octo has it; None when no create of it ever arrived."""
        try:
            return self.octo.book.find(payment_id)
        except NoSuchPaymentError:
            return None


def _nothing(_: object) -> None:
    """Nobody looks at the screen."""


def _fail(sentence: str) -> None:
    raise AssertionError(sentence)

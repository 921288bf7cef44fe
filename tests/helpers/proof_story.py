"""What cashier, customer, network, disk and clock do to a till, and what has to agree when all is quiet again."""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Callable
from datetime import timedelta
from typing import NamedTuple

from pos_app.domain.answer import Said
from pos_app.domain.money import Money
from pos_app.domain.payment import ALARM_STATES, AWAITING_STATES, UNRESOLVED_STATES, Payment, PaymentState
from pos_app.domain.refund import RefundSaid
from pos_app.domain.refund_doubt import Doubt
from pos_app.domain.sale import SaleState
from pos_app.services.desk import Stage
from pos_app.services.open_matters import Matter, MatterKind
from pos_app.storage.books import APPLICATION_ID, VERSION
from pos_app.storage.verify import DiskAudit
from tests.helpers.model_faults import Fault
from tests.helpers.model_octo import OctoPayment
from tests.helpers.proof_till import GOODS, KNOWN_MONEY, ProofTill

QUIET_S = 2 * 3600.0
SHORT_S = 120.0
DAY_S = 25 * 3600.0
ODD_MINOR = 77
LOOKS = 3
REASON = "agreed with the customer"


class Accounts(NamedTuple):
    """Both sides in tiyin, when all is quiet. `open` is the part of Octo's money that the till shows as an alarm."""

    octo: int
    books: int
    open: int


class ProofStory(ProofTill):
    """A till with everything that can happen to it. Each deed is safe to do at any time."""

    # The cashier

    def scan(self, number: int) -> None:
        self.act(lambda: self.rig.counter.scan(GOODS[number % len(GOODS)].barcode, quantity="1"))

    def edit(self, line: int, quantity: int) -> None:
        def change() -> None:
            if quantity:
                self.rig.counter.change_quantity(line, quantity=str(quantity))
            else:
                self.rig.counter.remove(line)

        self.act(change)

    def clear(self) -> None:
        self.act(self.rig.counter.clear)

    def pay(self) -> None:
        """The pay key; an empty counter gets a basket first."""
        sale = self.rig.ledger.accepted_current()
        if sale is None or sale.basket.is_empty or not sale.is_editable:
            self.next_customer()
            self.scan(len(self.shadow.sales))
        self.act(self.rig.checkout.take_payment)

    def give_up(self) -> None:
        self.act(self.rig.checkout.give_up)

    def new_code(self) -> None:
        """Esc, and the pay key again for the same basket."""
        self.give_up()
        if self.rig.stage() is Stage.SELL:
            self.act(self.rig.checkout.take_payment)

    def put_in_background(self) -> None:
        self.act(self.rig.checkout.put_in_background)

    def take_back(self, number: int) -> None:
        waiting = self.rig.checkout.in_background()
        if waiting:
            self.act(lambda: self.rig.checkout.take_back(waiting[number % len(waiting)].id))

    def next_customer(self) -> None:
        self.act(self.rig.counter.start_next)
        self.act(self.rig.checkout.acknowledge)

    def check_now(self) -> None:
        self.act(self.rig.checkout.check_now)

    def refund(self, number: int, share: int) -> None:
        """Gives back one part in `share` of a payment that money came for; 0 asks for twice what was paid."""
        came = [one for one in self.shadow.payments.values() if one.state in KNOWN_MONEY]
        if not came:
            return
        payment = came[number % len(came)]
        offer = self.rig.refunds.what_is_left(payment.id)
        if offer is not None and offer.left.minor:
            wanted = offer.left.minor // share if share else 2 * payment.amount.minor
            part = Money(max(1, wanted), payment.amount.currency)
            self.act(lambda: self.rig.refunds.refund(payment.id, amount=part, reason=REASON))

    def withdraw_refund(self) -> None:
        for payment_id in sorted(self.rig.ledger.payments_being_refunded()):
            self.act(lambda payment_id=payment_id: self.rig.refunds.withdraw(payment_id))  # type: ignore[misc]

    def take_money(self) -> None:
        """Of money that is held; what was decided is noted once the till took it up."""
        self._end_hold("take", self.rig.held.take_money)

    def give_hold_back(self) -> None:
        self._end_hold("give back", self.rig.held.give_back)

    def take_goods_out(self, line: int) -> None:
        self.act(lambda: self.rig.held.take_out(line))

    def _takes_less(self, payment: Payment) -> bool:
        """A smaller sum is being captured, or a cashier has decided that it shall be."""
        sale = self.shadow.sales[payment.sale_id]
        is_decided = self.decided.get(payment.id) == "take" and sale.basket.total != payment.amount
        return payment.taken != payment.amount or is_decided

    def _was_captured_elsewhere(self, payment: Payment) -> bool:
        """In the cabinet, whole, and the till hasn't read it yet; see `cabinet` for why nothing smaller follows."""
        there, sale = self.octo.payments.get(payment.id), self.shadow.sales[payment.sale_id]
        is_taken = there is not None and there.said is Said.SUCCEEDED
        return is_taken and sale.basket.total != payment.amount

    def _end_hold(self, decision: str, deed: Callable[[], bool]) -> None:
        payment = self.rig.state.payment
        if payment is not None and decision == "take" and self._was_captured_elsewhere(payment):
            return

        def end() -> None:
            before = self.decided.get(payment.id) if payment else None
            if payment is not None and payment.waits_for_cashier:
                self.decided[payment.id] = decision
                if deed():
                    self.tally[f"held money, decided to {decision}"] += 1
                elif before is None:
                    del self.decided[payment.id]
                else:
                    self.decided[payment.id] = before

        self.act(end)
        self.wait(0.0)

    def look_into_cabinet(self) -> None:
        """A person settles what Octo's answers can't, by what stands in Octo's cabinet."""
        for matter in self.rig.state.matters:
            if matter.kind is MatterKind.REFUND_DOUBT and matter.doubt is not None:
                self._decide_refund(matter.payment.id, matter.doubt)
            elif matter.kind is MatterKind.OTHER_NUMBER:
                self._accept_number(matter)

    def _decide_refund(self, payment_id: str, doubt: Doubt) -> None:
        there, refunds = self.octo.payments[payment_id], self.rig.refunds
        _, said = there.refunds.get(doubt.refund.id, (0, RefundSaid.FAILED))
        if said is RefundSaid.DONE:
            self.act(lambda: refunds.decide_done(payment_id, reason=REASON))
            self.tally["refunds in doubt that had gone back"] += 1
        elif said is RefundSaid.FAILED and doubt.may_go_again:
            self.act(lambda: refunds.decide_again(payment_id, reason=REASON))
            self.tally["refunds in doubt, sent again"] += 1
        elif said is RefundSaid.FAILED:
            self.act(lambda: refunds.decide_closed(payment_id, reason=REASON))
            self.tally["refunds in doubt, closed"] += 1

    def _accept_number(self, matter: Matter) -> None:
        if matter.other_uuid == self.octo.payments[matter.payment.id].uuid:
            self.act(lambda: self.rig.matters.accept_number(matter.payment.id, reason=REASON))
            self.tally["numbers of Octo's set right"] += 1

    def decide(self, number: int) -> None:
        """A person ends an open matter, after a look into Octo's cabinet."""
        self.look_into_cabinet()
        open_ = [one for one in self.rig.ledger.payments() if one.state in ALARM_STATES]
        if not open_:
            return
        payment = open_[number % len(open_)]
        there, matters = self.octo.payments.get(payment.id), self.rig.matters
        if there is None:
            return
        self.by_hand.add(payment.id)
        if payment.state is PaymentState.LATE_MONEY:
            self.act(lambda: matters.attach(payment.id))
        elif there.said is Said.SUCCEEDED and there.kept == payment.taken.minor:
            self.act(lambda: matters.decide_paid(payment.id, reason=REASON))
        elif there.said is Said.CANCELED and not there.captured:
            self.act(lambda: matters.decide_unpaid(payment.id, reason=REASON))

    # The customer: whoever has seen a code can use it for ever

    def customer(self, number: int, deed: str) -> None:
        seen = [self.octo.payments[one] for one in self.seen]
        if not seen:
            return
        # The newest code is the likeliest to be in somebody's hand.
        there = seen[-1 - number % len(seen)]
        if deed == "open":
            there.open(self.clock.mono_s)
        elif deed == "pay":
            self._pay(there)
        elif deed == "cancel":
            there.cancel()
        self.check()

    def cabinet(self, number: int, deed: str) -> None:
        """Somebody else ends a hold or gives money back in Octo's cabinet, or the hold lapses by itself."""
        seen = [self.octo.payments[one] for one in self.seen]
        if not seen:
            return
        there = seen[-1 - number % len(seen)]
        if deed == "lapse" and there.said is Said.HELD:
            there.said = Said.CANCELED
        elif deed == "capture" and there.said is Said.HELD:
            # Not where the till takes a smaller sum: Octo doesn't tell which of the two it was.
            if not self._takes_less(self.shadow.payments[there.id]):
                there.take()
        elif deed == "refund":
            # Never the very sum of an unanswered refund: those two can't be told apart, by the till or by anybody.
            left = there.captured - there.promised
            there.elsewhere += min(left, left // 2 + ODD_MINOR)
        self.check()

    def _pay(self, there: OctoPayment) -> None:
        if there.pay(self.clock.mono_s):
            self.tally["payments made"] += 1
            is_late = self.shadow.payments[there.id].state not in AWAITING_STATES
            self.tally["paid after giving up or expiry"] += is_late

    # Network, disk, clock, power

    def go_wrong(self, fault: Fault) -> None:
        self.octo.faults.append(fault)

    def slow_network(self, is_slow: bool) -> None:
        self.is_slow = self.lanes.is_slow = is_slow
        self.act(lambda: None)

    def answer_arrives(self, number: int) -> None:
        self.act(lambda: self.lanes.deliver(number))

    def late_request_arrives(self) -> None:
        self.octo.arrive()

    def disk_refuses(self, writes: int) -> None:
        self.store.refusals = writes
        self.tally["faults"] += 1

    def power_goes(self, when: str, writes: int) -> None:
        """At the next calls or writes, or at once; whatever waits for the disk or the network is lost."""
        match when:
            case "now":
                self.cut_power()
            case "before a write":
                self.store.cut_before = self.store.writes + writes
            case "after a write":
                self.store.cut_after = self.store.writes + writes
            case "before a call":
                self.cut_before_call = True
            case "after a call":
                self.cut_after_call = True

    def sleep(self, seconds: float) -> None:
        """The lid is closed: time passes for everybody else."""
        self.clock.advance(seconds)

    def clock_jumps(self, minutes: int) -> None:
        self.clock.wall += timedelta(minutes=minutes)

    def wait(self, seconds: float) -> None:
        self.act(lambda: self.rig.wait(seconds))

    # The end

    def settle(self) -> Accounts:
        """The network is good again and time passes; then both sides have to agree."""
        self.octo.faults.clear()
        self.octo.is_refund_slow = False
        while self.octo.late:
            self.octo.arrive()
        self.store.refusals, self.store.cut_before, self.store.cut_after = 0, None, None
        self.cut_before_call = self.cut_after_call = False
        self.slow_network(False)
        self.octo.end_slow_refunds(RefundSaid.DONE)
        for number, there in enumerate(self.octo.payments.values()):
            if there.said is Said.ENGAGED:
                there.cancel() if number % 2 else self._pay(there)
        self.wait(SHORT_S)
        self._let_holds_lapse()
        self.wait(QUIET_S)
        for _ in range(LOOKS):
            self.look_into_cabinet()
            self.wait(DAY_S if self.rig.ledger.payments_being_refunded() else QUIET_S)
        self.check()
        assert self.store.differences() == []
        self._check_books()
        self._check_nothing_is_open()
        return self._accounts()

    def _let_holds_lapse(self) -> None:
        """What no cashier decided about goes back by itself."""
        for there in self.octo.payments.values():
            if there.said is Said.HELD and self.shadow.payments[there.id].waits_for_cashier:
                there.said = Said.CANCELED
                self.tally["held money that lapsed"] += 1

    def _check_books(self) -> None:
        audit = DiskAudit(self.folder / "books.db", version=VERSION, application_id=APPLICATION_ID)
        while audit.step():
            continue
        audit.close()
        assert audit.report().sentences() == ()

    def _check_nothing_is_open(self) -> None:
        for payment in self.shadow.payments.values():
            assert payment.state not in UNRESOLVED_STATES, f"{payment.id} stays {payment.state.value}"
        shown = {one.id for one in self.rig.state.alarms}
        alarms = {one.id for one in self.shadow.payments.values() if one.state in ALARM_STATES}
        assert shown >= {one for one in alarms if self.rig.ledger.payment(one)}
        assert all(one.state is not SaleState.AWAITING_PAYMENT for one in self.shadow.sales.values())

    def _accounts(self) -> Accounts:
        octo = books = open_ = 0
        for payment in self.shadow.payments.values():
            there = self.octo.payments.get(payment.id)
            kept = there.kept if there is not None else 0
            self.tally["payments captured for less"] += bool(kept and payment.taken != payment.amount)
            counted = self._counted(payment)
            octo, books = octo + kept, books + counted
            if payment.state in ALARM_STATES:
                open_ += kept
                self.tally[f"{payment.state.value} with money caught"] += bool(kept)
            else:
                known = kept + self._unread_refund(payment, there)
                assert known == counted, f"{payment.id} {payment.state.value}: Octo {kept}, books {counted}"
        paid_twice = Tally(
            payment.sale_id
            for payment in self.shadow.payments.values()
            if (there := self.octo.payments.get(payment.id)) is not None and there.charges
        )
        self.tally["sales paid twice, and shown"] += sum(count > 1 for count in paid_twice.values())
        assert octo - open_ <= books
        return Accounts(octo, books, open_)

    def _counted(self, payment: Payment) -> int:
        """What the books say that the shop has of this payment, alarms left out."""
        if payment.state in KNOWN_MONEY - ALARM_STATES:
            ours = sum(
                one.amount.minor
                for one in self.shadow.refunds.values()
                if one.payment_id == payment.id and one.state.value == "done"
            )
            return payment.taken.minor - max(ours, payment.refunded_minor or 0)
        return 0

    def _unread_refund(self, payment: Payment, there: OctoPayment | None) -> int:
        """Given back in Octo's cabinet after the till's last read: seen at the next one, before any refund."""
        if there is None or payment.state not in KNOWN_MONEY:
            return 0
        return max(0, there.elsewhere - max(0, (payment.refunded_minor or 0) - self._ours(payment)))

    def _ours(self, payment: Payment) -> int:
        done = (
            one.amount.minor
            for one in self.shadow.refunds.values()
            if one.payment_id == payment.id and one.state.value == "done"
        )
        return sum(done)

"""What cashier, customer, network, disk and clock do to a till, and what has to agree when all is quiet again."""

from __future__ import annotations

from collections import Counter as Tally
from datetime import timedelta
from typing import NamedTuple

from pos_app.domain.answer import Said
from pos_app.domain.money import Money
from pos_app.domain.payment import ALARM_STATES, AWAITING_STATES, UNRESOLVED_STATES, Payment, PaymentState
from pos_app.domain.refund import RefundSaid
from pos_app.domain.sale import SaleState
from pos_app.services.desk import Stage
from pos_app.storage.books import APPLICATION_ID, VERSION
from pos_app.storage.verify import DiskAudit
from tests.helpers.model_faults import Fault
from tests.helpers.model_octo import OctoPayment
from tests.helpers.proof_till import GOODS, KNOWN_MONEY, ProofTill

QUIET_S = 2 * 3600.0
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
        # Gap: the till also takes a refund of a disputed payment that nobody paid; it then waits until it is
        # withdrawn. The model's cashier looks into Octo's cabinet first.
        came = [
            one
            for one in self.shadow.payments.values()
            if one.state in KNOWN_MONEY and self.octo.payments[one.id].captured
        ]
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

    def decide(self, number: int) -> None:
        """A person ends an open matter, after a look into Octo's cabinet."""
        open_ = [one for one in self.rig.ledger.payments() if one.state in ALARM_STATES]
        if not open_:
            return
        payment = open_[number % len(open_)]
        there, matters = self.octo.payments[payment.id], self.rig.matters
        self.by_hand.add(payment.id)
        if payment.state is PaymentState.LATE_MONEY:
            self.act(lambda: matters.attach(payment.id))
        elif there.said is Said.SUCCEEDED and there.kept == there.total:
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
            there.take()
        elif deed == "refund" and there.refunded == there.promised:
            # Gap: a sum that grows by somebody else's refund while one of ours is still moving at Octo is taken for
            # ours. The till then believes that more is left than there is; Octo alone refuses the excess.
            there.elsewhere += (there.captured - there.promised) // 2
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
        self.wait(QUIET_S)
        self.check()
        assert self.store.differences() == []
        self._check_books()
        self._check_nothing_is_open()
        return self._accounts()

    def _check_books(self) -> None:
        audit = DiskAudit(self.folder / "books.db", version=VERSION, application_id=APPLICATION_ID)
        while audit.step():
            continue
        audit.close()
        assert audit.report().sentences() == ()

    def _check_nothing_is_open(self) -> None:
        misnamed, stuck = self._misnamed(), self._without_room()
        for payment in self.shadow.payments.values():
            is_open = payment.state in UNRESOLVED_STATES
            assert not is_open or payment.id in misnamed | stuck, f"{payment.id} stays {payment.state.value}"
        shown = {one.id for one in self.rig.state.alarms}
        alarms = {one.id for one in self.shadow.payments.values() if one.state in ALARM_STATES}
        assert shown >= {one for one in alarms if self.rig.ledger.payment(one)}
        awaited = {self.shadow.payments[one].sale_id for one in misnamed}
        for sale in self.shadow.sales.values():
            assert sale.state is not SaleState.AWAITING_PAYMENT or sale.id in awaited

    def _misnamed(self) -> set[str]:
        """Octo's first answer carried another UUID than all later ones: none is believed, the payment stays open."""
        return {
            one.id
            for one in self.shadow.payments.values()
            if one.octo_uuid and one.octo_uuid != self.octo.payments[one.id].uuid
        }

    def _without_room(self) -> set[str]:
        """Somebody gave the money of an unanswered refund back in the cabinet: it isn't sent again, and stays open."""
        return {
            one.payment_id
            for one in self.shadow.refunds.values()
            if one.is_unresolved and self.octo.payments[one.payment_id].kept < one.amount.minor
        }

    def _accounts(self) -> Accounts:
        octo = books = open_ = 0
        misnamed, stuck = self._misnamed(), self._without_room()
        for payment in self.shadow.payments.values():
            there = self.octo.payments.get(payment.id)
            kept = there.kept if there is not None else 0
            counted = self._counted(payment)
            octo, books = octo + kept, books + counted
            if payment.id in misnamed:
                open_ += kept
                self.tally["misnamed by Octo, kept open"] += bool(kept)
            elif payment.id in stuck:
                open_ += kept
                self.tally["refunds kept open"] += 1
            elif payment.state in ALARM_STATES:
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
            return payment.amount.minor - max(ours, payment.refunded_minor or 0)
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

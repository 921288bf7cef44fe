"""A till on real books against the model of Octo, that can lose its power anywhere; the rules of money as checks."""

from __future__ import annotations

import shutil
from collections import Counter as Tally
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from decimal import Decimal
from json import loads
from pathlib import Path
from unittest.mock import patch

from pos_app.domain.answer import Said
from pos_app.domain.events import Event, PaymentChanged, RefundChanged, SaleChanged
from pos_app.domain.money import Currency, Money
from pos_app.domain.payment import GRACE, QR_STATES, Payment, PaymentState
from pos_app.domain.product import Product
from pos_app.domain.refund import RefundState
from pos_app.domain.refund_rules import closed_unanswered_minor, refunded_minor
from pos_app.domain.sale import SaleState
from pos_app.services.clock_guard import ClockGuard
from pos_app.services.desk import DeskState, Stage
from pos_app.services.settings import Settings
from pos_app.storage import database
from pos_app.storage.books import Books
from tests.helpers.counter_rig import CounterRig
from tests.helpers.fake_ports import FakeClock, FakeIds, FakeSaleStore
from tests.helpers.model_octo import ModelOcto, OctoPayment
from tests.helpers.proof_lanes import Lanes, PowerCutError, WitnessBooks

GOODS = (
    Product("4780000000010", "Televizor", Money(10_000_000, Currency.UZS)),
    Product("4780000000027", "Sut 3,2% 1 l", Money(1_490_050, Currency.UZS)),
    Product("2000001", "Guruch Lazer", Money(1_850_001, Currency.UZS), unit="kg"),
)
_SENDABLE = frozenset(
    {PaymentState.JOURNALED, PaymentState.CREATING, PaymentState.CREATE_UNKNOWN, *QR_STATES}
)
_MOVING = frozenset({RefundState.SENDING, RefundState.UNKNOWN, RefundState.PENDING})
KNOWN_MONEY = frozenset(
    {PaymentState.PAID, PaymentState.LATE_MONEY, PaymentState.DISPUTED, PaymentState.REFUNDING}
    | {PaymentState.REFUND_UNKNOWN, PaymentState.PARTLY_REFUNDED, PaymentState.REFUNDED}
)
"""The till knows that money came, and somebody sees it."""


@contextmanager
def quick_disk() -> Iterator[None]:
    """Books that don't wait for the disk: a process that is killed loses nothing by it, and stories are quick."""
    quick = tuple("PRAGMA synchronous = OFF" if "synchronous" in one else one for one in database._PRAGMAS)
    with patch.object(database, "_PRAGMAS", quick):
        yield


def make_folder(path: Path, *, settings: Settings) -> Path:
    """Books of a till that was just set up, to be copied for each story."""
    path.mkdir()
    books = Books(path)
    books.save_settings(settings)
    books.close()
    return path


class ProofTill:
    """The program's runs, one after the other on one folder. `seen` are the pay addresses that anybody could scan."""

    def __init__(self, folder: Path, *, tally: Tally[str]) -> None:
        self.folder = folder
        self.tally = tally
        self.clock = FakeClock()
        self.ids = FakeIds()
        self.octo = ModelOcto(self.clock, tally=tally)
        self.octo.before, self.octo.after = self._before_call, self._after_call
        self.octo.is_uuid_known = self._is_uuid_known
        self.octo.is_first_sending = self._is_first_sending
        self.shadow = FakeSaleStore()
        self.seen: dict[str, str] = {}
        self.given_up: set[str] = set()
        self.by_hand: set[str] = set()
        self.decided: dict[str, str] = {}
        self.deadlines: dict[str, float] = {}
        self.cut_before_call = self.cut_after_call = False
        self.is_slow = False
        self.broken: list[str] = []
        self._books: Books | None = None
        self._switch_on()

    def close(self) -> None:
        """The end of the story: nothing of it stays on the disk."""
        if self._books is not None:
            self._books.close()
        shutil.rmtree(self.folder)

    # Power

    def act(self, deed: Callable[[], object]) -> None:
        """Something happens and what follows from it at once; where the power goes meanwhile, the till starts again."""
        try:
            deed()
            self.rig.tasks.crank()
        except PowerCutError:
            self.cut_power()

    def cut_power(self) -> None:
        self.tally["crashes"] += 1
        while True:
            try:
                self._switch_on()
                self.rig.recovery.resume()
                self.rig.tasks.crank()
            except PowerCutError:
                self.tally["crashes"] += 1
                continue
            return

    def _switch_on(self) -> None:
        self.cut_before_call = self.cut_after_call = False
        gone, self._books = self._books, Books(self.folder)
        if gone is not None:
            # Only now, so that the file is left as the dead process left it.
            gone.close()
        self.store = WitnessBooks(self._books, shadow=self.shadow)
        assert self.store.differences() == [], "I6: the disk lost or changed something"
        self.lanes = Lanes()
        self.lanes.is_slow = self.is_slow
        self.rig = CounterRig(
            store=self.store,
            gateway=self.octo,  # type: ignore[arg-type]  # another pretend Octo
            clock=self.clock,
            products=GOODS,
            ids=self.ids,
            tasks=self.lanes,
        )
        self.deadlines = {
            one.id: self.clock.mono_s
            + min(one.ttl_minutes * 60.0, (one.expires_at - self.clock.now()).total_seconds())
            for one in self.shadow.payments.values()
        }
        current = self.shadow.current_id
        shown = self.rig.state.sale
        assert (shown.id if shown else "") == current, "I6: another sale stands at the counter"
        assert self.rig.state.pay_url is None, "a QR stands before Octo has answered"
        guard = ClockGuard(
            ledger=self.rig.ledger,
            bus=self.rig.bus,
            clock=self.clock,
            scheduler=self.rig.scheduler,
            on_gap=self.rig.watch.wake,
        )
        guard.start()
        self.rig.bus.subscribe(self._on_event)
        self.rig.desk.subscribe(self._on_desk)

    # Calls, as they reach the wire

    def _is_uuid_known(self, name: str) -> bool:
        """Not where the first UUID that the till heard was a wrong one."""
        there = self.octo.payments.get(name)
        return there is not None and self.shadow.payments[name].octo_uuid == there.uuid

    def _is_first_sending(self, name: str) -> bool:
        payment = self.rig.ledger.accepted_payment(name)
        return payment is not None and payment.state is PaymentState.CREATING

    def _before_call(self, kind: str, name: str) -> None:
        if self.cut_before_call:
            self.cut_before_call = False
            raise PowerCutError
        if kind == "refund":
            self._check_refund(name)
            return
        payment = self.shadow.payments.get(name)
        if payment is None:
            self.broken.append(f"I1: {kind} for a payment that isn't on the disk")
            return
        if kind == "create":
            self._check_create(payment)
        elif kind == "capture":
            self._check_capture(payment)
        elif kind == "release":
            self._require(payment.state is PaymentState.RELEASING, "I1: a release without its record")
            is_decided = self.decided.get(payment.id) == "give back"
            self._require(payment.is_late or is_decided, "a hold that a sale waits for is released")

    def _after_call(self, kind: str, name: str) -> None:
        if self.cut_after_call:
            self.cut_after_call = False
            raise PowerCutError

    def _check_create(self, payment: Payment) -> None:
        self._require(self.octo.bodies[payment.id] == {payment.body}, "I2: one id with two bodies")
        self._require(payment.state in _SENDABLE, f"I3: a create is sent in {payment.state.value}")
        self._require(payment.id not in self.given_up, "I3: a create is sent after giving up")
        deadline_s = self.deadlines.setdefault(payment.id, self.clock.mono_s + payment.ttl_minutes * 60.0)
        self._require(self.clock.mono_s <= deadline_s, "I3: a create is sent after its ttl")
        body = loads(payment.body, parse_float=Decimal)
        self._require(body["shop_transaction_id"] == payment.id, "I2: another id in the body")
        self._require(body["total_sum"] * 100 == payment.amount.minor, "I9")
        lines = sum((line["price"] * line["count"] for line in body["basket"]), Decimal(0))
        self._require(lines == body["total_sum"], "I9: the lines don't add up")

    def _check_capture(self, payment: Payment) -> None:
        """What a cashier decides about is captured when that was asked for, and always for the sum written first."""
        self._require(payment.state is PaymentState.CAPTURING, "I1: a capture without its record")
        self._require(not payment.is_late, "a late hold is captured")
        self._require(self.octo.captures[payment.id] == {payment.taken.minor}, "I2: a capture of another sum")
        if payment.hold is not None:
            self._require(payment.hold.final is not None, "I2: a capture whose sum isn't written")
            self._require(payment.id in self.decided, "a hold is captured that nobody decided about")
        if payment.taken != payment.amount:
            sale = self.shadow.sales[payment.sale_id]
            self._require(sale.basket.total == payment.taken, "I2: a capture of another sum than the goods'")

    def _check_refund(self, refund_id: str) -> None:
        refund = self.shadow.refunds.get(refund_id)
        if refund is None:
            self.broken.append("I1: a refund without its record")
            return
        self._require(refund.sendings > 0, "I1: a refund whose sending isn't written")
        self._require(refund.state in _MOVING, f"I1: a refund is sent in {refund.state.value}")
        others = [
            one
            for one in self.shadow.refunds.values()
            if one.payment_id == refund.payment_id and one.id != refund_id and one.sendings
        ]
        open_ones = [one for one in others if one.is_unresolved and one.state is not RefundState.PLANNED]
        self._require(open_ones == [], "I13: two refunds of one payment at a time")
        payment = self.shadow.payments[refund.payment_id]
        every = [*others, refund]
        gone = refunded_minor(payment, refunds=every) + closed_unanswered_minor(every)
        self._require(
            gone + refund.amount.minor <= payment.taken.minor, "I13: more is asked back than is left"
        )

    def _require(self, is_kept: bool, rule: str) -> None:
        """Said at the next check: in a worker an exception would count as no answer."""
        if not is_kept:
            self.broken.append(rule)

    # What is published and drawn

    def _on_event(self, event: Event) -> None:
        match event:
            case PaymentChanged(payment=payment):
                self._require(self.shadow.payments[payment.id] == payment, "I1: told before it was written")
                if payment.state is PaymentState.ABANDONED:
                    self.given_up.add(payment.id)
                if payment.state is PaymentState.PAID:
                    self._check_paid(payment)
                if payment.state is PaymentState.CLOSED_UNPAID and payment.id not in self.by_hand:
                    self._check_closed(payment)
            case SaleChanged(sale=sale):
                self._require(self.shadow.sales[sale.id] == sale, "I1: told before it was written")
            case RefundChanged(refund=refund):
                self._require(self.shadow.refunds[refund.id] == refund, "I1: told before it was written")

    def _check_paid(self, payment: Payment) -> None:
        there = self.octo.payments[payment.id]
        self._require(there.said is Said.SUCCEEDED, "I4: paid although Octo has no money")
        self._require(there.total == payment.amount.minor, "I2: paid with another amount")
        self._require(there.captured == payment.taken.minor, "I2: another sum was captured")

    def _check_closed(self, payment: Payment) -> None:
        """By this run's clock: a restarted till has the wall clock alone.

        An old answer that arrives once more can close what is being paid; it is read on, and the money is noticed.
        """
        over_s = self.deadlines[payment.id] + GRACE.total_seconds()
        self._require(self.octo.read_s.get(payment.id, 0.0) >= over_s, "I5: closed before an answer said so")
        is_engaged = self.octo.heard.get(payment.id) is Said.ENGAGED
        self._require(not is_engaged, "I5: closed on somebody who pays")

    def _on_desk(self, state: DeskState) -> None:
        payment = state.payment
        if state.pay_url is not None:
            assert payment is not None
            self._require(state.stage in (Stage.WAITING, Stage.ENGAGED), f"a QR in {state.stage}")
            self._require(
                self.shadow.payments[payment.id].state in QR_STATES, "I1: a QR of an unwritten state"
            )
            self._require(state.pay_url == self.octo.payments[payment.id].pay_url, "I10: another address")
            self.seen.setdefault(payment.id, state.pay_url)
        if state.stage is Stage.PAID:
            assert payment is not None
            self._require(state.pay_url is None, "a QR beside the paid screen")
            self._require(
                self.octo.payments[payment.id].charges > 0, "I4: the paid screen without money at Octo"
            )

    # After each step

    def check(self) -> None:
        assert not self.broken, self.broken
        for sale in self.shadow.sales.values():
            attempts = [one for one in self.shadow.payments.values() if one.sale_id == sale.id]
            if not attempts:
                continue
            shown = [one for one in attempts if one.state in QR_STATES and one.pay_url]
            assert len(shown) <= 1, "I12: two QRs of one sale"
            paying = [one for one in attempts if one.state is PaymentState.PAID]
            assert len(paying) <= 1, "two payments count for one sale"
            if sale.state is SaleState.PAID and paying and paying[0].taken != paying[0].amount:
                assert sale.basket.total == paying[0].taken, "I2: paid another sum than the goods'"
            elif sale.state is SaleState.PAID and paying and paying[0].id not in self.by_hand:
                assert paying[0].basket_fingerprint == sale.basket.fingerprint(), "I2: paid for other goods"
            if sale.state is SaleState.AWAITING_PAYMENT and shown:
                assert shown[0].basket_fingerprint == sale.basket.fingerprint(), "I2: changed under the QR"
        for there in self.octo.payments.values():
            self._check_money(there)

    def _check_money(self, there: OctoPayment) -> None:
        assert there.charges <= 1, "one payment was charged twice"
        assert there.promised <= max(there.captured, there.elsewhere), "I13: more went back than was paid"
        assert there.body == self.shadow.payments[there.id].body
        if there.captured and not self.lanes.is_slow:
            payment = self.shadow.payments[there.id]
            is_watched = self.rig.watch.status_of(there.id) is not None
            is_known = payment.state in KNOWN_MONEY
            assert is_known or is_watched, f"money at Octo that nobody watches: {payment.state.value}"

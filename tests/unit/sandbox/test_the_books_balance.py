"""Whatever anybody does in whatever order, no payment of the sandbox gives back more than it took."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from pos_app.sandbox.book import SandboxBook
from pos_app.sandbox.payment import Payment, RefundStatus, Status, Turn
from tests.unit.sandbox.pretend_till import FakeClock, create_body, keyed

NAMES = st.sampled_from(["one-a1", "two-a1"])
AMOUNTS = st.integers(1, 6_000_000).map(lambda cents: Decimal(cents) / 100)
ANSWERS = st.sampled_from(["succeeded", "pending", "failed"])
TURNS = st.dictionaries(st.sampled_from(Turn), st.integers(0, 2000))


class BooksBalance(RuleBasedStateMachine):
    """The book is called as the server calls it; the test keeps nothing but the first totals."""

    def __init__(self) -> None:
        super().__init__()
        self.clock = FakeClock()
        self.book = SandboxBook(monotonic_s=self.clock, unix_s=self.clock)
        self.book.change_rules({"refund_pending_s": 60, "usd_in_uzs": 0})
        self.first_totals: dict[str, Decimal] = {}
        self.refunds = 0

    def payment(self, name: str) -> Payment:
        return self.book.find(name)

    @rule(name=NAMES, amount=AMOUNTS, is_one_stage=st.booleans(), turns=TURNS)
    def create(self, name: str, amount: Decimal, *, is_one_stage: bool, turns: dict[Turn, float]) -> None:
        body = create_body(name, total_sum=amount, basket=None, auto_capture=is_one_stage)
        outcome = self.book.prepare_payment(body, base_url="http://octo.test", turns=turns)
        assert outcome.data is not None
        first = self.first_totals.setdefault(name, amount)
        assert outcome.data["total_sum"] == first

    @precondition(lambda self: len(self.first_totals) == 2)
    @rule(name=NAMES, act=st.sampled_from(["open", "pay", "decline", "expire"]))
    def customer(self, name: str, act: str) -> None:
        getattr(self.book, act)(name)

    @precondition(lambda self: len(self.first_totals) == 2)
    @rule(name=NAMES, decision=st.sampled_from(["capture", "cancel"]), amount=AMOUNTS)
    def accept(self, name: str, decision: str, amount: Decimal) -> None:
        before = self.payment(name).status
        body: dict[str, Any] = {**keyed(self.payment(name).uuid), "accept_status": decision}
        outcome = self.book.set_accept({**body, "final_amount": amount})
        is_too_much = decision == "capture" and amount > self.first_totals[name]
        is_done = before is Status.WAITING_FOR_CAPTURE and not is_too_much
        assert (outcome.error == 0) is is_done

    @precondition(lambda self: len(self.first_totals) == 2)
    @rule(name=NAMES, amount=AMOUNTS, answer=ANSWERS, is_repeat=st.booleans())
    def refund(self, name: str, amount: Decimal, answer: str, *, is_repeat: bool) -> None:
        self.refunds += 0 if is_repeat else 1
        body = {**keyed(self.payment(name).uuid), "shop_refund_id": f"r{self.refunds}", "amount": amount}
        self.book.refund(body, answer=answer)

    @rule(seconds=st.integers(0, 4000))
    def time(self, seconds: int) -> None:
        self.clock.now_s += seconds

    @invariant()
    def nothing_goes_back_that_was_not_taken(self) -> None:
        for name, total in self.first_totals.items():
            payment = self.payment(name)
            bound = sum(
                (each.amount for each in payment.refunds if each.status is not RefundStatus.FAILED),
                Decimal(0),
            )
            assert 0 <= payment.refunded_sum <= bound <= payment.captured <= total
            assert payment.order.total_sum == total
            assert payment.paid_count <= 1
            ids = [each.shop_refund_id for each in payment.refunds]
            assert len(set(ids)) == len(ids)

    @invariant()
    def money_is_taken_only_where_the_status_says_so(self) -> None:
        for name in self.first_totals:
            payment = self.payment(name)
            assert (payment.captured > 0) is (payment.status is Status.SUCCEEDED)


TestTheBooksBalance = BooksBalance.TestCase
TestTheBooksBalance.settings = settings(max_examples=50, stateful_step_count=40, deadline=None)

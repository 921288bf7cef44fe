"""Whatever happens between till and Octo: never more goes back than was paid, and in the end both say the same."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from pos_app.domain.payment import PaymentState
from pos_app.domain.refund import RefundSaid, RefundState
from pos_app.domain.refund_rules import LEAST
from tests.helpers.counter_rig import CounterRig
from tests.helpers.fake_ports import NoAnswerError, NotReachedError
from tests.helpers.refund_octo import octo_of, only_payment, paid_till, som, stored_refunds

PAID = som(25_000_000)
FAULTS = ["lost before", "lost after", "pending", "lost pending", "failed", "refused", "not reached", ""]

STEPS = st.one_of(
    st.tuples(st.just("refund"), st.sampled_from([13_000, 200_000, 6_000_000, 10_005_000, 25_000_000])),
    st.tuples(st.just("fault"), st.sampled_from(FAULTS)),
    st.tuples(st.just("unread"), st.booleans()),
    st.tuples(st.just("wait"), st.sampled_from([0.0, 1.0, 3.0, 20.0, 200.0, 1800.0])),
    # Never the sum of a refund: an unanswered one and the cabinet's of the very same sum can't be told apart.
    st.tuples(st.just("cabinet"), st.sampled_from([14_000, 210_000, 6_100_000, 12_500_000])),
    st.tuples(st.just("decide"), st.none()),
    st.tuples(st.just("end"), st.sampled_from([RefundSaid.DONE, RefundSaid.FAILED])),
    st.tuples(st.just("cut"), st.integers(0, 6)),
    st.tuples(st.just("disk"), st.integers(1, 3)),
    st.tuples(st.just("withdraw"), st.none()),
    st.tuples(st.just("repeats"), st.booleans()),
)


class _Story:
    """A till, an Octo, and what happens to both."""

    def __init__(self) -> None:
        self.rig: CounterRig = paid_till(price=PAID)
        self.octo = octo_of(self.rig)
        self.payment_id = only_payment(self.rig).id

    def take(self, kind: str, value: Any) -> None:
        getattr(self, f"do_{kind}")(value)
        self.check()

    def do_refund(self, major: int) -> None:
        self.rig.refunds.refund(self.payment_id, amount=som(major), reason="story")
        self.rig.tasks.crank()

    def do_fault(self, fault: str) -> None:
        self.octo.faults.append(fault)

    def do_unread(self, is_reached: bool) -> None:
        self.octo.read_faults.append(NoAnswerError("x") if is_reached else NotReachedError("x"))

    def do_wait(self, seconds: float) -> None:
        self.rig.wait(seconds)

    def do_cabinet(self, major: int) -> None:
        """Somebody refunds in Octo's cabinet, which never takes more than there is."""
        if self.octo.promised + major * 100 <= PAID.minor:
            self.octo.cabinet += major * 100

    def do_end(self, said: RefundSaid) -> None:
        self.octo.end_pending(said)

    def do_cut(self, jobs: int) -> None:
        """The power goes in the middle of things; what wasn't handed to the disk or the network is lost."""
        self.rig.scheduler.pass_time(0.0)
        self.rig.tasks.crank(most=jobs)
        self.rig = self.rig.restart()

    def do_disk(self, writes: int) -> None:
        self.rig.store.fail_writes = writes

    def do_withdraw(self, _: None) -> None:
        self.rig.refunds.withdraw(self.payment_id)

    def do_decide(self, _: None) -> None:
        """A person looks into Octo's cabinet and says what stands there."""
        payment = self.rig.ledger.payment(self.payment_id)
        doubt = self.rig.ledger.doubt_about(payment) if payment else None
        if doubt is None:
            return
        given, refunds = self.octo.given.get(doubt.refund.id), self.rig.refunds
        if given is not None and given.said is RefundSaid.DONE:
            refunds.decide_done(self.payment_id, reason="in the cabinet")
        elif doubt.may_go_again:
            refunds.decide_again(self.payment_id, reason="not in the cabinet")
        elif given is None or given.said is RefundSaid.FAILED:
            refunds.decide_closed(self.payment_id, reason="not in the cabinet, and no room")

    def do_repeats(self, is_refused: bool) -> None:
        self.octo.refuses_repeats = is_refused

    def check(self) -> None:
        assert self.octo.promised <= PAID.minor
        stored = {refund.id: refund for refund in stored_refunds(self.rig)}
        assert all(len(refund_id) <= 40 for refund_id in stored)
        for refund_id, amount in self.octo.refunds:
            assert stored[refund_id].amount == amount
        numbers = [refund.number for refund in stored.values()]
        assert numbers == list(range(1, len(numbers) + 1))

    def heal(self) -> None:
        """Everything works again, and enough time passes."""
        self.octo.faults.clear()
        self.octo.read_faults.clear()
        self.octo.refuses_repeats = False
        self.rig.store.fail_writes = 0
        self.rig.wait(2000.0)
        self.octo.end_pending()
        self.rig.wait(2000.0)
        for _ in range(4):
            self.do_decide(None)
            self.rig.wait(2000.0)


@settings(max_examples=150, deadline=None)
@given(st.lists(STEPS, max_size=30))
def test_never_more_goes_back_than_was_paid_and_both_sides_agree(steps: list[tuple[str, Any]]) -> None:
    story = _Story()
    for kind, value in steps:
        story.take(kind, value)
    story.heal()
    story.check()
    octo, rig = story.octo, story.rig
    stored = {refund.id: refund for refund in stored_refunds(rig)}
    for refund_id, given_back in octo.given.items():
        if given_back.said is RefundSaid.DONE:
            assert stored[refund_id].state is RefundState.DONE
    open_ones = [refund for refund in stored.values() if refund.is_unresolved]
    assert open_ones == []
    ours = sum(refund.amount.minor for refund in stored.values() if refund.state is RefundState.DONE)
    assert ours <= octo.refunded
    offer = rig.refunds.what_is_left(story.payment_id)
    if offer is not None and LEAST[PAID.currency] <= offer.left:
        # A refund reads the sum first, so that refunds made elsewhere since are known too.
        rig.refunds.refund(story.payment_id, amount=LEAST[PAID.currency], reason="last")
        rig.wait(10.0)
        assert only_payment(rig).refunded_minor == octo.refunded
        story.check()
    _state_fits(rig)


def _state_fits(rig: CounterRig) -> None:
    payment = only_payment(rig)
    if any(refund.is_unresolved for refund in stored_refunds(rig)):
        assert payment.state in (PaymentState.REFUNDING, PaymentState.REFUND_UNKNOWN)
        return
    refunded = payment.refunded_minor or 0
    if refunded >= PAID.minor:
        assert payment.state is PaymentState.REFUNDED
    elif payment.state is not PaymentState.PAID:
        assert (payment.state, refunded > 0) == (PaymentState.PARTLY_REFUNDED, True)
    done = any(refund.state is RefundState.DONE for refund in stored_refunds(rig))
    (sale,) = rig.store.sales.values()
    if done:
        assert sale.state.value == payment.state.value

"""Both books side by side, payment by payment, when all is quiet: what agrees, what is open, what is neither."""

from __future__ import annotations

import json
from collections import Counter as Tally
from collections import defaultdict
from decimal import Decimal
from typing import NamedTuple

from pos_app.domain.payment import Payment, PaymentState
from pos_app.domain.refund import Refund
from pos_app.domain.refund_rules import MONEY_STATES, refunded_minor
from pos_app.domain.sale import SaleState
from pos_app.sandbox.payment import Payment as OctoPayment
from pos_app.sandbox.payment import RefundStatus, Status
from tests.helpers.agree_story import AgreeStory

_S = PaymentState
_NOTHING_CAME = frozenset({_S.FAILED, _S.CLOSED_UNPAID})
_WORDS = {
    None: _NOTHING_CAME,
    Status.CANCELED: _NOTHING_CAME | {_S.CLOSED_RELEASED},
    Status.SUCCEEDED: frozenset({_S.PAID, _S.LATE_MONEY, _S.PARTLY_REFUNDED, _S.REFUNDED}),
}
"""Which of the till's words go with each of Octo's once all is quiet and nothing is open."""


class Pair(NamedTuple):
    """One payment on both sides; `there` is None when Octo never got it. Amounts are in minor units."""

    payment: Payment
    refunds: tuple[Refund, ...]
    there: OctoPayment | None

    @property
    def came_there(self) -> int:
        return minor(self.there.captured) if self.there is not None else 0

    @property
    def went_there(self) -> int:
        return minor(self.there.refunded_sum) if self.there is not None else 0

    @property
    def kept_there(self) -> int:
        return self.came_there - self.went_there

    @property
    def came_here(self) -> int:
        return self.payment.amount.minor if self.payment.state in MONEY_STATES else 0

    @property
    def went_here(self) -> int:
        return refunded_minor(self.payment, refunds=self.refunds)

    @property
    def in_cabinet(self) -> int:
        """What was given back behind the till's back."""
        refunds = self.there.refunds if self.there is not None else []
        return sum(minor(one.amount) for one in refunds if one.shop_refund_id.startswith("cabinet-"))

    @property
    def agrees(self) -> bool:
        status = self.there.status if self.there is not None else None
        is_same_word = self.payment.state in _WORDS.get(status, frozenset())
        return is_same_word and (self.came_here, self.went_here) == (self.came_there, self.went_there)

    @property
    def is_unread(self) -> bool:
        """Nothing but a refund in the cabinet after the till's last read: its next read, or the day check, finds it."""
        missing = self.went_there - self.went_here
        return 0 < missing <= self.in_cabinet and self.came_here == self.came_there

    def __str__(self) -> str:
        there = "never got there" if self.there is None else f"{self.there.status}"
        return (
            f"{self.payment.id[-8:]}: here {self.payment.state.value} {self.came_here} - {self.went_here}, "
            f"there {there} {self.came_there} - {self.went_there}"
        )


def minor(amount: Decimal) -> int:
    return int(amount * 100)


def pairs_of(story: AgreeStory) -> list[Pair]:
    """Every payment of the till as it stands on its disk."""
    records = story.rig.store.sales_between(None, None)
    return [
        Pair(
            payment,
            tuple(one for one in record.refunds if one.payment_id == payment.id),
            story.there(payment.id),
        )
        for record in records
        for payment in record.payments
    ]


def check_accounts(story: AgreeStory, *, tally: Tally[str]) -> None:
    """Raises for a tiyin that neither agrees nor stands in the list of open matters; counts what it finds."""
    pairs = pairs_of(story)
    listed = {matter.payment.id for matter in story.rig.state.matters}
    unexplained: list[str] = []
    for pair in pairs:
        _count(pair, tally)
        if pair.payment.id in listed:
            tally["open matters at the end"] += 1
            tally["open matters that hold a difference"] += not pair.agrees
        elif pair.agrees:
            tally["agree"] += 1
        elif pair.is_unread:
            tally["refunded in the cabinet after the last read"] += 1
        else:
            unexplained.append(str(pair))
    assert unexplained == [], f"neither agree nor are open: {unexplained}"
    _check_nothing_was_made_up(story, pairs)
    _check_sales(story, pairs, listed=listed)
    _check_bodies(story, pairs)


def _count(pair: Pair, tally: Tally[str]) -> None:
    tally["payments"] += 1
    tally["paid at Octo"] += pair.came_there > 0
    tally["late money caught"] += pair.payment.state is _S.LATE_MONEY
    tally["refunds done"] += sum(one.state.value == "done" for one in pair.refunds)
    tally["refunds failed"] += sum(one.state.value == "failed" for one in pair.refunds)
    tally["refunds sent more than once"] += sum(one.sendings > 1 for one in pair.refunds)
    tally[f"state {pair.payment.state.value}"] += 1


def _check_nothing_was_made_up(story: AgreeStory, pairs: list[Pair]) -> None:
    """Octo knows no payment and no refund that the till doesn't, and nobody was charged or paid back twice."""
    ids = {pair.payment.id for pair in pairs}
    known = {refund.id for pair in pairs for refund in pair.refunds}
    for told in story.octo.book.payments():
        assert told["shop_transaction_id"] in ids, "a payment that the till doesn't know"
        assert told["paid_count"] <= 1, "charged twice"
    for pair in pairs:
        if pair.there is None:
            continue
        ours = [one for one in pair.there.refunds if not one.shop_refund_id.startswith("cabinet-")]
        assert {one.shop_refund_id for one in ours} <= known, "a refund that the till doesn't know"
        assert all(one.status is not RefundStatus.PENDING for one in ours), "a refund that never ends"
        assert pair.went_there <= pair.came_there, f"more went back than came: {pair}"


def _check_sales(story: AgreeStory, pairs: list[Pair], *, listed: set[str]) -> None:
    """No sale keeps the money of two payments, and none is paid without money, unless it is listed."""
    kept: dict[str, list[Pair]] = defaultdict(list)
    for pair in pairs:
        if pair.kept_there > 0 and pair.payment.id not in listed:
            kept[pair.payment.sale_id].append(pair)
    twice = [[str(pair) for pair in several] for several in kept.values() if len(several) > 1]
    assert twice == [], f"a sale keeps the money of two payments: {twice}"
    for record in story.rig.store.sales_between(None, None):
        paying = [one for one in record.payments if one.state is _S.PAID]
        is_listed = any(one.id in listed for one in record.payments)
        if record.sale.state is SaleState.PAID and not is_listed:
            states = [f"{one.id[-8:]} {one.state.value}" for one in record.payments]
            amounts = [one.amount for one in paying]
            assert amounts == [record.sale.basket.total], f"a sale counts as paid with {states}"


def _check_bodies(story: AgreeStory, pairs: list[Pair]) -> None:
    """One id, one body, byte for byte; and it is the one in the journal."""
    twice = {key for key, bodies in story.wire.sent.items() if len(bodies) != 1}
    assert twice == set(), f"one id with two bodies: {sorted(twice)}"
    for pair in pairs:
        if pair.there is not None:
            journal = json.loads(pair.payment.body, parse_float=Decimal)
            assert all(body == journal for body in pair.there.bodies), f"not the journal's body: {pair}"

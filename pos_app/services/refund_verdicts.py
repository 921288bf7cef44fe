"""Writes what became of a refund, together with its payment and its sale. Each change is one transaction (I1)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pos_app.domain.money import Money
from pos_app.domain.payment import Payment, PaymentState, Trigger, can_move
from pos_app.domain.refund import Refund, RefundAnswer, RefundState
from pos_app.domain.refund_rules import (
    done_minor,
    moved,
    refunded_minor,
    settling_triggers,
    unresolved,
)
from pos_app.services.ledger import Ledger
from pos_app.services.ports import Clock, FactRecord, GatewayError
from pos_app.services.verdicts import LONGEST_RAW

REFUNDED_ELSEWHERE = "refunded_elsewhere"
EARLIER_PART_FAILED = "earlier_part_failed"
WITHDRAWN = "withdrawn"
CONTRADICTED = "contradicted"
TAKEN_BACK = "canceled_at_octo"
NOT_PAID_THERE = "not_paid_at_octo"
REFUSED_BY_OCTO = "refused_by_octo"
OTHER_NUMBER = "other_number_at_octo"
"""Why a refund failed, in `Refund.detail`; beside these it holds the reason of a `GatewayError`."""


class RefundVerdicts:
    """Turns answers, sums and silence into moves of refunds and payments. Holds no state of its own."""

    def __init__(self, *, ledger: Ledger, clock: Clock) -> None:
        self._ledger = ledger
        self._clock = clock

    def plan(self, payment: Payment, refunds: tuple[Refund, ...], *, then: Callable[[], None]) -> None:
        """Stores confirmed refunds, all before the first is sent; the payment is being refunded from here on."""
        is_disputed = payment.state is PaymentState.DISPUTED
        fact = self._fact(
            "refund_planned",
            payment,
            refunds=[(refund.id, refund.amount.to_text()) for refund in refunds],
            reason=refunds[0].reason,
        )
        self._ledger.write_refunds(
            payment,
            Trigger.DECIDE_REFUND if is_disputed else Trigger.REFUND,
            refunds=refunds,
            facts=(fact,),
            refunded_minor=payment.refunded_minor,
            then=then,
        )

    def note_sending(
        self,
        payment: Payment,
        refund: Refund,
        *,
        sum_minor: int | None,
        then: Callable[[], None],
        otherwise: Callable[[], None],
    ) -> None:
        """Written before each sending, with the sum that Octo gave just before it.

        Before a repeat such a sum can't hold this refund, or it would be done: all of it went another way.
        """
        known = refunded_minor(payment, refunds=self._ledger.accepted_refunds(payment.id))
        sent = refund._replace(sendings=refund.sendings + 1)
        is_first, before = refund.state is RefundState.PLANNED, refund.refunded_before_minor
        is_others_alone = is_first or before is not None
        if is_first:
            sent = moved(sent, RefundState.SENDING)._replace(
                refunded_before_minor=None, sent_at=self._clock.now()
            )
        if sum_minor is not None and is_others_alone:
            sent = sent._replace(refunded_before_minor=max(sum_minor, known))
        self._ledger.write_refunds(
            payment,
            refunds=(sent,),
            facts=(
                self._fact("refund_sending", payment, refund=refund.id, refunded_sum=sum_minor),
                *(self._difference(payment, known=known, sum_minor=sum_minor) if is_others_alone else ()),
            ),
            refunded_minor=_highest(payment, sum_minor),
            then=then,
            otherwise=otherwise,
        )

    def note_unknown(self, payment: Payment, refund: Refund, *, kind: str, **data: Any) -> None:
        """Nobody knows whether it was done. A refund that Octo took in already stays taken in."""
        after = moved(refund, RefundState.UNKNOWN) if refund.state is not RefundState.PENDING else refund
        trigger = Trigger.FOUND_AT_START if kind == "refund_found_at_start" else Trigger.NO_ANSWER
        self._ledger.write_refunds(
            payment,
            *((trigger,) if can_move(payment.state, trigger) else ()),
            refunds=(after,),
            facts=(self._fact(kind, payment, refund=refund.id, **data),),
            refunded_minor=payment.refunded_minor,
        )

    def note_not_sent(self, payment: Payment, refund: Refund, error: GatewayError) -> None:
        """Certainly no byte left: it doesn't count as a sending, and a first one is planned again."""
        is_first = refund.state is RefundState.SENDING
        back = moved(refund, RefundState.PLANNED) if is_first else refund
        self._ledger.write_refunds(
            payment,
            refunds=(back._replace(sendings=refund.sendings - 1),),
            facts=(self._fact("refund_not_sent", payment, refund=refund.id, **error_data(error)),),
            refunded_minor=payment.refunded_minor,
        )

    def note_pending(self, payment: Payment, refund: Refund, answer: RefundAnswer) -> None:
        taken = moved(refund, RefundState.PENDING)._replace(
            octo_refund_id=answer.octo_refund_id or refund.octo_refund_id
        )
        self._ledger.write_refunds(
            payment,
            refunds=(taken,),
            facts=(self._fact("refund_pending", payment, refund=refund.id, **answer_data(answer)),),
            refunded_minor=_highest(payment, answer.refunded_minor),
        )

    def note_sum(self, payment: Payment, *, sum_minor: int | None) -> None:
        """A refund that isn't settled by it; the sum is kept where it grew."""
        highest = _highest(payment, sum_minor)
        if highest != payment.refunded_minor:
            fact = self._fact("refunded_sum_read", payment, refunded_sum=sum_minor)
            self._ledger.write_refunds(payment, refunds=(), facts=(fact,), refunded_minor=highest)

    def finish(
        self,
        payment: Payment,
        refund: Refund,
        *,
        sum_minor: int | None,
        octo_refund_id: str | None = None,
        **data: Any,
    ) -> None:
        """The money went back. What isn't left any more for the parts behind it isn't sent."""
        done = moved(refund, RefundState.DONE)._replace(
            closed_at=self._clock.now(), octo_refund_id=octo_refund_id or refund.octo_refund_id
        )
        others = [one for one in self._ledger.accepted_refunds(payment.id) if one.id != refund.id]
        before = refund.refunded_before_minor
        ours = done_minor([*others, done])
        known = max(ours, (before or 0) + refund.amount.minor)
        total = max(_highest(payment, sum_minor) or 0, known)
        planned = unresolved(others)
        is_all = total >= payment.taken.minor
        dropped = tuple(self._failed(one, REFUNDED_ELSEWHERE) for one in planned) if is_all else ()
        triggers = settling_triggers(
            payment,
            origin=refund.origin,
            refunded=total,
            is_done=True,
            is_more_planned=bool(planned) and not is_all,
        )
        data = {"amount": refund.amount.to_text(), "refunded_sum": sum_minor, **data}
        self._ledger.write_refunds(
            payment,
            *triggers,
            refunds=(done, *dropped),
            facts=(
                self._fact("refund_done", payment, refund=refund.id, **data),
                *self._difference(payment, known=known, sum_minor=sum_minor),
            ),
            refunded_minor=total,
        )

    def fail(
        self, payment: Payment, refund: Refund, *, detail: str, sum_minor: int | None = None, **data: Any
    ) -> None:
        """Nothing went back by this refund; the parts behind it aren't sent either."""
        every = self._ledger.accepted_refunds(payment.id)
        rest = [one for one in unresolved(every) if one.id != refund.id]
        known = refunded_minor(payment, refunds=every)
        highest = _highest(payment, sum_minor)
        triggers = settling_triggers(
            payment,
            origin=refund.origin,
            refunded=max(known, highest or 0),
            is_done=False,
            is_more_planned=False,
        )
        if detail in (CONTRADICTED, TAKEN_BACK):
            triggers = (Trigger.CONTRADICTED,) if can_move(payment.state, Trigger.CONTRADICTED) else ()
        self._ledger.write_refunds(
            payment,
            *triggers,
            refunds=(
                self._failed(refund, detail),
                *(
                    self._failed(one, WITHDRAWN if detail == WITHDRAWN else EARLIER_PART_FAILED)
                    for one in rest
                ),
            ),
            facts=(
                self._fact(
                    "refund_failed", payment, refund=refund.id, why=detail, refunded_sum=sum_minor, **data
                ),
                *self._difference(payment, known=known, sum_minor=sum_minor),
            ),
            refunded_minor=highest,
        )

    def send_again(self, payment: Payment, refund: Refund, *, reason: str, then: Callable[[], None]) -> None:
        """A person saw that Octo's whole sum went another way: the same id goes again once the sum was read anew."""
        gone = refunded_minor(payment, refunds=self._ledger.accepted_refunds(payment.id))
        self._ledger.write_refunds(
            payment,
            refunds=(refund._replace(refunded_before_minor=gone),),
            facts=(self._fact("refund_decided_again", payment, refund=refund.id, reason=reason),),
            refunded_minor=payment.refunded_minor,
            then=then,
        )

    def drop_planned(self, payment: Payment, planned: list[Refund]) -> None:
        """Parts that were never sent, behind one whose outcome is still open: the payment stays where it is."""
        self._ledger.write_refunds(
            payment,
            refunds=tuple(self._failed(one, WITHDRAWN) for one in planned),
            facts=(self._fact("refund_withdrawn", payment, refunds=[one.id for one in planned]),),
            refunded_minor=payment.refunded_minor,
        )

    def _failed(self, refund: Refund, detail: str) -> Refund:
        failed = moved(refund, RefundState.FAILED)
        return failed._replace(detail=detail[:LONGEST_RAW], closed_at=self._clock.now())

    def _difference(self, payment: Payment, *, known: int, sum_minor: int | None) -> tuple[FactRecord, ...]:
        """The fact that somebody else gave money back, when Octo's sum is more than what is known."""
        if sum_minor is None or sum_minor <= known:
            return ()
        difference = Money(sum_minor - known, payment.amount.currency).to_text()
        return (self._fact(REFUNDED_ELSEWHERE, payment, difference=difference, refunded_sum=sum_minor),)

    def _fact(self, kind: str, payment: Payment, **data: Any) -> FactRecord:
        return self._ledger.fact(kind, sale_id=payment.sale_id, payment_id=payment.id, **data)


def answer_data(answer: RefundAnswer) -> dict[str, Any]:
    return {"status": answer.status, "raw": answer.raw[:LONGEST_RAW]}


def error_data(error: GatewayError) -> dict[str, Any]:
    return {"why": error.reason, "error": error.code, "detail": error.detail, "raw": error.raw[:LONGEST_RAW]}


def _highest(payment: Payment, sum_minor: int | None) -> int | None:
    """Octo's sum as last known. It never falls here: an old answer must not make room for money that went."""
    if sum_minor is None:
        return payment.refunded_minor
    return max(sum_minor, payment.refunded_minor or 0)

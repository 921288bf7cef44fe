"""Takes Octo's answers to the payment they belong to, and lets the sale follow (I4, I11, I12)."""

from __future__ import annotations

from typing import Any

from pos_app.domain.answer import Answer, Ruling, Said, confirms_unpaid, contradicts, judge
from pos_app.domain.payment import (
    AWAITING_STATES,
    QR_STATES,
    Payment,
    PaymentState,
    Trigger,
    can_move,
    next_state,
)
from pos_app.domain.sale import SaleState
from pos_app.services.ledger import Ledger
from pos_app.services.ports import GatewayError

LONGEST_RAW = 4000
_HELD = frozenset({PaymentState.HELD, PaymentState.CAPTURE_UNKNOWN})


class Verdicts:
    """Turns answers and failures into moves of the payment table. Holds no state of its own."""

    def __init__(self, *, ledger: Ledger) -> None:
        self._ledger = ledger

    def take_answer(
        self, payment_id: str, answer: Answer, *, is_first_sending: bool = False, is_after_grace: bool = False
    ) -> Ruling:
        """Applies one answer to the payment that was asked about; NOT_OURS counts as no answer."""
        payment = self._ledger.accepted_payment(payment_id)
        if payment is None:
            return Ruling.NOT_OURS
        ruling, trigger = judge(payment, answer, is_first_sending=is_first_sending)
        fact = _fact(answer, payment)
        if ruling is Ruling.NOT_OURS:
            self._ledger.note_payment(payment, "foreign_answer", fact=fact)
            return ruling
        learned = _learned(payment, answer)
        if payment.state is PaymentState.ABANDONED and is_after_grace and confirms_unpaid(answer):
            trigger = trigger if trigger and can_move(payment.state, trigger) else Trigger.CONFIRM_UNPAID
            ruling = Ruling.MOVE
        if ruling is Ruling.MOVE and trigger is not None:
            self._move(payment, trigger, fact=fact, learned=learned)
        elif learned:
            self._ledger.note_payment(payment, "answer_noted", fact=fact, **learned)
        return ruling

    def confirm_absent(self, payment_id: str, error: GatewayError) -> None:
        """Octo said after expiry and grace that it has no such payment: an abandoned one is closed."""
        payment = self._ledger.accepted_payment(payment_id)
        if payment is not None and payment.state is PaymentState.ABANDONED:
            self._ledger.move_payment(payment, Trigger.CONFIRM_UNPAID, fact=_error_fact(error, payment))

    def refuse(self, payment_id: str, error: GatewayError) -> None:
        """Octo refused and has no payment: it failed, with the reason for the screens."""
        payment = self._ledger.accepted_payment(payment_id)
        if payment is not None and can_move(payment.state, Trigger.REFUSED):
            detail = _nameless(error.detail or str(error), payment)
            self._ledger.move_payment(
                payment, Trigger.REFUSED, fact=_error_fact(error, payment), reason=error.reason, detail=detail
            )

    def note_no_answer(self, payment_id: str, error: GatewayError) -> None:
        """Nobody knows the outcome of a first create or a capture; in any other state nothing changes."""
        payment = self._ledger.accepted_payment(payment_id)
        if payment is not None and can_move(payment.state, Trigger.NO_ANSWER):
            self._ledger.move_payment(
                payment, Trigger.NO_ANSWER, fact=_error_fact(error, payment), reason=error.reason
            )

    def take_capture_answer(self, payment_id: str, answer: Answer) -> bool:
        """True when the capture is done; anything else than `succeeded` for our UUID is no answer."""
        return self._take_end_of_hold(payment_id, answer, wanted=Said.SUCCEEDED, trigger=Trigger.CAPTURED)

    def take_release_answer(self, payment_id: str, answer: Answer) -> bool:
        """True when the hold is given back; anything else than `canceled` for our UUID is no answer."""
        return self._take_end_of_hold(payment_id, answer, wanted=Said.CANCELED, trigger=Trigger.RELEASED)

    def _take_end_of_hold(self, payment_id: str, answer: Answer, *, wanted: Said, trigger: Trigger) -> bool:
        payment = self._ledger.accepted_payment(payment_id)
        if payment is None or not can_move(payment.state, trigger):
            return False
        is_ours = answer.octo_uuid in (None, payment.octo_uuid) and answer.shop_transaction_id in (
            None,
            payment.id,
        )
        if is_ours and wanted is Said.SUCCEEDED and contradicts(payment, answer):
            self._ledger.move_payment(payment, Trigger.CONTRADICTED, fact=_fact(answer, payment))
            return False
        is_done = is_ours and answer.error == 0 and answer.said is wanted
        learned = _learned(payment, answer) if is_done else {}
        self._ledger.move_payment(
            payment, trigger if is_done else Trigger.NO_ANSWER, fact=_fact(answer, payment), **learned
        )
        return is_done

    def attach_late_money(self, payment_id: str) -> None:
        """Late money pays its own sale when that still has the same goods and total and isn't paid (I12)."""
        payment = self._ledger.accepted_payment(payment_id)
        sale = self._ledger.accepted_sale(payment.sale_id) if payment else None
        if payment is None or sale is None or payment.state is not PaymentState.LATE_MONEY:
            return
        is_open = sale.state in (SaleState.OPEN, SaleState.AWAITING_PAYMENT)
        fits = sale.basket.total == payment.taken
        if is_open and fits and sale.basket.fingerprint() == payment.basket_fingerprint:
            self._ledger.move_payment(payment, Trigger.ATTACH, reason=None)

    def _move(
        self, payment: Payment, trigger: Trigger, *, fact: dict[str, Any], learned: dict[str, Any]
    ) -> None:
        if trigger is Trigger.SAYS_SUCCEEDED:
            self.take_other_codes_down(payment)
            payment = self._late_where_it_no_longer_fits(payment)
        if trigger is Trigger.SAYS_CANCELED:
            learned = {**learned, "reason": "hold_lapsed" if payment.state in _HELD else "canceled"}
        if next_state(payment, trigger)[0] in QR_STATES and (payment.pay_url or learned.get("pay_url")):
            learned = {**learned, "is_qr_shown": True}
        moved = self._ledger.move_payment(payment, trigger, fact=fact, **learned)
        if moved.state is PaymentState.LATE_MONEY:
            self.attach_late_money(moved.id)

    def _late_where_it_no_longer_fits(self, payment: Payment) -> Payment:
        """All of a hold was taken in Octo's cabinet after goods were taken out here: that pays no sale."""
        sale = self._ledger.accepted_sale(payment.sale_id)
        is_other = sale is not None and sale.basket.total != payment.taken
        return payment._replace(is_late=True) if payment.waits_for_cashier and is_other else payment

    def take_other_codes_down(self, payment: Payment) -> None:
        """Money came for one attempt: every other QR of the sale leaves the screens first and is watched on.

        Money that is only held for another one is given back; what is being captured already becomes late money.
        """
        for other in self._ledger.accepted_attempts(payment.sale_id):
            if other.id == payment.id or other.state not in AWAITING_STATES:
                continue
            if can_move(other.state, Trigger.GIVE_UP):
                self._ledger.move_payment(other, Trigger.GIVE_UP, fact={"because": payment.id})
            elif other.state is PaymentState.HELD:
                self._ledger.note_payment(
                    other, "hold_not_needed", fact={"because": payment.id}, is_late=True
                )


def _learned(payment: Payment, answer: Answer) -> dict[str, Any]:
    """What the answer adds to the payment's record; a pay address only from the answer that first gives one."""
    learned: dict[str, Any] = {}
    if answer.octo_uuid and not payment.octo_uuid:
        learned["octo_uuid"] = answer.octo_uuid
    if answer.pay_url and not payment.pay_url:
        learned["pay_url"] = answer.pay_url
    if answer.refunded_minor is not None and answer.refunded_minor != payment.refunded_minor:
        learned["refunded_minor"] = answer.refunded_minor
    if answer.transfer_minor is not None and answer.transfer_minor != payment.transfer_minor:
        learned["transfer_minor"] = answer.transfer_minor
    return learned


def _fact(answer: Answer, payment: Payment) -> dict[str, Any]:
    fact: dict[str, Any] = {"status": answer.status, "raw": _nameless(answer.raw, payment)[:LONGEST_RAW]}
    text = _nameless(answer.error_text, payment)
    return fact | ({"error": answer.error, "text": text} if answer.error else {})


def _error_fact(error: GatewayError, payment: Payment) -> dict[str, Any]:
    return {
        "reason": error.reason,
        "error": error.code,
        "detail": _nameless(error.detail, payment),
        "raw": _nameless(error.raw, payment)[:LONGEST_RAW],
    }


def _nameless(text: str, payment: Payment) -> str:
    """The journal is never rewritten: no phone and no email may come into it from an answer (I8)."""
    return text if payment.buyer is None else payment.buyer.taken_out_of(text)

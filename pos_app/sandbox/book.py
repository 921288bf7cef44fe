"""The rules of the pretend Octo apart from HTTP: one lock, one book of payments, every call of the API as a method."""

from __future__ import annotations

import threading
import time
import uuid
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

from pos_app.sandbox import fiscal, lapse, refunds
from pos_app.sandbox.answers import (
    Outcome,
    accept_data,
    create_data,
    described,
    refund_data,
    repeat_outcome,
    status_data,
)
from pos_app.sandbox.checks import (
    FORMAT,
    RefusedError,
    amount_of,
    authorise,
    order_of,
    text_of,
    transaction_id_of,
    wrong,
)
from pos_app.sandbox.payment import UNPAID, Order, Payment, Refund, RefundStatus, Status, Turns
from pos_app.sandbox.rules import Rules, changed_rules

STATUS_FIELDS = frozenset({"octo_shop_id", "octo_secret", "shop_transaction_id"})
TOO_OFTEN = 11
NO_SUCH_UUID = 11
TASHKENT = timezone(timedelta(hours=5))


class NoSuchPaymentError(LookupError):
    """Neither a shop_transaction_id nor a UUID of this book."""


class SandboxBook:
    """Safe to use from any thread. A method that answers a call takes the request's JSON object as it came.

    `monotonic_s` drives ttl and the limit on reads, `unix_s` the times that are written down; `on_event` gets one
    plain line for each thing that happened, `on_status` each payment that is new or moved, on the thread that made
    it happen and under the book's lock.
    """

    def __init__(
        self,
        *,
        shop_id: int = 10000,
        secret: str = "test",
        rules: Rules | None = None,
        monotonic_s: Callable[[], float] = time.monotonic,
        unix_s: Callable[[], float] = time.time,
        new_uuid: Callable[[], str] = lambda: str(uuid.uuid4()),
        on_event: Callable[[str], None] = lambda line: None,
    ) -> None:
        self.shop_id = shop_id
        self.on_event = on_event
        self.on_status: Callable[[Payment], None] = lambda payment: None
        self._secret = secret.encode("utf-8", "surrogatepass")
        self._first_rules = self._rules = rules or Rules()
        self._monotonic_s = monotonic_s
        self._unix_s = unix_s
        self._new_uuid = new_uuid
        self._skipped_s = 0.0
        self._lock = threading.RLock()
        self._payments: dict[str, Payment] = {}
        self._by_uuid: dict[str, Payment] = {}

    @property
    def rules(self) -> Rules:
        return self._rules

    @property
    def secret(self) -> str:
        """The pretend secret, for what is signed with it."""
        return self._secret.decode("utf-8", "surrogatepass")

    def change_rules(self, changes: dict[str, Any], *, afresh: bool = False) -> Rules:
        """Sets some switches, with `afresh` the others back to how they were at first; ValueError with a sentence."""
        with self._lock:
            self._rules = changed_rules(self._first_rules if afresh else self._rules, changes)
            return self._rules

    def advance_clock(self, seconds: float) -> None:
        """Lets time pass for ttl, holds and the limit on reads, at once."""
        with self._lock:
            self._skipped_s += seconds
            self._settle_all()

    def reset(self) -> None:
        """Forgets every payment and sets every switch back."""
        with self._lock:
            self._payments.clear()
            self._by_uuid.clear()
            self._rules = self._first_rules

    def prepare_payment(self, body: dict[str, Any], *, base_url: str, turns: Turns | None = None) -> Outcome:
        """Creates a payment, gives the existing one back, or reads a status, as Octo's one address does it.

        `turns` is what the customer of a new payment will do by himself.
        """
        if STATUS_FIELDS.issuperset(body):
            return self._answered(body, self._status)
        return self._answered(body, lambda asked: self._prepared(asked, base_url, turns))

    def set_accept(self, body: dict[str, Any]) -> Outcome:
        """Captures a hold, whole or in part, or releases it."""
        return self._answered(body, self._accepted)

    def refund(self, body: dict[str, Any], *, answer: str | None = None) -> Outcome:
        """Gives money back; the same shop_refund_id again tells of the first refund. `answer` goes before the rule."""
        return self._answered(body, lambda asked: self._refund(asked, answer))

    def fiscal_data(self, body: dict[str, Any]) -> Outcome:
        """The tax receipt of a paid payment, once the tax office has answered."""
        return self._answered(body, self._fiscal)

    def find(self, key: str) -> Payment:
        """The payment with this shop_transaction_id or UUID, as far as time has brought it; NoSuchPaymentError."""
        with self._lock:
            payment = self._payments.get(key) or self._by_uuid.get(key)
            if payment is None:
                raise NoSuchPaymentError(key)
            self._settle(payment)
            return payment

    def open(self, key: str) -> Payment:
        """The customer opens the pay page."""
        with self._lock:
            payment = self.find(key)
            if payment.status is Status.CREATED:
                self._move(payment, Status.WAIT_USER_ACTION, "opened by the customer")
            return payment

    def pay(self, key: str) -> Payment:
        """The customer pays. Without effect unless the payment still waits for it, so nobody pays twice."""
        with self._lock:
            payment = self.find(key)
            if payment.status in UNPAID:
                self._move(payment, lapse.paid_status(payment), lapse.paid_word(payment))
            return payment

    def decline(self, key: str) -> Payment:
        """The customer or the bank says no. Without effect once money has moved."""
        return self._end(key, "declined")

    def expire(self, key: str) -> Payment:
        """The ttl is over, now."""
        return self._end(key, "expired")

    def force_status(self, key: str, status: Status) -> Payment:
        """Any status from any other, also those that can't follow: a bank's reversal, a late payment."""
        with self._lock:
            payment = self.find(key)
            self._move(payment, status, f"forced to {status}")
            return payment

    def decide(self, key: str, decision: str) -> Payment:
        """Captures (`capture`) or releases (`cancel`) a hold whole; anything else, and what isn't held, stays."""
        with self._lock:
            payment = self.find(key)
            if payment.status is Status.WAITING_FOR_CAPTURE and decision == "capture":
                self._capture(payment, payment.order.total_sum)
            elif payment.status is Status.WAITING_FOR_CAPTURE and decision == "cancel":
                self._move(payment, Status.CANCELED, "released")
            return payment

    def take_turns(self, key: str, turns: Turns) -> Payment:
        """What the customer or the bank will do by himself from now on."""
        with self._lock:
            payment = self.find(key)
            payment.turns.update(turns)
            self._settle(payment)
            return payment

    def refund_in_cabinet(self, key: str, amount: Decimal) -> Payment:
        """Money given back in Octo's cabinet, behind the till's back; ValueError with a sentence."""
        with self._lock:
            payment = self.find(key)
            if payment.status is not Status.SUCCEEDED or not 0 < amount <= payment.refundable_sum:
                raise ValueError("Only what was paid and isn't refunded yet can be refunded.")
            refund = self._new_refund(f"cabinet-{len(payment.refunds) + 1}", amount)
            payment.refunds.append(refund)
            self._tell(payment, f"refunded {amount} {payment.order.currency} in the cabinet")
            return payment

    def end_refunds(self, key: str, *, status: str) -> Payment:
        """Ends every pending refund of a payment now, as `succeeded` or `failed`."""
        ending = RefundStatus(status)
        with self._lock:
            payment = self.find(key)
            for refund in payment.refunds:
                if refund.status is RefundStatus.PENDING:
                    refund.status = ending
            self._tell(payment, f"pending refunds {ending}")
            return payment

    def seconds_to_next_move(self, payment: Payment) -> float | None:
        """How long until time changes this payment, None if it never does."""
        with self._lock:
            due = lapse.next_move(payment, hold_min=self._rules.hold_min)
            return None if due is None else due.at_s - self._now_s()

    def wall_time(self) -> datetime:
        return datetime.fromtimestamp(self._unix_s(), tz=UTC)

    def payments(self) -> list[dict[str, Any]]:
        """Everything about every payment, oldest first; amounts are strings, the secret is in none of it."""
        with self._lock:
            self._settle_all()
            return [described(payment) for payment in self._payments.values()]

    def _answered(self, body: dict[str, Any], carry_out: Callable[[dict[str, Any]], Outcome]) -> Outcome:
        with self._lock:
            try:
                authorise(body, shop_id=self.shop_id, secret=self._secret)
                return carry_out(body)
            except RefusedError as refused:
                self.on_event(f"request refused: error {refused.code}, {refused.text}")
                return Outcome(refused.code, refused.text)

    def _prepared(self, body: dict[str, Any], base_url: str, turns: Turns | None) -> Outcome:
        payment = self._payments.get(transaction_id_of(body))
        if payment is not None:
            return self._repeated(payment, body)
        payment = self._created(order_of(body, self._rules), body, base_url, turns or {})
        return Outcome(data=create_data(payment))

    def _status(self, body: dict[str, Any]) -> Outcome:
        payment = self._payments.get(transaction_id_of(body))
        if payment is None:
            raise RefusedError(self._rules.unknown_payment_code, self._rules.unknown_payment_text)
        self._settle(payment)
        self._limit_reads(payment)
        return Outcome(data=status_data(payment, with_amounts=self._rules.status_gives_amounts))

    def _accepted(self, body: dict[str, Any]) -> Outcome:
        payment = self._payment_of(body, "octo_payment_UUID")
        decision = text_of(body, "accept_status")
        if decision not in ("capture", "cancel"):
            raise wrong("accept_status", "must be capture or cancel")
        if payment.status is not Status.WAITING_FOR_CAPTURE:
            raise RefusedError(refunds.CANNOT_CHANGE, "Payment status could not be changed")
        if decision == "capture":
            held = payment.order.total_sum
            amount = amount_of(body, "final_amount") if "final_amount" in body else held
            if amount > held:
                raise RefusedError(
                    FORMAT, "Wrong params: [final_amount] must not be more than the held amount"
                )
            self._capture(payment, amount)
        else:
            self._move(payment, Status.CANCELED, "released")
        return Outcome(data=accept_data(payment))

    def _refund(self, body: dict[str, Any], answer: str | None) -> Outcome:
        payment = self._payment_of(body, "octo_payment_UUID")
        shop_refund_id = text_of(body, "shop_refund_id")
        amount = amount_of(body, "amount")
        refund = refunds.known_refund(payment, shop_refund_id)
        if refund is None:
            refunds.check_refund(payment, amount, rules=self._rules)
            refund = self._begun(payment, self._new_refund(shop_refund_id, amount), answer)
        return Outcome(data=refund_data(payment, refund))

    def _fiscal(self, body: dict[str, Any]) -> Outcome:
        payment = self._payment_of(body, "payment_uuid")
        refunds.check_is_paid(payment)
        payment.fiscal_reads += 1
        if payment.fiscal_reads <= self._rules.fiscal_not_yet_reads:
            return fiscal.not_yet(payment, rules=self._rules)
        return Outcome(data=fiscal.fiscal_data(payment))

    def _payment_of(self, body: dict[str, Any], field: str) -> Payment:
        payment = self._by_uuid.get(text_of(body, field))
        if payment is None:
            raise RefusedError(NO_SUCH_UUID, "Payment with this UUID was not found")
        self._settle(payment)
        return payment

    def _created(self, order: Order, body: dict[str, Any], base_url: str, turns: Turns) -> Payment:
        new = self._new_uuid()
        now_s = self._now_s()
        payment = Payment(
            order=order,
            uuid=new,
            pay_url=f"{base_url}/pay/{new}?language={order.language}",
            created_at_s=now_s,
            moved_at_s=now_s,
            created_time=self.wall_time().isoformat(timespec="milliseconds"),
            turns=dict(turns),
            create_requests=1,
            bodies=[without_secret(body)],
        )
        self._payments[order.shop_transaction_id] = payment
        self._by_uuid[new] = payment
        self._tell(payment, f"created {order.total_sum} {order.currency}")
        self.on_status(payment)
        return payment

    def _repeated(self, payment: Payment, body: dict[str, Any]) -> Outcome:
        self._settle(payment)
        payment.create_requests += 1
        payment.bodies.append(without_secret(body))
        self._tell(payment, "asked for again")
        return repeat_outcome(payment, rules=self._rules)

    def _limit_reads(self, payment: Payment) -> None:
        payment.status_reads += 1
        now_s = self._now_s()
        last_s = payment.last_read_s
        if last_s is not None and (now_s - last_s) * 1000 < self._rules.min_read_delay_ms:
            raise RefusedError(TOO_OFTEN, "Requests too often. Minimum delay is 1 second")
        payment.last_read_s = now_s

    def _capture(self, payment: Payment, amount: Decimal) -> None:
        payment.captured = amount
        self._move(payment, Status.SUCCEEDED, f"captured {amount} {payment.order.currency}")

    def _new_refund(self, shop_refund_id: str, amount: Decimal) -> Refund:
        return Refund(shop_refund_id, self._new_uuid(), amount, self._shop_time(), RefundStatus.SUCCEEDED)

    def _begun(self, payment: Payment, refund: Refund, answer: str | None) -> Refund:
        begun = refunds.begun(refund, answer=answer, rules=self._rules, now_s=self._now_s())
        payment.refunds.append(begun)
        words = {RefundStatus.SUCCEEDED: "refunded", RefundStatus.PENDING: "refund pending"}
        word = words.get(begun.status, "refund failed")
        self._tell(payment, f"{word} {begun.amount} {payment.order.currency}")
        return begun

    def _end(self, key: str, word: str) -> Payment:
        with self._lock:
            payment = self.find(key)
            if payment.status in UNPAID:
                self._move(payment, Status.CANCELED, word)
            return payment

    def _settle_all(self) -> None:
        for payment in self._payments.values():
            self._settle(payment)

    def _settle(self, payment: Payment) -> None:
        """Whatever time has done to a payment since somebody last looked, move by move in its order."""
        now_s = self._now_s()
        due = lapse.next_move(payment, hold_min=self._rules.hold_min)
        while due is not None and due.at_s <= now_s:
            if due.turn is not None:
                del payment.turns[due.turn]
            self._move(payment, due.status, due.word, at_s=due.at_s)
            due = lapse.next_move(payment, hold_min=self._rules.hold_min)
        if payment.refunds and lapse.end_refunds(payment, now_s=now_s):
            self._tell(payment, "pending refund ended")

    def _move(self, payment: Payment, status: Status, word: str, *, at_s: float | None = None) -> None:
        payment.moved_at_s = self._now_s() if at_s is None else at_s
        is_hold = status is Status.WAITING_FOR_CAPTURE
        if is_hold or (status is Status.SUCCEEDED and not payment.captured):
            payment.paid_count = max(payment.paid_count, 1)
            payment.paid_time = self._shop_time()
            payment.captured = Decimal("0.00") if is_hold else payment.order.total_sum
        payment.status = status
        self._tell(payment, word)
        self.on_status(payment)

    def _shop_time(self) -> str:
        return self.wall_time().astimezone(TASHKENT).strftime("%Y-%m-%d %H:%M:%S")

    def _tell(self, payment: Payment, word: str) -> None:
        self.on_event(f"payment {payment.order.shop_transaction_id} {word}")

    def _now_s(self) -> float:
        return self._monotonic_s() + self._skipped_s


def without_secret(body: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in body.items() if name != "octo_secret"}

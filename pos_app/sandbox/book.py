"""The rules of the pretend Octo apart from HTTP: one lock, one book of payments, every call of the API as a method."""

from __future__ import annotations

import hmac
import threading
import time
import uuid
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

from pos_app.sandbox.answers import Outcome, accept_data, create_data, described, refund_data, status_data
from pos_app.sandbox.checks import (
    AUTHORISATION,
    FORMAT,
    RefusedError,
    amount_of,
    order_of,
    text_of,
    transaction_id_of,
    wrong,
)
from pos_app.sandbox.payment import UNPAID, Order, Payment, Refund, Status
from pos_app.sandbox.rules import Rules, changed_rules

STATUS_FIELDS = frozenset({"octo_shop_id", "octo_secret", "shop_transaction_id"})
TOO_OFTEN = 11
NO_SUCH_UUID = 11
CANNOT_CHANGE = 10
WRONG_REFUND = 22
TASHKENT = timezone(timedelta(hours=5))


class NoSuchPaymentError(LookupError):
    """Neither a shop_transaction_id nor a UUID of this book."""


class SandboxBook:
    """Safe to use from any thread. A method that answers a call takes the request's JSON object as it came.

    `monotonic_s` drives ttl and the limit on reads, `unix_s` the times that are written down; `on_event` gets one
    plain line for each thing that happened, on the thread that made it happen.
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
        self._secret = secret.encode("utf-8", "surrogatepass")
        self._rules = rules or Rules()
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

    def change_rules(self, changes: dict[str, Any]) -> Rules:
        """Sets some switches; ValueError with a sentence for an unknown one."""
        with self._lock:
            self._rules = changed_rules(self._rules, changes)
            return self._rules

    def advance_clock(self, seconds: float) -> None:
        """Lets time pass for ttl, holds and the limit on reads, at once."""
        with self._lock:
            self._skipped_s += seconds

    def reset(self) -> None:
        """Forgets every payment and sets every switch back."""
        with self._lock:
            self._payments.clear()
            self._by_uuid.clear()
            self._rules = Rules()

    def prepare_payment(self, body: dict[str, Any], *, base_url: str) -> Outcome:
        """Creates a payment, gives the existing one back, or reads a status, as Octo's one address does it."""
        if STATUS_FIELDS.issuperset(body):
            return self._answered(body, self._status)
        return self._answered(body, lambda asked: self._prepared(asked, base_url))

    def set_accept(self, body: dict[str, Any]) -> Outcome:
        """Captures a hold, whole or in part, or releases it."""
        return self._answered(body, self._accepted)

    def refund(self, body: dict[str, Any]) -> Outcome:
        """Gives money back at once; the same shop_refund_id again gives the first answer again."""
        return self._answered(body, self._refund)

    def find(self, key: str) -> Payment:
        """The payment with this shop_transaction_id or UUID, lapsed if its time is over; NoSuchPaymentError."""
        with self._lock:
            payment = self._payments.get(key) or self._by_uuid.get(key)
            if payment is None:
                raise NoSuchPaymentError(key)
            self._lapse(payment)
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
                payment.paid_count += 1
                if payment.order.auto_capture:
                    payment.captured = payment.order.total_sum
                    self._move(payment, Status.SUCCEEDED, "paid")
                else:
                    payment.held_at_s = self._now_s()
                    self._move(payment, Status.WAITING_FOR_CAPTURE, "paid, money held")
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
            if status is Status.SUCCEEDED and not payment.captured:
                payment.captured = payment.order.total_sum
                payment.paid_count = max(payment.paid_count, 1)
            if status is Status.WAITING_FOR_CAPTURE:
                payment.held_at_s = self._now_s()
            self._move(payment, status, f"forced to {status}")
            return payment

    def wall_time(self) -> datetime:
        return datetime.fromtimestamp(self._unix_s(), tz=UTC)

    def payments(self) -> list[dict[str, Any]]:
        """Everything about every payment, oldest first; amounts are strings, the secret is in none of it."""
        with self._lock:
            for payment in self._payments.values():
                self._lapse(payment)
            return [described(payment) for payment in self._payments.values()]

    def _answered(self, body: dict[str, Any], carry_out: Callable[[dict[str, Any]], Outcome]) -> Outcome:
        with self._lock:
            try:
                self._authorise(body)
                return carry_out(body)
            except RefusedError as refused:
                self.on_event(f"request refused: error {refused.code}, {refused.text}")
                return Outcome(refused.code, refused.text)

    def _prepared(self, body: dict[str, Any], base_url: str) -> Outcome:
        payment = self._payments.get(transaction_id_of(body))
        if payment is not None:
            return self._repeated(payment, body)
        return Outcome(data=create_data(self._created(order_of(body, self._rules), body, base_url)))

    def _status(self, body: dict[str, Any]) -> Outcome:
        payment = self._payments.get(transaction_id_of(body))
        if payment is None:
            raise RefusedError(self._rules.unknown_payment_code, self._rules.unknown_payment_text)
        self._lapse(payment)
        self._limit_reads(payment)
        return Outcome(data=status_data(payment, with_amounts=self._rules.status_gives_amounts))

    def _accepted(self, body: dict[str, Any]) -> Outcome:
        payment = self._payment_of(body)
        decision = text_of(body, "accept_status")
        if decision not in ("capture", "cancel"):
            raise wrong("accept_status", "must be capture or cancel")
        if payment.status is not Status.WAITING_FOR_CAPTURE:
            raise RefusedError(CANNOT_CHANGE, "Payment status could not be changed")
        if decision == "capture":
            self._capture(payment, body)
        else:
            self._move(payment, Status.CANCELED, "released")
        return Outcome(data=accept_data(payment))

    def _refund(self, body: dict[str, Any]) -> Outcome:
        payment = self._payment_of(body)
        shop_refund_id = text_of(body, "shop_refund_id")
        amount = amount_of(body, "amount")
        known = [refund for refund in payment.refunds if refund.shop_refund_id == shop_refund_id]
        refund = known[0] if known else self._refunded(payment, shop_refund_id, amount)
        return Outcome(data=refund_data(payment, refund))

    def _authorise(self, body: dict[str, Any]) -> None:
        shop_id = body.get("octo_shop_id")
        if isinstance(shop_id, bool) or not isinstance(shop_id, int):
            raise wrong("octo_shop_id", "must be an integer")
        secret = text_of(body, "octo_secret").encode("utf-8", "surrogatepass")
        if shop_id != self.shop_id:
            raise RefusedError(AUTHORISATION, "Wrong shop id")
        if not hmac.compare_digest(secret, self._secret):
            raise RefusedError(AUTHORISATION, "Wrong secret")

    def _payment_of(self, body: dict[str, Any]) -> Payment:
        try:
            return self.find(text_of(body, "octo_payment_UUID"))
        except NoSuchPaymentError:
            raise RefusedError(NO_SUCH_UUID, "Payment with this UUID was not found") from None

    def _created(self, order: Order, body: dict[str, Any], base_url: str) -> Payment:
        new = self._new_uuid()
        payment = Payment(
            order=order,
            uuid=new,
            pay_url=f"{base_url}/pay/{new}?language={order.language}",
            created_at_s=self._now_s(),
            created_time=self.wall_time().isoformat(timespec="milliseconds"),
            create_requests=1,
            bodies=[without_secret(body)],
        )
        self._payments[order.shop_transaction_id] = payment
        self._by_uuid[new] = payment
        self._tell(payment, f"created {order.total_sum} {order.currency}")
        return payment

    def _repeated(self, payment: Payment, body: dict[str, Any]) -> Outcome:
        self._lapse(payment)
        payment.create_requests += 1
        payment.bodies.append(without_secret(body))
        self._tell(payment, "asked for again")
        code = self._rules.repeat_error_code
        text = "This payment was created by previous request" if code else ""
        return Outcome(code, text, create_data(payment))

    def _limit_reads(self, payment: Payment) -> None:
        payment.status_reads += 1
        now_s = self._now_s()
        last_s = payment.last_read_s
        if last_s is not None and (now_s - last_s) * 1000 < self._rules.min_read_delay_ms:
            raise RefusedError(TOO_OFTEN, "Requests too often. Minimum delay is 1 second")
        payment.last_read_s = now_s

    def _capture(self, payment: Payment, body: dict[str, Any]) -> None:
        amount = payment.order.total_sum
        if "final_amount" in body:
            amount = amount_of(body, "final_amount")
        if amount > payment.order.total_sum:
            raise RefusedError(FORMAT, "Wrong params: [final_amount] must not be more than the held amount")
        payment.captured = amount
        self._move(payment, Status.SUCCEEDED, f"captured {amount} {payment.order.currency}")

    def _refunded(self, payment: Payment, shop_refund_id: str, amount: Decimal) -> Refund:
        if payment.status is not Status.SUCCEEDED:
            raise RefusedError(CANNOT_CHANGE, "Only a succeeded payment can be refunded")
        if payment.refunded_sum + amount > payment.captured:
            raise RefusedError(WRONG_REFUND, "Wrong refund amount")
        when = self.wall_time().astimezone(TASHKENT).strftime("%Y-%m-%d %H:%M:%S")
        refund = Refund(shop_refund_id, self._new_uuid(), amount, when)
        payment.refunds.append(refund)
        self._tell(payment, f"refunded {amount} {payment.order.currency}")
        return refund

    def _end(self, key: str, word: str) -> Payment:
        with self._lock:
            payment = self.find(key)
            if payment.status in UNPAID:
                self._move(payment, Status.CANCELED, word)
            return payment

    def _lapse(self, payment: Payment) -> None:
        now_s = self._now_s()
        if payment.status in UNPAID and now_s >= payment.expires_at_s:
            self._move(payment, Status.CANCELED, "expired")
        if (
            payment.status is Status.WAITING_FOR_CAPTURE
            and now_s >= payment.held_at_s + self._rules.hold_min * 60
        ):
            self._move(payment, Status.CANCELED, "hold lapsed")

    def _move(self, payment: Payment, status: Status, word: str) -> None:
        payment.status = status
        self._tell(payment, word)

    def _tell(self, payment: Payment, word: str) -> None:
        self.on_event(f"payment {payment.order.shop_transaction_id} {word}")

    def _now_s(self) -> float:
        return self._monotonic_s() + self._skipped_s


def without_secret(body: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in body.items() if name != "octo_secret"}

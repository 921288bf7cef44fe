"""A model of Octo with its own account of every payment: what the till's books are held against."""

from __future__ import annotations

import json
from collections import Counter as Tally
from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TypeVar

from pos_app.domain.answer import Answer, Said
from pos_app.domain.buyer import Buyer
from pos_app.domain.fiscal import FiscalReceipt
from pos_app.domain.money import Money
from pos_app.domain.payment import Account
from pos_app.domain.refund import RefundAnswer, RefundSaid
from pos_app.octo.order_text import create_text
from pos_app.octo.pay_url import check_pay_url
from pos_app.octo.wire import payment_id_in
from pos_app.services.ports import GatewayError, PaymentOrder
from tests.helpers.fake_ports import (
    FakeClock,
    NoAnswerError,
    NoFiscalYetError,
    NotFoundError,
    NotReachedError,
    RateLimitedError,
    RefusedError,
)
from tests.helpers.model_faults import Fault, twisted

Reply = TypeVar("Reply")
FOREIGN_UUID = "ffffffff-0000-4000-8000-000000000000"


class StatusRefusedError(GatewayError):
    """Octo refuses to tell about a payment."""

    may_exist = False
    reason = "status_refused"


class BrokenPageError(GatewayError):
    """A server in between answered with a page of its own."""

    reason = "server_error"


_NOTHING_DONE: dict[Fault, Callable[[], Exception]] = {
    Fault.NOT_REACHED: lambda: NotReachedError("There is no network."),
    Fault.LOST_BEFORE: lambda: NoAnswerError("No answer came."),
    Fault.ARRIVES_LATE: lambda: NoAnswerError("No answer came."),
    Fault.PAGE_BEFORE: lambda: BrokenPageError("502 Bad Gateway"),
    Fault.RATE_LIMITED: lambda: RateLimitedError("Too often."),
    Fault.REFUSED: lambda: RefusedError("Octo said no.", code=5),
    Fault.STATUS_REFUSED: lambda: StatusRefusedError("Octo said no.", code=2),
    Fault.OUR_OWN: ZeroDivisionError,
}
"""What the till gets while nothing was done at Octo, or not yet."""


@dataclass(slots=True)
class OctoPayment:
    """One payment as Octo has it; amounts in tiyin, times by the one true clock."""

    id: str
    body: str
    uuid: str
    total: int
    is_two_stage: bool
    made_s: float
    expires_s: float
    ends_as: str
    said: Said = Said.CREATED
    captured: int = 0
    charges: int = 0
    elsewhere: int = 0
    was_held: bool = False
    refunds: dict[str, tuple[int, RefundSaid]] = field(default_factory=dict)

    @property
    def pay_url(self) -> str:
        return f"https://pay2.octo.uz/pay/{self.uuid}?language=uz"

    @property
    def refunded(self) -> int:
        """What its answers give as the refunded sum."""
        done = (amount for amount, said in self.refunds.values() if said is RefundSaid.DONE)
        return self.elsewhere + sum(done)

    @property
    def promised(self) -> int:
        """With what is on its way to the customer."""
        moving = (amount for amount, said in self.refunds.values() if said is not RefundSaid.FAILED)
        return self.elsewhere + sum(moving)

    @property
    def kept(self) -> int:
        """What the shop has of the customer's money."""
        return self.captured - self.refunded

    def open(self, now_s: float) -> None:
        if self.said is Said.CREATED and now_s < self.expires_s:
            self.said = Said.ENGAGED

    def pay(self, now_s: float) -> bool:
        """Whoever is inside the bank's dialog may finish after the ttl; all others can't begin any more."""
        self.open(now_s)
        if self.said is not Said.ENGAGED:
            return False
        self.said = Said.HELD if self.is_two_stage else Said.SUCCEEDED
        self.was_held = self.is_two_stage
        if not self.is_two_stage:
            self.take()
        return True

    def take(self, minor: int | None = None) -> None:
        """All of it, or less than was held: the rest of the hold goes back by itself."""
        self.said = Said.SUCCEEDED
        self.captured = self.total if minor is None else minor
        self.charges += 1

    def cancel(self) -> None:
        if self.said in (Said.CREATED, Said.ENGAGED, Said.HELD):
            self.said = Said.CANCELED


@dataclass(slots=True)
class ModelOcto:
    """Implements the `PaymentGateway` port. `before` and `after` each call may end the process.

    `heard` is what the last answer about a payment said as it arrived, which may be an old one once more.

    `faults` are taken one for each call. `late` holds requests whose answer was given up before they arrived.
    `ends` says in turn how an unpaid payment is told about after its ttl: created, canceled or not found.
    """

    clock: FakeClock
    payments: dict[str, OctoPayment] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    late: list[Callable[[], object]] = field(default_factory=list)
    before: Callable[[str, str], None] = lambda _kind, _id: None
    after: Callable[[str, str], None] = lambda _kind, _id: None
    is_uuid_known: Callable[[str], bool] = lambda _id: False
    is_first_sending: Callable[[str], bool] = lambda _id: True
    ends: tuple[str, ...] = ("created", "canceled", "not found")
    sent: list[tuple[str, str]] = field(default_factory=list)
    bodies: dict[str, set[str]] = field(default_factory=dict)
    captures: dict[str, set[int]] = field(default_factory=dict)
    told: dict[str, list[Answer]] = field(default_factory=dict)
    heard: dict[str, Said] = field(default_factory=dict)
    read_s: dict[str, float] = field(default_factory=dict)
    tally: Tally[str] = field(default_factory=Tally)
    skew_s: float | None = None
    is_refund_slow: bool = False

    # What the till calls

    def compose(self, order: PaymentOrder) -> str:
        return create_text(order)

    def check_pay_url(self, pay_url: str, *, account: Account) -> None:
        check_pay_url(pay_url, octo_url=account.octo_url)

    def create(self, account: Account, *, body: str, buyer: Buyer | None = None) -> Answer:
        payment_id = payment_id_in(body)
        self.bodies.setdefault(payment_id, set()).add(body)
        return self._call("create", payment_id, lambda: self._made(payment_id, body))

    def read_status(self, account: Account, *, payment_id: str) -> Answer:
        return self._call("status", payment_id, lambda: self._read(payment_id))

    def capture(self, account: Account, *, octo_uuid: str, amount: Money) -> Answer:
        found = self.by_uuid(octo_uuid)
        self.captures.setdefault(found.id, set()).add(amount.minor)
        return self._call("capture", found.id, lambda: self._captured(found, amount.minor))

    def release(self, account: Account, *, octo_uuid: str) -> Answer:
        found = self.by_uuid(octo_uuid)
        return self._call("release", found.id, lambda: self._released(found))

    def refund(self, account: Account, *, octo_uuid: str, refund_id: str, amount: Money) -> RefundAnswer:
        found = self.by_uuid(octo_uuid)
        self.before("refund", refund_id)
        self.sent.append(("refund", refund_id))
        fault = self._next_fault("refund")
        given = self._faulty(fault, lambda: self._given_back(found, refund_id, amount.minor))
        self.after("refund", refund_id)
        return given._replace(octo_uuid=FOREIGN_UUID) if fault is Fault.WRONG_UUID else given

    def read_fiscal(self, account: Account, *, octo_uuid: str) -> FiscalReceipt:
        raise NoFiscalYetError("There is no tax receipt yet.")

    def warm_up(self, account: Account) -> None: ...

    def load_secret(self, account: Account) -> None: ...

    def forget_secret(self) -> None: ...

    def clock_difference_s(self) -> float | None:
        return self.skew_s

    # What happens at Octo

    def by_uuid(self, octo_uuid: str) -> OctoPayment:
        """Raises `RefusedError` for a UUID that Octo never gave to anybody."""
        for one in self.payments.values():
            if one.uuid == octo_uuid:
                return one
        raise RefusedError("No such payment.", code=11)

    def arrive(self) -> None:
        """The request that got lost longest ago reaches Octo after all."""
        if self.late:
            try:
                self.late.pop(0)()
            except GatewayError:
                self.tally["late requests refused"] += 1

    def end_slow_refunds(self, said: RefundSaid) -> None:
        for payment in self.payments.values():
            for refund_id, (amount, before) in payment.refunds.items():
                if before is RefundSaid.PENDING:
                    payment.refunds[refund_id] = (amount, said)

    def _call(self, kind: str, payment_id: str, work: Callable[[], Answer]) -> Answer:
        self.before(kind, payment_id)
        self.sent.append((kind, payment_id))
        fault = self._next_fault(kind)
        # Where the till itself says that the create may have been sent before, "paid" is no lie that it could see.
        is_first = kind == "create" and self.is_first_sending(payment_id)
        if fault is Fault.FURTHER_ON and not is_first:
            fault = Fault.NONE
        answer = twisted(
            fault,
            self._faulty(fault, work),
            told=self.told.get(payment_id, []),
            is_uuid_known=self.is_uuid_known(payment_id),
        )
        self.heard[payment_id] = answer.said
        self.after(kind, payment_id)
        return answer

    def _next_fault(self, kind: str) -> Fault:
        self.tally[f"{kind} calls"] += 1
        fault = self.faults.pop(0) if self.faults else Fault.NONE
        self.tally["faults"] += fault is not Fault.NONE
        return fault

    def _faulty(self, fault: Fault, work: Callable[[], Reply]) -> Reply:
        if fault is Fault.ARRIVES_LATE:
            self.late.append(work)
        if fault in _NOTHING_DONE:
            error = _NOTHING_DONE[fault]()
            raise error
        done = work()
        if fault is Fault.LOST_AFTER:
            raise NoAnswerError("No answer came.")
        if fault is Fault.PAGE_AFTER:
            raise BrokenPageError("502 Bad Gateway")
        return done

    def _made(self, payment_id: str, body: str) -> Answer:
        found = self.payments.get(payment_id)
        if found is None:
            asked = json.loads(body, parse_float=Decimal)
            number = len(self.payments) + 1
            found = self.payments[payment_id] = OctoPayment(
                id=payment_id,
                body=body,
                uuid=f"{number:08x}-bbbb-4ccc-8ddd-eeeeeeeeeeee",
                total=int(asked["total_sum"] * 100),
                is_two_stage=not asked["auto_capture"],
                made_s=self.clock.mono_s,
                expires_s=self.clock.mono_s + asked["ttl"] * 60,
                ends_as=self.ends[number % len(self.ends)],
            )
        return self._tell(found, pay_url=found.pay_url)

    def _read(self, payment_id: str) -> Answer:
        self.read_s[payment_id] = self.clock.mono_s
        found = self.payments.get(payment_id)
        if found is None:
            raise NotFoundError("Payment not found.")
        if found.said is Said.CREATED and self.clock.mono_s >= found.expires_s:
            if found.ends_as == "not found":
                raise NotFoundError("Payment not found.")
            found.said = Said.CANCELED if found.ends_as == "canceled" else Said.CREATED
        return self._tell(found)

    def _tell(self, found: OctoPayment, *, pay_url: str | None = None) -> Answer:
        answer = Answer(
            said=found.said,
            status=found.said.value,
            shop_transaction_id=found.id,
            octo_uuid=found.uuid,
            pay_url=pay_url,
            total_minor=found.total if pay_url else None,
            refunded_minor=found.refunded if found.captured else None,
        )
        self.told.setdefault(found.id, []).append(answer)
        return answer

    def _captured(self, found: OctoPayment, amount_minor: int) -> Answer:
        if found.said is Said.HELD and 0 < amount_minor <= found.total:
            found.take(amount_minor)
        elif found.said is not Said.SUCCEEDED:
            raise RefusedError("Nothing is held.", code=7)
        return self._tell(found)._replace(shop_transaction_id=None)

    def _released(self, found: OctoPayment) -> Answer:
        if found.said is Said.HELD:
            found.said = Said.CANCELED
        elif found.said is not Said.CANCELED:
            raise RefusedError("Nothing is held.", code=7)
        return self._tell(found)._replace(shop_transaction_id=None)

    def _given_back(self, found: OctoPayment, refund_id: str, amount_minor: int) -> RefundAnswer:
        """Too much is refused. That the till doesn't ask for it is checked where the call leaves the till."""
        if refund_id not in found.refunds:
            if found.promised + amount_minor > found.captured:
                raise RefusedError("More than there is.", code=22)
            said = RefundSaid.PENDING if self.is_refund_slow else RefundSaid.DONE
            found.refunds[refund_id] = (amount_minor, said)
        said = found.refunds[refund_id][1]
        return RefundAnswer(said, said.value, found.uuid, refund_id=refund_id)

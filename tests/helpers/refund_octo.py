"""A pretend Octo that keeps its own account of refunds, so that the till's can be held against it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pos_app.domain.answer import Answer, Said
from pos_app.domain.money import Currency, Money
from pos_app.domain.payment import Account, Payment
from pos_app.domain.product import Product
from pos_app.domain.refund import Refund, RefundAnswer, RefundSaid
from tests.helpers.counter_rig import CounterRig
from tests.helpers.fake_ports import FakeGateway, NoAnswerError, NotReachedError, RefusedError

DONE, PENDING, FAILED = RefundSaid.DONE, RefundSaid.PENDING, RefundSaid.FAILED


@dataclass(slots=True)
class Given:
    """One refund as Octo has it."""

    amount: int
    said: RefundSaid


class RefundOcto(FakeGateway):
    """Gives back whatever it is asked for; it is the till that must not ask for too much.

    `faults` are taken one for each refund call: "lost before", "lost after", "pending", "lost pending", "failed",
    "refused", "not reached". `read_faults` are raised by reads. `refuses_repeats`: a known id is answered with an
    error. `hides_sum`: reads and refunds give no refunded sum.
    """

    def __init__(self) -> None:
        super().__init__(said=Said.SUCCEEDED)
        self.given: dict[str, Given] = {}
        self.cabinet = 0
        self.faults: list[str] = []
        self.read_faults: list[Exception] = []
        self.refuses_repeats = False
        self.hides_sum = False
        self.on_refund: Callable[[], None] = lambda: None

    @property
    def refunded(self) -> int:
        """What reads show: finished refunds and those made in Octo's cabinet."""
        return self.cabinet + sum(one.amount for one in self.given.values() if one.said is DONE)

    @property
    def promised(self) -> int:
        """With what is still on its way."""
        return self.cabinet + sum(one.amount for one in self.given.values() if one.said is not FAILED)

    def end_pending(self, said: RefundSaid = DONE) -> None:
        for one in self.given.values():
            if one.said is PENDING:
                one.said = said

    def read_status(self, account: Account, *, payment_id: str) -> Answer:
        read = FakeGateway.read_status(self, account, payment_id=payment_id)
        if self.read_faults:
            raise self.read_faults.pop(0)
        if self.hides_sum or read.refunded_minor is not None:
            return read
        return read._replace(refunded_minor=self.refunded)

    def refund(self, account: Account, *, octo_uuid: str, refund_id: str, amount: Money) -> RefundAnswer:
        self.calls.append(("refund", octo_uuid))
        self.refunds.append((refund_id, amount))
        self.on_refund()
        fault = self.faults.pop(0) if self.faults else ""
        if fault == "not reached":
            raise NotReachedError("There is no network.")
        if fault == "lost before":
            raise NoAnswerError("No answer came.")
        if fault == "refused" or (refund_id in self.given and self.refuses_repeats):
            raise RefusedError("Octo said no.", code=22)
        said = {"pending": PENDING, "lost pending": PENDING, "failed": FAILED}.get(fault, DONE)
        given = self.given.setdefault(refund_id, Given(amount.minor, said))
        if fault.startswith("lost"):
            raise NoAnswerError("No answer came.")
        return RefundAnswer(given.said, given.said.value, octo_uuid, octo_refund_id=f"octo-{refund_id[-2:]}")


def som(major: int) -> Money:
    return Money(major * 100, Currency.UZS)


def paid_till(*, price: Money | None = None, gateway: RefundOcto | None = None, **more: object) -> CounterRig:
    """A till that has just sold one thing for 100,000 so'm, paid through Octo."""
    thing = Product("4780000000999", "Televizor", price or som(100_000))
    rig = CounterRig(gateway=gateway or RefundOcto(), products=[thing], **more)  # type: ignore[arg-type]
    rig.scan(thing)
    rig.pay()
    rig.wait(2.0)
    return rig


def octo_of(rig: CounterRig) -> RefundOcto:
    assert isinstance(rig.gateway, RefundOcto)
    return rig.gateway


def only_payment(rig: CounterRig) -> Payment:
    (payment,) = rig.store.payments.values()
    assert isinstance(payment, Payment)
    return payment


def stored_refunds(rig: CounterRig) -> list[Refund]:
    """As they stand on disk."""
    return sorted(rig.store.refunds.values(), key=lambda refund: refund.number)

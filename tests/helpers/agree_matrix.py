"""One till that meets one fault at every kind of call in turn, over HTTP; what it does then can be looked at."""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Sequence
from pathlib import Path
from random import Random
from typing import NamedTuple

from pos_app.domain.goods_codes import GoodsCodes
from pos_app.domain.payment import Payment, PaymentState, Trigger
from pos_app.domain.product import Product
from pos_app.sandbox.rules import Rules
from pos_app.services.day_check import DayCheck
from pos_app.services.fiscal import TaxReceipts
from pos_app.services.settings import Settings
from tests.helpers.agree_network import SMOOTH, Roughness
from tests.helpers.agree_story import AgreeStory
from tests.helpers.agree_till import GOODS
from tests.helpers.day_check_rig import TODAY, window_check
from tests.helpers.fake_ports import FakeClock

STRIKES = 2
ROUGH_FOR_S = 12.0
TRIES = 3
"""Codes that a cashier makes for one basket before giving up."""


class Trouble(NamedTuple):
    """A fault of the pretend Octo, or of the way to it (`roughness`)."""

    kind: str
    value: str | int | None = None
    after: bool = False
    roughness: Roughness | None = None

    def __str__(self) -> str:
        return " ".join(str(part) for part in (self.kind, self.value, "after" if self.after else "") if part)


class MatrixTill(AgreeStory):
    """Whoever sees a code pays it within seconds, unless `pays` is off."""

    def __init__(self, folder: Path, trouble: Trouble, *, is_two_stage: bool) -> None:
        super().__init__(
            folder,
            settings=Settings(
                ttl_minutes=2,
                is_two_stage=is_two_stage,
                hold_waits_for_cashier=is_two_stage,
                basket_mode="fiscal",
                seller_tax_id="301234567",
            ),
            rules=Rules(),
            clock=FakeClock(),
            draws=Random(1),  # noqa: S311 - draws how long an answer takes
            tally=Tally(),
        )
        self.trouble = trouble
        self.pays = True
        self.on_code = self._plan_payer
        codes = GoodsCodes(spic="00101001001000000", package_code="1500012")
        self.rig.catalogue.codes = {one.barcode: codes for one in GOODS[self.settings.currency]}
        self.receipts = TaxReceipts(
            store=self._books.tax_receipts(),
            gateway=self._gateway,
            tasks=self.rig.tasks,
            scheduler=self.rig.scheduler,
            clock=self.clock,
        )

    def _plan_payer(self, payment_id: str) -> None:
        if self.pays:
            self._later(4.0, lambda: self._pay(payment_id))

    def wait(self, seconds: float) -> None:
        """In steps, so that a customer who sees a code meanwhile pays it in time."""
        step_s = 2.0 if seconds <= 300.0 else 60.0
        while seconds > 0:
            AgreeStory.wait(self, min(step_s, seconds))
            seconds -= step_s

    # Trouble

    def begin_trouble(self, call: str) -> None:
        if self.trouble.roughness is not None:
            self.wire.roughness = self.trouble.roughness
            self._later(ROUGH_FOR_S, self._smooth)
            return
        self.octo.faults.add(
            self.trouble.kind,
            endpoint=call,
            times=STRIKES,
            value=self.trouble.value,
            after=self.trouble.after,
        )

    def _smooth(self) -> None:
        self.wire.roughness = SMOOTH

    def end_trouble(self, call: str) -> int:
        """How many calls of this kind met it since the start."""
        self.octo.faults.clear()
        self._smooth()
        if self.trouble.roughness is not None:
            return sum(count for name, count in self.tally.items() if name.startswith("fault"))
        kind = self.trouble.kind
        return sum(kind in one["faults"] for one in self.octo.log.entries() if one["endpoint"] == call)

    # What people do

    def ask_to_be_paid(self, goods: Sequence[Product] = ()) -> str:
        """A basket and its first code; the payment's id."""
        self._clear_counter()
        for product in goods or GOODS[self.settings.currency][:3]:
            self.rig.counter.scan(product.barcode)
            self.rig.tasks.crank()
        self._do(self.rig.checkout.take_payment)
        return self.rig.payment.id

    def sell(self, *, goods: Sequence[Product] = (), trouble_at: str = "") -> Payment:
        """Until one code of the basket was paid; the payment."""
        self.pays = trouble_at != "status"
        payment_id = self.ask_to_be_paid(goods)
        if trouble_at == "status":
            self.wait(1.0)
            self.begin_trouble("status")
            self._pay(payment_id)
            self.pays = True
        for _ in range(TRIES):
            self.wait(40.0)
            paid = self.paid()
            if paid is not None:
                return paid
            self._do(self.rig.checkout.acknowledge)
            self.give_up()
            self._do(self.rig.checkout.take_payment)
        raise AssertionError(f"never paid: {self.rig.stage()}, {self.rig.payment}")

    def paid(self) -> Payment | None:
        sale = self.rig.ledger.current()
        attempts = self.rig.ledger.attempts(sale.id) if sale else []
        return next((one for one in attempts if one.state is PaymentState.PAID), None)

    def show_code(self) -> str:
        """A code that nobody has paid yet; the payment's id."""
        self.pays = False
        payment_id = self.ask_to_be_paid()
        self.wait(4.0)
        return payment_id

    def customer_pays(self, payment_id: str) -> None:
        self._pay(payment_id)

    def give_up(self) -> None:
        self._do(self.rig.checkout.give_up)

    def end_hold(self, wish: Trigger) -> None:
        self._do(lambda: self.rig.held.take_money() if wish is Trigger.CAPTURE else self.rig.held.give_back())

    def state_of(self, payment_id: str) -> PaymentState:
        payment = self.rig.ledger.payment(payment_id)
        assert payment is not None
        return payment.state

    def check_day(self) -> DayCheck:
        made = window_check(self.rig, self._books.day_checks())
        made.start(TODAY)
        return made

    def has_receipt(self, payment: Payment) -> bool:
        return self._books.tax_receipts().receipt_of(payment.id) is not None

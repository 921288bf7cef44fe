"""A whole till of real services over fake ports, for tests that tell what happens at a counter."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from pos_app.domain.events import Event
from pos_app.domain.money import Currency, Money
from pos_app.domain.payment import Payment, PaymentState
from pos_app.domain.product import Product
from pos_app.domain.sale import Sale
from pos_app.services.basket_changes import BasketChanges
from pos_app.services.buyers import Buyers
from pos_app.services.checkout import Checkout
from pos_app.services.counter import Counter
from pos_app.services.customer_language import CustomerLanguage
from pos_app.services.desk import Desk, DeskState, Stage
from pos_app.services.event_bus import EventBus
from pos_app.services.goods_editing import GoodsEditing
from pos_app.services.held_sale import HeldSale
from pos_app.services.ledger import Ledger
from pos_app.services.open_matters import OpenMatters
from pos_app.services.owner import Owner
from pos_app.services.parking import Parking
from pos_app.services.payment_watch import PaymentWatch
from pos_app.services.ports import Lane, SaleStore
from pos_app.services.recovery import Recovery
from pos_app.services.refunds import make_refunds
from pos_app.services.settings import Settings
from pos_app.services.verdicts import Verdicts
from tests.helpers.fake_ports import (
    FakeCatalogue,
    FakeClock,
    FakeGate,
    FakeGateway,
    FakeIds,
    FakeSaleStore,
    FakeScheduler,
    FakeSecretStore,
    FakeTaskRunner,
    FakeWakeLock,
)

BREAD = Product("4780000000010", "Obi non", Money(450_000, Currency.UZS))
MILK = Product("4780000000027", "Sut 3,2% 1 l", Money(1_490_000, Currency.UZS))
RICE = Product("2000001", "Guruch Lazer", Money(1_850_000, Currency.UZS), unit="kg")


class CounterRig:
    """One run of the till. `restart()` gives a new run on the same books and the same Octo, like after a crash."""

    def __init__(
        self,
        *,
        store: SaleStore | None = None,
        gateway: FakeGateway | None = None,
        clock: FakeClock | None = None,
        products: Iterable[Product] = (BREAD, MILK, RICE),
        ids: FakeIds | None = None,
        tasks: FakeTaskRunner | None = None,
    ) -> None:
        self.clock = clock or FakeClock()
        # Any: tests with books in memory make their disk fail through it.
        self.store: Any = store or FakeSaleStore(Settings(shop_id=10000))
        self.gateway = gateway or FakeGateway()
        self.tasks = tasks or FakeTaskRunner()
        self.scheduler = FakeScheduler(self.clock)
        self.secrets = FakeSecretStore()
        self.wake_lock = FakeWakeLock()
        self.gate = FakeGate()
        self.ids = ids or FakeIds()
        self.bus = EventBus()
        self.events: list[Event] = []
        self.catalogue = FakeCatalogue(products)
        self.ledger = Ledger(store=self.store, tasks=self.tasks, bus=self.bus, clock=self.clock)
        verdicts = Verdicts(ledger=self.ledger)
        self.watch = PaymentWatch(
            ledger=self.ledger,
            verdicts=verdicts,
            gateway=self.gateway,
            tasks=self.tasks,
            scheduler=self.scheduler,
            clock=self.clock,
            bus=self.bus,
            jitter=lambda: 0.0,
        )
        self.matters = OpenMatters(ledger=self.ledger, verdicts=verdicts, watch=self.watch)
        self.owner = Owner(
            store=self.store,
            secrets=self.secrets,
            gateway=self.gateway,
            tasks=self.tasks,
            scheduler=self.scheduler,
            bus=self.bus,
            settings=self.store.load_settings(),
        )
        self.counter = Counter(
            ledger=self.ledger,
            catalogue=self.catalogue,
            bus=self.bus,
            clock=self.clock,
            ids=self.ids,
            settings=lambda: self.owner.settings,
        )
        self.buyers = Buyers(ledger=self.ledger, bus=self.bus, settings=lambda: self.owner.settings)
        self.changes = BasketChanges(ledger=self.ledger, counter=self.counter, bus=self.bus)
        self.parking = Parking(ledger=self.ledger, bus=self.bus)
        self.goods = GoodsEditing(
            catalogue=self.catalogue,
            counter=self.counter,
            ledger=self.ledger,
            tasks=self.tasks,
            settings=lambda: self.owner.settings,
        )
        self.customer_language = CustomerLanguage(
            ledger=self.ledger, bus=self.bus, settings=lambda: self.owner.settings
        )
        self.checkout = Checkout(
            ledger=self.ledger,
            watch=self.watch,
            gateway=self.gateway,
            bus=self.bus,
            clock=self.clock,
            catalogue=self.catalogue,
            settings=self.customer_language.settings,
            gate=self.gate,
        )
        self.checkout.ask_for_buyers(self.buyers.of_sale)
        self.held = HeldSale(ledger=self.ledger, watch=self.watch)
        self.refunds = make_refunds(
            ledger=self.ledger,
            store=self.store,
            gateway=self.gateway,
            tasks=self.tasks,
            scheduler=self.scheduler,
            clock=self.clock,
            bus=self.bus,
        )
        self.recovery = Recovery(
            store=self.store,
            ledger=self.ledger,
            watch=self.watch,
            verdicts=verdicts,
            refunds=lambda: self.refunds,
            clock=self.clock,
        )
        self.recovery.load()
        self.desk = Desk(
            ledger=self.ledger,
            watch=self.watch,
            bus=self.bus,
            wake_lock=self.wake_lock,
            settings=lambda: self.owner.settings,
            buyers=lambda: self.buyers,
            customer_language=self.customer_language,
        )
        self.bus.subscribe(self.events.append)

    def restart(self) -> CounterRig:
        """What kill -9 and a new start do: everything but the disk and Octo is gone."""
        again = CounterRig(
            store=self.store,
            gateway=self.gateway,
            clock=self.clock,
            products=self.catalogue.products.values(),
            ids=self.ids,
        )
        again.recovery.resume()
        return again

    # What a cashier does

    def scan(self, *products: Product) -> None:
        for product in products:
            self.counter.scan(product.barcode)
        self.tasks.crank()

    def pay(self) -> None:
        self.checkout.take_payment()
        self.tasks.crank()

    def give_up(self) -> None:
        self.checkout.give_up()
        self.tasks.crank()

    def wait(self, seconds: float) -> None:
        self.scheduler.pass_time(seconds, between=self.tasks.crank)

    # What can be seen

    @property
    def state(self) -> DeskState:
        return self.desk.state

    def stage(self) -> Stage:
        return self.state.stage

    def pay_url(self) -> str | None:
        return self.state.pay_url

    def payment_state(self) -> PaymentState:
        return self.payment.state

    @property
    def payment(self) -> Payment:
        assert self.state.payment is not None
        return self.state.payment

    @property
    def sale(self) -> Sale:
        assert self.state.sale is not None
        return self.state.sale

    def calls(self, kind: str) -> list[str]:
        return [payment_id for call, payment_id in self.gateway.calls if call == kind]

    def events_of(self, kind: type[Event]) -> list[Event]:
        return [event for event in self.events if isinstance(event, kind)]

    def waiting_writes(self) -> int:
        return self.tasks.waiting(Lane.STORAGE)

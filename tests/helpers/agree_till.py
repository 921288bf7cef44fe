"""A whole till on real books that pays at a pretend Octo over HTTP, both by one clock; it can be restarted anywhere."""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Callable
from pathlib import Path
from random import Random

from pos_app.domain.money import Currency, Money
from pos_app.domain.product import Product
from pos_app.octo.gateway import OctoGateway
from pos_app.octo.transport import Transport
from pos_app.sandbox.book import SandboxBook
from pos_app.sandbox.rules import Rules
from pos_app.sandbox.server import SandboxServer
from pos_app.services.desk import DeskState
from pos_app.services.settings import Settings
from pos_app.storage.books import Books
from tests.helpers.agree_network import Lanes, Wire
from tests.helpers.counter_rig import CounterRig
from tests.helpers.fake_ports import FakeClock, FakeIds, FakeSecretStore

SHOP_ID, SECRET = 10000, "a-pretend-secret-of-the-sandbox"

_UZS = (
    ("4780000000010", "Obi non", 450_000, "pcs"),
    ("4780000000027", "Sut 3,2% 1 l", 1_490_050, "pcs"),
    ("4780000000034", "Konfet", 10_001, "pcs"),
    ("4780000000041", "Televizor", 1_250_000_000, "pcs"),
    ("4780000000058", "Muzlatkich", 2_399_999_999, "pcs"),
    ("2000001", "Guruch Lazer", 1_850_001, "kg"),
    ("2000002", "Pishloq", 9_999_999, "kg"),
)
_USD = (
    ("4780000000010", "Obi non", 37, "pcs"),
    ("4780000000027", "Sut 3,2% 1 l", 499, "pcs"),
    ("4780000000041", "Televizor", 49_999, "pcs"),
    ("4780000000058", "Muzlatkich", 72_050, "pcs"),
    ("2000001", "Guruch Lazer", 1_851, "kg"),
)
GOODS = {
    currency: tuple(
        Product(code, name, Money(price, currency), unit=unit) for code, name, price, unit in rows
    )
    for currency, rows in ((Currency.UZS, _UZS), (Currency.USD, _USD))
}


class AgreeTill:
    """The runs of one till, one after the other on one folder, and the Octo of its shop.

    `on_code` is called with the id of each payment whose QR anybody could scan, once.
    """

    def __init__(
        self,
        folder: Path,
        *,
        settings: Settings,
        rules: Rules,
        clock: FakeClock,
        draws: Random,
        tally: Tally[str],
    ) -> None:
        self.folder = folder
        self.tally = tally
        self.clock = clock
        self.draws = draws
        book = SandboxBook(
            shop_id=SHOP_ID,
            secret=SECRET,
            rules=rules,
            monotonic_s=clock.monotonic_s,
            unix_s=lambda: clock.now().timestamp(),
        )
        self.octo = SandboxServer(book=book).start()
        self.wire = Wire(draws=draws, tally=tally)
        self.ids = FakeIds()
        self.on_code: Callable[[str], None] = lambda payment_id: None
        self._seen: set[str] = set()
        self.settings = settings._replace(shop_id=SHOP_ID, octo_url=self.octo.loopback_address)
        folder.mkdir()
        self._books = Books(folder)
        self._books.save_settings(self.settings)
        self._gateway = self._new_gateway()
        self.rig = self._new_rig()

    def close(self) -> None:
        self._gateway.close()
        self._books.close()
        self.octo.stop()

    def restart(self, *, off_for_s: float = 0.0) -> None:
        """What kill -9 does, and a new start later: everything but the disk is gone, answers under way too."""
        self.tally["restarts"] += 1
        self.clock.advance(off_for_s)
        gone, self._books = self._books, Books(self.folder)
        gone.close()
        self._gateway.close()
        self._gateway = self._new_gateway()
        self.rig = self._new_rig()
        self.rig.recovery.resume()
        self.rig.tasks.crank()

    def _new_gateway(self) -> OctoGateway:
        return OctoGateway(
            secrets=FakeSecretStore(SECRET),
            clock=self.clock,
            open_transport=lambda clock: Transport(clock=clock, mock=self.wire),
        )

    def _new_rig(self) -> CounterRig:
        lanes = Lanes(self.wire)
        rig = CounterRig(
            store=self._books,
            gateway=self._gateway,  # type: ignore[arg-type] # the real one
            clock=self.clock,
            products=GOODS[self.settings.currency],
            ids=self.ids,
            tasks=lanes,
        )
        lanes.scheduler = rig.scheduler
        rig.desk.subscribe(self._on_desk)
        return rig

    def _on_desk(self, state: DeskState) -> None:
        if state.pay_url is None or state.payment is None or state.payment.id in self._seen:
            return
        assert state.pay_url == self.octo.book.find(state.payment.id).pay_url, (
            "another address than Octo gave"
        )
        self._seen.add(state.payment.id)
        self.on_code(state.payment.id)

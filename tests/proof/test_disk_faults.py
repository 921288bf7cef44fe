"""The disk fails at every single write of a sale: nothing unwritten is shown or sent, and afterwards all balances."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
from collections import Counter as Tally
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from pos_app.domain.answer import Answer, Said
from pos_app.domain.buyer import Buyer
from pos_app.domain.events import WriteFailed
from pos_app.domain.payment import Account, PaymentState
from pos_app.domain.sale import SaleState
from pos_app.services.books_check import BooksReport
from pos_app.services.ports import SaleRecord
from pos_app.services.settings import Settings
from pos_app.storage.books import APPLICATION_ID, VERSION, Books
from pos_app.storage.verify import DiskAudit, open_for_reading
from tests.helpers.counter_rig import BREAD, MILK, CounterRig
from tests.helpers.failing_disk import FailingDisk, Fault, failing_disk
from tests.helpers.fake_ports import FakeGateway

FOR_GOOD = 1_000_000
GOODS = [BREAD.name, MILK.name]
WHOLE_SALE_S = 30.0


class WitnessGateway(FakeGateway):
    """An Octo that looks into the books at each call: is there a record of what it is asked to do?"""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self.unrecorded: list[str] = []

    def create(self, account: Account, *, body: str, buyer: Buyer | None = None) -> Answer:
        with closing(open_for_reading(self._path)) as connection:
            found = connection.execute("SELECT 1 FROM payment WHERE body = ?", (body,)).fetchall()
        if not found:
            self.unrecorded.append(body)
        return super().create(account, body=body, buyer=buyer)


class Cashier:
    """Sells two goods by QR, and after each key holds the screen against the disk."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.books = Books(folder)
        self.gateway = WitnessGateway(folder / "books.db")
        self.rig = CounterRig(store=self.books, gateway=self.gateway)
        self.shown: SaleRecord | None = None

    def sell(self) -> None:
        for product in (BREAD, MILK):
            self._press(partial(self.rig.scan, product))
        if self._names() == GOODS:
            self._press(self.rig.pay)
            self.gateway.said = Said.SUCCEEDED
            self._wait(4.0)

    def sell_on(self) -> None:
        """The disk works again: what is missing on the screen is scanned and paid."""
        for product in (BREAD, MILK):
            if product.name not in self._names():
                self._press(partial(self.rig.scan, product))
        self._wait(WHOLE_SALE_S)
        self.gateway.said = Said.SUCCEEDED
        if self.rig.sale.state is SaleState.OPEN:
            self._press(self.rig.pay)
            self._wait(WHOLE_SALE_S)

    def _names(self) -> list[str]:
        sale = self.rig.state.sale
        return [] if sale is None else [line.name for line in sale.basket.lines]

    def _press(self, key: Callable[[], None]) -> None:
        before, failures = self.rig.state, len(self.rig.events_of(WriteFailed))
        key()
        was_told = len(self.rig.events_of(WriteFailed)) > failures
        assert was_told or self.rig.state != before, "nothing happened and nobody was told"
        self._look()

    def _wait(self, seconds: float) -> None:
        self.rig.wait(seconds)
        self._look()

    def _look(self) -> None:
        sale = self.rig.state.sale
        self.shown = None if sale is None else SaleRecord(sale, tuple(self.rig.ledger.attempts(sale.id)))
        if sale is not None:
            assert self.books.load_sale(sale.id) == self.shown, "the screen shows what isn't on the disk"


def _sound(path: Path) -> BooksReport:
    audit = DiskAudit(path, version=VERSION, application_id=APPLICATION_ID)
    while audit.step():
        continue
    audit.close()
    assert audit.report().sentences() == ()
    return audit.report()


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of a till that was just set up."""
    folder = tmp_path_factory.mktemp("fresh")
    with closing(Books(folder)) as books:
        books.save_settings(Settings(shop_id=10000))
    return folder


def _steps_of_a_sale(folder: Path) -> int:
    with failing_disk() as disk:
        cashier = Cashier(folder)
        disk.steps = 0
        cashier.sell()
        steps = disk.steps
        cashier.books.close()
    assert cashier.rig.sale.state is SaleState.PAID
    return steps


@pytest.mark.timeout(300)
@pytest.mark.parametrize("fault", Fault, ids=lambda fault: fault.name.lower())
@pytest.mark.parametrize("lasts", [1, FOR_GOOD], ids=["once", "until_repaired"])
def test_a_disk_that_fails_at_any_write_of_a_sale_loses_and_doubles_nothing(
    fresh: Path, tmp_path: Path, fault: Fault, lasts: int, capsys: pytest.CaptureFixture[str]
) -> None:
    steps = _steps_of_a_sale(Path(shutil.copytree(fresh, tmp_path / "counted")))
    tally: Tally[str] = Tally()
    for step in range(1, steps + 1):
        folder = Path(shutil.copytree(fresh, tmp_path / f"run-{step}"))
        with failing_disk() as disk:
            cashier = Cashier(folder)
            disk.steps, disk.fails_at, disk.fault, disk.lasts = 0, step, fault, lasts
            cashier.sell()
            assert disk.failed, "the fault never came"
            tally["runs"] += 1
            tally["told"] += bool(cashier.rig.events_of(WriteFailed))
            tally["payments sent"] += len(cashier.rig.calls("create"))
            assert cashier.gateway.unrecorded == []
            _restart_elsewhere(folder, cashier, disk, tally)
            disk.repair()
            cashier.sell_on()
            cashier.books.close()
        _check_paid_once(cashier)
        shutil.rmtree(folder)
    with capsys.disabled():
        print(
            f"\n  {fault.value}, {'once' if lasts == 1 else 'until repaired'}: {steps} steps, {dict(tally)}"
        )


def _check_paid_once(cashier: Cashier) -> None:
    assert cashier.gateway.unrecorded == []
    report = _sound(cashier.folder / "books.db")
    with closing(sqlite3.connect(cashier.folder / "books.db")) as raw:
        rows = raw.execute(
            "SELECT sale.state, total_minor, payment.state, amount_minor FROM sale JOIN payment"
        ).fetchall()
    total = BREAD.price.minor + MILK.price.minor
    assert rows == [("paid", total, "paid", total)]
    assert (report.sales, report.payments) == (1, 1)
    assert len(set(cashier.gateway.bodies)) == 1


def _restart_elsewhere(folder: Path, cashier: Cashier, disk: FailingDisk, tally: Tally[str]) -> None:
    """The power goes just now: what lies on the disk is copied, and a till starts on it."""
    failing, disk.fails_at = disk.fails_at, None
    copy = folder.with_name(f"{folder.name}-restarted")
    # By another process: closing a file that SQLite has open here would drop SQLite's locks on it.
    subprocess.run(["cp", "-a", str(folder), str(copy)], check=True)
    _sound(copy / "books.db")
    with closing(Books(copy)) as books:
        gateway = FakeGateway(said=cashier.gateway.said)
        rig = CounterRig(store=books, gateway=gateway, clock=cashier.rig.clock)
        rig.recovery.resume()
        shown = cashier.shown
        if shown is not None:
            found = rig.state.sale
            assert found is not None
            assert set(shown.sale.basket.lines) <= set(found.basket.lines)
            assert shown.sale.state is not SaleState.PAID or found.state is SaleState.PAID
            tally["restarted with the basket"] += 1
        if cashier.rig.calls("create"):
            rig.wait(WHOLE_SALE_S)
            assert rig.payment.state is PaymentState.PAID
            tally["restarted into paid"] += 1
    _sound(copy / "books.db")
    shutil.rmtree(copy)
    disk.fails_at = failing

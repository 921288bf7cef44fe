"""The check of the day over HTTP at a pretend Octo that goes wrong in every way, on real books and by one clock."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from pos_app.domain.payment import PaymentState
from pos_app.octo.gateway import OctoGateway
from pos_app.sandbox.book import SandboxBook
from pos_app.sandbox.payment import Status
from pos_app.sandbox.rules import Rules
from pos_app.sandbox.server import SandboxServer
from pos_app.services.day_check import CheckState, DayCheck, open_findings
from pos_app.services.day_compare import Difference
from pos_app.services.settings import Settings
from pos_app.storage.books import Books
from tests.helpers.counter_rig import BREAD, CounterRig
from tests.helpers.day_check_rig import TODAY, window_check
from tests.helpers.fake_ports import FakeClock, FakeSecretStore

SECRET = "a-pretend-secret-of-the-sandbox"
TOO_OFTEN = 11
"""Octo's error number."""
S, D = PaymentState, Difference


class Shop:
    """A till with some paid sales of today, and its Octo."""

    def __init__(self, folder: Path, *, sales: int = 3) -> None:
        self.clock = FakeClock()
        book = SandboxBook(
            shop_id=10000,
            secret=SECRET,
            rules=Rules(),
            monotonic_s=self.clock.monotonic_s,
            unix_s=lambda: self.clock.now().timestamp(),
        )
        self.octo = SandboxServer(book=book).start()
        self.books = Books(folder)
        self.books.save_settings(Settings(shop_id=10000, octo_url=self.octo.loopback_address, is_test=True))
        self.gateway = OctoGateway(secrets=FakeSecretStore(SECRET), clock=self.clock)
        self.rig = CounterRig(
            store=self.books,
            gateway=self.gateway,  # type: ignore[arg-type] # the real one
            clock=self.clock,
        )
        self.payments = [self._sell() for _ in range(sales)]

    def _sell(self) -> str:
        self.rig.scan(BREAD)
        self.rig.pay()
        payment = self.rig.payment.id
        self.octo.book.pay(payment)
        self.rig.wait(3.0)
        assert self.rig.payment_state() is S.PAID
        self.rig.counter.start_next()
        self.rig.wait(5.0)
        return payment

    def check(self) -> DayCheck:
        made = window_check(self.rig, self.books.day_checks())
        made.start(TODAY)
        self.rig.wait(120.0)
        return made

    def differences(self) -> list[Difference]:
        return [one.difference for one in open_findings(self.books.day_checks(), self.books)]

    def states(self) -> list[PaymentState]:
        return [one.payments[0].state for one in self.books.sales_between(None, None)]

    def close(self) -> None:
        self.gateway.close()
        self.books.close()
        self.octo.stop()


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = Shop(tmp_path)
    yield made
    made.close()


def test_octos_limit_on_reads_is_never_met(shop: Shop) -> None:
    for _ in range(3):
        assert shop.check().progress.state is CheckState.DONE

    assert shop.differences() == []
    answered = [one["error"] for one in shop.octo.log.entries()]
    assert len(answered) > 9
    assert TOO_OFTEN not in answered


@pytest.mark.parametrize(
    "kind",
    [
        "lose_request",
        "lose_answer",
        "half_answer",
        "malformed_json",
        "not_json",
        "bad_gateway",
        "http_status",
        "other_id",
        "other_uuid",
        "numbers_as_text",
        "unknown_fields",
    ],
)
def test_a_fault_that_passes_changes_nothing_and_leaves_nothing_out(shop: Shop, kind: str) -> None:
    shop.octo.faults.add(kind, endpoint="status", times=2)

    assert shop.check().progress.state is CheckState.DONE
    assert shop.states() == [S.PAID] * 3
    assert shop.differences() == []


@pytest.mark.parametrize("kind", ["down", "lose_answer", "bad_gateway", "malformed_json"])
def test_a_fault_that_stays_stops_the_check_and_finds_nothing(shop: Shop, kind: str) -> None:
    shop.octo.faults.add(kind, endpoint="any" if kind == "down" else "status", times=None)
    check = shop.check()
    assert (check.progress.state, check.progress.read) == (CheckState.STOPPED, 0)
    assert shop.differences() == []
    shop.octo.faults.clear()

    assert shop.check().progress.state is CheckState.DONE
    assert shop.states() == [S.PAID] * 3


def test_an_unknown_status_is_no_word_about_paid_money(shop: Shop) -> None:
    shop.octo.faults.add("unknown_status", endpoint="status", times=1)
    shop.check()

    assert shop.states() == [S.PAID] * 3
    assert shop.differences() == [D.NOT_TOLD]


def test_another_amount_is_never_silent(shop: Shop) -> None:
    shop.octo.faults.add("other_total", endpoint="status", times=1, value="1.00")
    shop.check()

    assert sorted(state.value for state in shop.states()) == ["disputed", "paid", "paid"]
    assert shop.differences() == [D.AMOUNT]


def test_octo_taking_paid_money_back_is_never_silent(shop: Shop) -> None:
    shop.octo.book.force_status(shop.payments[1], Status.CANCELED)
    shop.check()

    assert sorted(state.value for state in shop.states()) == ["disputed", "paid", "paid"]
    assert shop.differences() == [D.UNRESOLVED]


def test_a_refund_in_octos_cabinet_is_found(shop: Shop) -> None:
    shop.octo.book.refund_in_cabinet(shop.payments[2], Decimal(4500))
    shop.check()

    assert shop.differences() == [D.REFUNDED_ELSEWHERE]


def test_an_old_secret_stops_it_before_it_asks_for_all(shop: Shop) -> None:
    shop.gateway.close()
    shop.gateway = OctoGateway(secrets=FakeSecretStore("another"), clock=shop.clock)
    shop.rig = CounterRig(store=shop.books, gateway=shop.gateway, clock=shop.clock)  # type: ignore[arg-type]
    check = shop.check()

    assert check.progress.state is CheckState.STOPPED
    assert "secret" in str(check.progress.trouble)
    assert shop.differences() == []


def test_a_day_of_long_ago_is_read_and_late_money_of_it_taken_in(shop: Shop) -> None:
    rig = shop.rig
    rig.scan(BREAD)
    rig.pay()
    lost = rig.payment.id
    shop.octo.book.decline(lost)
    rig.wait(3.0)
    rig.checkout.acknowledge()
    rig.counter.clear()
    rig.tasks.crank()
    shop.clock.advance(timedelta(hours=40).total_seconds())
    shop.rig = CounterRig(store=shop.books, gateway=shop.gateway, clock=shop.clock)  # type: ignore[arg-type]
    shop.rig.recovery.resume()
    shop.rig.wait(5.0)
    shop.octo.book.force_status(lost, Status.SUCCEEDED)
    shop.check()

    assert shop.differences() == [D.PAID_THERE_ONLY]
    assert shop.rig.ledger.payment(lost).state is S.LATE_MONEY  # type: ignore[union-attr]

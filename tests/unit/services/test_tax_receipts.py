"""Tax receipts: asked for until they are there, also after a restart, and kept with their payment."""

from __future__ import annotations

from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest

from pos_app.bootstrap.tax_receipts import tax_receipts_when_needed
from pos_app.domain.answer import Said
from pos_app.domain.events import BooksChecked, Refusal
from pos_app.services.fiscal import ReceiptAnswer, TaxReceipts, WantedReceipt, wanted_for
from pos_app.services.ports import Lane, StorageError
from tests.helpers.counter_rig import BREAD, CounterRig
from tests.helpers.fake_ports import UUID, RefusedError
from tests.helpers.tax_receipt_rig import RECEIPT, FakeReceiptStore, tax_counter

HOUR_S = 3600.0


class Shop:
    """A counter with the search for tax receipts wired as in the program."""

    def __init__(self, *, basket_mode: str = "fiscal") -> None:
        self.rig = tax_counter(basket_mode=basket_mode)
        self.store = FakeReceiptStore()
        self.refusal: Refusal | None = None
        folder: Any = SimpleNamespace(
            tax_receipts=lambda: self.store, gateway=lambda: self.rig.gateway, clock=self.rig.clock
        )
        money: Any = SimpleNamespace(tasks=self.rig.tasks, scheduler=self.rig.scheduler, bus=self.rig.bus)
        gate: Any = SimpleNamespace(refusal=lambda: self.refusal)
        self.receipts = tax_receipts_when_needed(folder, money, gate=gate)

    def sell(self) -> str:
        self.rig.gateway.said = Said.SUCCEEDED
        self.rig.scan(BREAD)
        self.rig.pay()
        for _ in range(20):
            if self.rig.sale.state.value == "paid":
                break
            self.rig.wait(0.5)
        return self.rig.payment.id

    @property
    def reads(self) -> int:
        return self.rig.calls("fiscal").count(UUID)


@pytest.fixture
def shop() -> Shop:
    return Shop()


def test_the_receipt_of_a_paid_sale_is_read_and_kept_by_itself(shop: Shop) -> None:
    shop.rig.gateway.receipt = RECEIPT
    payment_id = shop.sell()
    shop.rig.wait(2.0)
    assert shop.store.kept == {payment_id: RECEIPT}
    shop.rig.wait(48 * HOUR_S)
    assert shop.reads == 1


def test_a_receipt_that_comes_late_is_asked_for_ever_more_seldom(shop: Shop) -> None:
    payment_id = shop.sell()
    paid_s = shop.rig.clock.mono_s
    seen: list[float] = []
    for _ in range(3000):
        before = shop.reads
        shop.rig.wait(1.0)
        if shop.reads != before:
            seen.append(round(shop.rig.clock.mono_s - paid_s))
    gaps = [later - earlier for earlier, later in zip([0, *seen], seen, strict=False)]
    assert gaps == [2, 4, 8, 16, 32, 60, 900, 900, 900]
    shop.rig.gateway.receipt = RECEIPT
    shop.rig.wait(900.0)
    assert shop.store.kept == {payment_id: RECEIPT}


def test_after_a_day_nobody_asks_by_itself_but_the_key_still_does(shop: Shop) -> None:
    shop.sell()
    payment = shop.rig.payment
    shop.rig.wait(24 * HOUR_S)
    reads = shop.reads
    assert 90 <= reads <= 110
    shop.rig.wait(24 * HOUR_S)
    assert shop.reads == reads
    [none] = ask(shop.receipts(), payment, shop.rig)
    assert (none.receipt, none.is_asked_again) == (None, False)
    shop.rig.gateway.receipt = RECEIPT
    assert ask(shop.receipts(), payment, shop.rig) == [ReceiptAnswer(RECEIPT)]
    assert shop.store.kept == {payment.id: RECEIPT}


def test_a_sale_that_asked_for_no_receipt_gets_none() -> None:
    shop = Shop(basket_mode="lines")
    shop.sell()
    shop.rig.wait(HOUR_S)
    assert shop.reads == 0


def test_the_money_is_the_shops_whatever_becomes_of_the_receipt(shop: Shop) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise RefusedError("Octo makes no tax receipts for this shop.", code=1)

    shop.rig.gateway.__dict__["read_fiscal"] = refuse
    shop.sell()
    shop.rig.wait(60.0)
    assert shop.rig.sale.state.value == "paid"
    [answer] = ask(shop.receipts(), shop.rig.payment, shop.rig)
    assert answer.is_asked_again
    assert (answer.reason, answer.sentence) == ("format_refused", "Octo makes no tax receipts for this shop.")


def test_after_a_restart_what_is_missing_is_asked_for_once_the_books_are_sound(shop: Shop) -> None:
    shop.sell()
    payment, now = shop.rig.payment, shop.rig.clock.now()
    again = Shop()
    again.rig.gateway.receipt = RECEIPT
    old = WantedReceipt("old", "old", payment.account, "old-uuid", now - timedelta(hours=25))
    today = wanted_for(payment, paid_at=now - timedelta(hours=23))
    assert today is not None
    again.store.wanted = [today, old]
    again.refusal = Refusal.BOOKS_DAMAGED
    again.rig.bus.publish(BooksChecked(("Row 7 is damaged.",)))
    again.rig.wait(60.0)
    assert again.store.kept == {}
    again.refusal = None
    again.rig.bus.publish(BooksChecked(()))
    again.rig.wait(60.0)
    assert again.store.kept == {payment.id: RECEIPT}


def test_many_missing_receipts_are_not_asked_for_all_at_once(shop: Shop) -> None:
    shop.sell()
    payment, now = shop.rig.payment, shop.rig.clock.now()
    again = Shop()
    again.store.wanted = [
        WantedReceipt(f"p{number}", "s", payment.account, f"uuid-{number}", now) for number in range(30)
    ]
    again.receipts().resume()
    again.rig.wait(2.0)
    assert len(again.rig.calls("fiscal")) == 1


def test_a_receipt_that_couldnt_be_kept_is_shown_and_read_again(shop: Shop) -> None:
    shop.rig.gateway.receipt = RECEIPT
    shop.store.trouble = StorageError("The disk is full. Nothing of this was stored.")
    payment_id = shop.sell()
    assert ask(shop.receipts(), shop.rig.payment, shop.rig) == [ReceiptAnswer(RECEIPT)]
    assert shop.store.kept == {}
    shop.store.trouble = None
    shop.rig.wait(60.0)
    assert shop.store.kept == {payment_id: RECEIPT}


def test_whoever_asks_while_it_is_being_read_gets_the_same_answer(shop: Shop) -> None:
    shop.sell()
    receipts, payment = shop.receipts(), shop.rig.payment
    shop.rig.gateway.receipt = RECEIPT
    answers: list[ReceiptAnswer] = []
    receipts.ask(payment, on_answer=answers.append)
    shop.rig.tasks.crank(Lane.STORAGE)
    receipts.ask(payment, on_answer=answers.append)
    shop.rig.tasks.crank()
    assert answers == [ReceiptAnswer(RECEIPT)] * 2
    assert ask(receipts, payment, shop.rig) == [ReceiptAnswer(RECEIPT)]
    assert shop.reads == 1


def ask(receipts: TaxReceipts, payment: Any, rig: CounterRig) -> list[ReceiptAnswer]:
    answers: list[ReceiptAnswer] = []
    receipts.ask(payment, on_answer=answers.append)
    rig.tasks.crank()
    return answers

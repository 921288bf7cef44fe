"""Protections that no other test looks at alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pos_app.domain.answer import Said
from pos_app.domain.money import Money
from pos_app.domain.payment import PaymentState
from pos_app.domain.sale import SaleState
from pos_app.services.ports import Change, FactRecord, StorageError
from pos_app.storage.books import Books
from tests.helpers.builders import make_payment, make_sale
from tests.helpers.counter_rig import BREAD, MILK, CounterRig
from tests.helpers.fake_ports import NoAnswerError

TTL_S = 600.0


def test_what_was_queued_behind_a_failed_write_is_not_written() -> None:
    rig = CounterRig()
    rig.counter.scan(BREAD.barcode)
    rig.counter.scan(MILK.barcode)
    rig.store.fail_writes = 1
    rig.tasks.crank()
    assert rig.store.log == []
    assert rig.state.sale is None


def test_a_payment_whose_time_is_over_is_never_sent_again() -> None:
    rig = CounterRig()
    rig.gateway.script = [NoAnswerError("lost") for _ in range(1_000)]
    rig.scan(BREAD)
    rig.pay()
    rig.wait(TTL_S)
    sent = len(rig.calls("create"))
    assert sent > 1
    rig.wait(TTL_S)
    assert len(rig.calls("create")) == sent
    assert rig.payment_state() is PaymentState.ABANDONED


def test_late_money_does_not_pay_for_other_goods_of_the_same_price() -> None:
    bun = replace(BREAD, barcode="4780000000034", name="Bulochka")
    rig = CounterRig(products=[BREAD, bun])
    rig.scan(BREAD)
    rig.pay()
    rig.give_up()
    rig.scan(bun)
    rig.counter.remove(1)
    rig.gateway.said = Said.SUCCEEDED
    rig.wait(61.0)
    assert rig.payment_state() is PaymentState.LATE_MONEY
    assert rig.sale.state is SaleState.OPEN


def test_a_change_that_fails_half_way_changes_nothing(tmp_path: Path) -> None:
    books = Books(tmp_path)
    sale = make_sale()
    books.write(Change((FactRecord("sold", datetime(2026, 1, 1, tzinfo=UTC)),), sale=sale))
    payment = make_payment(sale=sale)
    books.write(Change((), payment=payment))
    other = payment._replace(amount=Money(1, payment.amount.currency))
    with pytest.raises(StorageError):
        books.write(Change((), sale=sale._replace(number="1-000099"), payment=other))
    assert books.last_sale_number() == 1
    books.close()

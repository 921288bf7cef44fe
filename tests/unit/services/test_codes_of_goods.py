"""Codes of the catalogue on their way to Octo: looked up when paying, sent with their line, never left out quietly."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from pos_app.domain.events import ActionRefused, Refusal
from pos_app.domain.goods_codes import GoodsCodes
from pos_app.domain.money import Currency, Money
from pos_app.octo.order_text import create_text
from pos_app.services.ports import PaymentOrder, StorageError
from pos_app.services.settings import Settings
from tests.helpers.counter_rig import BREAD, MILK, CounterRig
from tests.helpers.fake_ports import FakeGateway, FakeSaleStore

IKPU = "00101001001000000"


@dataclass
class ListeningGateway(FakeGateway):
    """Remembers what the requests were made from."""

    orders: list[PaymentOrder] = field(default_factory=list)

    def compose(self, order: PaymentOrder) -> str:
        self.orders.append(order)
        return FakeGateway.compose(self, order)


def counter(basket_mode: str, codes: dict[str, GoodsCodes]) -> CounterRig:
    store = FakeSaleStore(Settings(shop_id=10000, basket_mode=basket_mode))
    rig = CounterRig(store=store, gateway=ListeningGateway())
    rig.catalogue.codes.update(codes)
    return rig


def sent_lines(rig: CounterRig) -> Any:
    assert isinstance(rig.gateway, ListeningGateway)
    return json.loads(create_text(rig.gateway.orders[-1])).get("basket")


def refusals(rig: CounterRig) -> list[tuple[Refusal, str]]:
    return [
        (event.refusal, event.detail)
        for event in rig.events_of(ActionRefused)
        if isinstance(event, ActionRefused)
    ]


def test_each_line_of_a_shared_counter_goes_to_its_own_supplier() -> None:
    rig = counter("lines", {MILK.barcode: GoodsCodes(supplier_shop_id=77, spic=IKPU)})
    rig.scan(BREAD, MILK)
    rig.pay()
    bread, milk = sent_lines(rig)
    assert "supplier_shop_id" not in bread
    assert milk["supplier_shop_id"] == 77
    assert "spic" not in milk
    assert rig.catalogue.questions == [(BREAD.barcode, MILK.barcode)]


def test_a_tax_receipt_gets_the_codes_of_every_line() -> None:
    rig = counter(
        "fiscal",
        {BREAD.barcode: GoodsCodes(spic=IKPU, vat_flag=0), MILK.barcode: GoodsCodes(None, IKPU, "1425207")},
    )
    rig.scan(BREAD, MILK)
    rig.pay()
    bread, milk = sent_lines(rig)
    assert (bread["spic"], bread["nds"]) == (IKPU, 0)
    assert (milk["spic"], milk["package_code"], milk["nds"]) == (IKPU, "1425207", 1)


def test_goods_without_a_tax_code_are_named_before_anything_is_sent() -> None:
    rig = counter("fiscal", {MILK.barcode: GoodsCodes(spic=IKPU)})
    rig.scan(MILK, BREAD)
    rig.pay()
    assert refusals(rig) == [(Refusal.NO_TAX_CODE, BREAD.name)]
    assert rig.gateway.calls == []
    assert rig.sale.is_editable
    rig.counter.remove(rig.sale.basket.lines[1].number)
    rig.tasks.crank()
    rig.pay()
    assert rig.calls("create") == [rig.payment.id]


def test_a_free_line_needs_no_tax_code_since_it_isnt_sent() -> None:
    rig = counter("fiscal", {MILK.barcode: GoodsCodes(spic=IKPU)})
    rig.scan(MILK, BREAD)
    sale = rig.sale
    milk, bread = sale.basket.lines
    free = bread.__class__(
        bread.number, bread.barcode, bread.name, bread.unit, bread.unit_price, bread.quantity, bread.total
    )
    assert free.total == Money(0, Currency.UZS)
    given = sale._replace(basket=sale.basket.__class__(Currency.UZS, (milk, free), 2))
    rig.ledger.submit(
        rig.store.log[-1]._replace(facts=(rig.ledger.fact("line_changed"),), sale=given, lines=(free,))
    )
    rig.tasks.crank()
    rig.pay()
    assert [one["position_desc"] for one in sent_lines(rig)] == [MILK.name]


def test_codes_that_cant_be_read_stop_the_payment_with_a_sentence() -> None:
    rig = counter("lines", {})
    rig.catalogue.trouble = StorageError("The data couldn't be read. Try again.")
    rig.scan(MILK)
    rig.pay()
    assert refusals(rig) == [(Refusal.NOT_SENDABLE, "The data couldn't be read. Try again.")]
    assert rig.gateway.calls == []
    rig.catalogue.trouble = None
    rig.pay()
    assert rig.calls("create") == [rig.payment.id]


def test_a_basket_that_stays_at_home_asks_the_catalogue_nothing() -> None:
    rig = counter("off", {})
    rig.catalogue.trouble = StorageError("The data couldn't be read. Try again.")
    rig.scan(MILK)
    rig.pay()
    assert sent_lines(rig) is None
    assert rig.catalogue.questions == []

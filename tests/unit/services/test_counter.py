"""Scanning and changing the basket, as seen on the sell screen."""

from __future__ import annotations

import pytest

from pos_app.domain.barcode import check_digit
from pos_app.domain.events import ActionRefused, CodeUnknown, Refusal, ScanIgnored, WriteFailed
from pos_app.domain.money import Currency, Money
from pos_app.domain.product import Product
from pos_app.domain.sale import SaleState
from pos_app.services.counter import split_quantity
from pos_app.services.desk import Stage
from pos_app.services.ports import StorageError
from pos_app.services.settings import Settings
from tests.helpers.counter_rig import BREAD, MILK, RICE, CounterRig
from tests.helpers.fake_ports import FakeSaleStore


def test_a_scanned_product_is_shown_only_after_it_is_on_disk() -> None:
    rig = CounterRig()
    rig.counter.scan(BREAD.barcode)
    assert rig.state.sale is None
    assert rig.store.log == []
    rig.tasks.crank()
    assert [line.name for line in rig.sale.basket.lines] == ["Obi non"]


def test_ten_scans_before_the_disk_answers_are_ten_pieces() -> None:
    rig = CounterRig()
    for _ in range(10):
        rig.counter.scan(BREAD.barcode)
    assert rig.waiting_writes() == 10
    rig.tasks.crank()
    assert rig.sale.basket.lines[0].quantity.to_text() == "10"
    assert rig.sale.basket.total.to_text() == "45000.00"


def test_an_unknown_code_is_named_and_sells_nothing() -> None:
    rig = CounterRig()
    rig.counter.scan("4780000000011")
    rig.tasks.crank()
    assert rig.events == [CodeUnknown("4780000000011", is_perhaps_misread=True)]
    assert rig.store.log == []


def test_a_upc_is_found_under_its_other_spelling_only_without_an_exact_hit() -> None:
    short = Product("036000291452", "Tissues", Money(100, Currency.UZS))
    rig = CounterRig(products=[short])
    rig.counter.scan("0036000291452")
    rig.tasks.crank()
    assert rig.sale.basket.lines[0].barcode == short.barcode


def test_a_quantity_typed_before_the_code_is_the_lines_quantity() -> None:
    rig = CounterRig()
    quantity, code = split_quantity(f"3*{BREAD.barcode}")
    rig.counter.scan(code, quantity=quantity)
    rig.counter.scan(RICE.barcode, quantity="0.250")
    rig.tasks.crank()
    assert [line.quantity.to_text() for line in rig.sale.basket.lines] == ["3", "0.25"]


def test_a_quantity_of_0_or_half_a_piece_is_refused_with_a_message() -> None:
    rig = CounterRig()
    rig.counter.scan(BREAD.barcode, quantity="0")
    rig.counter.scan(BREAD.barcode, quantity="1,5")
    rig.tasks.crank()
    assert rig.events_of(ActionRefused) == [ActionRefused(Refusal.BAD_QUANTITY, "Obi non")] * 2
    assert rig.state.sale is None


def test_a_code_of_2000_characters_is_refused_with_a_message() -> None:
    rig = CounterRig()
    rig.counter.scan("7" * 2000)
    assert rig.events_of(ActionRefused) == [ActionRefused(Refusal.TOO_LONG, "7" * 128)]


def test_one_less_than_one_takes_the_line_out() -> None:
    rig = CounterRig()
    rig.scan(BREAD, MILK)
    rig.counter.step_quantity(1, step=1)
    rig.counter.step_quantity(2, step=-1)
    rig.tasks.crank()
    assert [(line.name, line.quantity.to_text()) for line in rig.sale.basket.lines] == [("Obi non", "2")]


def test_a_scan_while_a_payment_is_under_way_changes_nothing_and_names_the_product() -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    rig.pay()
    before = rig.sale
    rig.scan(MILK)
    rig.counter.scan("123456")
    rig.counter.remove(1)
    assert rig.sale == before
    assert rig.events_of(ScanIgnored) == [ScanIgnored(MILK.name), ScanIgnored("123456")]
    assert rig.events_of(ActionRefused) == [ActionRefused(Refusal.BASKET_FROZEN)]


def test_a_line_that_could_not_be_written_is_not_shown_and_is_named() -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    rig.store.fail_writes = 1
    rig.counter.scan(MILK.barcode)
    rig.counter.scan(BREAD.barcode)
    rig.tasks.crank()
    assert [line.quantity.to_text() for line in rig.sale.basket.lines] == ["1"]
    assert [event.detail.split(":")[0] for event in rig.events if isinstance(event, WriteFailed)] == [
        MILK.name,
        BREAD.name,
    ]
    rig.scan(MILK)
    assert len(rig.sale.basket.lines) == 2


def test_clearing_voids_the_sale_and_keeps_its_lines_in_the_books() -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    cleared = rig.sale.id
    rig.counter.clear()
    rig.tasks.crank()
    assert rig.state.sale is None
    assert rig.stage() is Stage.SELL
    assert rig.store.sales[cleared].state is SaleState.VOIDED
    assert not rig.store.sales[cleared].basket.is_empty


def test_a_price_that_changed_meanwhile_makes_a_line_of_its_own() -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    dearer = Product(BREAD.barcode, BREAD.name, Money(500_000, Currency.UZS))
    rig.catalogue.products[BREAD.barcode] = dearer
    rig.scan(dearer)
    assert [line.unit_price.to_text() for line in rig.sale.basket.lines] == ["4500.00", "5000.00"]


def test_a_scan_that_the_catalogue_cannot_answer_is_named_and_sells_nothing() -> None:
    rig = CounterRig()

    def broken(_: str) -> Product:
        raise StorageError("The disk answered with an error.")

    rig.catalogue.find = broken  # type: ignore[method-assign, assignment]
    rig.scan(BREAD)
    assert rig.state.sale is None
    assert [event.detail for event in rig.events if isinstance(event, WriteFailed)] == [
        f"{BREAD.barcode}: The disk answered with an error."
    ]


# --- Labels of the shop's scale

LABELLED = Settings(shop_id=10000, label_layouts=("21IIIIIWWWWWC", "22IIIIIPPPPPC"))
TOMATOES = Product("2100012", "Pomidor", Money(1_800_000, Currency.UZS), unit="kg")
CHEESE = Product("34", "Pishloq", Money(9_800_000, Currency.UZS), unit="kg")


def label(body: str) -> str:
    return body + str(check_digit(body))


def test_a_label_of_the_scale_is_a_line_with_its_weight() -> None:
    rig = CounterRig(store=FakeSaleStore(LABELLED), products=[TOMATOES])
    rig.counter.scan(label("210001200450"))
    rig.tasks.crank()
    assert [(line.name, line.quantity.to_text()) for line in rig.sale.basket.lines] == [("Pomidor", "0.45")]
    assert rig.sale.basket.total.to_text() == "8100.00"


def test_a_label_with_a_price_sells_one_package_at_that_price() -> None:
    rig = CounterRig(store=FakeSaleStore(LABELLED), products=[CHEESE])
    rig.counter.scan(label("220003412345"))
    rig.tasks.crank()
    (line,) = rig.sale.basket.lines
    assert (line.quantity.to_text(), line.unit, line.total.to_text()) == ("1", "pcs", "12345.00")


def test_a_product_with_exactly_that_code_comes_before_any_label() -> None:
    code = label("210001200450")
    plain = Product(code, "A plain thing", Money(500, Currency.UZS))
    rig = CounterRig(store=FakeSaleStore(LABELLED), products=[TOMATOES, plain])
    rig.counter.scan(code)
    rig.tasks.crank()
    assert rig.sale.basket.lines[0].name == "A plain thing"


def test_without_a_layout_a_label_is_an_unknown_code_and_sells_nothing() -> None:
    rig = CounterRig(products=[TOMATOES])
    rig.counter.scan(label("210001200450"))
    rig.tasks.crank()
    assert rig.events == [CodeUnknown(label("210001200450"), is_perhaps_misread=False)]


@pytest.mark.parametrize("body", ["219999900450", "220001200000", "240001200450"])
def test_a_label_that_names_no_product_of_the_shop_is_an_unknown_code(body: str) -> None:
    rig = CounterRig(store=FakeSaleStore(LABELLED), products=[TOMATOES])
    rig.counter.scan(label(body))
    rig.tasks.crank()
    assert [type(event) for event in rig.events] == [CodeUnknown]


def test_a_weight_for_something_that_is_sold_by_the_piece_is_an_unknown_code() -> None:
    piece = Product("2100012", "Non", Money(450_000, Currency.UZS))
    rig = CounterRig(store=FakeSaleStore(LABELLED), products=[piece])
    rig.counter.scan(label("210001200450"))
    rig.tasks.crank()
    assert [type(event) for event in rig.events] == [CodeUnknown]


def test_a_quantity_before_a_label_that_has_its_own_is_refused() -> None:
    rig = CounterRig(store=FakeSaleStore(LABELLED), products=[TOMATOES, CHEESE])
    assert not rig.counter.scan(label("210001200450"), quantity="3")
    rig.counter.scan(label("220003412345"), quantity="3")
    rig.tasks.crank()
    assert rig.events_of(ActionRefused) == [ActionRefused(Refusal.BAD_QUANTITY, "Pomidor")]
    assert rig.sale.basket.total.to_text() == "37035.00"

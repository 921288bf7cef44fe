"""The owner adds a product for an unknown code and changes one: stored whole, beside the counter, and taken back."""

from __future__ import annotations

import pytest

from pos_app.domain.barcode import check_digit
from pos_app.domain.errors import AmountError, ProductRule
from pos_app.domain.events import CodeUnknown, ScanIgnored
from pos_app.domain.money import Currency, Money
from pos_app.domain.product import Product
from pos_app.services.goods_editing import read_name, read_price
from pos_app.services.ports import Lane, StorageError
from pos_app.services.settings import Settings
from tests.helpers.counter_rig import BREAD, MILK, CounterRig
from tests.helpers.fake_ports import FakeSaleStore

NEW = Product("4780000099997", "Yangi choy", Money(1_250_000, Currency.UZS))
DEARER = Product(BREAD.barcode, "Obi non katta", Money(500_000, Currency.UZS), unit="kg", category="Non")
GS = "\x1d"
LABELLED = Settings(shop_id=10000, label_layouts=("21IIIIIWWWWWC",))


@pytest.fixture
def rig() -> CounterRig:
    return CounterRig()


def stored(rig: CounterRig, product: Product, *, before: Product | None) -> list[str]:
    """What was said of it: "stored", or why not."""
    said: list[str] = []
    rig.goods.save(product, before=before, on_done=lambda: said.append("stored"), on_failed=said.append)
    rig.tasks.crank()
    return said


def undone(rig: CounterRig) -> list[str]:
    said: list[str] = []
    rig.goods.undo(on_done=lambda product: said.append(product.name), on_failed=said.append)
    rig.tasks.crank()
    return said


def unknown(rig: CounterRig, code: str, *, quantity: str | None = None) -> CodeUnknown:
    rig.counter.scan(code, quantity=quantity)
    rig.tasks.crank()
    event = rig.events_of(CodeUnknown)[-1]
    assert isinstance(event, CodeUnknown)
    return event


def lines(rig: CounterRig) -> list[tuple[str, str, str]]:
    return [(line.name, line.quantity.to_text(), line.unit_price.to_text()) for line in rig.sale.basket.lines]


def test_a_product_is_found_by_the_next_scan_once_it_is_said_to_be_stored(rig: CounterRig) -> None:
    said: list[str] = []
    rig.goods.save(NEW, before=None, on_done=lambda: said.append("stored"), on_failed=said.append)
    assert (said, rig.counter.knows(NEW.barcode)) == ([], False)
    rig.tasks.crank()
    assert said == ["stored"]
    assert rig.counter.find(NEW.barcode) == NEW


def test_a_catalogue_that_is_slow_does_not_hold_up_what_the_counter_writes(rig: CounterRig) -> None:
    rig.goods.save(NEW, before=None, on_done=lambda: None, on_failed=pytest.fail)
    assert rig.waiting_writes() == 0
    rig.counter.scan(BREAD.barcode)
    rig.tasks.crank(Lane.STORAGE)
    assert lines(rig) == [("Obi non", "1", "4500.00")]


def test_a_disk_that_does_not_take_it_is_said_and_nothing_is_stored(
    rig: CounterRig, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: object) -> None:
        raise StorageError("The disk is full. Nothing of this was stored.")

    monkeypatch.setattr(rig.catalogue, "put", full)
    assert stored(rig, DEARER, before=BREAD) == ["The disk is full. Nothing of this was stored."]
    assert rig.counter.find(BREAD.barcode) == BREAD
    assert not rig.goods.can_undo


def test_what_was_changed_meanwhile_is_not_written_over(rig: CounterRig) -> None:
    imported = Product(BREAD.barcode, "Obi non", Money(470_000, Currency.UZS))
    rig.catalogue.put([imported])
    (said,) = stored(rig, DEARER, before=BREAD)
    assert "Somebody else has changed this product meanwhile" in said
    assert rig.counter.find(BREAD.barcode) == imported
    (said,) = stored(rig, DEARER, before=None)
    assert "Somebody else" in said


def test_optional_columns_stay_and_the_basket_keeps_its_price(rig: CounterRig) -> None:
    rig.catalogue.more[BREAD.barcode] = {"ikpu": "00101001001000000", "age_limit": 18}
    rig.scan(BREAD)
    assert stored(rig, DEARER, before=BREAD) == ["stored"]
    listed = rig.catalogue.listed(BREAD.barcode)
    assert listed is not None
    assert listed.more == {"ikpu": "00101001001000000", "age_limit": 18}
    assert lines(rig) == [("Obi non", "1", "4500.00")]
    rig.scan(BREAD)
    assert lines(rig)[1] == ("Obi non katta", "1", "5000.00")


def test_undo_brings_the_product_back_as_it_was_one_change_after_the_other(rig: CounterRig) -> None:
    stored(rig, DEARER, before=BREAD)
    other = Product(MILK.barcode, "Sut", MILK.price)
    stored(rig, other, before=MILK)
    assert undone(rig) == [MILK.name]
    assert undone(rig) == [BREAD.name]
    assert (rig.counter.find(BREAD.barcode), rig.counter.find(MILK.barcode)) == (BREAD, MILK)
    assert not rig.goods.can_undo
    assert undone(rig) == []


def test_undo_never_takes_back_what_somebody_else_wrote(rig: CounterRig) -> None:
    stored(rig, DEARER, before=BREAD)
    imported = Product(BREAD.barcode, "Obi non", Money(470_000, Currency.UZS))
    rig.catalogue.put([imported])
    (said,) = undone(rig)
    assert "Somebody else" in said
    assert rig.counter.find(BREAD.barcode) == imported
    assert rig.goods.can_undo


def test_undo_pressed_twice_at_once_takes_one_change_back(rig: CounterRig) -> None:
    stored(rig, DEARER, before=BREAD)
    stored(rig, Product(MILK.barcode, "Sut", MILK.price), before=MILK)
    for _ in range(2):
        rig.goods.undo(on_done=lambda _: None, on_failed=pytest.fail)
    rig.tasks.crank()
    assert rig.counter.find(BREAD.barcode) == DEARER


def test_a_product_that_was_added_is_no_change_that_stands_in_the_way_of_undo(rig: CounterRig) -> None:
    stored(rig, DEARER, before=BREAD)
    stored(rig, NEW, before=None)
    assert undone(rig) == [BREAD.name]
    assert rig.counter.find(NEW.barcode) == NEW


def test_what_did_not_change_and_what_was_added_can_not_be_taken_back(rig: CounterRig) -> None:
    stored(rig, BREAD, before=BREAD)
    assert not rig.goods.can_undo
    stored(rig, NEW, before=None)
    assert not rig.goods.can_undo
    assert undone(rig) == []
    assert rig.counter.find(NEW.barcode) == NEW


def test_the_unknown_code_is_sold_with_the_quantity_that_it_was_scanned_with(rig: CounterRig) -> None:
    event = unknown(rig, NEW.barcode, quantity="3")
    assert rig.goods.code_of(event) == NEW.barcode
    stored(rig, NEW, before=None)
    assert rig.goods.sell(event)
    rig.tasks.crank()
    assert lines(rig) == [("Yangi choy", "3", "12500.00")]


def test_under_a_payment_nothing_is_sold(rig: CounterRig) -> None:
    event = unknown(rig, NEW.barcode)
    rig.scan(BREAD)
    rig.pay()
    stored(rig, NEW, before=None)
    assert not rig.goods.sell(event)
    assert len(rig.sale.basket.lines) == 1
    assert rig.events_of(ScanIgnored) == []


def test_a_code_of_one_package_stands_for_its_product_and_the_package_is_what_is_sold(
    rig: CounterRig,
) -> None:
    event = unknown(rig, f"0104780000099997215ab{GS}93cdef")
    assert rig.goods.code_of(event) == NEW.barcode
    stored(rig, NEW, before=None)
    rig.goods.sell(event)
    rig.tasks.crank()
    (line,) = rig.sale.basket.lines
    assert line.marks == (f"0104780000099997215ab{GS}93cdef",)


def test_a_label_of_the_scale_stands_for_what_is_in_it() -> None:
    rig = CounterRig(store=FakeSaleStore(LABELLED))
    body = "210001200450"
    event = unknown(rig, f"{body}{check_digit(body)}")
    assert rig.goods.code_of(event) == "2100012"
    plums = Product("2100012", "Olxoʻri", Money(2_000_000, Currency.UZS), unit="kg")
    stored(rig, plums, before=None)
    rig.goods.sell(event)
    rig.tasks.crank()
    assert lines(rig) == [("Olxoʻri", "0.45", "20000.00")]


def test_a_word_that_no_scanner_sends_can_not_be_a_code(rig: CounterRig) -> None:
    assert rig.goods.code_of(unknown(rig, "чой")) == ""
    assert rig.goods.code_of(unknown(rig, "A-17")) == "A-17"


@pytest.mark.parametrize("text", ["12500", "12 500", "12500,00", "12500.0", " 12'500 "])
def test_a_price_is_read_with_comma_or_point_and_spaces_between(text: str) -> None:
    assert read_price(text, currency=Currency.UZS) == Money(1_250_000, Currency.UZS)


@pytest.mark.parametrize(
    "text", ["", "  ", "0", "0,00", "-5", "12.345", "12.000", "1,2,3", "abc", "9" * 20, "1e5", "5 so'm"]
)
def test_a_price_of_nothing_or_that_does_not_fit_is_refused_in_a_sentence(text: str) -> None:
    with pytest.raises((AmountError, ProductRule)) as refused:
        read_price(text, currency=Currency.UZS)
    assert str(refused.value).endswith(".")


def test_a_name_is_one_line_of_what_can_be_seen() -> None:
    assert read_name("  Choy \n ko‘k\x00  100 g ") == "Choy ko‘k 100 g"
    for text in ("", " \n", "\x01", "n" * 501):
        with pytest.raises(ProductRule):
            read_name(text)

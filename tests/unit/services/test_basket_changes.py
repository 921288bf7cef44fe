"""Discounts, prices by hand, notes and typed lines at the counter, and taking any change back."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pos_app.domain.answer import Said
from pos_app.domain.discount import Discount
from pos_app.domain.events import ActionRefused, Refusal
from pos_app.domain.sale import SaleState
from pos_app.services.desk import Stage
from pos_app.services.sales_export import export_sales
from pos_app.services.settings import Settings
from pos_app.storage.books import Books
from tests.helpers.counter_rig import BREAD, MILK, RICE, CounterRig
from tests.helpers.fake_ports import FakeSaleStore

TEN_PERCENT = Discount(1000, is_percent=True)
FIVE_THOUSAND = Discount(500_000, is_percent=False)


def lines(rig: CounterRig) -> list[str]:
    sale = rig.ledger.current()
    shown = sale.basket.lines if sale else ()
    return [f"{line.name} {line.quantity.to_text()} {line.total.to_text()}" for line in shown]


def refusals(rig: CounterRig) -> list[Refusal]:
    return [event.refusal for event in rig.events_of(ActionRefused) if isinstance(event, ActionRefused)]


def do(rig: CounterRig, *deeds: Callable[[], object]) -> None:
    for deed in deeds:
        deed()
        rig.tasks.crank()


def test_a_discount_on_a_line_is_in_the_total_the_export_and_the_payment() -> None:
    rig = CounterRig()
    rig.scan(BREAD, MILK)
    do(rig, lambda: rig.changes.discount_line(1, TEN_PERCENT))

    assert lines(rig) == ["Obi non 1 4050.00", "Sut 3,2% 1 l 1 14900.00"]
    (sale,) = export_sales(rig.store)
    assert [line["discount"] for line in sale["lines"]] == ["450.00", "0.00"]
    assert sale["total"] == "18950.00"
    rig.pay()
    assert rig.payment.amount.to_text() == "18950.00"


def test_a_discount_on_the_basket_follows_the_scans_that_come_after_it() -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    do(rig, lambda: rig.changes.discount_basket(TEN_PERCENT))
    rig.scan(MILK)

    assert rig.sale.basket.total.to_text() == "17460.00"
    do(rig, lambda: rig.changes.discount_basket(None))
    assert rig.sale.basket.total.to_text() == "19400.00"


def test_a_discount_that_is_more_than_its_line_or_basket_changes_nothing_and_says_so() -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    assert not rig.changes.discount_line(1, FIVE_THOUSAND)
    assert not rig.changes.discount_basket(FIVE_THOUSAND)

    assert refusals(rig) == [Refusal.BAD_DISCOUNT, Refusal.BAD_DISCOUNT]
    assert lines(rig) == ["Obi non 1 4500.00"]


def test_a_line_is_never_left_with_more_off_than_it_costs() -> None:
    """Fewer pieces than an amount was given for are refused; the discount is changed first."""
    rig = CounterRig()
    rig.counter.scan(BREAD.barcode, quantity="2")
    do(rig, lambda: rig.changes.discount_line(1, FIVE_THOUSAND))
    assert not rig.counter.step_quantity(1, step=-1)

    assert refusals(rig) == [Refusal.BAD_QUANTITY]
    assert lines(rig) == ["Obi non 2 4000.00"]


def test_a_price_by_hand_is_read_as_it_is_typed_and_refused_when_it_is_none() -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    do(rig, lambda: rig.changes.change_price(1, price="4 000,50"))
    assert lines(rig) == ["Obi non 1 4000.50"]
    for nonsense in ("0", "-1", "cheap", ""):
        assert not rig.changes.change_price(1, price=nonsense)

    assert refusals(rig) == [Refusal.BAD_PRICE] * 4
    rig.scan(BREAD)
    assert lines(rig) == ["Obi non 1 4000.50", "Obi non 1 4500.00"]


def test_a_typed_line_begins_a_sale_and_has_no_barcode_in_the_export() -> None:
    rig = CounterRig()
    do(rig, lambda: rig.changes.add_free("Sovgʻa qutisi", price="5000", quantity="2"))

    assert lines(rig) == ["Sovgʻa qutisi 2 10000.00"]
    (sale,) = export_sales(rig.store)
    assert sale["lines"][0]["barcode"] is None


@pytest.mark.parametrize(
    ("name", "price", "quantity", "refusal"),
    [
        ("", "5000", "", Refusal.BAD_TEXT),
        ("Box", "0", "", Refusal.BAD_PRICE),
        ("Box", "many", "", Refusal.BAD_PRICE),
        ("Box", "5000", "0", Refusal.BAD_QUANTITY),
        ("Box", "5000", "0,5", Refusal.BAD_QUANTITY),
        ("Box", "9999999999999", "1000000", Refusal.TOO_LARGE),
    ],
)
def test_a_typed_line_that_cannot_be_sold_says_why(
    name: str, price: str, quantity: str, refusal: Refusal
) -> None:
    rig = CounterRig()
    assert not rig.changes.add_free(name, price=price, quantity=quantity)
    rig.tasks.crank()
    assert refusals(rig) == [refusal]
    assert rig.store.log == []


def test_notes_are_kept_with_the_line_and_the_sale() -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    do(rig, lambda: rig.changes.note_line(1, "sliced"), lambda: rig.changes.note_sale("delivery at 5"))
    assert (rig.sale.basket.lines[0].note, rig.sale.note) == ("sliced", "delivery at 5")
    assert not rig.changes.note_line(1, "a" * 201)
    assert not rig.changes.note_sale("one\ntwo")
    assert refusals(rig) == [Refusal.BAD_TEXT, Refusal.BAD_TEXT]


def test_nothing_can_be_given_to_a_basket_without_lines() -> None:
    rig = CounterRig()
    assert not rig.changes.discount_basket(TEN_PERCENT)
    assert not rig.changes.note_sale("early")
    assert not rig.changes.discount_line(1, TEN_PERCENT)
    assert refusals(rig) == [Refusal.NO_LINES, Refusal.NO_LINES, Refusal.NOTHING_MARKED]


# --- Taking back


def all_deeds(rig: CounterRig) -> list[Callable[[], object]]:
    """Every way to change a basket, once."""
    return [
        lambda: rig.counter.scan(BREAD.barcode),
        lambda: rig.counter.scan(BREAD.barcode),
        lambda: rig.counter.scan(RICE.barcode, quantity="0.250"),
        lambda: rig.counter.step_quantity(1, step=1),
        lambda: rig.counter.change_quantity(2, quantity="1,5"),
        lambda: rig.changes.discount_line(1, TEN_PERCENT),
        lambda: rig.changes.discount_basket(FIVE_THOUSAND),
        lambda: rig.counter.scan(MILK.barcode),
        lambda: rig.changes.change_price(3, price="10000"),
        lambda: rig.changes.note_line(3, "cold"),
        lambda: rig.changes.note_sale("regular customer"),
        lambda: rig.changes.add_free("Box", price="1500"),
        lambda: rig.counter.remove(1),
        lambda: rig.changes.discount_basket(None),
        rig.counter.clear,
    ]


def picture(rig: CounterRig) -> object:
    """What a cashier sees of the basket."""
    sale = rig.ledger.current()
    return (sale.id, sale.basket.lines, sale.basket.discount, sale.note) if sale else None


def test_every_change_is_taken_back_one_by_one_and_done_again() -> None:
    rig = CounterRig()
    pictures: list[object] = []
    for deed in all_deeds(rig):
        do(rig, deed)
        pictures.append(picture(rig))
    assert picture(rig) is None

    for expected in reversed(pictures[:-1]):
        do(rig, rig.changes.undo)
        assert picture(rig) == expected
    do(rig, rig.changes.undo)
    assert lines(rig) == []
    assert not rig.changes.can_undo
    for expected in pictures:
        do(rig, rig.changes.redo)
        assert picture(rig) == expected
    assert not rig.changes.can_redo
    assert refusals(rig) == []


def test_clearing_is_taken_back_with_all_lines_and_the_export_shows_an_open_sale_again() -> None:
    rig = CounterRig()
    rig.scan(BREAD, MILK)
    sale = rig.sale
    do(rig, rig.counter.clear)
    assert rig.store.sales[sale.id].state is SaleState.VOIDED
    do(rig, rig.changes.undo)

    assert rig.sale == sale
    assert export_sales(rig.store)[0]["state"] == "open"


def test_clearing_is_taken_back_after_the_next_scan_was_taken_back() -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    cleared = rig.sale
    do(rig, rig.counter.clear)
    rig.scan(MILK)
    do(rig, rig.changes.undo, rig.changes.undo)
    assert rig.sale == cleared
    do(rig, rig.changes.redo, rig.changes.redo)
    assert lines(rig) == ["Sut 3,2% 1 l 1 14900.00"]


def test_something_new_ends_what_could_be_done_again() -> None:
    rig = CounterRig()
    rig.scan(BREAD, MILK)
    do(rig, rig.changes.undo)
    rig.scan(RICE)
    assert not rig.changes.redo()
    assert refusals(rig) == [Refusal.NOTHING_TO_REDO]


def test_a_line_that_was_taken_back_leaves_its_number_unused() -> None:
    rig = CounterRig()
    rig.scan(BREAD, MILK)
    do(rig, rig.changes.undo)
    rig.scan(RICE)
    assert [line.number for line in rig.sale.basket.lines] == [1, 3]


def test_under_a_payment_nothing_is_taken_back() -> None:
    rig = CounterRig()
    rig.scan(BREAD, MILK)
    rig.pay()
    before = rig.sale
    assert not rig.changes.can_undo
    for deed in (
        rig.changes.undo,
        rig.changes.redo,
        lambda: rig.changes.discount_basket(TEN_PERCENT),
        lambda: rig.changes.discount_line(1, TEN_PERCENT),
        lambda: rig.changes.change_price(1, price="1"),
        lambda: rig.changes.note_sale("x"),
        lambda: rig.changes.add_free("Box", price="1"),
    ):
        assert not deed()
    rig.tasks.crank()

    assert rig.sale == before
    assert set(refusals(rig)) == {Refusal.BASKET_FROZEN}
    assert rig.stage() is Stage.WAITING


def test_a_paid_sale_is_never_taken_back() -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    rig.gateway.said = rig.gateway.said.SUCCEEDED
    rig.pay()
    rig.wait(6)
    assert rig.stage() is Stage.PAID
    paid = rig.sale
    assert not rig.changes.undo()
    rig.counter.start_next()
    rig.tasks.crank()
    assert not rig.changes.undo()
    assert rig.store.sales[paid.id] == paid
    assert refusals(rig) == [Refusal.NOTHING_TO_UNDO, Refusal.NOTHING_TO_UNDO]


def test_a_sale_in_the_background_is_not_taken_back_from_another_customer() -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    rig.pay()
    first = rig.sale
    do(rig, rig.checkout.put_in_background)
    rig.gateway.said = rig.gateway.said.CANCELED
    rig.wait(6)
    assert rig.store.sales[first.id].state is SaleState.OPEN
    rig.scan(MILK)
    do(rig, rig.changes.undo, rig.changes.undo)

    assert rig.store.sales[first.id].basket == first.basket
    assert lines(rig) == []


def test_a_change_that_the_disk_refused_cannot_be_taken_back_twice() -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    rig.store.fail_writes = 1
    rig.scan(MILK)
    assert lines(rig) == ["Obi non 1 4500.00"]
    assert not rig.changes.undo()
    assert lines(rig) == ["Obi non 1 4500.00"]


def test_goods_that_were_taken_out_of_held_money_do_not_come_back_by_a_step_from_before() -> None:
    held = Settings(shop_id=10000, is_two_stage=True, hold_waits_for_cashier=True)
    rig = CounterRig(store=FakeSaleStore(held))
    rig.scan(BREAD, MILK, RICE)
    do(rig, lambda: rig.counter.change_quantity(3, quantity="0,5"))
    rig.pay()
    rig.gateway.said = Said.HELD
    rig.wait(2.5)
    do(rig, lambda: rig.held.take_out(2), rig.held.give_back)
    rig.gateway.said = Said.CANCELED
    rig.wait(60)
    assert rig.sale.is_editable
    assert not rig.changes.undo()
    rig.tasks.crank()
    assert lines(rig) == ["Obi non 1 4500.00", "Guruch Lazer 0.5 9250.00"]


def test_each_change_is_on_the_disk_exactly_as_it_is_shown(tmp_path: Path) -> None:
    with closing(Books(tmp_path)) as books:
        books.save_settings(Settings(shop_id=10000))
        rig = CounterRig(store=books)
        for deed in all_deeds(rig)[:-1]:
            do(rig, deed)
            record = books.load_sale(rig.sale.id)
            assert record is not None
            assert record.sale == rig.sale


def test_taking_back_is_a_new_fact_and_rewrites_none() -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    do(rig, rig.changes.undo, rig.changes.redo)
    assert [fact.kind for fact in rig.store.facts] == ["line_added", "undone", "redone"]
    assert rig.store.facts[1].data == {
        "what": "line_added",
        "lines": [],
        "removed": [1],
        "total": "0.00",
    }


def test_only_what_changed_is_written_however_long_the_basket_is() -> None:
    """A count of work: one row of a line for a scan into a basket of 500 lines, and one for taking it back."""
    rig = CounterRig()
    for number in range(500):
        rig.changes.add_free(f"Thing {number}", price="100")
    rig.tasks.crank()
    rig.scan(BREAD)
    assert [len(change.lines) for change in rig.store.log[-2:]] == [1, 1]
    do(rig, rig.changes.undo)
    assert (rig.store.log[-1].lines, rig.store.log[-1].removed_lines) == ((), (501,))
    do(rig, lambda: rig.changes.discount_basket(TEN_PERCENT))
    assert len(rig.store.log[-1].lines) == 500
    rig.scan(BREAD)
    assert len(rig.store.log[-1].lines) == 1


DEEDS = st.lists(st.integers(0, 14), min_size=1, max_size=14)


@settings(max_examples=40, deadline=None)
@given(DEEDS, st.integers(1, 5))
def test_undo_then_redo_is_the_identity(chosen: list[int], steps: int) -> None:
    rig = CounterRig()
    for place in chosen:
        do(rig, all_deeds(rig)[place])
    before = picture(rig)
    done = sum(1 for _ in range(steps) if rig.changes.undo())
    rig.tasks.crank()
    assert sum(1 for _ in range(done) if rig.changes.redo()) == done
    rig.tasks.crank()
    if done:
        assert _seen(picture(rig)) == _seen(before)


def _seen(shown: object) -> object:
    """An empty basket and none look the same."""
    return None if isinstance(shown, tuple) and not shown[1] else shown


@settings(max_examples=15, deadline=None)
@given(st.lists(st.sampled_from([*range(15), "undo", "redo", "park", "back"]), min_size=1, max_size=20))
def test_after_kill_9_the_basket_is_exactly_what_was_shown(chosen: list[int | str]) -> None:
    with TemporaryDirectory() as folder:
        books = Books(Path(folder))
        books.save_settings(Settings(shop_id=10000))
        rig = CounterRig(store=books)
        for deed in chosen:
            do(rig, _deed(rig, deed))
        shown, parked = rig.ledger.current(), rig.state.parked
        books.close()

        again = Books(Path(folder))
        after = rig_on(again)
        assert (after.ledger.current(), after.state.parked) == (shown, parked)
        again.check()
        again.close()


def _deed(rig: CounterRig, deed: int | str) -> Callable[[], object]:
    if isinstance(deed, int):
        return all_deeds(rig)[deed]
    parked = rig.parking.parked()
    return {
        "undo": rig.changes.undo,
        "redo": rig.changes.redo,
        "park": rig.parking.park,
        "back": lambda: rig.parking.take_back(parked[0].id) if parked else None,
    }[deed]


def rig_on(store: Books) -> CounterRig:
    return CounterRig(store=store)

"""Baskets that are put aside without a payment, and taken back."""

from __future__ import annotations

import pytest

from pos_app.domain.discount import Discount
from pos_app.domain.events import ActionRefused, Refusal
from pos_app.domain.sale import Sale, SaleState
from pos_app.services.desk import Stage
from pos_app.services.parking import MOST_PARKED
from pos_app.services.sales_export import export_sales
from tests.helpers.counter_rig import BREAD, MILK, RICE, CounterRig


def park(rig: CounterRig, name: str = "") -> bool:
    done = rig.parking.park(name)
    rig.tasks.crank()
    return done


def take_back(rig: CounterRig, sale: Sale) -> bool:
    done = rig.parking.take_back(sale.id)
    rig.tasks.crank()
    return done


def refusals(rig: CounterRig) -> list[Refusal]:
    return [event.refusal for event in rig.events_of(ActionRefused) if isinstance(event, ActionRefused)]


def test_a_parked_basket_frees_the_counter_and_comes_back_as_it_was() -> None:
    rig = CounterRig()
    rig.scan(BREAD, MILK)
    rig.changes.discount_basket(Discount(1000, is_percent=True))
    rig.tasks.crank()
    before = rig.sale
    assert park(rig, "  Aziza ")

    assert rig.state.sale is None
    assert [(sale.name, sale.state) for sale in rig.state.parked] == [("Aziza", SaleState.PARKED)]
    assert export_sales(rig.store)[0]["state"] == "parked"
    assert take_back(rig, before)
    assert rig.sale == before._replace(name="Aziza")
    assert rig.state.parked == ()
    assert export_sales(rig.store)[0]["state"] == "open"


def test_several_baskets_are_parked_at_once_and_kept_across_restarts() -> None:
    rig = CounterRig()
    for product in (BREAD, MILK, RICE):
        rig.scan(product)
        assert park(rig)
        rig.clock.advance(60)
    again = rig.restart()

    assert [sale.basket.lines[0].name for sale in again.state.parked] == [
        BREAD.name,
        MILK.name,
        RICE.name,
    ]
    assert take_back(again, again.state.parked[1])
    assert again.sale.basket.lines[0].name == MILK.name


def test_a_basket_that_stands_at_the_counter_is_parked_first_and_nothing_is_lost() -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    first = rig.sale
    park(rig)
    rig.scan(MILK)
    second = rig.sale
    assert take_back(rig, first)

    assert rig.sale == first
    assert [sale.id for sale in rig.state.parked] == [second.id]


def test_an_empty_basket_cannot_be_parked() -> None:
    rig = CounterRig()
    assert not park(rig)
    assert refusals(rig) == [Refusal.NO_LINES]


def test_under_a_payment_nothing_is_parked_or_taken_back() -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    first = rig.sale
    park(rig)
    rig.scan(MILK)
    rig.pay()
    assert not park(rig)
    assert not take_back(rig, first)

    assert refusals(rig) == [Refusal.BASKET_FROZEN, Refusal.BASKET_FROZEN]
    assert rig.stage() is Stage.WAITING


def test_what_is_not_parked_any_more_is_not_taken_back_twice() -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    sale = rig.sale
    park(rig)
    assert take_back(rig, sale)
    assert not take_back(rig, sale)
    assert refusals(rig) == [Refusal.NOT_PARKED]


@pytest.mark.parametrize("name", ["a" * 201, "one\ntwo"])
def test_a_name_that_cannot_be_shown_is_refused(name: str) -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    assert not park(rig, name)
    assert refusals(rig) == [Refusal.BAD_TEXT]


def test_there_is_an_end_to_what_can_be_parked() -> None:
    rig = CounterRig()
    for _ in range(MOST_PARKED):
        rig.scan(BREAD)
        assert park(rig)
    rig.scan(MILK)
    first = rig.state.parked[0]
    assert not park(rig)
    assert not take_back(rig, first)

    assert refusals(rig) == [Refusal.TOO_MANY_PARKED, Refusal.TOO_MANY_PARKED]
    assert rig.sale.basket.lines[0].name == MILK.name


def test_a_basket_that_the_disk_did_not_park_stays_at_the_counter() -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    rig.store.fail_writes = 1
    park(rig)
    assert rig.sale.basket.lines[0].name == BREAD.name
    assert rig.state.parked == ()


def test_a_parked_basket_keeps_the_prices_it_was_scanned_at() -> None:
    rig = CounterRig()
    rig.scan(BREAD)
    sale = rig.sale
    park(rig)
    rig.catalogue.put([BREAD.__class__(BREAD.barcode, BREAD.name, MILK.price)])
    take_back(rig, sale)
    assert rig.sale.basket.total == BREAD.price

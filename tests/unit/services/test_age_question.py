"""Goods with an age limit: a line at once, a question beside the basket, and no payment before the answer."""

from __future__ import annotations

import pytest

from pos_app.domain.events import ActionRefused, Refusal
from pos_app.domain.product import Product
from pos_app.domain.sale import SaleState
from pos_app.services.desk import Stage
from tests.helpers.builders import som
from tests.helpers.counter_rig import BREAD, CounterRig

BEER = Product("4780000001000", "Pivo 0,5 l", som(1_200_000), age_limit=20)
ENERGY = Product("4780000001017", "Energetik", som(900_000), age_limit=18)
CIGARS = Product("4780000001024", "Sigara", som(5_000_000), age_limit=21)


@pytest.fixture
def rig() -> CounterRig:
    return CounterRig(products=(BREAD, BEER, ENERGY, CIGARS))


def asked(rig: CounterRig) -> tuple[str, int] | None:
    question = rig.sale.age_question
    return (question.name, question.age_limit) if question else None


def confirm(rig: CounterRig) -> bool:
    is_done = rig.changes.confirm_age()
    rig.tasks.crank()
    return is_done


def take_out(rig: CounterRig) -> bool:
    is_done = rig.changes.take_out_for_age()
    rig.tasks.crank()
    return is_done


def refusals(rig: CounterRig) -> list[tuple[Refusal, str]]:
    return [(one.refusal, one.detail) for one in rig.events if isinstance(one, ActionRefused)]


def names(rig: CounterRig) -> list[str]:
    return [line.name for line in rig.sale.basket.lines]


def test_a_product_with_an_age_limit_is_a_line_at_once_and_the_next_scan_too(rig: CounterRig) -> None:
    rig.scan(BEER, BREAD, BEER)

    assert [(line.name, line.quantity.to_text()) for line in rig.sale.basket.lines] == [
        ("Pivo 0,5 l", "2"),
        ("Obi non", "1"),
    ]
    assert asked(rig) == ("Pivo 0,5 l", 20)


def test_goods_without_a_limit_ask_nothing(rig: CounterRig) -> None:
    rig.scan(BREAD)
    assert asked(rig) is None
    assert not confirm(rig)
    assert not take_out(rig)
    assert names(rig) == ["Obi non"]


def test_paying_waits_for_the_answer_and_says_what_to_do(rig: CounterRig) -> None:
    rig.scan(BREAD, BEER)
    rig.pay()

    assert refusals(rig) == [(Refusal.AGE_NOT_CONFIRMED, "Pivo 0,5 l")]
    assert rig.calls("create") == []
    assert confirm(rig)
    rig.pay()
    assert rig.stage() is Stage.WAITING


def test_the_strictest_of_several_limits_is_asked_for_and_answers_for_the_others(rig: CounterRig) -> None:
    rig.scan(ENERGY, CIGARS, BEER)
    assert asked(rig) == ("Sigara", 21)
    confirm(rig)
    assert asked(rig) is None


def test_a_higher_limit_asks_again_and_a_lower_one_does_not(rig: CounterRig) -> None:
    rig.scan(BEER)
    confirm(rig)
    rig.scan(ENERGY, BEER)
    assert asked(rig) is None
    rig.scan(CIGARS)
    assert asked(rig) == ("Sigara", 21)


def test_taking_the_product_out_takes_the_question_away(rig: CounterRig) -> None:
    rig.scan(BREAD, BEER)
    rig.counter.remove(2)
    rig.tasks.crank()
    assert asked(rig) is None


def test_a_customer_who_is_too_young_gets_all_but_the_goods_with_a_limit(rig: CounterRig) -> None:
    rig.scan(BEER, BREAD, CIGARS)
    assert take_out(rig)
    assert names(rig) == ["Obi non"]
    rig.changes.undo()
    rig.tasks.crank()
    assert names(rig) == ["Pivo 0,5 l", "Obi non", "Sigara"]
    assert asked(rig) == ("Sigara", 21)
    rig.changes.redo()
    rig.tasks.crank()
    assert names(rig) == ["Obi non"]


def test_too_young_for_more_keeps_what_was_confirmed_before(rig: CounterRig) -> None:
    rig.scan(ENERGY)
    confirm(rig)
    rig.scan(CIGARS)
    take_out(rig)
    assert names(rig) == ["Energetik"]
    assert asked(rig) is None


def test_an_answer_is_taken_back_and_given_again_like_any_change(rig: CounterRig) -> None:
    rig.scan(BEER)
    confirm(rig)
    rig.changes.undo()
    rig.tasks.crank()
    assert asked(rig) == ("Pivo 0,5 l", 20)
    rig.changes.redo()
    rig.tasks.crank()
    assert asked(rig) is None
    assert names(rig) == ["Pivo 0,5 l"]


def test_taking_back_a_later_scan_keeps_the_answer(rig: CounterRig) -> None:
    rig.scan(BEER)
    confirm(rig)
    rig.scan(BREAD)
    rig.changes.undo()
    rig.tasks.crank()
    assert (names(rig), asked(rig)) == (["Pivo 0,5 l"], None)


def test_the_next_customer_is_asked_again_also_where_the_first_one_took_everything_out(
    rig: CounterRig,
) -> None:
    rig.scan(BEER)
    confirm(rig)
    rig.counter.remove(1)
    rig.tasks.crank()
    rig.scan(BEER)
    assert asked(rig) == ("Pivo 0,5 l", 20)


def test_the_sale_after_a_paid_one_asks_again(rig: CounterRig) -> None:
    rig.scan(BEER)
    confirm(rig)
    rig.counter.clear()
    rig.tasks.crank()
    rig.scan(BEER)
    assert asked(rig) == ("Pivo 0,5 l", 20)


def test_question_and_answer_outlive_the_program_and_parking(rig: CounterRig) -> None:
    rig.scan(BEER)
    again = rig.restart()
    assert asked(again) == ("Pivo 0,5 l", 20)
    confirm(again)
    again = again.restart()
    assert asked(again) is None
    sale_id = again.sale.id
    again.parking.park()
    again.tasks.crank()
    again = again.restart()
    again.parking.take_back(sale_id)
    again.tasks.crank()
    assert (names(again), asked(again)) == (["Pivo 0,5 l"], None)


def test_the_journal_says_who_was_let_through_and_who_was_not(rig: CounterRig) -> None:
    rig.scan(ENERGY)
    confirm(rig)
    rig.scan(CIGARS)
    take_out(rig)

    facts = [fact for fact in rig.store.facts if fact.kind.startswith("age_")]
    assert [(fact.kind, fact.data) for fact in facts] == [
        ("age_confirmed", {"limit": 18}),
        ("age_refused", {"limit": 21, "removed": [2]}),
    ]


def test_an_answer_that_the_disk_did_not_take_is_none(rig: CounterRig) -> None:
    rig.scan(BEER)
    rig.store.fail_writes = 1
    confirm(rig)
    assert asked(rig) == ("Pivo 0,5 l", 20)


def test_under_a_payment_nothing_is_asked_or_taken_out(rig: CounterRig) -> None:
    rig.scan(BEER)
    confirm(rig)
    rig.pay()
    assert not confirm(rig)
    assert not take_out(rig)
    assert rig.sale.state is SaleState.AWAITING_PAYMENT


def test_a_limit_that_was_raised_between_two_scans_counts_for_the_line(rig: CounterRig) -> None:
    rig.scan(ENERGY)
    rig.catalogue.products[ENERGY.barcode] = Product(ENERGY.barcode, ENERGY.name, ENERGY.price, age_limit=20)
    rig.scan(ENERGY)
    assert asked(rig) == ("Energetik", 20)
    assert len(rig.sale.basket.lines) == 1

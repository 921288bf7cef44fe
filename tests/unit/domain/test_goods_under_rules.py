"""Lines with age limits and marking codes, as the basket itself keeps them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.basket import Basket
from pos_app.domain.errors import MarkRule, MarkTaken
from pos_app.domain.money import Currency
from pos_app.domain.quantity import ONE, Quantity
from tests.helpers.builders import make_basket, make_product, make_sale

BREAD = make_product()
BEER = make_product("4870216760007", name="Pivo", age_limit=20, is_marked=True)
CHEESE = make_product("2000001", name="Pishloq", unit="kg", is_marked=True)


def marked(*marks: str) -> Basket:
    basket = Basket(Currency.UZS)
    for mark in marks:
        basket, _ = basket.add_marked(BEER, mark=mark)
    return basket


def test_a_sale_asks_for_its_highest_limit_until_that_was_confirmed() -> None:
    cigars = make_product("3", name="Sigara", age_limit=21)
    sale = make_sale(basket=make_basket(BEER, BREAD, cigars))
    assert sale.age_question == sale.basket.lines[2]
    assert sale._replace(age_confirmed=20).age_question == sale.basket.lines[2]
    assert sale._replace(age_confirmed=21).age_question is None
    assert make_sale(basket=Basket(Currency.UZS)).age_question is None


def test_a_line_takes_over_what_the_list_asks_for_since_it_began() -> None:
    basket = make_basket(make_product(), replace(BREAD, age_limit=18), replace(BREAD, is_marked=True), BREAD)
    (line,) = basket.lines
    assert (line.age_limit, line.is_marked, line.missing_marks) == (18, True, 4)
    assert line.has_rules


def test_plain_goods_have_no_rules() -> None:
    (line,) = make_basket(BREAD).lines
    assert not line.has_rules
    assert line.missing_marks == 0


def test_what_is_weighed_lacks_no_codes() -> None:
    _, line = Basket(Currency.UZS).add(CHEESE, quantity=Quantity(2500))
    assert line.missing_marks == 0


def test_the_same_package_is_never_in_a_basket_twice() -> None:
    with pytest.raises(MarkTaken):
        marked("a\x1db", "ab")


def test_a_code_goes_to_the_line_that_lacks_one() -> None:
    basket, line = make_basket(BREAD, BEER).add_marked(BEER, mark="a")
    assert (line.number, line.quantity, line.marks) == (2, ONE, ("a",))
    assert basket.total == make_basket(BREAD, BEER).total


@pytest.mark.parametrize("pieces", [1, 3])
def test_a_line_of_codes_alone_keeps_its_quantity(pieces: int) -> None:
    with pytest.raises(MarkRule):
        marked("a", "b").change_quantity(1, quantity=Quantity(pieces * 1000))


@given(st.lists(st.tuples(st.booleans(), st.sampled_from("abcdef")), max_size=12))
def test_pieces_and_codes_always_agree(scans: list[tuple[bool, str]]) -> None:
    """By plain barcode or by code, in any order: no code is lost or there twice, and no piece has two."""
    basket, plain, codes = Basket(Currency.UZS), 0, set[str]()
    for is_plain, mark in scans:
        if is_plain:
            basket, plain = basket.add(BEER)[0], plain + 1
        elif mark in codes:
            with pytest.raises(MarkTaken):
                basket.add_marked(BEER, mark=mark)
        else:
            lacking = sum(line.missing_marks for line in basket.lines)
            basket, _ = basket.add_marked(BEER, mark=mark)
            codes.add(mark)
            plain -= lacking > 0
    kept = [mark for line in basket.lines for mark in line.marks]
    assert sorted(kept) == sorted(codes)
    assert sum(line.missing_marks for line in basket.lines) == plain
    assert all(line.missing_marks >= 0 for line in basket.lines)
    assert basket.total.minor == (plain + len(codes)) * BEER.price.minor

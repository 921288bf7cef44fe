from __future__ import annotations

import pytest

from pos_app.domain.errors import ProductRule
from pos_app.domain.product import LONGEST_NAME
from pos_app.domain.sale import SaleState
from tests.helpers.builders import make_product, make_sale, som


@pytest.mark.parametrize("name", ["", "  ", "\t\n", "x" * (LONGEST_NAME + 1)])
def test_a_product_without_a_name_is_refused(name: str) -> None:
    with pytest.raises(ProductRule):
        make_product(name=name)


@pytest.mark.parametrize("minor", [0, -1])
def test_a_product_for_nothing_is_refused(minor: int) -> None:
    with pytest.raises(ProductRule):
        make_product(price=som(minor))


def test_a_product_with_a_code_that_no_scanner_types_is_refused() -> None:
    with pytest.raises(ProductRule):
        make_product("код")


def test_a_long_name_in_any_script_and_a_price_of_one_tiyin_are_taken() -> None:
    product = make_product(name="Ў" * LONGEST_NAME, price=som(1))
    assert product.price == som(1)


def test_goods_by_the_kilo_are_weighed_and_pieces_are_not() -> None:
    assert make_product(unit="кг").is_weighed
    assert not make_product(unit="шт").is_weighed


@pytest.mark.parametrize("state", SaleState)
def test_only_an_open_sale_takes_goods(state: SaleState) -> None:
    assert make_sale(state=state).is_editable is (state is SaleState.OPEN)


def test_the_states_of_a_sale_are_the_words_of_the_export() -> None:
    assert [state.value for state in SaleState] == [
        "open",
        "parked",
        "awaiting_payment",
        "paid",
        "partly_refunded",
        "refunded",
        "voided",
    ]

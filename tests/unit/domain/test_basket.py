from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from pos_app.domain.basket import Basket
from pos_app.domain.errors import AmountError, BasketRule, CurrencyMismatch
from pos_app.domain.money import LARGEST_MINOR, Currency
from pos_app.domain.product import Product
from pos_app.domain.quantity import ONE, Quantity
from tests.helpers.builders import cents, make_basket, make_line, make_product, som

BREAD = make_product("4780000000010", name="Obi non", price=som(450_000))
MILK = make_product("4780000000027", name="Sut", price=som(1_490_000))
RICE = make_product("2000001", name="Guruch", price=som(1_850_033), unit="kg")
GOODS = [BREAD, MILK, RICE]
EMPTY = Basket(Currency.UZS)


def test_an_empty_basket_costs_nothing() -> None:
    assert EMPTY.is_empty
    assert EMPTY.total == som(0)


def test_the_same_product_again_adds_one_to_its_line() -> None:
    basket, line = make_basket(BREAD, MILK).add(BREAD)
    assert (line.number, line.quantity) == (1, Quantity(2000))
    assert [one.barcode for one in basket.lines] == [BREAD.barcode, MILK.barcode]
    assert basket.total == som(2 * 450_000 + 1_490_000)


def test_a_shop_that_wants_it_sees_each_scan_as_a_line_of_its_own() -> None:
    basket, line = make_basket(BREAD).add(BREAD, merge=False)
    assert [one.number for one in basket.lines] == [1, 2]
    assert line.number == 2


def test_the_last_of_several_equal_lines_grows() -> None:
    basket, _ = make_basket(BREAD).add(BREAD, merge=False)
    basket, line = basket.add(BREAD)
    assert line.number == 2
    assert [one.quantity for one in basket.lines] == [ONE, Quantity(2000)]


@pytest.mark.parametrize(
    "again",
    [
        make_product(BREAD.barcode, name=BREAD.name, price=som(450_001)),
        make_product(BREAD.barcode, name="Non", price=BREAD.price),
        make_product("4780000000011", name=BREAD.name, price=BREAD.price),
    ],
)
def test_a_product_with_another_price_name_or_code_gets_its_own_line(again: Product) -> None:
    basket, line = make_basket(BREAD).add(again)
    assert line.number == 2
    assert basket.lines[0].unit_price == som(450_000)


def test_a_product_whose_unit_changed_gets_its_own_line() -> None:
    by_kilo = make_product(BREAD.barcode, name=BREAD.name, price=BREAD.price, unit="kg")
    basket, _ = make_basket(BREAD).add(by_kilo, quantity=Quantity(250))
    assert [(line.unit, line.quantity) for line in basket.lines] == [("pcs", ONE), ("kg", Quantity(250))]


def test_a_line_with_a_discount_is_left_as_it_is() -> None:
    reduced = Basket(Currency.UZS, (make_line(1, product=BREAD, discount=som(1)),), last_number=1)
    _, line = reduced.add(BREAD)
    assert line.number == 2


def test_goods_by_weight_without_a_weight_wait_to_be_weighed() -> None:
    basket, line = EMPTY.add(RICE)
    assert line.is_to_weigh
    assert line.quantity == ONE
    basket, second = basket.add(RICE)
    assert (second.number, second.is_to_weigh) == (2, True)
    basket, weighed = basket.change_quantity(1, quantity=Quantity(350))
    assert not weighed.is_to_weigh
    assert basket.line(1).total == som(647_512)
    basket, grown = basket.add(RICE, quantity=Quantity(650))
    assert (grown.number, grown.quantity) == (1, ONE)


def test_pieces_are_sold_whole() -> None:
    with pytest.raises(AmountError):
        EMPTY.add(BREAD, quantity=Quantity(500))
    with pytest.raises(AmountError):
        make_basket(BREAD).change_quantity(1, quantity=Quantity(1500))
    assert make_basket(BREAD).change_quantity(1, quantity=Quantity(7000))[1].quantity == Quantity(7000)


def test_a_price_in_dollars_never_gets_into_a_basket_in_soum() -> None:
    with pytest.raises(BasketRule):
        EMPTY.add(make_product(price=cents(100)))


def test_a_total_never_mixes_soum_and_dollars() -> None:
    dollars = make_line(1, product=make_product(price=cents(100)))
    with pytest.raises(CurrencyMismatch):
        _ = Basket(Currency.UZS, (dollars,), last_number=1).total


def test_a_discount_lies_between_nothing_and_the_price_of_the_line() -> None:
    assert make_line(product=BREAD, discount=som(450_000)).total == som(0)
    for minor in (-1, 450_001):
        with pytest.raises(AmountError):
            make_line(product=BREAD, discount=som(minor))
    with pytest.raises(CurrencyMismatch):
        make_line(product=BREAD, discount=cents(1))


def test_fewer_pieces_than_the_discount_pays_for_are_refused() -> None:
    reduced = Basket(
        Currency.UZS,
        (make_line(1, product=BREAD, quantity=Quantity(2000), discount=som(500_000)),),
        last_number=1,
    )
    with pytest.raises(AmountError):
        reduced.change_quantity(1, quantity=ONE)


def test_a_removed_line_is_gone_and_its_number_is_never_given_again() -> None:
    basket = make_basket(BREAD, MILK).remove(2)
    assert [line.number for line in basket.lines] == [1]
    _, line = basket.add(MILK)
    assert line.number == 3
    with pytest.raises(BasketRule):
        basket.line(2)
    with pytest.raises(BasketRule):
        basket.remove(2)
    with pytest.raises(BasketRule):
        basket.change_quantity(2, quantity=ONE)


def test_a_basket_that_grows_too_large_to_be_held_stays_as_it_was() -> None:
    dear = make_product("1", name="Oltin", price=som(LARGEST_MINOR))
    basket = make_basket(dear)
    for product in (BREAD, dear):
        with pytest.raises(AmountError):
            basket.add(product)
    with pytest.raises(AmountError):
        basket.change_quantity(1, quantity=Quantity(2000))
    assert basket.total == som(LARGEST_MINOR)


def test_equal_goods_are_recognised_whatever_the_order_of_the_scans() -> None:
    assert make_basket(BREAD, MILK).fingerprint() == make_basket(MILK, BREAD).fingerprint()
    assert make_basket(BREAD, MILK).remove(2).fingerprint() == make_basket(BREAD).fingerprint()


def test_any_other_goods_quantity_price_or_discount_is_another_basket() -> None:
    one_more, _ = make_basket(BREAD).change_quantity(1, quantity=Quantity(2000))
    others = [
        EMPTY,
        Basket(Currency.USD),
        make_basket(BREAD),
        one_more,
        make_basket(MILK),
        make_basket(BREAD, MILK),
        make_basket(make_product(BREAD.barcode, name=BREAD.name, price=som(450_001))),
        make_basket(make_product(BREAD.barcode, name="Non", price=BREAD.price)),
        make_basket(make_product("4780000000011", name=BREAD.name, price=BREAD.price)),
        Basket(Currency.UZS, (make_line(1, product=BREAD, discount=som(1)),), last_number=1),
    ]
    assert len({basket.fingerprint() for basket in others}) == len(others)


def test_two_products_of_the_same_price_are_never_taken_for_one_another() -> None:
    # These two codes have the same CRC-32, so a fingerprint of 32 bits can't tell their baskets apart.
    first = make_basket(make_product("8107249858828", name="A", price=som(100)))
    second = make_basket(make_product("2240067032841", name="A", price=som(100)))
    assert first.fingerprint() != second.fingerprint()


goods = st.lists(st.tuples(st.sampled_from(GOODS), st.integers(1, 50)), max_size=12)


@given(goods)
def test_the_total_is_the_sum_of_the_lines_to_the_tiyin(scans: list[tuple[Product, int]]) -> None:
    basket = EMPTY
    for product, pieces in scans:
        basket, _ = basket.add(product, quantity=Quantity(pieces * 1000))
    assert basket.total.minor == sum(product.price.minor * pieces for product, pieces in scans)
    assert basket.total.minor == sum(line.total.minor for line in basket.lines)


@given(goods, st.sampled_from(GOODS))
def test_scanning_and_taking_out_again_leaves_the_basket_as_it_was(
    scans: list[tuple[Product, int]], extra: Product
) -> None:
    basket = EMPTY
    for product, pieces in scans:
        basket, _ = basket.add(product, quantity=Quantity(pieces * 1000))
    grown, line = basket.add(extra, quantity=ONE, merge=False)
    assert grown.remove(line.number).lines == basket.lines
    assert grown.remove(line.number).fingerprint() == basket.fingerprint()


class BasketMachine(RuleBasedStateMachine):
    """A basket against a plain list of what a careful person would have written down."""

    def __init__(self) -> None:
        super().__init__()
        self.basket = EMPTY
        self.written: list[tuple[int, str, int]] = []
        self.given: set[int] = set()

    @rule(product=st.sampled_from([BREAD, MILK]), pieces=st.integers(1, 9))
    def scan(self, product: Product, pieces: int) -> None:
        self.basket, line = self.basket.add(product, quantity=Quantity(pieces * 1000))
        for at, (number, barcode, amount) in enumerate(self.written):
            if barcode == product.barcode:
                assert line.number == number
                self.written[at] = (number, barcode, amount + pieces * 1000)
                return
        self._note_new(line.number, product.barcode, pieces * 1000)

    @rule()
    def scan_unweighed(self) -> None:
        self.basket, line = self.basket.add(RICE)
        self._note_new(line.number, RICE.barcode, 1000)

    @precondition(lambda self: self.written)
    @rule(data=st.data(), pieces=st.integers(1, 9))
    def change(self, data: st.DataObject, pieces: int) -> None:
        at = data.draw(st.integers(0, len(self.written) - 1))
        number, barcode, _ = self.written[at]
        self.basket, _ = self.basket.change_quantity(number, quantity=Quantity(pieces * 1000))
        self.written[at] = (number, barcode, pieces * 1000)

    @precondition(lambda self: self.written)
    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        number, _, _ = self.written.pop(data.draw(st.integers(0, len(self.written) - 1)))
        self.basket = self.basket.remove(number)

    @invariant()
    def basket_is_what_was_written_down(self) -> None:
        lines = [(line.number, line.barcode, line.quantity.thousandths) for line in self.basket.lines]
        assert lines == self.written
        prices = {product.barcode: product.price.minor for product in GOODS}
        assert self.basket.total.minor == sum(
            prices[code] * amount // 1000 for _, code, amount in self.written
        )
        assert self.basket.last_number == max(self.given, default=0)

    def _note_new(self, number: int, barcode: str, amount: int) -> None:
        assert number not in self.given
        self.given.add(number)
        self.written.append((number, barcode, amount))


TestABasketThroughAWholeDay = BasketMachine.TestCase

"""Discounts, prices by hand, lines that were typed, notes: what they make of a basket."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.basket import Basket, Line
from pos_app.domain.discount import WHOLE_PERCENT, Discount, checked, parse_discount
from pos_app.domain.errors import AmountError, AmountTooLarge, BasketRule
from pos_app.domain.money import LARGEST_MINOR, Currency, Money, divide_half_up
from pos_app.domain.quantity import ONE, Quantity
from tests.helpers.builders import make_basket, make_line, make_product, make_sale, som

BREAD = make_product()
MILK = make_product("4780000000027", name="Sut", price=som(1_490_000))
RICE = make_product("2000001", name="Guruch", price=som(1_850_000), unit="kg")


def percent(number: float) -> Discount:
    return Discount(round(number * 100), is_percent=True)


def amount(minor: int) -> Discount:
    return Discount(minor, is_percent=False)


def discounts(basket: Basket) -> list[int]:
    return [line.discount.minor for line in basket.lines]


def test_a_percentage_is_rounded_half_up_to_the_tiyin() -> None:
    assert percent(50).of(1) == 1
    assert percent(50).of(3) == 2
    assert percent(33.33).of(10_000) == 3333
    assert percent(100).of(7) == 7


def test_an_amount_takes_off_no_more_than_there_is() -> None:
    assert amount(500).of(300) == 300
    assert amount(500).of(700) == 500


@pytest.mark.parametrize(
    ("text", "is_percent", "expected"),
    [
        ("12,5", True, Discount(1250, True)),
        ("100", True, Discount(10_000, True)),
        ("0", True, None),
        ("0.00", False, None),
        ("5 000", False, Discount(500_000, False)),
    ],
)
def test_a_discount_is_read_as_it_is_typed(text: str, is_percent: bool, expected: Discount | None) -> None:
    assert parse_discount(text, is_percent=is_percent, currency=Currency.UZS) == expected


@pytest.mark.parametrize(
    ("text", "is_percent"),
    [("100,01", True), ("-1", True), ("-1", False), ("ten", True), ("", False), ("1.234", True)],
)
def test_nonsense_is_no_discount(text: str, is_percent: bool) -> None:
    with pytest.raises(AmountError):
        parse_discount(text, is_percent=is_percent, currency=Currency.UZS)


def test_a_discount_is_told_in_words_for_the_journal() -> None:
    assert percent(12.5).to_text() == "12.5%"
    assert percent(10).to_text() == "10%"
    assert amount(500_050).to_text() == "5000.50"
    assert checked(amount(0)) is None


def test_a_discount_on_a_line_lowers_its_total_alone() -> None:
    basket, line = make_basket(BREAD, MILK).discount_line(1, percent(10))

    assert (line.total, line.discount) == (som(405_000), som(45_000))
    assert basket.total == som(405_000 + 1_490_000)
    assert basket.off_minor == 45_000
    again, line = basket.discount_line(1, amount(100_000))
    assert (line.total, line.percent) == (som(350_000), None)
    assert again.discount_line(1, None)[1].discount == som(0)


def test_a_percentage_follows_the_quantity_and_the_price_and_an_amount_stays() -> None:
    basket, _ = make_basket(BREAD).discount_line(1, percent(10))
    basket, line = basket.change_quantity(1, quantity=Quantity(3000))
    assert line.discount == som(135_000)
    basket, line = basket.change_price(1, price=som(100_000))
    assert (line.discount, line.total) == (som(30_000), som(270_000))

    basket, _ = make_basket(BREAD).discount_line(1, amount(100_000))
    assert basket.change_quantity(1, quantity=Quantity(3000))[1].discount == som(100_000)


def test_more_than_the_line_or_the_basket_is_refused() -> None:
    basket = make_basket(BREAD, MILK)
    with pytest.raises(AmountError):
        basket.discount_line(1, amount(450_001))
    with pytest.raises(AmountError):
        basket.discount_all(amount(1_940_001))
    assert basket.discount_line(1, amount(450_000))[0].total == MILK.price
    assert basket.discount_all(amount(1_940_000)).total == som(0)


def test_a_discount_on_the_basket_is_spread_by_largest_remainder_with_ties_to_the_earlier_line() -> None:
    three = make_basket(*(make_product(f"A{number}", price=som(100)) for number in range(3)))

    assert discounts(three.discount_all(amount(100))) == [34, 33, 33]
    assert discounts(three.discount_all(amount(101))) == [34, 34, 33]
    assert discounts(make_basket(BREAD, MILK).discount_all(percent(10))) == [45_000, 149_000]


def test_a_discount_on_the_basket_comes_after_those_on_its_lines() -> None:
    basket, _ = make_basket(BREAD, MILK).discount_line(1, percent(50))
    basket = basket.discount_all(percent(10))

    assert discounts(basket) == [225_000 + 22_500, 149_000]
    assert discounts(basket.discount_all(None)) == [225_000, 0]


def test_a_percentage_of_the_basket_follows_its_lines_and_an_amount_stays_as_far_as_it_goes() -> None:
    basket = make_basket(BREAD).discount_all(percent(10))
    basket, _ = basket.add(MILK)
    assert basket.total == som(1_746_000)

    basket = make_basket(BREAD, MILK).discount_all(amount(1_000_000))
    assert basket.total == som(940_000)
    fewer = basket.remove(2)
    assert (fewer.total, fewer.discount) == (som(0), amount(1_000_000))
    assert fewer.add(MILK)[0].total == som(940_000)


def test_what_is_taken_out_of_a_paid_basket_leaves_the_other_prices_as_they_were_agreed() -> None:
    basket = make_basket(BREAD, MILK).discount_all(amount(1_000_000))
    milk = basket.lines[1]

    assert basket.take_out(1).lines == (milk,)
    assert basket.take_out(1).total == milk.total


def test_a_scan_joins_a_line_that_only_shares_in_the_basket_s_discount() -> None:
    basket = make_basket(BREAD).discount_all(percent(10))
    basket, line = basket.add(BREAD)
    assert (len(basket.lines), line.quantity, line.discount) == (1, Quantity(2000), som(90_000))


@pytest.mark.parametrize(
    "change",
    [
        lambda basket: basket.discount_line(1, percent(10)),
        lambda basket: basket.discount_line(1, amount(1)),
        lambda basket: basket.change_price(1, price=BREAD.price),
        lambda basket: basket.set_note(1, "sliced"),
    ],
)
def test_a_scan_never_joins_a_line_that_was_changed_by_hand(change: object) -> None:
    basket, _ = change(make_basket(BREAD))  # type: ignore[operator]
    assert len(basket.add(BREAD)[0].lines) == 2


def test_a_price_by_hand_is_marked_and_is_more_than_0() -> None:
    basket, line = make_basket(BREAD).change_price(1, price=som(400_000))
    assert (line.is_price_by_hand, basket.total) == (True, som(400_000))
    assert line.has_more
    for minor in (0, -1):
        with pytest.raises(AmountError):
            basket.change_price(1, price=som(minor))


def test_a_typed_line_has_a_name_and_a_price_and_no_barcode() -> None:
    basket, line = Basket(Currency.UZS).add_free(
        " Sovgʻa qutisi ", price=som(500_000), quantity=Quantity(2000)
    )
    assert (line.name, line.barcode, line.total) == ("Sovgʻa qutisi", "", som(1_000_000))
    assert len(basket.add_free("Sovgʻa qutisi", price=som(500_000))[0].lines) == 2
    with pytest.raises(AmountError):
        basket.add_free("Sovgʻa", price=som(0))
    with pytest.raises(AmountTooLarge):
        basket.add_free("Sovgʻa", price=som(LARGEST_MINOR))


@pytest.mark.parametrize("name", ["", "  ", "—", "a" * 501, "one\ntwo"])
def test_a_typed_line_needs_a_name_that_can_be_read(name: str) -> None:
    with pytest.raises(BasketRule):
        Basket(Currency.UZS).add_free(name, price=som(1))


def test_a_note_stays_with_its_line_and_makes_no_other_basket() -> None:
    plain = make_basket(BREAD)
    noted, line = plain.set_note(1, "  sliced ")
    assert line.note == "sliced"
    assert noted.fingerprint() == plain.fingerprint()
    assert noted.set_note(1, "")[1].note == ""
    for note in ("a" * 201, "one\ntwo"):
        with pytest.raises(BasketRule):
            plain.set_note(1, note)


def test_a_basket_with_a_discount_is_another_basket() -> None:
    assert make_basket(BREAD).discount_all(percent(1)).fingerprint() != make_basket(BREAD).fingerprint()


def test_a_part_of_the_basket_s_discount_is_part_of_the_line_s() -> None:
    with pytest.raises(AmountError):
        make_line(product=BREAD, discount=som(1), share_minor=2)
    with pytest.raises(AmountError):
        make_line(product=BREAD, discount=som(1), share_minor=-1)


PRICES = st.integers(1, 10_000_000)
PIECES = st.integers(1, 99).map(lambda number: number * 1000)
WEIGHTS = st.integers(1, 99_999)
DISCOUNTS = st.builds(Discount, st.integers(0, WHOLE_PERCENT), st.just(True)) | st.builds(
    Discount, st.integers(0, 10**9), st.just(False)
)


@st.composite
def baskets(draw: st.DrawFn) -> Basket:
    """Up to ten lines with prices, weights and discounts of their own."""
    basket = Basket(Currency.UZS)
    for number in range(draw(st.integers(1, 10))):
        is_weighed = draw(st.booleans())
        product = make_product(f"A{number}", price=som(draw(PRICES)), unit="kg" if is_weighed else "pcs")
        quantity = Quantity(draw(WEIGHTS if is_weighed else PIECES))
        basket, line = basket.add(product, quantity=quantity)
        own = draw(st.none() | DISCOUNTS)
        if own is not None:
            fitting = own if own.is_percent else Discount(min(own.value, line.price_minor), is_percent=False)
            basket, _ = basket.discount_line(line.number, fitting)
    return basket


def by_the_contract(basket: Basket, discount: Discount) -> list[int]:
    """Line totals worked out once more, straight from the words of the contract."""
    rests = []
    for line in basket.lines:
        product = divide_half_up(line.quantity.thousandths * line.unit_price.minor, denominator=1000)
        off = line.own_discount_minor
        if line.percent is not None:
            off = divide_half_up(product * line.percent, denominator=10_000)
        rests.append(product - off)
    whole = sum(rests)
    off = (
        divide_half_up(whole * discount.value, denominator=10_000)
        if discount.is_percent
        else min(discount.value, whole)
    )
    exact = [rest * off for rest in rests]
    floors = [one // whole if whole else 0 for one in exact]
    order = sorted(range(len(rests)), key=lambda place: (-(exact[place] % whole if whole else 0), place))
    for place in order[: off - sum(floors)]:
        floors[place] += 1
    return [rest - share for rest, share in zip(rests, floors, strict=True)]


@given(baskets(), DISCOUNTS)
def test_discounts_are_spread_exactly_as_the_contract_says(basket: Basket, discount: Discount) -> None:
    whole = sum(line.reduced_minor for line in basket.lines)
    if not discount.is_percent:
        discount = Discount(min(discount.value, whole), is_percent=False)
    reduced = basket.discount_all(discount)

    assert [line.total_minor for line in reduced.lines] == by_the_contract(basket, discount)
    assert reduced.total.minor == whole - discount.of(whole)
    assert all(0 <= line.discount.minor <= line.price_minor for line in reduced.lines)


@given(baskets(), DISCOUNTS, st.data())
def test_the_discount_of_a_basket_is_the_same_in_whatever_order_it_came_to_be(
    basket: Basket, discount: Discount, data: st.DataObject
) -> None:
    """Given first or last, and after any change: only what the lines are counts."""
    whole = sum(line.reduced_minor for line in basket.lines)
    if not discount.is_percent:
        discount = Discount(min(discount.value, whole), is_percent=False)
    reduced = basket.discount_all(discount)
    number = data.draw(st.sampled_from([line.number for line in basket.lines]))
    if data.draw(st.booleans()):
        changed, plain = reduced.remove(number), basket.remove(number)
    else:
        price = Money(data.draw(st.integers(10_000_000, 20_000_000)), Currency.UZS)
        changed = reduced.change_price(number, price=price)[0]
        plain = basket.change_price(number, price=price)[0]

    assert [line.total_minor for line in changed.lines] == by_the_contract(plain, discount)
    assert tuple(map(_own, changed.discount_all(None).lines)) == tuple(map(_own, plain.lines))


def _own(line: Line) -> tuple[object, ...]:
    return (line.number, line.unit_price, line.quantity, line.discount, line.percent, line.is_price_by_hand)


@given(baskets(), DISCOUNTS)
def test_lines_whose_part_stays_the_same_stay_themselves(basket: Basket, discount: Discount) -> None:
    """What isn't changed isn't written anew."""
    whole = sum(line.reduced_minor for line in basket.lines)
    if not discount.is_percent:
        discount = Discount(min(discount.value, whole), is_percent=False)
    reduced = basket.discount_all(discount)
    again = reduced.discount_all(discount)
    assert all(one is other for one, other in zip(reduced.lines, again.lines, strict=True))


def test_a_plain_sale_has_nothing_beyond_goods_and_prices() -> None:
    assert not make_sale().has_more
    assert make_sale(note="x").has_more
    assert make_sale(basket=make_basket(BREAD).discount_all(percent(1))).has_more
    assert not make_line(product=BREAD).has_more


def test_going_back_gives_no_line_number_twice() -> None:
    one = make_basket(BREAD)
    two, _ = one.add(MILK)
    back = two.back_to(one)
    assert (back.lines, back.last_number) == (one.lines, 2)
    assert back.add(RICE, quantity=ONE)[1].number == 3

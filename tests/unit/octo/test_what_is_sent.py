"""The create's body as Octo gets it: exact numbers, lines that add up, the specification's order of fields."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.basket import Line
from pos_app.domain.money import Currency, Money
from pos_app.domain.quantity import Quantity
from pos_app.octo import wire
from pos_app.octo.errors import NotSendableError
from pos_app.octo.order_text import create_text
from pos_app.services.settings import Settings
from tests.unit.octo.rig import ID, PAY_URL, SECRET, Octo, data, line, nested, order, uzs


def read(text: str) -> Any:
    return json.loads(text, parse_float=Decimal)


def basket_of(*lines: Line) -> list[dict[str, Any]]:
    basket: list[dict[str, Any]] = read(create_text(order(*lines)))["basket"]
    return basket


def test_a_simple_sale_goes_out_with_the_specifications_fields_in_their_order() -> None:
    text = create_text(order(line(quantity=Quantity(2000))))
    assert text == (
        '{"octo_shop_id":1234,"shop_transaction_id":"' + ID + '","auto_capture":true,"test":false,'
        '"init_time":"2026-11-24 14:05:00","total_sum":9000.00,"currency":"UZS",'
        '"description":"Do\'kon 1, 1-000042",'
        '"basket":[{"position_desc":"Non 450 g","count":2,"price":4500.00}],'
        f'"return_url":"https://octo.uz/?payment={ID}","language":"en","ttl":10}}'
    )


def test_the_shops_settings_decide_mode_language_addresses_and_lifetime() -> None:
    settings = Settings(
        shop_id=1234,
        is_two_stage=True,
        is_test=True,
        notify_url="https://shop.uz/n",
        return_url="https://shop.uz/{payment}",
        customer_language="oz",
        ttl_minutes=7,
        basket_mode="off",
    )
    body = read(create_text(order(settings=settings)))
    assert body["auto_capture"] is False
    assert body["test"] is True
    assert body["notify_url"] == "https://shop.uz/n"
    assert body["return_url"] == f"https://shop.uz/{ID}"
    assert (body["language"], body["ttl"]) == ("oz", 7)
    assert "basket" not in body


def test_the_fiscal_basket_sends_the_same_lines() -> None:
    fiscal = Settings(shop_id=1234, basket_mode="fiscal")
    assert read(create_text(order(settings=fiscal)))["basket"] == basket_of(line())


def test_a_weighed_line_goes_as_one_piece_with_its_weight_in_words() -> None:
    sugar = line("Shakar", unit="kg", quantity=Quantity(345), unit_price=uzs(1_299_900))
    assert basket_of(sugar) == [
        {"position_desc": "Shakar (0.345 kg)", "count": 1, "price": Decimal("4484.66")}
    ]


def test_a_discount_is_spread_over_the_pieces_when_it_divides() -> None:
    three = line(quantity=Quantity(3000), unit_price=uzs(100_000), discount=uzs(30_000))
    assert basket_of(three) == [{"position_desc": "Non 450 g", "count": 3, "price": Decimal("900.00")}]


def test_a_discount_that_does_not_divide_makes_the_line_one_piece_with_its_quantity_in_words() -> None:
    three = line(quantity=Quantity(3000), unit_price=uzs(100_000), discount=uzs(10_000))
    assert basket_of(three) == [
        {"position_desc": "Non 450 g (3 pcs)", "count": 1, "price": Decimal("2900.00")}
    ]


def test_a_free_line_is_left_out_of_the_basket() -> None:
    gift = line("Gift", discount=uzs(450_000))
    assert [one["position_desc"] for one in basket_of(line(), gift)] == ["Non 450 g"]


def test_a_long_name_is_cut_but_its_weight_is_not() -> None:
    [position] = basket_of(line("я" * 500, unit="кг", quantity=Quantity(1500)))
    assert len(position["position_desc"]) == 250
    assert position["position_desc"].endswith("я (1.5 кг)")


def test_control_characters_never_reach_the_customers_page() -> None:
    [position] = basket_of(line("Choy\x00\u202e\ud800 \r\n95\u00a0g\u2028x"))
    assert position["position_desc"] == "Choy 95 g x"


def test_a_name_and_a_description_without_a_readable_character_give_way_to_codes() -> None:
    body = read(create_text(order(line("\u200b"), description="\u200b\n")))
    assert body["basket"][0]["position_desc"] == "4780000000017"
    assert body["description"] == ID


def test_a_description_is_cut_to_what_octo_takes() -> None:
    assert read(create_text(order(description="x" * 300)))["description"] == "x" * 250


def test_letters_of_every_script_are_sent_in_plain_ascii() -> None:
    text = create_text(order(line("Ўзбекистон ноны"), description="Дўкон"))
    assert text.isascii()
    assert read(text)["basket"][0]["position_desc"] == "Ўзбекистон ноны"


@pytest.mark.parametrize(
    "wrong",
    [
        order()._replace(amount=uzs(450_001)),
        order()._replace(amount=uzs(0), lines=()),
        order()._replace(lines=(line(unit_price=Money(1, Currency.USD), discount=Money(0, Currency.USD)),)),
        order()._replace(settings=Settings(shop_id=1, basket_mode="off"), amount=uzs(1)),
    ],
)
def test_lines_that_do_not_make_the_amount_are_never_sent(wrong: Any) -> None:
    with pytest.raises(NotSendableError) as caught:
        create_text(wrong)
    assert not caught.value.may_exist
    assert not caught.value.is_sent


@st.composite
def lines(draw: st.DrawFn) -> Line:
    unit = draw(st.sampled_from(["pcs", "kg", "г", " L "]))
    thousandths = draw(st.integers(1, 200_000)) if unit != "pcs" else 1000 * draw(st.integers(1, 999))
    price, quantity = uzs(draw(st.integers(1, 10**9))), Quantity(thousandths)
    discount = draw(st.integers(0, quantity.price_of(price).minor))
    name = draw(st.text(min_size=1, max_size=300))
    return line(name, unit=unit, unit_price=price, quantity=quantity, discount=uzs(discount))


@given(st.lists(lines(), min_size=1, max_size=12))
def test_whatever_is_sold_the_lines_sent_add_up_to_the_tiyin(goods: list[Line]) -> None:
    total = sum(one.total.minor for one in goods)
    if total == 0:
        return
    body = read(create_text(order(*goods)))
    assert sum(one["count"] * one["price"] for one in body["basket"]) == body["total_sum"]
    assert body["total_sum"] == Decimal(total) / 100
    for one in body["basket"]:
        assert isinstance(one["count"], int)
        assert one["price"].as_tuple().exponent == -2
        assert 1 <= len(one["position_desc"]) <= 250
        assert one["position_desc"].isprintable()


def test_the_bytes_sent_are_the_stored_body_but_for_the_secret() -> None:
    octo = Octo()
    body = octo.gateway.compose(order())
    for _ in range(2):
        octo.script.say(nested(0, data()))
        octo.create(body)
    first, second = (request.content for request in octo.script.requests)
    assert first == second
    assert first.decode().replace(f'"octo_secret":"{SECRET}",', "") == body
    assert octo.script.requests[0].headers["Content-Type"] == "application/json"
    assert str(octo.script.requests[0].url) == "https://secure.octo.uz/prepare_payment"


def test_a_status_read_sends_three_fields_and_never_an_amount() -> None:
    octo = Octo()
    octo.script.say(nested(0, data(status="succeeded")))
    octo.read()
    assert json.loads(octo.script.requests[0].content) == {
        "octo_shop_id": 1234,
        "octo_secret": SECRET,
        "shop_transaction_id": ID,
    }


def test_a_capture_names_the_uuid_and_the_exact_amount() -> None:
    octo = Octo()
    octo.script.say(nested(0, {"octo_payment_UUID": "u", "status": "capture", "transfer_sum": "4365.00"}))
    answer = octo.capture()
    assert octo.script.requests[0].content.endswith(b'"accept_status":"capture","final_amount":4500.00}')
    assert octo.script.requests[0].url.path == "/set_accept"
    assert (answer.said.value, answer.transfer_minor) == ("succeeded", 436_500)


def test_a_cookie_of_octo_is_not_sent_back() -> None:
    octo = Octo()
    for _ in range(2):
        octo.script.say(nested(0, data()), headers={"Set-Cookie": "lane=7; Path=/"})
        octo.create()
    assert "cookie" not in octo.script.requests[1].headers


@pytest.mark.parametrize("damaged", ["", "[]", "{}", '{"total_sum":1}', f' {{"shop_transaction_id":"{ID}"}}'])
def test_a_damaged_record_is_never_sent(damaged: str) -> None:
    octo = Octo()
    with pytest.raises(NotSendableError):
        octo.gateway.create(order().account, body=damaged)
    assert octo.script.requests == []


def test_the_payments_name_is_found_in_any_body_the_till_made() -> None:
    assert wire.payment_id_in(create_text(order(line(f'"shop_transaction_id":"{PAY_URL}"')))) == ID

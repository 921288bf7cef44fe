"""The create's body as Octo gets it: exact numbers, lines that add up, the specification's order of fields."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.basket import Line
from pos_app.domain.goods_codes import GoodsCodes
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


def fiscal_basket(*lines: Line, codes: dict[int, GoodsCodes] | None = None, **more: Any) -> Any:
    settings = Settings(shop_id=1234, basket_mode="fiscal", **more)
    return read(create_text(order(*lines, settings=settings, codes=codes)))["basket"]


def test_a_fiscal_line_carries_the_codes_of_its_goods_and_its_seller() -> None:
    codes = GoodsCodes(spic="00305001001000000", package_code="1425207")
    assert fiscal_basket(line(), codes={1: codes}, seller_tax_id="123456789") == [
        {
            "position_desc": "Non 450 g",
            "count": 1,
            "price": Decimal("4500.00"),
            "spic": "00305001001000000",
            "inn": "123456789",
            "package_code": "1425207",
            "nds": 1,
        }
    ]


def test_a_sole_trader_is_named_by_pinfl() -> None:
    [one] = fiscal_basket(line(), seller_tax_id="12345678901234")
    assert one["pinfl"] == "12345678901234"
    assert "inn" not in one


def test_a_fiscal_line_without_codes_sends_none_that_are_made_up() -> None:
    assert fiscal_basket(line(), is_vat_payer=False) == [
        {"position_desc": "Non 450 g", "count": 1, "price": Decimal("4500.00"), "nds": 0}
    ]


def test_goods_may_differ_from_their_seller_in_vat() -> None:
    [one] = fiscal_basket(line(), codes={1: GoodsCodes(vat_flag=0)})
    assert one["nds"] == 0


def test_tax_data_stays_at_home_with_plain_lines() -> None:
    codes = {1: GoodsCodes(77, "00305001001000000", "1425207", 1)}
    settings = Settings(shop_id=1234, seller_tax_id="123456789")
    [one] = read(create_text(order(settings=settings, codes=codes)))["basket"]
    assert set(one) == {"position_desc", "count", "price", "supplier_shop_id"}


def test_a_discount_that_does_not_divide_splits_a_fiscal_line_so_that_the_pieces_stay() -> None:
    seven = line(quantity=Quantity(7000), unit_price=uzs(100_000), discount=uzs(10_000))
    assert [(one["count"], one["price"]) for one in fiscal_basket(seven)] == [
        (3, Decimal("985.72")),
        (4, Decimal("985.71")),
    ]


def test_a_fiscal_line_that_costs_less_than_a_tiyin_a_piece_goes_as_one() -> None:
    nearly_free = line(quantity=Quantity(3000), unit_price=uzs(100), discount=uzs(298))
    [one] = fiscal_basket(nearly_free)
    assert (one["position_desc"], one["count"], one["price"]) == ("Non 450 g (3 pcs)", 1, Decimal("0.02"))


def test_a_label_and_a_tsp_id_go_out_when_the_contract_has_them() -> None:
    body = read(create_text(order(settings=Settings(shop_id=1234, tag="Till 7", tsp_id=18))))
    assert (body["tag"], body["tsp_id"]) == ("Till 7", 18)
    assert not {"tag", "tsp_id"} & set(read(create_text(order())))


def test_a_zone_that_nobody_knows_keeps_the_request_at_home() -> None:
    with pytest.raises(NotSendableError) as caught:
        create_text(order(settings=Settings(shop_id=1234, octo_zone="Mars/Olympus")))
    assert "zone" in caught.value.detail


def test_a_description_of_any_size_and_script_is_one_plain_line() -> None:
    odd = "\U0001f95b Сут\u202e\x00\tآب\r\n" + "я" * 10_000
    sent = read(create_text(order(description=odd)))["description"]
    assert sent.startswith("\U0001f95b Сут آب я")
    assert len(sent) == 250


def test_five_hundred_lines_go_out_in_one_request() -> None:
    goods = tuple(line(f"Non {number}", number=number) for number in range(1, 501))
    assert len(basket_of(*goods)) == 500


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


@given(st.lists(lines(), min_size=1, max_size=12), st.sampled_from(["lines", "fiscal"]))
def test_whatever_is_sold_the_lines_sent_add_up_to_the_tiyin(goods: list[Line], mode: str) -> None:
    total = sum(one.total.minor for one in goods)
    if total == 0:
        return
    body = read(create_text(order(*goods, settings=Settings(shop_id=1234, basket_mode=mode))))
    assert sum(one["count"] * one["price"] for one in body["basket"]) == body["total_sum"]
    assert body["total_sum"] == Decimal(total) / 100
    for one in body["basket"]:
        assert isinstance(one["count"], int)
        assert one["count"] >= 1
        assert one["price"] > 0
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

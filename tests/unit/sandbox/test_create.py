"""Creating a payment, and everything for which Octo refuses to."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from tests.unit.sandbox.pretend_till import PretendTill, create_body


def test_a_till_that_asks_properly_gets_a_payment_with_an_address_for_the_qr(till: PretendTill) -> None:
    answer = till.create()
    data = answer["data"]
    assert answer["error"] == 0
    assert data["status"] == "created"
    assert data["shop_transaction_id"] == "sale-a1"
    assert data["octo_pay_url"] == f"{till.server.address}/pay/{data['octo_payment_UUID']}?language=ru"
    assert (data["total_sum"], data["refunded_sum"]) == (Decimal("48500.00"), 0)


def test_amounts_go_over_the_wire_as_numbers_with_two_decimals(till: PretendTill) -> None:
    response = till.post("/prepare_payment", create_body(total_sum=0.1, basket=None))
    assert '"total_sum": 0.10' in response.text
    assert response.status_code == 200


def test_a_till_may_leave_out_everything_that_is_not_required(till: PretendTill) -> None:
    optional = dict.fromkeys(("auto_capture", "test", "basket", "language", "ttl"))
    assert till.create(**optional)["error"] == 0
    payment = till.payment()
    assert (payment["auto_capture"], payment["test"], payment["language"], payment["ttl_min"]) == (
        True,
        False,
        "en",
        30,
    )


def test_every_optional_field_of_the_specification_is_taken(till: PretendTill) -> None:
    answer = till.create(
        user_data={"user_id": "7", "phone": "998901234567", "email": ""},
        payment_methods=[{"method": "bank_card"}, {"method": "humo"}],
        notify_url="https://shop.example/octo",
        customer_ip="203.0.113.7",
        basket=[{"position_desc": "Non", "count": 1, "price": 48500.00, "supplier_shop_id": 12}],
        tag="counter",
    )
    assert answer["error"] == 0


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"octo_shop_id": None}, "octo_shop_id"),
        ({"octo_shop_id": "10000"}, "octo_shop_id"),
        ({"octo_shop_id": True}, "octo_shop_id"),
        ({"octo_secret": None}, "octo_secret"),
        ({"octo_secret": 5}, "octo_secret"),
        ({"shop_transaction_id": None}, "shop_transaction_id"),
        ({"shop_transaction_id": 7}, "shop_transaction_id"),
        ({"shop_transaction_id": "x" * 37}, "shop_transaction_id"),
        ({"shop_transaction_id": "чек-1"}, "shop_transaction_id"),
        ({"total_sum": None}, "total_sum"),
        ({"total_sum": "48500.00"}, "total_sum"),
        ({"total_sum": True}, "total_sum"),
        ({"total_sum": 0}, "total_sum"),
        ({"total_sum": -1}, "total_sum"),
        ({"total_sum": 10**12}, "total_sum"),
        ({"total_sum": 1.005}, "total_sum"),
        ({"currency": None}, "currency"),
        ({"currency": 860}, "currency"),
        ({"description": None}, "description"),
        ({"description": "  "}, "description"),
        ({"init_time": None}, "init_time"),
        ({"init_time": "2026-11-24T14:05:09"}, "init_time"),
        ({"init_time": "2026-13-24 14:05:09"}, "init_time"),
        ({"init_time": "2026-11-24 14:05"}, "init_time"),
        ({"return_url": None}, "return_url"),
        ({"return_url": "shop.example"}, "return_url"),
        ({"notify_url": "javascript:1"}, "notify_url"),
        ({"language": "de"}, "language"),
        ({"ttl": 0}, "ttl"),
        ({"ttl": 5001}, "ttl"),
        ({"ttl": 1.5}, "ttl"),
        ({"ttl": True}, "ttl"),
        ({"auto_capture": "true"}, "auto_capture"),
        ({"test": 1}, "test"),
        ({"user_data": "7"}, "user_data"),
        ({"user_data": {"user_id": "7", "phone": "998901234567"}}, "email"),
        ({"payment_methods": ["bank_card"]}, "payment_methods"),
        ({"payment_methods": [{}]}, "method"),
        ({"customer_ip": 5}, "customer_ip"),
        ({"basket": {"position_desc": "Non"}}, "basket"),
        ({"basket": [{"count": 1, "price": 48500}]}, "position_desc"),
        ({"basket": [{"position_desc": "Non", "count": 0.5, "price": 97000}]}, "count"),
        ({"basket": [{"position_desc": "Non", "count": 0, "price": 48500}]}, "count"),
        ({"basket": [{"position_desc": "Non", "count": 1}]}, "price"),
        (
            {"basket": [{"position_desc": "Non", "count": 1, "price": 48500, "supplier_shop_id": "1"}]},
            "supplier_shop_id",
        ),
    ],
)
def test_a_field_that_is_missing_or_of_the_wrong_kind_is_error_1_and_is_named(
    till: PretendTill, changes: dict[str, Any], named: str
) -> None:
    answer = till.create(**changes)
    assert answer["error"] == 1
    assert f"[{named}]" in answer["errMessage"]
    assert answer["errorMessage"] == answer["errMessage"]
    assert answer["data"] is None
    assert till.server.book.payments() == []


@pytest.mark.parametrize(
    "text",
    [
        "",
        "not json",
        "[]",
        '{"total_sum": NaN}',
        '{"a": 1e99999999999999999999}',
        "[" * 100_000,
        "\ud800".encode("utf-8", "surrogatepass").decode("latin-1"),
    ],
)
def test_a_body_that_is_no_json_object_is_error_1(till: PretendTill, text: str) -> None:
    assert till.create_raw(text)["error"] == 1


@pytest.mark.parametrize("number", ["1e999999999", "1e-999999999", "9" * 4000])
def test_a_monstrous_amount_is_refused_without_being_written_out(till: PretendTill, number: str) -> None:
    body = '{"octo_shop_id": 10000, "octo_secret": "test", "shop_transaction_id": "s", "total_sum": %s}'
    assert till.create_raw(body % number)["error"] == 1
    assert till.control("requests")["requests"][0]["error"] == 1


@pytest.mark.parametrize(
    ("field", "value"), [("octo_shop_id", 10001), ("octo_secret", "wrong"), ("octo_secret", "Тест")]
)
def test_a_wrong_shop_or_secret_is_error_2(till: PretendTill, field: str, value: object) -> None:
    assert till.create(**{field: value})["error"] == 2
    assert till.status(**{field: value})["error"] == 2


def test_a_basket_that_misses_the_total_by_one_tiyin_is_error_3(till: PretendTill) -> None:
    basket = [{"position_desc": "Non", "count": 3, "price": 0.1}]
    assert till.create(total_sum=0.31, basket=basket)["error"] == 3
    assert till.create(total_sum=0.3, basket=basket)["error"] == 0


def test_an_empty_basket_never_matches_the_total(till: PretendTill) -> None:
    assert till.create(basket=[])["error"] == 3


def test_a_free_line_counts_nothing(till: PretendTill) -> None:
    free = {"position_desc": "Bag", "count": 1, "price": 0}
    paid = {"position_desc": "Non", "count": 1, "price": 48500}
    assert till.create(basket=[free, paid])["error"] == 0


def test_a_shop_that_is_not_approved_can_only_make_test_payments(till: PretendTill) -> None:
    till.control("rules", real_payments_allowed=False)
    assert till.create("real-a1", test=False)["error"] == 5
    assert till.create("real-a2", test=None)["error"] == 5
    assert till.create("test-a1", test=True)["error"] == 0


def test_a_currency_that_octo_does_not_take_is_error_6(till: PretendTill) -> None:
    assert till.create(currency="EUR")["error"] == 6
    assert till.create(currency="USD")["error"] == 0


def test_an_unknown_payment_method_is_error_7(till: PretendTill) -> None:
    assert till.create(payment_methods=[{"method": "visa"}])["error"] == 7


def test_a_hold_without_a_notify_url_is_error_9_once_the_shop_needs_one(till: PretendTill) -> None:
    till.control("rules", notify_url_required_for_holds=True)
    assert till.create(auto_capture=False)["error"] == 9
    assert till.create(auto_capture=False, notify_url="https://shop.example/octo")["error"] == 0


def test_something_that_breaks_inside_is_error_4(till: PretendTill) -> None:
    def fail(line: str) -> None:
        raise RuntimeError(line)

    till.server.book.on_event = fail
    answer = till.create()
    assert answer["error"] == 4
    assert "RuntimeError" in answer["errMessage"]


def test_the_same_id_again_gives_the_first_payment_with_the_first_amount(till: PretendTill) -> None:
    first = till.create()["data"]
    again = till.create(total_sum=99, basket=None)
    assert again["error"] == 0
    assert again["data"] == first
    payment = till.payment()
    assert payment["create_requests"] == 2
    assert payment["bodies_are_equal"] is False


def test_an_identical_repeat_is_seen_to_be_identical(till: PretendTill) -> None:
    till.create()
    till.create()
    assert till.payment()["bodies_are_equal"] is True


def test_a_repeat_may_carry_an_error_beside_the_payment(till: PretendTill) -> None:
    first = till.create()["data"]
    till.control("rules", repeat_answer="previous_request", repeat_error_code=17)
    again = till.create()
    assert again["error"] == 17
    assert again["errMessage"] == "This payment was created by previous request"
    assert again["data"] == first


def test_a_repeat_may_carry_an_error_and_little_more_than_the_address(till: PretendTill) -> None:
    first = till.create()["data"]
    till.control("rules", repeat_answer="error_with_url")
    again = till.create()
    assert again["error"] == 1
    assert again["data"] == {
        name: first[name] for name in ("shop_transaction_id", "octo_payment_UUID", "octo_pay_url")
    }


@pytest.mark.parametrize(
    ("rule", "changes", "code"),
    [
        ({"suppliers_known": False}, {"supplier": True}, 8),
        (
            {"user_data_taken": False},
            {"user_data": {"user_id": "7", "phone": "998901234567", "email": ""}},
            10,
        ),
        ({"tsp_id_required": True}, {}, 13),
        ({"methods": "humo"}, {"payment_methods": [{"method": "bank_card"}]}, 7),
    ],
)
def test_what_the_shops_contract_does_not_hold_is_refused_once_it_is_switched_so(
    till: PretendTill, rule: dict[str, Any], changes: dict[str, Any], code: int
) -> None:
    if changes.pop("supplier", False):
        line = {"position_desc": "Non", "count": 1, "price": 48500, "supplier_shop_id": 12}
        changes = {"basket": [line]}
    assert till.create("before-a1", **changes)["error"] == 0
    till.control("rules", **rule)
    assert till.create("after-a1", **changes)["error"] == code


def test_a_shop_with_a_tsp_id_sends_it(till: PretendTill) -> None:
    till.control("rules", tsp_id_required=True)
    assert till.create(tsp_id=18)["error"] == 0
    assert "[tsp_id]" in till.create("s-a1", tsp_id="18")["errMessage"]
    assert "[tag]" in till.create("s-a1", tag=7)["errMessage"]


def test_roubles_are_taken_once_they_are_allowed(till: PretendTill) -> None:
    assert till.create(currency="RUB")["error"] == 6
    till.control("rules", roubles_allowed=True)
    assert till.create(currency="RUB")["error"] == 0


def test_all_answers_can_be_of_the_older_kind(till: PretendTill) -> None:
    till.control("rules", envelope="flat")
    assert till.create()["status"] == "created"
    assert till.status()["status"] == "created"
    assert set(till.status()) == {"error", "errorMessage"}
    assert "It is one of nested, flat" in till.control("rules", envelope="round")["message"]

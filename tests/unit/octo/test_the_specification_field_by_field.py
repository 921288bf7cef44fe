"""Each field and each answer of the original specification, and the test that shows it on a real connection."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from pos_app.domain.answer import Answer, Said
from pos_app.domain.buyer import Buyer
from pos_app.domain.goods_codes import GoodsCodes
from pos_app.domain.money import Currency, Money
from pos_app.domain.payment import Account
from pos_app.octo.order_text import create_text
from pos_app.octo.reasons import CODES, Call
from pos_app.services.ports import GatewayError, PaymentOrder
from pos_app.services.settings import LANGUAGES, Settings
from tests.unit.octo.rig import (
    ID,
    PAY_URL,
    SECRET,
    UUID,
    Conversation,
    gateway_over_sockets,
    http,
    line,
    order,
    read_request,
    served,
)

REQUEST_FIELDS = (
    *("octo_shop_id", "octo_secret", "shop_transaction_id", "auto_capture", "test", "init_time"),
    *("user_data", "user_data.user_id", "user_data.phone", "user_data.email"),
    *("total_sum", "currency", "description"),
    *("basket", "basket.position_desc", "basket.count", "basket.price", "basket.supplier_shop_id"),
    *("payment_methods", "payment_methods.method"),
    *("return_url", "notify_url", "language", "ttl", "customer_ip"),
)
ANSWER_FIELDS = (
    *("error", "status", "shop_transaction_id", "octo_payment_UUID", "octo_pay_url"),
    *("errorMessage", "transfer_sum", "refunded_sum"),
)
STATUSES = ("created", "canceled", "wait_user_action", "waiting_for_capture", "succeeded")
ERRORS = range(7)


def flat(error: int = 0, **more: Any) -> dict[str, Any]:
    """An answer as the specification shows it: everything on the top level."""
    facts = {
        "status": "created",
        "shop_transaction_id": ID,
        "octo_payment_UUID": UUID,
        "octo_pay_url": PAY_URL,
    }
    return {"error": error} | (facts if error == 0 else {}) | more


def answering(answer: dict[str, Any], heard: list[dict[str, Any]]) -> Conversation:
    def talk(connection: socket.socket) -> None:
        _, _, content = read_request(connection).partition(b"\r\n\r\n")
        heard.append(json.loads(content, parse_float=Decimal))
        connection.sendall(http(json.dumps(answer).encode(), headers="Connection: close\r\n"))

    return talk


def sent(asked: PaymentOrder | None = None, *, customer_ip: str = "") -> dict[str, Any]:
    """The create as a server on this PC received it."""
    heard: list[dict[str, Any]] = []
    body = create_text(asked or order(), customer_ip=customer_ip)
    with served(answering(flat(), heard)) as account, gateway_over_sockets() as gateway:
        gateway.create(account, body=body, buyer=asked.buyer if asked else None)
    [request] = heard
    return request


def told(answer: dict[str, Any], *, call: str = "create") -> Answer:
    """What the till makes of an answer that a server on this PC gave."""
    with served(answering(answer, [])) as account, gateway_over_sockets() as gateway:
        made: Answer = _calls(gateway, account)[call]()
    return made


def _calls(gateway: Any, account: Account) -> dict[str, Callable[[], Answer]]:
    return {
        "create": lambda: gateway.create(account, body=create_text(order())),
        "status": lambda: gateway.read_status(account, payment_id=ID),
    }


def with_settings(**changes: Any) -> PaymentOrder:
    return order(settings=Settings(shop_id=1234, **changes))


# The request


def test_the_shop_its_secret_and_the_payments_id_go_out() -> None:
    body = sent()
    assert body["octo_shop_id"] == 1234
    assert body["octo_secret"] == SECRET
    assert body["shop_transaction_id"] == ID


@pytest.mark.parametrize("is_two_stage", [False, True])
def test_octo_is_always_told_whether_to_take_the_money_at_once(is_two_stage: bool) -> None:
    assert sent(with_settings(is_two_stage=is_two_stage))["auto_capture"] is not is_two_stage


@pytest.mark.parametrize("is_test", [False, True])
def test_octo_is_always_told_whether_real_money_moves(is_test: bool) -> None:
    assert sent(with_settings(is_test=is_test))["test"] is is_test


@pytest.mark.parametrize(
    ("zone", "time"),
    [
        ("Asia/Tashkent", "2026-11-24 14:05:00"),
        ("UTC", "2026-11-24 09:05:00"),
        ("-03:30", "2026-11-24 05:35:00"),
    ],
)
def test_the_time_is_the_one_of_tashkent_or_of_the_zone_that_was_set(zone: str, time: str) -> None:
    assert sent(with_settings(octo_zone=zone))["init_time"] == time


def test_a_buyer_goes_out_whole_or_not_at_all() -> None:
    buyer = Buyer("1-000042", phone="998901234567")
    assert sent(order(buyer=buyer))["user_data"] == {
        "user_id": "1-000042",
        "phone": "998901234567",
        "email": "",
    }
    assert "user_data" not in sent()


@pytest.mark.parametrize("currency", list(Currency))
def test_the_total_goes_out_in_major_units_with_its_currency(currency: Currency) -> None:
    price = Money(10_333, currency)
    body = sent(order(line(unit_price=price, discount=Money(0, currency)), amount=price))
    assert (body["total_sum"], body["currency"]) == (Decimal("103.33"), currency.value)


def test_the_description_says_what_is_paid_for() -> None:
    assert sent(order(description="Non 3, 1-000042"))["description"] == "Non 3, 1-000042"


def test_each_line_names_its_goods_its_count_the_price_of_one_and_its_supplier() -> None:
    goods = (line("Non"), line("Sut", number=2))
    basket = sent(order(*goods, codes={2: GoodsCodes(supplier_shop_id=77)}))["basket"]
    assert basket == [
        {"position_desc": "Non", "count": 1, "price": Decimal("4500.00")},
        {"position_desc": "Sut", "count": 1, "price": Decimal("4500.00"), "supplier_shop_id": 77},
    ]
    assert "basket" not in sent(with_settings(basket_mode="off"))


def test_only_the_ways_of_paying_that_were_set_go_out() -> None:
    methods = ("bank_card", "qiwi", "yandex", "a_new_one")
    assert sent(with_settings(payment_methods=methods))["payment_methods"] == [
        {"method": "bank_card"},
        {"method": "qiwi"},
        {"method": "yandex"},
        {"method": "a_new_one"},
    ]
    assert "payment_methods" not in sent()


def test_the_way_back_names_the_payment_and_reports_go_where_the_shop_said() -> None:
    body = sent(with_settings(return_url="https://shop.uz/done", notify_url="https://shop.uz/octo"))
    assert body["return_url"] == f"https://shop.uz/done?payment={ID}"
    assert body["notify_url"] == "https://shop.uz/octo"
    assert "notify_url" not in sent()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pay_page_speaks_the_customers_language(language: str) -> None:
    assert sent(with_settings(customer_language=language))["language"] == language


def test_a_code_lives_as_many_minutes_as_were_set() -> None:
    assert sent(with_settings(ttl_minutes=15))["ttl"] == 15


def test_the_customers_address_can_be_sent_but_no_till_does() -> None:
    assert sent(customer_ip="198.51.100.7")["customer_ip"] == "198.51.100.7"
    heard: list[dict[str, Any]] = []
    with served(answering(flat(), heard)) as account, gateway_over_sockets() as gateway:
        gateway.create(account, body=gateway.compose(order()))
    assert "customer_ip" not in heard[0]


# The answer


def test_an_answer_without_error_brings_the_payment_and_the_address_for_its_code() -> None:
    answer = told(flat())
    assert answer.error == 0
    assert (answer.said, answer.status) == (Said.CREATED, "created")
    assert (answer.shop_transaction_id, answer.octo_uuid, answer.pay_url) == (ID, UUID, PAY_URL)


def test_the_sums_after_fees_and_of_refunds_are_read() -> None:
    answer = told(flat(status="succeeded", transfer_sum=99.71, refunded_sum=3.62), call="status")
    assert (answer.transfer_minor, answer.refunded_minor) == (9_971, 362)


@pytest.mark.parametrize(
    ("status", "said"),
    [
        ("created", Said.CREATED),
        ("canceled", Said.CANCELED),
        ("wait_user_action", Said.ENGAGED),
        ("waiting_for_capture", Said.HELD),
        ("succeeded", Said.SUCCEEDED),
    ],
)
def test_each_status_is_understood(status: str, said: Said) -> None:
    assert told(flat(status=status), call="status").said is said


@pytest.mark.parametrize("code", ERRORS)
def test_each_error_is_understood_and_its_words_are_kept(code: int) -> None:
    if code == 0:
        assert told(flat(errorMessage="")).error_text == ""
        return
    with pytest.raises(GatewayError) as caught:
        told(flat(code, errorMessage="Details of the error"))
    assert caught.value.reason == CODES[Call.CREATE][code]
    assert (caught.value.code, caught.value.detail) == (code, "Details of the error")
    # Only Octo's own fault leaves open whether it made the payment.
    assert caught.value.may_exist is (code == 4)


Shown = Callable[..., None]
BUYER: Shown = test_a_buyer_goes_out_whole_or_not_at_all
LINES: Shown = test_each_line_names_its_goods_its_count_the_price_of_one_and_its_supplier
METHODS: Shown = test_only_the_ways_of_paying_that_were_set_go_out
PAYMENT: Shown = test_an_answer_without_error_brings_the_payment_and_the_address_for_its_code

SHOWN_IN: dict[str, Shown] = {
    "request octo_shop_id": test_the_shop_its_secret_and_the_payments_id_go_out,
    "request octo_secret": test_the_shop_its_secret_and_the_payments_id_go_out,
    "request shop_transaction_id": test_the_shop_its_secret_and_the_payments_id_go_out,
    "request auto_capture": test_octo_is_always_told_whether_to_take_the_money_at_once,
    "request test": test_octo_is_always_told_whether_real_money_moves,
    "request init_time": test_the_time_is_the_one_of_tashkent_or_of_the_zone_that_was_set,
    "request user_data": BUYER,
    "request user_data.user_id": BUYER,
    "request user_data.phone": BUYER,
    "request user_data.email": BUYER,
    "request total_sum": test_the_total_goes_out_in_major_units_with_its_currency,
    "request currency": test_the_total_goes_out_in_major_units_with_its_currency,
    "request description": test_the_description_says_what_is_paid_for,
    "request basket": LINES,
    "request basket.position_desc": LINES,
    "request basket.count": LINES,
    "request basket.price": LINES,
    "request basket.supplier_shop_id": LINES,
    "request payment_methods": METHODS,
    "request payment_methods.method": METHODS,
    "request return_url": test_the_way_back_names_the_payment_and_reports_go_where_the_shop_said,
    "request notify_url": test_the_way_back_names_the_payment_and_reports_go_where_the_shop_said,
    "request language": test_the_pay_page_speaks_the_customers_language,
    "request ttl": test_a_code_lives_as_many_minutes_as_were_set,
    "request customer_ip": test_the_customers_address_can_be_sent_but_no_till_does,
    "answer error": PAYMENT,
    "answer status": PAYMENT,
    "answer shop_transaction_id": PAYMENT,
    "answer octo_payment_UUID": PAYMENT,
    "answer octo_pay_url": PAYMENT,
    "answer errorMessage": test_each_error_is_understood_and_its_words_are_kept,
    "answer transfer_sum": test_the_sums_after_fees_and_of_refunds_are_read,
    "answer refunded_sum": test_the_sums_after_fees_and_of_refunds_are_read,
    "status created": test_each_status_is_understood,
    "status canceled": test_each_status_is_understood,
    "status wait_user_action": test_each_status_is_understood,
    "status waiting_for_capture": test_each_status_is_understood,
    "status succeeded": test_each_status_is_understood,
    "error 0": test_each_error_is_understood_and_its_words_are_kept,
    "error 1": test_each_error_is_understood_and_its_words_are_kept,
    "error 2": test_each_error_is_understood_and_its_words_are_kept,
    "error 3": test_each_error_is_understood_and_its_words_are_kept,
    "error 4": test_each_error_is_understood_and_its_words_are_kept,
    "error 5": test_each_error_is_understood_and_its_words_are_kept,
    "error 6": test_each_error_is_understood_and_its_words_are_kept,
}


def test_nothing_of_the_specification_lacks_its_test() -> None:
    specified = [f"request {name}" for name in REQUEST_FIELDS]
    specified += [f"answer {name}" for name in ANSWER_FIELDS]
    specified += [f"status {name}" for name in STATUSES]
    specified += [f"error {code}" for code in ERRORS]
    assert sorted(SHOWN_IN) == sorted(specified)
    assert all(globals()[shown.__name__] is shown for shown in SHOWN_IN.values())
    assert all(shown.__name__.startswith("test_") for shown in SHOWN_IN.values())


def _names(body: dict[str, Any], *, inside: str = "") -> set[str]:
    found = set()
    for name, value in body.items():
        found.add(inside + name)
        for part in value if isinstance(value, list) else [value]:
            if isinstance(part, dict):
                found |= _names(part, inside=f"{inside}{name}.")
    return found


def test_a_request_with_everything_set_holds_each_field_of_the_specification_and_todays() -> None:
    everything = order(
        settings=Settings(
            shop_id=1234,
            notify_url="https://shop.uz/octo",
            basket_mode="fiscal",
            payment_methods=("bank_card",),
            seller_tax_id="123456789",
            tag="till",
            tsp_id=18,
        ),
        buyer=Buyer("1", email="a@b.uz"),
        codes={1: GoodsCodes(77, "00305001001000000", "1425207")},
    )
    todays = {"basket.spic", "basket.package_code", "basket.nds", "basket.inn", "tag", "tsp_id"}
    assert _names(sent(everything, customer_ip="198.51.100.7")) == set(REQUEST_FIELDS) | todays

"""What becomes of a payment: reads, time, holds, refunds."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from pos_app.sandbox.book import NoSuchPaymentError, SandboxBook
from tests.unit.sandbox.pretend_till import FakeClock, PretendTill, create_body


def test_a_status_read_gives_id_uuid_status_and_amount_but_no_address(till: PretendTill) -> None:
    uuid = till.create()["data"]["octo_payment_UUID"]
    assert till.status()["data"] == {
        "shop_transaction_id": "sale-a1",
        "octo_payment_UUID": uuid,
        "status": "created",
        "total_sum": Decimal("48500.00"),
        "refunded_sum": Decimal("0.00"),
    }


def test_a_status_read_can_be_as_bare_as_octo_documents_it(till: PretendTill) -> None:
    till.control("rules", status_gives_amounts=False)
    till.create()
    assert set(till.status()["data"]) == {"shop_transaction_id", "octo_payment_UUID", "status"}


def test_reading_an_unknown_id_is_an_error_and_makes_no_payment(till: PretendTill) -> None:
    answer = till.status("never-a1")
    assert (answer["error"], answer["data"]) == (1, None)
    assert till.server.book.payments() == []


def test_reading_faster_than_once_a_second_is_error_11_for_that_payment_alone(
    till: PretendTill, clock: FakeClock
) -> None:
    till.create("one-a1")
    till.create("two-a1")
    assert till.status("one-a1")["error"] == 0
    assert till.status("two-a1")["error"] == 0
    clock.now_s += 0.99
    answer = till.status("one-a1")
    assert answer["error"] == 11
    assert answer["errMessage"] == "Requests too often. Minimum delay is 1 second"
    clock.now_s += 0.01
    assert till.status("one-a1")["error"] == 0


def test_the_limit_on_reads_can_be_taken_off(till: PretendTill) -> None:
    till.control("rules", min_read_delay_ms=0)
    till.create()
    assert [till.status()["error"] for _ in range(3)] == [0, 0, 0]
    assert till.payment()["status_reads"] == 3


def test_a_payment_that_nobody_pays_is_canceled_when_its_time_is_over(
    till: PretendTill, clock: FakeClock
) -> None:
    till.create(ttl=10)
    clock.pass_minutes(9.99)
    assert till.status()["data"]["status"] == "created"
    clock.pass_minutes(0.02)
    assert till.status()["data"]["status"] == "canceled"
    assert till.server.book.pay("sale-a1").paid_count == 0


def test_a_paid_payment_stays_paid_after_its_time(till: PretendTill, clock: FakeClock) -> None:
    till.create()
    till.control("pay", shop_transaction_id="sale-a1")
    clock.pass_minutes(60)
    data = till.status()["data"]
    assert data["status"] == "succeeded"
    assert data["transfer_sum"] == Decimal("46802.50")


def test_paying_twice_takes_the_money_once(till: PretendTill) -> None:
    till.create()
    till.control("pay", shop_transaction_id="sale-a1")
    till.control("pay", shop_transaction_id="sale-a1")
    till.control("decline", shop_transaction_id="sale-a1")
    payment = till.payment()
    assert (payment["paid_count"], payment["status"]) == (1, "succeeded")


def test_in_two_stages_paying_holds_the_money_until_the_shop_captures_it(till: PretendTill) -> None:
    uuid = till.create(auto_capture=False)["data"]["octo_payment_UUID"]
    till.control("pay", octo_payment_UUID=uuid)
    assert till.status()["data"]["status"] == "waiting_for_capture"
    answer = till.set_accept(uuid, accept_status="capture", final_amount=40000.5)
    assert answer["error"] == 0
    assert answer["data"] == {
        "octo_payment_UUID": uuid,
        "status": "succeeded",
        "transfer_sum": Decimal("38600.48"),
        "refunded_sum": 0,
    }
    assert till.payment()["captured_sum"] == "40000.50"


def test_a_capture_without_an_amount_takes_all_that_is_held(till: PretendTill) -> None:
    uuid = held(till)
    assert till.set_accept(uuid, accept_status="capture")["data"]["status"] == "succeeded"
    assert till.payment()["captured_sum"] == "48500.00"


def test_a_released_hold_is_canceled_and_nothing_is_captured(till: PretendTill) -> None:
    uuid = held(till)
    assert till.set_accept(uuid, accept_status="cancel")["data"]["status"] == "canceled"
    assert till.payment()["captured_sum"] == "0.00"


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"accept_status": "capture", "final_amount": 48500.01}, 1),
        ({"accept_status": "capture", "final_amount": 0}, 1),
        ({"accept_status": "yes"}, 1),
        ({}, 1),
        ({"accept_status": "capture", "octo_secret": "wrong"}, 2),
        ({"accept_status": "capture", "octo_payment_UUID": "none"}, 11),
    ],
)
def test_a_capture_that_is_asked_wrongly_leaves_the_hold_as_it_was(
    till: PretendTill, fields: dict[str, Any], code: int
) -> None:
    uuid = held(till)
    assert till.set_accept(uuid, **fields)["error"] == code
    assert till.payment()["status"] == "waiting_for_capture"


def test_what_is_not_held_can_be_neither_captured_nor_released(till: PretendTill) -> None:
    uuid = till.create()["data"]["octo_payment_UUID"]
    assert till.set_accept(uuid, accept_status="capture")["error"] == 10
    assert till.set_accept(uuid, accept_status="cancel")["error"] == 10


def test_a_hold_that_is_forgotten_lapses(till: PretendTill, clock: FakeClock) -> None:
    held(till)
    clock.pass_minutes(29)
    assert till.status()["data"]["status"] == "waiting_for_capture"
    clock.pass_minutes(1)
    assert till.status()["data"]["status"] == "canceled"


def test_the_screen_of_the_sandbox_tells_what_happened_in_plain_lines(
    till: PretendTill, events: list[str]
) -> None:
    till.create()
    till.create("wrong-a1", currency="EUR")
    till.server.book.open("sale-a1")
    till.server.book.pay("sale-a1")
    assert events == [
        "payment sale-a1 created 48500.00 UZS",
        "request refused: error 6, Invalid currency",
        "payment sale-a1 opened by the customer",
        "payment sale-a1 paid",
    ]


def test_the_book_works_without_any_network() -> None:
    book = SandboxBook(secret="parol")
    body = create_body(octo_secret="parol", total_sum=Decimal("48500.00"))
    outcome = book.prepare_payment(body, base_url="http://octo.test")
    assert outcome.error == 0
    assert book.find("sale-a1").pay_url.startswith("http://octo.test/pay/")
    with pytest.raises(NoSuchPaymentError):
        book.find("other")


def held(till: PretendTill) -> str:
    uuid = str(till.create(auto_capture=False)["data"]["octo_payment_UUID"])
    till.server.book.pay(uuid)
    return uuid

"""Faults by chance, faults of TLS, answers that are subtly wrong, and customers who act by themselves."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import httpx
import pytest

from pos_app.sandbox.server import SandboxServer
from tests.unit.sandbox.pretend_till import FakeClock, PretendTill, create_body

CERTIFICATE = Path(__file__).parents[1] / "octo" / "loopback_test_only.pem"


@pytest.fixture
def https_till() -> Iterator[PretendTill]:
    trusting = ssl.create_default_context(cafile=str(CERTIFICATE))
    with SandboxServer(certificate=CERTIFICATE) as server:
        till = PretendTill(server, tls=trusting)
        yield till
        till.close()


def struck(till: PretendTill, *, seed: int) -> list[bool]:
    till.server.faults.clear()
    till.server.faults.add("error", times=None, probability=0.3, seed=seed)
    return [till.create(f"s{seed}-{number}")["error"] != 0 for number in range(40)]


def test_a_fault_by_chance_strikes_the_same_requests_for_the_same_seed(till: PretendTill) -> None:
    once = struck(till, seed=5)
    assert 4 < sum(once) < 25
    assert struck(till, seed=5) == once
    assert struck(till, seed=6) != once


def test_a_fault_by_chance_still_ends_after_its_count(till: PretendTill) -> None:
    till.control("faults", kind="error", times=3, probability=0.5, seed=1)
    assert sum(till.create(f"s-{number}")["error"] != 0 for number in range(60)) == 3
    till.control("faults", kind="error", times=None, probability=0)
    assert sum(till.create(f"t-{number}")["error"] != 0 for number in range(20)) == 0


@pytest.mark.parametrize(("after", "stored"), [(False, 0), (True, 1)])
def test_an_error_of_tls_is_one_before_or_after_the_payment_is_stored(
    https_till: PretendTill, *, after: bool, stored: int
) -> None:
    https_till.server.faults.add("tls_error", endpoint="create", after=after)
    with pytest.raises(httpx.ReadError, match="SSL"):
        https_till.create()
    assert len(https_till.server.book.payments()) == stored
    assert https_till.server.log.entries()[0]["result"] == "TLS alert"
    assert https_till.create()["error"] == 0


def test_an_https_sandbox_gives_https_addresses_and_stops_at_once(https_till: PretendTill) -> None:
    data = https_till.create()["data"]
    assert data["octo_pay_url"].startswith(f"{https_till.server.address}/pay/")
    assert https_till.server.control_address == f"{https_till.server.address}/_sandbox/"
    assert https_till.server.address.startswith("https://127.0.0.1:")
    https_till.server.stop()
    with pytest.raises(httpx.TransportError):
        https_till.status()


def test_a_till_that_does_not_trust_the_certificate_says_nothing(https_till: PretendTill) -> None:
    stranger = PretendTill(https_till.server)
    with pytest.raises(httpx.ConnectError, match="CERTIFICATE_VERIFY_FAILED"):
        stranger.create()
    stranger.close()
    assert https_till.server.log.entries() == []


def test_without_tls_its_alert_is_an_answer_that_is_no_http(till: PretendTill) -> None:
    till.server.faults.add("tls_error")
    with pytest.raises(httpx.RemoteProtocolError):
        till.create()


def test_json_that_stops_in_the_middle_comes_whole_by_its_length(till: PretendTill) -> None:
    till.server.faults.add("malformed_json")
    response = till.post("/prepare_payment", create_body())
    assert int(response.headers["content-length"]) == len(response.content)
    with pytest.raises(ValueError, match=r"line 1 column"):
        response.json()
    assert till.payment()["status"] == "created"


def test_a_good_answer_can_carry_a_bad_http_status(till: PretendTill) -> None:
    till.server.faults.add("http_status", value=403)
    response = till.post("/prepare_payment", create_body())
    assert (response.status_code, response.json()["error"]) == (403, 0)


def test_numbers_can_come_as_text(till: PretendTill) -> None:
    till.server.faults.add("numbers_as_text")
    answer = till.create()
    assert (answer["error"], answer["data"]["total_sum"]) == ("0", "48500.00")
    till.server.faults.add("numbers_as_text")
    assert till.create(currency="EUR", description=None)["error"] == "0"


def test_fields_that_nobody_has_heard_of_come_along(till: PretendTill) -> None:
    till.server.faults.add("unknown_fields")
    data = till.create()["data"]
    assert data["bankNote"] is None
    assert data["loyalty"] == {"points": 7}


def test_a_status_can_claim_another_refunded_sum(till: PretendTill) -> None:
    till.create()
    till.server.faults.add("other_refunded", endpoint="status", value="5.00")
    assert till.status()["data"]["refunded_sum"] == Decimal("5.00")


def test_a_customer_pays_by_himself_in_time(till: PretendTill, clock: FakeClock) -> None:
    till.server.faults.add("customer_pays", value=10)
    till.create()
    seen = []
    for _ in range(4):
        seen.append(till.payment()["status"])
        clock.now_s += 4
    assert seen == ["created", "created", "wait_user_action", "succeeded"]
    assert till.payment()["paid_count"] == 1


def test_a_customer_who_takes_longer_than_the_ttl_pays_nothing(till: PretendTill, clock: FakeClock) -> None:
    till.server.faults.add("customer_pays", value=601)
    till.create(ttl=10)
    clock.pass_minutes(11)
    payment = till.payment()
    assert (payment["status"], payment["paid_count"]) == ("canceled", 0)


def test_a_customer_declines_by_himself(till: PretendTill, clock: FakeClock) -> None:
    till.server.faults.add("customer_declines", value=10, endpoint="create")
    till.create()
    clock.now_s += 10
    assert till.payment()["status"] == "canceled"


@pytest.mark.parametrize(
    ("auto_capture", "paid"), [(True, "succeeded"), (False, "waiting_for_capture")], ids=["paid", "held"]
)
def test_money_can_arrive_after_the_time_is_over(
    till: PretendTill, clock: FakeClock, *, auto_capture: bool, paid: str
) -> None:
    till.server.faults.add("late_success", value=30)
    till.create(ttl=10, auto_capture=auto_capture)
    clock.pass_minutes(10)
    assert till.payment()["status"] == "wait_user_action"
    clock.now_s += 30
    assert till.payment()["status"] == paid


def test_money_can_arrive_after_the_payment_was_canceled(till: PretendTill, clock: FakeClock) -> None:
    till.server.faults.add("success_after_cancel", value=60)
    till.create()
    till.server.book.decline("sale-a1")
    clock.now_s += 59
    assert till.payment()["status"] == "canceled"
    clock.now_s += 1
    payment = till.payment()
    assert (payment["status"], payment["captured_sum"]) == ("succeeded", "48500.00")


def test_a_released_hold_can_turn_out_to_be_taken_money_and_only_once(
    till: PretendTill, clock: FakeClock
) -> None:
    till.create(auto_capture=False)
    assert till.control("turns", payment="sale-a1", success_after_cancel=5)["payment"]["turns"]
    till.server.book.pay("sale-a1")
    till.server.book.decide("sale-a1", "cancel")
    clock.now_s += 5
    assert till.payment()["captured_sum"] == "48500.00"
    till.control("status", payment="sale-a1", status="canceled")
    clock.now_s += 500
    assert till.payment()["status"] == "canceled"


def test_several_things_that_time_does_happen_in_their_order(
    till: PretendTill, clock: FakeClock, events: list[str]
) -> None:
    till.create(auto_capture=False, ttl=10)
    turns = {"customer_pays": 60, "success_after_cancel": 90}
    till.control("turns", payment="sale-a1", **turns)
    events.clear()
    clock.pass_minutes(120)
    assert till.payment()["status"] == "succeeded"
    assert events == [
        f"payment sale-a1 {word}"
        for word in ("opened by the customer", "paid, money held", "hold lapsed", "paid after all")
    ]


@pytest.mark.parametrize(
    "turns", [{}, {"customer_pays": -1}, {"customer_pays": "soon"}, {"late_success": 10**7}]
)
def test_a_turn_that_makes_no_sense_is_refused(till: PretendTill, turns: dict[str, object]) -> None:
    till.create()
    assert till.post("/_sandbox/turns", {"payment": "sale-a1", **turns}).status_code == 400
    assert till.payment()["turns"] == {}


@pytest.mark.parametrize("endpoint", ["create", "status", "set_accept", "refund", "fiscal_data"])
@pytest.mark.parametrize("kind", ["lose_request", "lose_answer", "half_answer", "tls_error", "down"])
def test_each_call_can_go_unanswered(till: PretendTill, endpoint: str, kind: str) -> None:
    uuid = till.create()["data"]["octo_payment_UUID"]
    path, fields = {
        "create": ("/prepare_payment", create_body("other-a1")),
        "status": ("/prepare_payment", {"shop_transaction_id": "sale-a1"}),
        "set_accept": ("/set_accept", {"octo_payment_UUID": uuid}),
        "refund": ("/refund", {"octo_payment_UUID": uuid}),
        "fiscal_data": ("/fiscal-data", {"payment_uuid": uuid}),
    }[endpoint]
    till.server.faults.add(kind, endpoint=endpoint)
    body = {"octo_shop_id": 10000, "octo_secret": "test", **fields}
    with pytest.raises(httpx.TransportError):
        till.post(path, body)
    assert till.post(path, body).status_code == 200

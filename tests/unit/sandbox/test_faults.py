"""The faults that can be switched on, as a till meets them."""

from __future__ import annotations

import threading
from datetime import UTC, datetime
from decimal import Decimal
from email.utils import parsedate_to_datetime
from typing import Any

import httpx
import pytest

from tests.unit.sandbox.pretend_till import FakeClock, PretendTill, create_body, parsed


def test_a_lost_answer_leaves_a_payment_that_the_repeat_finds(till: PretendTill) -> None:
    till.control("faults", kind="lose_answer", endpoint="create")
    with pytest.raises(httpx.RemoteProtocolError):
        till.create()
    assert till.payment()["create_requests"] == 1
    assert till.create()["error"] == 0
    assert till.payment()["create_requests"] == 2


def test_a_lost_request_leaves_nothing(till: PretendTill) -> None:
    till.control("faults", kind="lose_request", endpoint="create")
    with pytest.raises(httpx.RemoteProtocolError):
        till.create()
    assert till.server.book.payments() == []
    assert till.server.log.entries()[0]["result"] == "no answer"
    assert till.create()["error"] == 0


def test_a_late_answer_outlasts_an_impatient_till_and_the_payment_stands(till: PretendTill) -> None:
    stored = threading.Event()
    till.server.book.on_event = lambda line: stored.set()
    till.server.faults.add("delay", endpoint="create", value=60_000)
    with pytest.raises(httpx.ReadTimeout):
        till.http.post("/prepare_payment", json=create_body(), timeout=httpx.Timeout(10, read=0.05))
    stored.wait(10)
    till.server.stop()
    assert till.payment()["status"] == "created"


def test_a_short_delay_only_delays(till: PretendTill) -> None:
    till.server.faults.add("delay", value=1)
    assert till.create()["error"] == 0


@pytest.mark.parametrize(("after", "stored"), [(False, 0), (True, 1)])
def test_a_bad_gateway_is_a_page_of_html_before_or_after_the_payment_is_stored(
    till: PretendTill, *, after: bool, stored: int
) -> None:
    till.server.faults.add("bad_gateway", after=after)
    response = till.post("/prepare_payment", create_body())
    assert response.status_code == 502
    assert response.headers["content-type"].startswith("text/html")
    assert "<h1>502 Bad Gateway</h1>" in response.text
    assert len(till.server.book.payments()) == stored


def test_half_an_answer_breaks_off_under_its_full_length(till: PretendTill) -> None:
    till.server.faults.add("half_answer", endpoint="create")
    with pytest.raises(httpx.RemoteProtocolError, match="received"):
        till.create()
    assert till.payment()["status"] == "created"
    assert till.server.log.entries()[0]["result"] == "cut off"


def test_an_answer_that_is_not_json_comes_with_status_200(till: PretendTill) -> None:
    till.server.faults.add("not_json")
    response = till.post("/prepare_payment", create_body())
    assert (response.status_code, response.text[:7]) == (200, "The ser")


@pytest.mark.parametrize(
    ("kind", "value", "field", "seen"),
    [
        ("unknown_status", None, "status", "bank_is_thinking"),
        ("unknown_status", "refunded", "status", "refunded"),
        ("other_id", None, "shop_transaction_id", "another-payment"),
        ("other_uuid", None, "octo_payment_UUID", "00000000-0000-4000-8000-000000000000"),
        ("other_total", "485.00", "total_sum", Decimal("485.00")),
        ("other_currency", "USD", "currency", "USD"),
        ("pay_url", None, "octo_pay_url", "http://pay.example.com/pay/1"),
        ("pay_url", "https://octo.uz.example.com/", "octo_pay_url", "https://octo.uz.example.com/"),
    ],
)
def test_one_field_of_the_answer_is_not_what_it_should_be(
    till: PretendTill, kind: str, value: str | None, field: str, seen: object
) -> None:
    till.server.faults.add(kind, endpoint="create", value=value)
    assert till.create()["data"][field] == seen
    assert till.create("next-a1")["data"].get(field) != seen


def test_a_refusal_has_no_fields_that_could_be_changed(till: PretendTill) -> None:
    till.server.faults.add("other_id")
    assert till.create(currency="EUR")["data"] is None


@pytest.mark.parametrize(("after", "stored"), [(False, 0), (True, 1)])
def test_any_error_can_be_forced_before_or_after_the_payment_is_stored(
    till: PretendTill, *, after: bool, stored: int
) -> None:
    till.control("faults", kind="error", value=13, text="tsp_id needed", after=after)
    answer = till.create()
    assert (answer["error"], answer["errMessage"], answer["data"]) == (13, "tsp_id needed", None)
    assert len(till.server.book.payments()) == stored


@pytest.mark.parametrize(
    ("envelope", "good", "bad"),
    [
        ("nested", {"error", "data"}, {"error", "data", "errMessage", "errorMessage"}),
        (
            "flat",
            {
                "error",
                "shop_transaction_id",
                "octo_payment_UUID",
                "status",
                "octo_pay_url",
                "refunded_sum",
                "total_sum",
            },
            {"error", "errorMessage"},
        ),
        ("err_message_only", {"error", "data"}, {"error", "errMessage"}),
        ("error_message_only", {"error", "data"}, {"error", "errorMessage"}),
        ("data_null", {"error", "data"}, {"error", "data", "errMessage", "errorMessage"}),
    ],
)
def test_the_answer_comes_in_each_of_the_envelopes(
    till: PretendTill, envelope: str, good: set[str], bad: set[str]
) -> None:
    till.control("faults", kind="envelope", value=envelope, times=None)
    assert set(till.create()) - {"apiMessageForDevelopers"} == good
    assert set(till.create("other-a1", currency="EUR")) - {"apiMessageForDevelopers"} == bad
    till.control("faults/clear")
    assert till.control("faults") == {"message": "There is no fault ''; there are " + ALL_KINDS + "."}


ALL_KINDS = (
    "lose_request, lose_answer, down, tls_error, delay, bad_gateway, http_status, half_answer, malformed_json, "
    "not_json, unknown_status, other_id, other_uuid, other_total, other_currency, other_refunded, pay_url, "
    "numbers_as_text, unknown_fields, error, envelope, date_skew, customer_pays, customer_declines, "
    "late_success, success_after_cancel, refund_pending, refund_failed"
)


def test_a_repeat_with_an_error_keeps_its_payment_in_every_envelope(till: PretendTill) -> None:
    till.create()
    till.control("rules", repeat_answer="previous_request")
    till.server.faults.add("envelope", value="error_message_only")
    assert till.create()["data"]["status"] == "created"
    till.server.faults.add("envelope", value="flat")
    flat = till.create()
    assert (flat["error"], flat["status"]) == (1, "created")
    till.server.faults.add("envelope", value="data_null")
    assert till.create()["data"] is None


def test_a_server_that_is_down_closes_every_connection_until_it_is_up_again(till: PretendTill) -> None:
    url = till.create()["data"]["octo_pay_url"]
    till.control("faults", kind="down", times=None)
    with pytest.raises(httpx.RemoteProtocolError):
        till.status()
    with pytest.raises(httpx.RemoteProtocolError):
        till.http.get(url)
    assert till.payment()["status"] == "created"
    till.control("faults/clear")
    assert till.status()["error"] == 0


def test_the_clock_of_the_answers_can_be_wrong(till: PretendTill, clock: FakeClock) -> None:
    till.create()
    till.server.faults.add("date_skew", value=-300)
    skewed, right = till.post("/prepare_payment", create_body()), till.post("/prepare_payment", create_body())
    assert parsedate_to_datetime(right.headers["date"]) == datetime.fromtimestamp(clock.now_s, tz=UTC)
    assert parsedate_to_datetime(skewed.headers["date"]).timestamp() == clock.now_s - 300


def test_a_fault_strikes_only_its_endpoint_and_only_as_often_as_told(till: PretendTill) -> None:
    till.control("rules", min_read_delay_ms=0)
    till.control("faults", kind="error", endpoint="status", value=11, text="Requests too often", times=2)
    assert till.create()["error"] == 0
    assert [till.status()["error"] for _ in range(3)] == [11, 11, 0]


def test_two_faults_of_one_kind_strike_one_after_the_other(till: PretendTill) -> None:
    till.server.faults.add("error", value=1)
    till.server.faults.add("error", value=9)
    assert [till.create()["error"] for _ in range(3)] == [1, 9, 0]


def test_captures_and_refunds_have_faults_of_their_own(till: PretendTill) -> None:
    uuid = till.create()["data"]["octo_payment_UUID"]
    till.server.book.pay(uuid)
    till.server.faults.add("error", endpoint="refund", value=22)
    till.server.faults.add("not_json", endpoint="set_accept")
    assert till.refund(uuid, shop_refund_id="r", amount=20000)["error"] == 22
    response = till.post("/set_accept", {})
    assert response.text.startswith("The service")
    assert till.refund(uuid, shop_refund_id="r", amount=20000)["error"] == 0


def test_the_pay_page_can_be_unreachable_too(till: PretendTill) -> None:
    url = till.create()["data"]["octo_pay_url"]
    till.server.faults.add("bad_gateway", endpoint="page")
    till.server.faults.add("bad_gateway", endpoint="any")
    assert till.http.get(url).status_code == 502
    assert till.http.get(url).status_code == 200
    assert till.post("/prepare_payment", create_body()).status_code == 502


@pytest.mark.parametrize(
    ("fault", "sentence"),
    [
        ({"kind": "rain"}, "There is no fault 'rain'"),
        ({"kind": "delay", "endpoint": "moon"}, "There is no endpoint 'moon'"),
        ({"kind": "delay", "times": 0}, "whole number from 1"),
        ({"kind": "delay", "times": True}, "whole number from 1"),
        ({"kind": "delay", "value": "long"}, "whole number"),
        ({"kind": "delay", "value": True}, "whole number"),
        ({"kind": "delay", "value": -1}, "milliseconds"),
        ({"kind": "other_id", "value": 7}, "text"),
        ({"kind": "envelope", "value": "round"}, "There is no envelope 'round'"),
        ({"kind": "other_total", "value": "much"}, "amount"),
        ({"kind": "delay", "probability": 1.5}, "from 0 to 1"),
        ({"kind": "delay", "probability": "often"}, "from 0 to 1"),
        ({"kind": "delay", "probability": True}, "from 0 to 1"),
        ({"kind": "delay", "seed": "x"}, "seed"),
        ({"kind": "customer_pays", "endpoint": "status"}, "for create alone"),
        ({"kind": "refund_failed", "endpoint": "page"}, "for refund alone"),
        ({"kind": "http_status", "value": 99}, "200 to 599"),
        ({"kind": "date_skew", "value": 10**10}, "too large"),
        ({"kind": "other_refunded", "value": "-1"}, "amount"),
        ({"kind": "delay", "colour": "red"}, "A fault has the fields"),
        ({"kind": ["delay"]}, "There is no fault"),
    ],
)
def test_a_fault_that_does_not_exist_is_refused_with_a_sentence(
    till: PretendTill, fault: dict[str, Any], sentence: str
) -> None:
    response = till.post("/_sandbox/faults", fault)
    assert response.status_code == 400
    assert sentence in parsed(response)["message"]
    assert till.server.faults.active() == []

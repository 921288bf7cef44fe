"""The control calls that play the customer and look into the book."""

from __future__ import annotations

import pytest

from pos_app.sandbox.network import is_loopback
from pos_app.sandbox.site import Request
from tests.unit.sandbox.pretend_till import EVERY_INTERFACE, FakeClock, PretendTill, parsed

SECRET = "s3cret-of-the-shop"


def test_the_list_of_payments_tells_everything_but_the_secret(till: PretendTill) -> None:
    till.create()
    till.control("pay", shop_transaction_id="sale-a1")
    response = till.http.get("/_sandbox/payments")
    (payment,) = parsed(response)["payments"]
    assert payment["total_sum"] == "48500.00"
    assert payment["created_at"] == "2026-11-24T06:00:00.000+00:00"
    assert payment["bodies"][0]["description"] == "Till 7, receipt 42"
    assert "octo_secret" not in response.text


def test_the_log_has_every_request_in_order_without_any_secret(till: PretendTill) -> None:
    till.create(octo_secret=SECRET)
    till.create()
    till.status()
    till.create_raw(f"octo_secret={SECRET}")
    response = till.http.get("/_sandbox/requests")
    entries = parsed(response)["requests"]
    assert [entry["number"] for entry in entries] == [1, 2, 3, 4]
    assert [(entry["endpoint"], entry["error"]) for entry in entries] == [
        ("create", 2),
        ("create", 0),
        ("status", 0),
        ("create", 1),
    ]
    assert {entry["result"] for entry in entries} == {"answered"}
    assert SECRET not in response.text
    assert "octo_secret" not in response.text


def test_the_customer_can_be_played_by_either_id(till: PretendTill) -> None:
    uuid = till.create()["data"]["octo_payment_UUID"]
    assert till.control("open", payment="sale-a1")["payment"]["status"] == "wait_user_action"
    assert till.control("decline", octo_payment_UUID=uuid)["payment"]["status"] == "canceled"
    till.create("second-a1")
    assert till.control("expire", shop_transaction_id="second-a1")["payment"]["status"] == "canceled"


def test_a_bank_can_take_money_back_or_pay_late(till: PretendTill) -> None:
    till.create()
    forced = [
        till.control("status", payment="sale-a1", status=status)["payment"]
        for status in ("waiting_for_capture", "canceled", "succeeded", "succeeded")
    ]
    assert [payment["status"] for payment in forced] == [
        "waiting_for_capture",
        "canceled",
        "succeeded",
        "succeeded",
    ]
    assert forced[-1]["captured_sum"] == "48500.00"
    assert "A status is one of" in till.control("status", payment="sale-a1", status="lost")["message"]


def test_time_can_be_let_pass(till: PretendTill) -> None:
    till.create(ttl=10)
    assert till.control("clock", advance_s=600) == {"advanced_s": 600}
    assert till.payment()["status"] == "canceled"


@pytest.mark.parametrize("seconds", [-1, "600", True, None])
def test_time_runs_only_forwards(till: PretendTill, seconds: object) -> None:
    assert till.post("/_sandbox/clock", {"advance_s": seconds}).status_code == 400


def test_a_reset_forgets_payments_faults_rules_and_log(till: PretendTill) -> None:
    till.create()
    till.control("faults", kind="down")
    till.control("rules", real_payments_allowed=False)
    till.control("reset")
    assert till.http.get("/_sandbox/payments").json() == {"payments": []}
    assert till.http.get("/_sandbox/faults").json() == {"faults": []}
    assert till.http.get("/_sandbox/requests").json() == {"requests": []}
    assert till.http.get("/_sandbox/rules").json()["rules"]["real_payments_allowed"] is True


def test_the_faults_that_are_on_can_be_listed(till: PretendTill) -> None:
    till.control("faults", kind="delay", endpoint="create", times=None, value=5)
    assert till.http.get("/_sandbox/faults").json()["faults"] == [
        {
            "kind": "delay",
            "endpoint": "create",
            "times": None,
            "value": 5,
            "text": "",
            "after": False,
            "probability": 1,
            "seed": 0,
        }
    ]


@pytest.mark.parametrize(
    ("path", "body", "code"),
    [
        ("pay", {"payment": "nobody"}, 404),
        ("pay", {}, 400),
        ("dance", {}, 404),
        ("rules", {"weather": "rain"}, 400),
        ("rules", {"hold_min": "long"}, 400),
        ("rules", {"hold_min": True}, 400),
        ("rules", {"hold_min": -1}, 400),
        ("pay", [], 400),
    ],
)
def test_a_control_call_that_makes_no_sense_says_so(
    till: PretendTill, path: str, body: object, code: int
) -> None:
    response = till.post(f"/_sandbox/{path}", body)
    assert response.status_code == code
    assert parsed(response)["message"].endswith(".")


def test_control_is_only_for_this_machine_and_not_for_web_forms(till: PretendTill, clock: FakeClock) -> None:
    till.create()
    form = till.http.post("/_sandbox/pay", data={"payment": "sale-a1"})
    assert form.status_code == 415
    site = till.server._site
    request = Request(
        method="POST",
        target="/_sandbox/pay",
        body=b'{"payment": "sale-a1"}',
        content_type="application/json",
        base_url="http://192.168.1.5",
        client_ip="192.168.1.7",
    )
    assert site.answer(request).status == 403
    assert till.payment()["status"] == "created"
    assert site.unix_s() == clock.now_s


def test_loopback_is_recognised_in_all_its_spellings() -> None:
    assert all(is_loopback(host) for host in ("localhost", "127.0.0.1", "::1", "[::1]", "::ffff:127.0.0.1"))
    assert not any(
        is_loopback(host) for host in ("192.168.1.5", "shop.example", EVERY_INTERFACE, "::ffff:10.0.0.1")
    )

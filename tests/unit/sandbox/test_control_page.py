"""The control page in a browser on the sandbox's own machine."""

from __future__ import annotations

import re

import httpx
import pytest

from pos_app.sandbox.site import Request
from tests.unit.sandbox.pretend_till import PretendTill


def page(till: PretendTill) -> str:
    response = till.http.get("/_sandbox/")
    assert response.status_code == 200
    assert "form-action 'self'" in response.headers["content-security-policy"]
    return response.text


def token(till: PretendTill) -> str:
    found = re.search(r'name="token" value="([0-9a-f]{32})"', page(till))
    assert found is not None
    return found[1]


def press(till: PretendTill, word: str, **fields: str) -> httpx.Response:
    return till.http.post("/_sandbox/page", data={"token": token(till), "word": word, **fields})


def test_the_page_opens_with_and_without_the_last_slash_and_says_that_it_is_a_pretence(
    till: PretendTill,
) -> None:
    assert "No money moves." in page(till)
    assert till.http.get("/_sandbox").text == page(till)
    assert till.server.control_address == f"{till.server.address}/_sandbox/"


def test_the_customer_can_be_played_with_buttons(till: PretendTill) -> None:
    uuid = till.create()["data"]["octo_payment_UUID"]
    assert '<b class="created">' in page(till)
    answer = press(till, "open", payment=uuid)
    assert (answer.status_code, answer.headers["location"]) == (303, "/_sandbox/")
    assert '<b class="wait_user_action">' in page(till)
    press(till, "pay", payment=uuid)
    press(till, "refunds", payment=uuid, amount="1 000,50")
    shown = page(till)
    assert "refunded 1000.50" in shown
    assert "The bank takes it back" in shown
    press(till, "status", payment=uuid, status="canceled")
    assert "Money arrives late" in page(till)


def test_a_pending_refund_and_a_callback_have_their_buttons(till: PretendTill) -> None:
    till.control("rules", refund_answer="pending", refund_pending_s=0, callbacks_sent=False)
    uuid = till.create(notify_url="https://shop.example/octo")["data"]["octo_payment_UUID"]
    till.server.book.pay(uuid)
    till.refund(uuid, shop_refund_id="r1", amount=20000)
    shown = page(till)
    assert "Refund arrives" in shown
    assert "Call back again" in shown
    press(till, "refunds/end", payment=uuid, status="succeeded")
    assert till.payment()["refunded_sum"] == "20000.00"
    press(till, "callbacks/again", payment=uuid)
    assert "not sent: only this machine" in page(till)


def test_a_scenario_is_chosen_with_a_button_and_marked(till: PretendTill) -> None:
    press(till, "scenario", name="network_gone")
    assert till.server.scenario.name == "network_gone"
    assert '<button type="submit" class="on" id="network_gone">' in page(till)
    assert "<td>down at any, always</td>" in page(till)


def test_a_fault_is_switched_on_with_a_form(till: PretendTill) -> None:
    press(
        till,
        "faults",
        kind="delay",
        endpoint="status",
        times="",
        probability="0,25",
        seed="7",
        value="5",
        text="",
    )
    press(till, "faults", kind="unknown_status", endpoint="any", times="2", value="", after="true")
    delay, status = till.server.faults.active()
    assert (delay.times, delay.value, str(delay.probability), delay.seed) == (None, 5, "0.25", 7)
    assert (status.times, status.value, status.after) == (2, "bank_is_thinking", True)
    assert "delay 5 at status, always, probability 0.25, seed 7" in page(till)
    assert "unknown_status bank_is_thinking at any, 2×, after the work was done" in page(till)
    press(till, "faults/clear")
    assert "None is on." in page(till)


def test_each_rule_stands_with_its_source_and_its_switch(till: PretendTill) -> None:
    shown = page(till)
    assert "documentation, refunds" in shown
    assert "assumed" in shown
    press(till, "rules", name="real_payments_allowed", value="off")
    press(till, "rules", name="hold_min", value="5")
    press(till, "rules", name="envelope", value="flat")
    rules = till.server.book.rules
    assert (rules.real_payments_allowed, rules.hold_min, rules.envelope) == (False, 5, "flat")


def test_time_passes_and_everything_is_forgotten_at_a_press(till: PretendTill) -> None:
    till.create(ttl=10)
    press(till, "clock", advance_s="600")
    assert till.payment()["status"] == "canceled"
    press(till, "reset")
    assert "None yet." in page(till)


@pytest.mark.parametrize(
    ("word", "fields", "status", "sentence"),
    [
        ("clock", {"advance_s": "long"}, 400, "advance_s must be a number."),
        ("faults", {"kind": "delay", "value": "1.5"}, 400, "value must be a whole number."),
        ("faults", {"kind": "delay", "times": "1.5"}, 400, "times must be a whole number."),
        ("faults", {"kind": "rain"}, 400, "There is no fault"),
        ("rules", {"name": "hold_min", "value": ""}, 400, "hold_min must be a number."),
        ("rules", {"name": "weather", "value": "1"}, 400, "There is no rule"),
        ("rules", {"name": "callbacks_sent", "value": "maybe"}, 400, "can&#x27;t be"),
        ("pay", {"payment": "<b>nobody</b>"}, 404, "There is no such payment here."),
        ("dance", {}, 400, "There is no control call dance."),
    ],
)
def test_what_makes_no_sense_is_said_on_the_page(
    till: PretendTill, word: str, fields: dict[str, str], status: int, sentence: str
) -> None:
    answer = press(till, word, **fields)
    assert answer.status_code == status
    assert sentence in answer.text
    assert 'id="trouble"' in answer.text


def test_a_form_of_another_page_does_nothing(till: PretendTill) -> None:
    uuid = till.create()["data"]["octo_payment_UUID"]
    for stolen in ("", "0" * 32, "ў"):
        fields = {"token": stolen, "word": "pay", "payment": uuid}
        assert till.http.post("/_sandbox/page", data=fields).status_code == 403
    assert till.payment()["status"] == "created"


def test_the_page_is_for_this_machine_alone(till: PretendTill) -> None:
    request = Request(
        method="GET",
        target="/_sandbox/",
        body=b"",
        content_type="",
        base_url="http://192.168.1.5",
        client_ip="192.168.1.7",
    )
    assert till.server._site.answer(request).status == 403


def test_what_a_till_sends_is_shown_as_text_and_the_secret_is_nowhere(till: PretendTill) -> None:
    till.create(octo_secret="s3cret-of-the-shop")
    till.create("a<b>-a1")
    till.create(return_url="https://shop.example/?<script>")
    till.status("<script>alert(1)</script>")
    shown = page(till)
    assert "<script" not in shown
    assert "a&lt;b&gt;-a1" in shown
    assert "s3cret-of-the-shop" not in shown
    assert "&lt;script&gt;alert(1)" in shown


def test_a_customer_at_another_address_can_not_pay_when_the_till_named_one(till: PretendTill) -> None:
    here = till.create("here-a1", customer_ip="127.0.0.1")["data"]["octo_pay_url"]
    there = till.create("there-a1", customer_ip="203.0.113.7")["data"]["octo_pay_url"]
    for url in (here, there):
        till.http.post(url.replace("?", "/pay?"))
    assert till.payment("here-a1")["status"] == "succeeded"
    assert till.payment("there-a1")["status"] == "canceled"

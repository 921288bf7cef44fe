"""Money that goes back: in parts, once for each id, within Octo's limits, at once or later."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from tests.unit.sandbox.pretend_till import FakeClock, PretendTill, create_body


def paid(till: PretendTill, name: str = "sale-a1", /, **changes: Any) -> str:
    uuid = str(till.create(name, **changes)["data"]["octo_payment_UUID"])
    till.server.book.pay(uuid)
    return uuid


def refund(till: PretendTill, uuid: str, name: str, amount: float) -> tuple[int, str | None]:
    answer = till.refund(uuid, shop_refund_id=name, amount=amount)
    return answer["error"], (answer["data"] or {}).get("status")


def refunded(till: PretendTill) -> Decimal:
    till.server.book.change_rules({"min_read_delay_ms": 0})
    sum_read = till.status()["data"]["refunded_sum"]
    assert isinstance(sum_read, Decimal)
    return sum_read


def test_money_is_refunded_in_parts_and_never_more_than_was_paid(till: PretendTill) -> None:
    uuid = paid(till)
    first = till.refund(uuid, shop_refund_id="r1", amount=30000)
    assert first["data"]["status"] == "succeeded"
    assert first["data"]["refund_time"] == "2026-11-24 11:00:00"
    assert refund(till, uuid, "r2", 18500.01) == (22, None)
    assert refund(till, uuid, "r2", 18500) == (0, "succeeded")
    assert refunded(till) == Decimal("48500.00")
    assert [refund["amount"] for refund in till.payment()["refunds"]] == ["30000.00", "18500.00"]


def test_the_same_refund_again_gives_nothing_back_twice_whatever_amount_it_names(till: PretendTill) -> None:
    uuid = paid(till)
    first = till.refund(uuid, shop_refund_id="r1", amount=20000)
    assert till.refund(uuid, shop_refund_id="r1", amount=20000) == first
    assert till.refund(uuid, shop_refund_id="r1", amount=28500) == first
    assert refunded(till) == Decimal("20000.00")


def test_what_was_not_paid_can_not_be_refunded(till: PretendTill) -> None:
    uuid = till.create()["data"]["octo_payment_UUID"]
    assert till.refund(uuid, shop_refund_id="r1", amount=20000)["error"] == 10
    assert till.refund("none", shop_refund_id="r1", amount=20000)["error"] == 11
    assert till.refund("sale-a1", shop_refund_id="r1", amount=20000)["error"] == 11
    assert till.refund(uuid, amount=20000)["error"] == 1


def test_only_what_was_captured_of_a_hold_can_be_refunded(till: PretendTill) -> None:
    uuid = paid(till, auto_capture=False)
    assert refund(till, uuid, "r1", 20000) == (10, None)
    till.set_accept(uuid, accept_status="capture", final_amount=20000)
    assert refund(till, uuid, "r1", 20000.01) == (22, None)
    assert refund(till, uuid, "r1", 20000) == (0, "succeeded")


@pytest.mark.parametrize(
    ("currency", "total", "least", "most"),
    [("UZS", 90_000_000, 12_000, 10_000_000), ("USD", 90_000, 1, 833.33), ("RUB", 9_000_000, 100, 83_333.33)],
)
def test_one_refund_is_worth_a_dollar_at_least_and_ten_million_soum_at_most(
    till: PretendTill, currency: str, total: int, least: float, most: float
) -> None:
    till.control("rules", roubles_allowed=True)
    uuid = paid(till, currency=currency, total_sum=total, basket=None)
    assert refund(till, uuid, "r1", least - 0.01) == (22, None)
    assert refund(till, uuid, "r1", most + 0.01) == (22, None)
    assert refund(till, uuid, "r1", least) == (0, "succeeded")
    assert refund(till, uuid, "r2", most) == (0, "succeeded")


def test_the_limits_and_their_error_can_be_set(till: PretendTill) -> None:
    uuid = paid(till)
    till.control("rules", usd_in_uzs=0, refund_max_uzs=500, refund_amount_code=3)
    assert refund(till, uuid, "r1", 500.01) == (3, None)
    assert refund(till, uuid, "r1", 0.01) == (0, "succeeded")


def test_by_the_older_rule_the_rest_of_a_payment_must_be_worth_more_than_a_dollar(till: PretendTill) -> None:
    uuid = paid(till, total_sum=24_000, basket=None)
    till.control("rules", refund_leaves_minimum=True)
    assert refund(till, uuid, "r1", 12_000) == (0, "succeeded")
    assert refund(till, uuid, "r2", 12_000) == (22, None)
    till.control("rules", refund_leaves_minimum=False)
    assert refund(till, uuid, "r2", 12_000) == (0, "succeeded")


def test_a_pending_refund_shows_in_the_refunded_sum_only_when_it_is_done(
    till: PretendTill, clock: FakeClock
) -> None:
    till.control("rules", refund_answer="pending", refund_pending_s=30)
    uuid = paid(till)
    assert refund(till, uuid, "r1", 20000) == (0, "pending")
    clock.now_s += 29.9
    assert refunded(till) == 0
    assert refund(till, uuid, "r1", 20000) == (0, "pending")
    clock.now_s += 0.1
    assert refunded(till) == Decimal("20000.00")
    assert refund(till, uuid, "r1", 20000) == (0, "succeeded")


def test_money_that_is_on_its_way_back_can_not_be_given_back_again(till: PretendTill) -> None:
    till.control("rules", refund_answer="pending")
    uuid = paid(till)
    assert refund(till, uuid, "r1", 30000) == (0, "pending")
    assert refund(till, uuid, "r2", 18500.01) == (22, None)


def test_a_pending_refund_may_fail_and_then_binds_nothing(till: PretendTill, clock: FakeClock) -> None:
    till.control("rules", refund_answer="pending", refund_ends_as="failed")
    uuid = paid(till)
    refund(till, uuid, "r1", 48500)
    till.control("rules", refund_answer="succeeded")
    clock.now_s += 30
    assert refunded(till) == 0
    assert refund(till, uuid, "r1", 48500) == (0, "failed")
    assert refund(till, uuid, "r2", 48500) == (0, "succeeded")


def test_a_pending_refund_can_wait_until_somebody_ends_it(till: PretendTill, clock: FakeClock) -> None:
    till.control("rules", refund_answer="pending", refund_pending_s=0)
    uuid = paid(till)
    refund(till, uuid, "r1", 20000)
    clock.pass_minutes(10_000)
    assert refunded(till) == 0
    assert till.control("refunds/end", payment=uuid, status="lost")["message"].startswith("A refund ends as")
    till.control("refunds/end", payment=uuid, status="succeeded")
    assert refunded(till) == Decimal("20000.00")


def test_a_failed_refund_stays_failed_under_its_id(till: PretendTill) -> None:
    uuid = paid(till)
    till.server.faults.add("refund_failed")
    assert refund(till, uuid, "r1", 20000) == (0, "failed")
    assert refund(till, uuid, "r1", 20000) == (0, "failed")
    assert refund(till, uuid, "r2", 20000) == (0, "succeeded")
    assert refunded(till) == Decimal("20000.00")


def test_a_refund_can_be_pending_for_once(till: PretendTill) -> None:
    uuid = paid(till)
    till.server.faults.add("refund_pending")
    assert refund(till, uuid, "r1", 20000) == (0, "pending")
    assert refund(till, uuid, "r2", 20000) == (0, "succeeded")


def test_a_refund_in_octos_cabinet_shows_in_the_sum_and_has_no_limits_but_the_money(
    till: PretendTill,
) -> None:
    uuid = paid(till)
    answer = till.control("refunds", payment=uuid, amount=0.01)
    assert answer["payment"]["refunds"][0]["shop_refund_id"] == "cabinet-1"
    assert refunded(till) == Decimal("0.01")
    assert refund(till, uuid, "r1", 48500) == (22, None)
    assert "isn't refunded yet" in till.control("refunds", payment=uuid, amount=48500)["message"]
    assert till.post("/_sandbox/refunds", {"payment": uuid, "amount": "1"}).status_code == 400
    till.create("open-a1")
    assert till.control("refunds", payment="open-a1", amount=1)["message"]


def test_a_lost_answer_to_a_refund_is_a_refund_all_the_same(till: PretendTill) -> None:
    uuid = paid(till)
    till.server.faults.add("bad_gateway", endpoint="refund", after=True)
    body = {**create_body(), "octo_payment_UUID": uuid, "shop_refund_id": "r1", "amount": 20000}
    assert till.post("/refund", body).status_code == 502
    assert refunded(till) == Decimal("20000.00")
    assert refund(till, uuid, "r1", 20000) == (0, "succeeded")
    assert len(till.payment()["refunds"]) == 1

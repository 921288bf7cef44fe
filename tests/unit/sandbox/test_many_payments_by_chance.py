"""A till that never gives up and never charges twice comes through any bad network with the sandbox's own books."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import httpx
import pytest

from tests.unit.sandbox.pretend_till import PretendTill, create_body, keyed, parsed

PAYMENTS = 60
MOST_TRIES = 200
FAULTS = (
    "lose_request",
    "lose_answer",
    "half_answer",
    "malformed_json",
    "not_json",
    "bad_gateway",
    "tls_error",
    "other_id",
    "http_status",
)


def answers(till: PretendTill, path: str, body: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Sends the same bytes again and again; yields what came back whole."""
    for _ in range(MOST_TRIES):
        try:
            response = till.post(path, body)
            if response.status_code == 200:
                yield parsed(response)
        except (httpx.TransportError, ValueError):
            continue
    raise AssertionError("no end of faults")


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_whatever_gets_lost_each_sale_is_paid_once_and_refunded_once(till: PretendTill, seed: int) -> None:
    till.control("rules", min_read_delay_ms=0, repeat_answer="previous_request")
    for number, kind in enumerate(FAULTS):
        till.server.faults.add(
            kind, times=None, probability=0.07, seed=seed * 100 + number, after=bool(number % 2)
        )
    for number in range(PAYMENTS):
        name, total = f"sale-{number}", 20_000 + number
        body = create_body(name, total_sum=total, basket=None)
        made = next(one["data"] for one in answers(till, "/prepare_payment", body) if is_about(one, name))
        till.server.book.pay(name)
        refund = {**keyed(made["octo_payment_UUID"]), "shop_refund_id": f"{name}-r1", "amount": 15_000}
        done = next(one["data"] for one in answers(till, "/refund", refund) if one["error"] == 0)
        assert done["status"] == "succeeded"
    books = till.server.book.payments()
    assert [book["shop_transaction_id"] for book in books] == [f"sale-{number}" for number in range(PAYMENTS)]
    assert {book["paid_count"] for book in books} == {1}
    assert {book["refunded_sum"] for book in books} == {"15000.00"}
    assert sum(Decimal(book["captured_sum"]) for book in books) == sum(20_000 + n for n in range(PAYMENTS))
    assert sum(book["create_requests"] for book in books) > PAYMENTS


def is_about(answer: dict[str, Any], name: str) -> bool:
    return bool(answer.get("data")) and answer["data"]["shop_transaction_id"] == name

"""A client that talks to the sandbox as a till and a phone do, and a clock that only the test moves."""

from __future__ import annotations

import json
import ssl
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import httpx

from pos_app.sandbox.server import SandboxServer

EVERY_INTERFACE = "0.0.0.0"  # noqa: S104  what a shop types to let a phone in; tests of just that use it

ANY_TLS = ssl.create_default_context()
"""Made once: httpx would load the certificates anew for each client."""


@dataclass
class FakeClock:
    now_s: float = 1_795_500_000.0

    def __call__(self) -> float:
        return self.now_s

    def pass_minutes(self, minutes: float) -> None:
        self.now_s += minutes * 60


def create_body(shop_transaction_id: str = "sale-a1", /, **changes: Any) -> dict[str, Any]:
    """A complete create request; a change to None takes the field out."""
    body: dict[str, Any] = {
        "octo_shop_id": 10000,
        "octo_secret": "test",
        "shop_transaction_id": shop_transaction_id,
        "auto_capture": True,
        "test": True,
        "init_time": "2026-11-24 14:05:09",
        "total_sum": 48500,
        "currency": "UZS",
        "description": "Till 7, receipt 42",
        "basket": [
            {"position_desc": "Non", "count": 2, "price": 4500},
            {"position_desc": "Choy", "count": 1, "price": 39500},
        ],
        "return_url": "https://shop.example/thanks?payment=sale-a1",
        "language": "ru",
        "ttl": 10,
    }
    body.update(changes)
    return {name: value for name, value in body.items() if value is not None}


class PretendTill:
    """Every answer comes back as a dict with exact decimals."""

    def __init__(self, server: SandboxServer, *, tls: ssl.SSLContext = ANY_TLS) -> None:
        self.server = server
        self.http = httpx.Client(base_url=server.address, trust_env=False, verify=tls)

    def close(self) -> None:
        self.http.close()

    def post(self, path: str, body: object) -> httpx.Response:
        return self.http.post(path, json=body)

    def create(self, shop_transaction_id: str = "sale-a1", /, **changes: Any) -> dict[str, Any]:
        return parsed(self.post("/prepare_payment", create_body(shop_transaction_id, **changes)))

    def create_raw(self, text: str) -> dict[str, Any]:
        head = {"Content-Type": "application/json"}
        return parsed(self.http.post("/prepare_payment", content=text.encode(), headers=head))

    def status(self, shop_transaction_id: str = "sale-a1", /, **changes: Any) -> dict[str, Any]:
        body = {
            "octo_shop_id": 10000,
            "octo_secret": "test",
            "shop_transaction_id": shop_transaction_id,
            **changes,
        }
        return parsed(self.post("/prepare_payment", body))

    def set_accept(self, uuid: str, **fields: Any) -> dict[str, Any]:
        return parsed(self.post("/set_accept", {**keyed(uuid), **fields}))

    def refund(self, uuid: str, **fields: Any) -> dict[str, Any]:
        return parsed(self.post("/refund", {**keyed(uuid), **fields}))

    def control(self, word: str, **body: Any) -> dict[str, Any]:
        answer = parsed(self.post(f"/_sandbox/{word}", body))
        assert isinstance(answer, dict)
        return answer

    def payment(self, shop_transaction_id: str = "sale-a1") -> dict[str, Any]:
        found = [p for p in self.server.book.payments() if p["shop_transaction_id"] == shop_transaction_id]
        assert len(found) == 1
        return found[0]


def keyed(uuid: str) -> dict[str, Any]:
    return {"octo_shop_id": 10000, "octo_secret": "test", "octo_payment_UUID": uuid}


def parsed(response: httpx.Response) -> dict[str, Any]:
    value = json.loads(response.text, parse_float=Decimal)
    assert isinstance(value, dict)
    return value

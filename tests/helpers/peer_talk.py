"""Runs in the peers' own environment, as a program: other people's Octo clients against the address that is given.

Prints one JSON object: for each client what it got from a create, a read, a refund and a read afterwards.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import sys
from typing import Any

SHOP_ID, SECRET = 10000, "test"
AMOUNT, REFUND = 50_000, 20_000


def _gateway(module: str, address: str) -> Any:
    # By name: the project's own environment, where types are checked, hasn't these packages.
    made = importlib.import_module(module).OctoGateway(
        octo_shop_id=SHOP_ID,
        octo_secret=SECRET,
        notify_url="http://127.0.0.1:9/notify",
        is_test_mode=True,
    )
    # Neither client takes an address; this is where both keep it.
    made.http_client.base_url = address
    return made


def _order(name: str) -> dict[str, Any]:
    return {
        "id": name,
        "amount": AMOUNT,
        "return_url": "https://shop.example/thanks",
        "description": f"order {name}",
        "ttl": 15,
    }


def _refund(name: str, paid: dict[str, Any]) -> dict[str, Any]:
    return {
        "transaction_id": paid["data"]["octo_payment_UUID"],
        "amount": REFUND,
        "shop_refund_id": f"{name}-r1",
    }


def _pay(url: str) -> None:
    """The customer, on the page that the create's address leads to."""
    from urllib.request import Request, urlopen

    page = url.partition("?")[0]
    with urlopen(Request(f"{page}/pay", data=b"", method="POST"), timeout=20):  # noqa: S310 - our own loopback
        pass


def blocking(module: str, address: str) -> dict[str, Any]:
    gateway, name = _gateway(module, address), f"order-{module}"
    url = gateway.create_payment(**_order(name))
    before = gateway.check_payment(name)
    _pay(url)
    refunded = gateway.cancel_payment(**_refund(name, before))
    return {"url": url, "before": before, "refunded": refunded}


async def awaited(module: str, address: str) -> dict[str, Any]:
    gateway, name = _gateway(module, address), f"order-{module}"
    url = await gateway.create_payment(**_order(name))
    before = await gateway.check_payment(name)
    await asyncio.to_thread(_pay, url)
    refunded = await gateway.cancel_payment(**_refund(name, before))
    return {"url": url, "before": before, "refunded": refunded}


def main(address: str) -> None:
    told = {
        "paytechuz": blocking("paytechuz.gateways.octo", address),
        "tolov": blocking("tolov", address),
        "tolov, async": asyncio.run(awaited("tolov.aio", address)),
    }
    print(json.dumps(told))


if __name__ == "__main__":
    main(sys.argv[1])

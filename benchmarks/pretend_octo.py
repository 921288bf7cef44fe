"""The sandbox in a process of its own; reports each create and status call with the server's own time."""

from __future__ import annotations

import json
import signal
import sys
import time
from typing import Any

from benchmarks.report import report
from benchmarks.shop import SECRET
from pos_app.sandbox.book import SandboxBook
from pos_app.sandbox.payment import Payment
from pos_app.sandbox.server import Handler, SandboxServer

CREATE_FIELD = b'"total_sum"'
UNWATCHED = "--unwatched"
"""Nothing but the address is reported."""


def watch_calls() -> None:
    """A call's own time runs from the body that was read to the answer that was written."""
    serve = Handler._serve  # noqa: SLF001 - where the body is whole and the answer isn't made yet

    def timed(self: Any, body: bytes) -> None:
        begun_ns = time.clock_gettime_ns(time.CLOCK_MONOTONIC)
        serve(self, body)
        self.wfile.flush()
        ended_ns = time.clock_gettime_ns(time.CLOCK_MONOTONIC)
        if self.path == "/prepare_payment":
            name = "created" if CREATE_FIELD in body else "status"
            payment = json.loads(body)["shop_transaction_id"]
            report(name, f"{payment} {ended_ns - begun_ns}", at_ns=ended_ns)

    Handler._serve = timed  # type: ignore[method-assign]  # noqa: SLF001 - as above


def watch_customer() -> None:
    pay = SandboxBook.pay

    def paid(self: SandboxBook, key: str) -> Payment:
        payment = pay(self, key)
        report("paid", payment.order.shop_transaction_id)
        return payment

    SandboxBook.pay = paid  # type: ignore[method-assign]


def main() -> int:
    if UNWATCHED not in sys.argv:
        watch_calls()
        watch_customer()
    server = SandboxServer(secret=SECRET)
    signal.signal(signal.SIGTERM, lambda number, frame: server.request_stop())
    server.start()
    report("address", server.address)
    server.serve_forever()
    return 0


if __name__ == "__main__":
    sys.exit(main())

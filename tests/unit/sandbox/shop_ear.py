"""The shop's end of a notify_url: notes each callback and answers as told."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from decimal import Decimal
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from queue import Queue
from threading import Thread
from typing import Any

WAIT_S = 10


@dataclass
class ShopEar:
    """`statuses` are the HTTP statuses of the next answers, 200 when they are used up.

    `answer` is every body; `raw_answer` goes before it.
    """

    url: str = ""
    answer: dict[str, Any] = field(default_factory=dict)
    raw_answer: bytes = b""
    statuses: list[int] = field(default_factory=list)
    heard: Queue[dict[str, Any]] = field(default_factory=Queue)

    def hears(self) -> dict[str, Any]:
        """The next callback; fails when none comes."""
        return self.heard.get(timeout=WAIT_S)

    def hears_statuses(self, count: int) -> list[str]:
        return [str(self.hears()["status"]) for _ in range(count)]


@contextmanager
def listening() -> Iterator[ShopEar]:
    ear = ShopEar()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            self.send_response(ear.statuses.pop(0) if ear.statuses else 200)
            self.end_headers()
            self.wfile.write(ear.raw_answer or json.dumps(ear.answer).encode())
            ear.heard.put(json.loads(body, parse_float=Decimal))

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  the library's name
            """Says nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        ear.url = f"http://127.0.0.1:{server.server_address[1]}/octo?till=7"
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield ear
        finally:
            server.shutdown()
            thread.join()

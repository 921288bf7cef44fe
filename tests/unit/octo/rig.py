"""Builders for the tests of the Octo API: orders, answers, a gateway over a scripted or a real server."""

from __future__ import annotations

import json
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import httpx

from pos_app.domain.basket import Line
from pos_app.domain.money import Currency, Money
from pos_app.domain.payment import Account
from pos_app.domain.quantity import Quantity
from pos_app.octo.gateway import OctoGateway
from pos_app.octo.transport import Timeouts, Transport
from pos_app.services.ports import PaymentOrder
from pos_app.services.settings import Settings
from tests.helpers.fake_ports import START, FakeClock, FakeSecretStore

SECRET = "c0ffee00-1111-4222-8333-444444444444"
ID = "0190f5f0a0b07000800000000000abcd-a1"
UUID = "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee"
REFUND_ID = "0190f5f0a0b07000800000000000abcd-r1"
PAY_URL = f"https://pay2.octo.uz/pay/{UUID}?language=ru"
ACCOUNT = Account("https://secure.octo.uz", 1234)
QUICK = Timeouts(connect_s=2.0, read_s=0.2, write_s=2.0, pool_s=2.0)


def uzs(minor: int) -> Money:
    return Money(minor, Currency.UZS)


def line(name: str = "Non 450 g", **more: Any) -> Line:
    facts: dict[str, Any] = {
        "number": 1,
        "barcode": "4780000000017",
        "name": name,
        "unit": "pcs",
        "unit_price": uzs(450_000),
        "quantity": Quantity(1000),
        "discount": uzs(0),
    }
    return Line(**(facts | more))


def order(*lines: Line, settings: Settings | None = None, **more: Any) -> PaymentOrder:
    goods = lines or (line(),)
    facts: dict[str, Any] = {
        "payment_id": ID,
        "account": ACCOUNT,
        "amount": uzs(sum(one.total.minor for one in goods)),
        "lines": goods,
        "init_time": START,
        "description": "Do'kon 1, 1-000042",
        "settings": settings or Settings(shop_id=1234),
    }
    return PaymentOrder(**(facts | more))


def data(**more: Any) -> dict[str, Any]:
    """Octo's fields about our payment, freshly created."""
    facts = {
        "shop_transaction_id": ID,
        "octo_payment_UUID": UUID,
        "status": "created",
        "octo_pay_url": PAY_URL,
    }
    return facts | more


def nested(error: Any = 0, fields: Any = None, **top: Any) -> dict[str, Any]:
    return {"error": error, "data": fields, **top}


class Script:
    """An Octo that gives the next scripted answer and remembers what it was sent."""

    def __init__(self) -> None:
        self.answers: list[httpx.Response | Exception] = []
        self.requests: list[httpx.Request] = []

    def say(self, body: Any, *, status: int = 200, headers: dict[str, str] | None = None) -> None:
        content = (
            body
            if isinstance(body, bytes)
            else (body if isinstance(body, str) else json.dumps(body)).encode()
        )
        self.answers.append(httpx.Response(status, content=content, headers=headers))

    def fail(self, error: Exception) -> None:
        self.answers.append(error)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer


class Octo:
    """A gateway over a scripted server."""

    def __init__(self, secret: str = SECRET) -> None:
        self.script = Script()
        self.clock = FakeClock()
        self.store = FakeSecretStore(secret)
        self.gateway = OctoGateway(
            secrets=self.store,
            clock=self.clock,
            open_transport=lambda clock: Transport(clock=clock, mock=httpx.MockTransport(self.script)),
        )

    def create(self, body: str | None = None) -> Any:
        return self.gateway.create(ACCOUNT, body=body or self.gateway.compose(order()))

    def read(self) -> Any:
        return self.gateway.read_status(ACCOUNT, payment_id=ID)

    def capture(self) -> Any:
        return self.gateway.capture(ACCOUNT, octo_uuid=UUID, amount=uzs(450_000))

    def release(self) -> Any:
        return self.gateway.release(ACCOUNT, octo_uuid=UUID)

    def refund(self, amount: int = 90_000) -> Any:
        return self.gateway.refund(ACCOUNT, octo_uuid=UUID, refund_id=REFUND_ID, amount=uzs(amount))

    def fiscal(self) -> Any:
        return self.gateway.read_fiscal(ACCOUNT, octo_uuid=UUID)


Conversation = Callable[[socket.socket], None]


def read_request(connection: socket.socket) -> bytes:
    """One whole HTTP request; empty when the client hung up."""
    got = b""
    while b"\r\n\r\n" not in got:
        part = connection.recv(65536)
        if not part:
            return b""
        got += part
    head, _, rest = got.partition(b"\r\n\r\n")
    length = next(
        (int(row.split(b":")[1]) for row in head.split(b"\r\n") if row.lower().startswith(b"content-length")),
        0,
    )
    while len(rest) < length:
        rest += connection.recv(65536)
    return head + b"\r\n\r\n" + rest


def http(body: bytes, *, headers: str = "", length: int | None = None) -> bytes:
    size = len(body) if length is None else length
    return f"HTTP/1.1 200 OK\r\nContent-Length: {size}\r\n{headers}\r\n".encode() + body


@contextmanager
def served(*conversations: Conversation, tls: ssl.SSLContext | None = None) -> Iterator[Account]:
    """A real server on loopback: each conversation takes one connection, in order. Gives the account to use."""
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        for conversation in conversations:
            connection, _ = listener.accept()
            with connection:
                try:
                    wrapped = tls.wrap_socket(connection, server_side=True) if tls else connection
                except OSError:
                    continue
                with wrapped:
                    conversation(wrapped)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    scheme = "https" if tls else "http"
    try:
        yield Account(f"{scheme}://127.0.0.1:{listener.getsockname()[1]}", 1234)
        thread.join(10)
        assert not thread.is_alive(), "the server still waits for a connection"
    finally:
        listener.close()


@contextmanager
def gateway_over_sockets(
    *, clock: Any = None, context: ssl.SSLContext | None = None
) -> Iterator[OctoGateway]:
    gateway = OctoGateway(
        secrets=FakeSecretStore(SECRET),
        clock=clock or FakeClock(),
        open_transport=lambda clock: Transport(clock=clock, timeouts=QUICK, ssl_context=context),
    )
    try:
        yield gateway
    finally:
        gateway.close()

"""A create by the till's own client beside the same bytes by bare httpx; how many creates the sandbox serves."""

from __future__ import annotations

import socket
import threading
import time
import uuid
from datetime import UTC, datetime

import httpx

from benchmarks.process import BenchError, launched
from benchmarks.results import Result, median
from benchmarks.shop import SECRET, SHOP_ID
from pos_app.domain.answer import Ruling, judge
from pos_app.domain.basket import Line
from pos_app.domain.money import Currency, Money
from pos_app.domain.payment import Account, Payment, PaymentState
from pos_app.domain.quantity import Quantity
from pos_app.octo.client import PREPARE_PATH
from pos_app.octo.gateway import OctoGateway
from pos_app.octo.wire import with_secret
from pos_app.services.ports import PaymentOrder
from pos_app.services.settings import Settings
from pos_app.system.clock import SystemClock

BEYOND_BAR_MS, RATE_BAR = 1.0, 500.0
WARM_UP = 50
TALKERS = 4
HEAD = (
    b"POST /prepare_payment HTTP/1.1\r\nHost: octo\r\nContent-Type: application/json\r\n"
    b"Content-Length: %d\r\n\r\n"
)
BODY = (
    b'{"octo_shop_id":10000,"octo_secret":"benchmark","shop_transaction_id":"%s-a1","auto_capture":true,"test":true,'
    b'"init_time":"2026-11-24 11:22:33","total_sum":4500.00,"currency":"UZS","description":"Till 1, 1-000042",'
    b'"basket":[{"position_desc":"Non","count":1,"price":4500.00}],"return_url":"https://octo.uz/?payment=1","ttl":10}'
)
GOODS = ("Non", "Кефир 1 л", "Choy ko‘k 100 g")


class KnownSecret:
    """A keyring that answers at once: it isn't what is measured here."""

    def read(self, account: Account) -> str:
        return SECRET

    def write(self, account: Account, secret: str) -> None:
        """Nothing is kept."""

    def remove(self, account: Account) -> None:
        """Nothing is there."""

    def check(self) -> str:
        return "none"


class Caller:
    """One till's connection to the pretend Octo: the sale is the same each time, its id never."""

    def __init__(self, octo_url: str) -> None:
        self._clock = SystemClock()
        self._gateway = OctoGateway(secrets=KnownSecret(), clock=self._clock)
        self._bare = httpx.Client()
        self._address = octo_url + PREPARE_PATH
        self._account = Account(octo_url, SHOP_ID)
        self._settings = Settings(shop_id=SHOP_ID, octo_url=octo_url, is_test=True)
        self._lines = tuple(_line(number, name) for number, name in enumerate(GOODS, start=1))
        self._amount = Money(sum(line.total.minor for line in self._lines), Currency.UZS)

    def create(self) -> float:
        """Milliseconds from the basket to the meaning of Octo's answer; the books aren't written."""
        order = self._order()
        begun = time.perf_counter()
        payment = self._payment(order, body=self._gateway.compose(order))
        answer = self._gateway.create(self._account, body=payment.body)
        self._gateway.check_pay_url(answer.pay_url or "", account=self._account)
        ruling = judge(payment, answer, is_first_sending=True)
        spent_ms = (time.perf_counter() - begun) * 1000
        _check(ruling[0] is Ruling.MOVE, answer)
        return spent_ms

    def create_bare(self) -> float:
        """Milliseconds of the client alone: the same bytes there, the answer's bytes back."""
        body = with_secret(self._gateway.compose(self._order()), secret=SECRET)
        begun = time.perf_counter()
        answer = self._bare.post(self._address, content=body)
        spent_ms = (time.perf_counter() - begun) * 1000
        _check(b'"error":0' in answer.content.replace(b" ", b""), answer.text)
        return spent_ms

    def close(self) -> None:
        self._gateway.close()
        self._bare.close()

    def _order(self) -> PaymentOrder:
        return PaymentOrder(
            payment_id=f"{uuid.uuid4().hex}-a1",
            account=self._account,
            amount=self._amount,
            lines=self._lines,
            init_time=datetime.now(UTC),
            description="Till 1, 1-000042",
            settings=self._settings,
        )

    def _payment(self, order: PaymentOrder, *, body: str) -> Payment:
        return Payment(
            id=order.payment_id,
            sale_id=order.payment_id[:32],
            attempt=1,
            state=PaymentState.CREATING,
            amount=order.amount,
            account=order.account,
            body=body,
            basket_fingerprint="",
            created_at=order.init_time,
            ttl_minutes=self._settings.ttl_minutes,
            is_test=True,
            is_live=False,
        )


def measure_octo_calls(*, creates: int, seconds: float) -> list[Result]:
    """In turn with the floor, so that a busy machine slows both."""
    with launched("benchmarks.pretend_octo", "--unwatched") as octo:
        address = octo.wait_for("address").more
        ours, bare = _in_turn(address, count=creates)
        rate = max(_creates_a_second(address, seconds=seconds) for _ in range(3))
    floor = median(bare)
    note = f"{creates} of each in turn; built, sent, answer judged, the books not written"
    return [
        Result(
            "Octo create, beyond the bare client, p50", median(ours) - floor, "ms", floor, BEYOND_BAR_MS, note
        ),
        Result(
            "Octo sandbox, time of a create",
            1000 / rate,
            "ms",
            0.0,
            1000 / RATE_BAR,
            f"{rate:.0f} creates a second by {TALKERS} bare connections; the best of three turns",
        ),
    ]


def _in_turn(address: str, *, count: int) -> tuple[list[float], list[float]]:
    caller = Caller(address)
    try:
        pairs = [(caller.create(), caller.create_bare()) for _ in range(WARM_UP + count)][WARM_UP:]
    finally:
        caller.close()
    return [one for one, _ in pairs], [one for _, one in pairs]


def _creates_a_second(octo_url: str, *, seconds: float) -> float:
    """By plain sockets in threads, so that next to nothing of the machine goes into a client."""
    place, _, port = octo_url.removeprefix("http://").partition(":")
    counts = [0] * TALKERS
    until_s = time.perf_counter() + seconds

    def talk(number: int) -> None:
        with socket.create_connection((place, int(port))) as connection:
            while time.perf_counter() < until_s:
                _post(connection, BODY % uuid.uuid4().hex.encode())
                counts[number] += 1

    threads = [threading.Thread(target=talk, args=(number,)) for number in range(TALKERS)]
    begun_s = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sum(counts) / (time.perf_counter() - begun_s)


def _post(connection: socket.socket, body: bytes) -> None:
    connection.sendall(HEAD % len(body) + body)
    got = b""
    while b"\r\n\r\n" not in got:
        got += connection.recv(1 << 16)
    answer_head, _, answer = got.partition(b"\r\n\r\n")
    length = int(answer_head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0])
    while len(answer) < length:
        answer += connection.recv(1 << 16)
    _check(b'"status"' in answer, answer)


def _line(number: int, name: str) -> Line:
    price = Money(450_000 * number, Currency.UZS)
    return Line(number, f"478000000001{number}", name, "pcs", price, Quantity(2000), Money(0, Currency.UZS))


def _check(is_good: bool, answer: object) -> None:  # noqa: FBT001 - what is looked at reads as a sentence
    if not is_good:
        raise BenchError(f"The pretend Octo didn't take a create: {answer}")

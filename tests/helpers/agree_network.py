"""The way between a till and the pretend Octo: real HTTP whose answers take time by the till's clock, or never come."""

from __future__ import annotations

import ssl
from collections import Counter as Tally
from collections import defaultdict
from collections.abc import Callable
from functools import cache, partial
from random import Random
from typing import Any, NamedTuple

import httpx

from pos_app.sandbox.json_text import read_object
from pos_app.services.ports import Lane
from tests.helpers.fake_ports import FakeScheduler, FakeTaskRunner

CONNECT_S, READ_S = 5.0, 10.0
"""How long the till's own transport waits: a try that fails comes home that much later."""


@cache
def _tls() -> ssl.SSLContext:
    # Reading the list of certificates takes longer than a hundred calls, and nothing here speaks TLS.
    return ssl.create_default_context()


class Roughness(NamedTuple):
    """Chances of what only a network does. The rest of the faults are the sandbox's own."""

    unreached: float = 0.0
    too_slow: float = 0.0
    late_request: float = 0.0
    slow: float = 0.0
    mixed_up: float = 0.0


SMOOTH = Roughness()


class Wire(httpx.BaseTransport):
    """Under the till's httpx client. `answer_after_s` is when the answer to the last call comes home.

    `sent` holds every body that left, by address and by the id that may never carry two of them.
    """

    def __init__(self, *, draws: Random, tally: Tally[str]) -> None:
        self._draws = draws
        self._tally = tally
        self._inner = httpx.HTTPTransport(verify=_tls())
        self.roughness = SMOOTH
        self.answer_after_s = 0.0
        self.late: list[httpx.Request] = []
        self._before = b""
        self.sent: dict[tuple[str, str], set[bytes]] = defaultdict(set)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        rough, draw = self.roughness, self._draws.random()
        self.answer_after_s = CONNECT_S
        if draw < rough.unreached:
            self._tally["fault: not reached"] += 1
            raise httpx.ConnectTimeout("no way there", request=request)
        self._note(request)
        self.answer_after_s = READ_S
        if draw < rough.unreached + rough.late_request:
            self._tally["fault: no answer, the request arrives later"] += 1
            self.late.append(_copy(request))
            raise httpx.ReadTimeout("no answer", request=request)
        self.answer_after_s = self._draws.uniform(0.05, 0.4)
        response = self._inner.handle_request(request)
        if draw > 1 - rough.too_slow:
            self._tally["fault: the answer takes too long"] += 1
            response.close()
            self.answer_after_s = READ_S
            raise httpx.ReadTimeout("no answer", request=request)
        if draw > 1 - rough.too_slow - rough.slow:
            self._tally["fault: slow"] += 1
            self.answer_after_s = self._draws.uniform(1.0, READ_S - 0.5)
        return self._mixed_up(request, response)

    def _mixed_up(self, request: httpx.Request, response: httpx.Response) -> httpx.Response:
        """Sometimes a server in between gives the answer that it gave to somebody else before."""
        if self._draws.random() >= self.roughness.mixed_up or request.url.path != "/prepare_payment":
            return response
        before, self._before = self._before, response.read()
        if not before:
            return httpx.Response(response.status_code, headers=response.headers, content=self._before)
        self._tally["fault: another call's answer"] += 1
        return httpx.Response(200, content=before)

    def arrive(self) -> None:
        """The request that is longest on its way reaches Octo after all; nobody waits for its answer."""
        if self.late:
            try:
                self._inner.handle_request(self.late.pop(0)).close()
            except httpx.HTTPError:
                self._tally["late requests met a fault of their own"] += 1

    def close(self) -> None:
        """Called when a run of the till ends: its connections go, what it sent stays known."""
        self._inner.close()
        self._inner = httpx.HTTPTransport(verify=_tls())

    def _note(self, request: httpx.Request) -> None:
        if request.method != "POST":
            return
        path, content = request.url.path, request.read()
        body = read_object(content)
        if "total_sum" in body or "shop_refund_id" in body:
            name = body["shop_refund_id"] if "shop_refund_id" in body else body["shop_transaction_id"]
            self.sent[path, str(name)].add(content)


class Lanes(FakeTaskRunner):
    """A call reaches Octo when it is made; its answer comes home later by the till's clock. Writes wait for `crank`."""

    def __init__(self, wire: Wire) -> None:
        super().__init__()
        self._wire = wire
        self.scheduler: FakeScheduler | None = None

    def run(
        self,
        lane: Lane,
        job: Callable[[], Any],
        *,
        on_done: Callable[[Any], None],
        on_failed: Callable[[Exception], None],
    ) -> None:
        if lane is Lane.STORAGE:
            super().run(lane, job, on_done=on_done, on_failed=on_failed)
            return
        assert self.scheduler is not None
        self._wire.answer_after_s = 0.0
        try:
            outcome = partial(on_done, job())
        except Exception as error:  # noqa: BLE001 - the port's contract: every error comes home
            outcome = partial(on_failed, error)
        self.scheduler.after(self._wire.answer_after_s, outcome)


def _copy(request: httpx.Request) -> httpx.Request:
    return httpx.Request(
        request.method,
        request.url,
        headers=request.headers,
        content=request.read(),
        extensions=request.extensions,
    )

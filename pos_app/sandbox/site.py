"""Every address of the pretend Octo: calls, pay page, control. Bytes in, a reply out; the server has the sockets."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

from pos_app.sandbox.book import NoSuchPaymentError, SandboxBook
from pos_app.sandbox.control import PREFIX, ControlApi
from pos_app.sandbox.courier import Courier
from pos_app.sandbox.exchange import CALLS, HTML, Exchange, Reply, never_arrives, struck
from pos_app.sandbox.faults import Endpoint, FaultSwitches
from pos_app.sandbox.network import is_loopback
from pos_app.sandbox.pages import language_of, missing_page, payment_page
from pos_app.sandbox.payment import Payment
from pos_app.sandbox.request_log import RequestLog
from pos_app.sandbox.scenarios import ScenarioSwitch

if TYPE_CHECKING:
    from pos_app.sandbox.control_forms import ControlPage

FORM = "application/x-www-form-urlencoded"
PAY_PATH = re.compile(r"/pay/([0-9a-zA-Z-]{1,64})(/pay|/decline)?")
PAGE_HEADERS = (
    ("Cache-Control", "no-store"),
    ("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'"),
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
)


@dataclass(frozen=True, slots=True)
class Request:
    """`base_url` is this server as the client reaches it, `client_ip` where the request comes from."""

    method: str
    target: str
    body: bytes
    content_type: str
    base_url: str
    client_ip: str


class Site:
    """Safe to use from any thread."""

    def __init__(
        self,
        book: SandboxBook,
        *,
        faults: FaultSwitches,
        log: RequestLog,
        courier: Courier,
        scenario: ScenarioSwitch,
    ) -> None:
        self._book = book
        self._faults = faults
        self._exchange = Exchange(book, faults=faults, log=log)
        self._acts: dict[tuple[str, str], Callable[[str], Payment]] = {
            ("GET", ""): book.open,
            ("POST", "/pay"): book.pay,
            ("POST", "/decline"): book.decline,
        }
        self._control = ControlApi(book, faults=faults, log=log, courier=courier, scenario=scenario)
        self._new_page = partial(
            _control_page,
            book,
            api=self._control,
            faults=faults,
            log=log,
            courier=courier,
            scenario=scenario,
        )
        self._page: ControlPage | None = None
        self._opening = threading.Lock()

    def unix_s(self) -> float:
        """The book's wall time, for the Date header."""
        return self._book.wall_time().timestamp()

    def answer(self, request: Request) -> Reply:
        path, _, query = request.target.partition("?")
        if f"{path}/".startswith(PREFIX):
            return self._controlled(request, path)
        if request.method == "POST" and path in CALLS:
            return self._exchange.call(path, raw=request.body, base_url=request.base_url)
        wanted = parse_qs(query).get("language", [None])[0]
        match = PAY_PATH.fullmatch(path)
        faults = self._faults.take(Endpoint.PAGE)
        if match is None or never_arrives(faults):
            reply = _page(missing_page(language_of(wanted)), status=404)
        else:
            reply = self._paid_on(request, match[1], step=match[2] or "", wanted=wanted)
        return struck(reply, faults)

    def _paid_on(self, request: Request, key: str, *, step: str, wanted: str | None) -> Reply:
        act = self._acts.get((request.method, step))
        if act is None:
            return _page(missing_page(language_of(wanted)), status=405)
        try:
            if step == "/pay" and self._is_elsewhere(key, request.client_ip):
                act = self._book.decline
            payment = act(key)
        except NoSuchPaymentError:
            return _page(missing_page(language_of(wanted)), status=404)
        return self._shown(payment, request.method, wanted)

    def _is_elsewhere(self, key: str, client_ip: str) -> bool:
        """Whether the till named the customer's address and this is another one: Octo blocks such a payment."""
        expected = self._book.find(key).order.customer_ip
        return expected not in ("", client_ip)

    def _shown(self, payment: Payment, method: str, wanted: str | None) -> Reply:
        language = language_of(wanted, otherwise=payment.order.language)
        if method == "POST":
            # A page that answers the form itself would pay again on reload.
            location = ("Location", f"/pay/{payment.uuid}?language={language}")
            return Reply(status=303, content_type=HTML, headers=(location, *PAGE_HEADERS))
        return _page(payment_page(payment, shop_id=self._book.shop_id, language=language))

    def _controlled(self, request: Request, path: str) -> Reply:
        if not is_loopback(request.client_ip):
            return Reply(body=b'{"message": "Control is for this machine alone."}', status=403)
        word = path.removeprefix(PREFIX.rstrip("/")).removeprefix("/")
        if request.method == "GET" and not word:
            return _guarded(self._opened().shown())
        if request.method == "POST" and word == "page" and request.content_type.startswith(FORM):
            return _guarded(self._opened().sent(request.body))
        # A foreign web page in this machine's browser can send forms here, but neither JSON nor our page's token.
        if request.method == "POST" and not request.content_type.startswith("application/json"):
            return Reply(body=b'{"message": "Control takes application/json."}', status=415)
        return self._control.answer(request.method, word=word, raw=request.body)

    def _opened(self) -> ControlPage:
        with self._opening:
            if self._page is None:
                self._page = self._new_page()
            return self._page


def _control_page(book: SandboxBook, **parts: Any) -> ControlPage:
    # Most sandboxes live and die in a test without anybody looking at this page.
    from pos_app.sandbox.control_forms import ControlPage

    return ControlPage(book, **parts)


def _guarded(page: Reply) -> Reply:
    return replace(page, headers=(*page.headers, *PAGE_HEADERS))


def _page(text: str, *, status: int = 200) -> Reply:
    return Reply(body=text.encode("utf-8", "replace"), status=status, content_type=HTML, headers=PAGE_HEADERS)

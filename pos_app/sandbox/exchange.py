"""One call of the API from its bytes to the bytes of its answer, with the faults that strike it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from pos_app.sandbox import json_text
from pos_app.sandbox.answers import Envelope, Outcome, body_of
from pos_app.sandbox.book import STATUS_FIELDS, SandboxBook, without_secret
from pos_app.sandbox.checks import FORMAT
from pos_app.sandbox.faults import AMOUNTS, Endpoint, Fault, FaultKind, FaultSwitches
from pos_app.sandbox.payment import RefundStatus, Turn, Turns
from pos_app.sandbox.request_log import RequestLog

PREPARE_PAYMENT = "/prepare_payment"
ENDPOINTS = {
    "/set_accept": Endpoint.SET_ACCEPT,
    "/refund": Endpoint.REFUND,
    "/fiscal-data": Endpoint.FISCAL_DATA,
}
CALLS = frozenset({PREPARE_PAYMENT, *ENDPOINTS})

JSON = "application/json;charset=UTF-8"
HTML = "text/html; charset=utf-8"
TEXT = "text/plain; charset=utf-8"
INTERNAL = 4
BAD_GATEWAY_PAGE = (
    b"<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>\n"
)
NOT_JSON_TEXT = b"The service is busy, please come back later.\n"

CHANGED_FIELDS = {
    FaultKind.UNKNOWN_STATUS: "status",
    FaultKind.OTHER_ID: "shop_transaction_id",
    FaultKind.OTHER_UUID: "octo_payment_UUID",
    FaultKind.OTHER_TOTAL: "total_sum",
    FaultKind.OTHER_CURRENCY: "currency",
    FaultKind.OTHER_REFUNDED: "refunded_sum",
    FaultKind.PAY_URL: "octo_pay_url",
}
UNHEARD_OF = {"loyalty": {"points": 7}, "bankNote": None, "flags": ["new"]}
LOST = (FaultKind.LOSE_REQUEST, FaultKind.LOSE_ANSWER, FaultKind.DOWN)
REFUND_ANSWERS = {
    FaultKind.REFUND_PENDING: RefundStatus.PENDING,
    FaultKind.REFUND_FAILED: RefundStatus.FAILED,
}
TURNS = {
    FaultKind.CUSTOMER_PAYS: Turn.PAYS,
    FaultKind.CUSTOMER_DECLINES: Turn.DECLINES,
    FaultKind.LATE_SUCCESS: Turn.LATE_SUCCESS,
    FaultKind.SUCCESS_AFTER_CANCEL: Turn.SUCCESS_AFTER_CANCEL,
}

Faults = dict[FaultKind, Fault]


@dataclass(frozen=True, slots=True)
class Reply:
    """What goes back over the wire: lost means not a byte, cut means half the body under its full length."""

    body: bytes = b""
    status: int = 200
    content_type: str = JSON
    headers: tuple[tuple[str, str], ...] = ()
    delay_ms: int = 0
    date_skew_s: int = 0
    is_lost: bool = False
    is_cut: bool = False
    is_alert: bool = False

    @property
    def result(self) -> str:
        if self.is_lost:
            return "no answer"
        if self.is_alert:
            return "TLS alert"
        return "cut off" if self.is_cut else "answered"


class Exchange:
    """Answers the calls of the API. Safe to use from any thread."""

    def __init__(self, book: SandboxBook, *, faults: FaultSwitches, log: RequestLog) -> None:
        self._book = book
        self._faults = faults
        self._log = log

    def call(self, path: str, *, raw: bytes, base_url: str) -> Reply:
        """Carries the call out and writes it down. Never raises: what goes wrong inside is Octo's error 4."""
        try:
            body: dict[str, Any] | None = json_text.read_object(raw)
        except json_text.NotJsonError:
            body = None
        endpoint = endpoint_of(path, body)
        faults = self._faults.take(endpoint)
        fields = body or {}
        entry = self._log.arrived(
            {
                "at": self._book.wall_time().isoformat(timespec="milliseconds"),
                "endpoint": str(endpoint),
                "path": path,
                "shop_transaction_id": fields.get("shop_transaction_id"),
                "octo_payment_UUID": fields.get("octo_payment_UUID", fields.get("payment_uuid")),
                "body": None if body is None else without_secret(body),
                "faults": [str(kind) for kind in faults],
            }
        )
        outcome = self._outcome(endpoint, body, faults, base_url)
        reply = struck(self._packed(outcome, faults), faults)
        error = None if outcome is None else outcome.error
        self._log.finished(entry, error=error, http_status=reply.status, result=reply.result)
        return reply

    def _outcome(
        self, endpoint: Endpoint, body: dict[str, Any] | None, faults: Faults, base_url: str
    ) -> Outcome | None:
        """None when the request never got to the book."""
        if never_arrives(faults):
            return None
        error = faults.get(FaultKind.ERROR)
        if error is not None and not error.after:
            return Outcome(int(error.value), error.text)
        try:
            outcome = self._carried_out(endpoint, body, faults, base_url)
        except Exception as problem:  # noqa: BLE001  whatever breaks here, a till sees it as Octo's failure
            outcome = Outcome(INTERNAL, f"Internal error: {type(problem).__name__}")
        if error is not None:
            return Outcome(int(error.value), error.text)
        return _changed(outcome, faults)

    def _carried_out(
        self, endpoint: Endpoint, body: dict[str, Any] | None, faults: Faults, base_url: str
    ) -> Outcome:
        if body is None:
            return Outcome(FORMAT, "Wrong params: the body must be a JSON object")
        if endpoint is Endpoint.SET_ACCEPT:
            return self._book.set_accept(body)
        if endpoint is Endpoint.REFUND:
            answers = [answer for kind, answer in REFUND_ANSWERS.items() if kind in faults]
            return self._book.refund(body, answer=answers[0] if answers else None)
        if endpoint is Endpoint.FISCAL_DATA:
            return self._book.fiscal_data(body)
        return self._book.prepare_payment(body, base_url=base_url, turns=_turns(faults))

    def _packed(self, outcome: Outcome | None, faults: Faults) -> Reply:
        if outcome is None:
            return Reply()
        chosen = faults.get(FaultKind.ENVELOPE)
        envelope = Envelope(str(chosen.value) if chosen else self._book.rules.envelope)
        return Reply(body=body_of(outcome, envelope, quotes_numbers=FaultKind.NUMBERS_AS_TEXT in faults))


def endpoint_of(path: str, body: dict[str, Any] | None) -> Endpoint:
    """A body with nothing but the three fields is a status read; anything else on that address is a create."""
    if path in ENDPOINTS:
        return ENDPOINTS[path]
    is_status = body is not None and STATUS_FIELDS.issuperset(body)
    return Endpoint.STATUS if is_status else Endpoint.CREATE


def never_arrives(faults: Faults) -> bool:
    """Whether nothing is carried out, whatever the answer looks like."""
    if FaultKind.LOSE_REQUEST in faults or FaultKind.DOWN in faults:
        return True
    in_between = (faults.get(FaultKind.BAD_GATEWAY), faults.get(FaultKind.TLS_ERROR))
    return any(fault is not None and not fault.after for fault in in_between)


def struck(reply: Reply, faults: Faults) -> Reply:
    """The reply after the faults of the wire: late, lost, cut off, or something else in its place."""
    if not faults:
        return reply
    if FaultKind.HTTP_STATUS in faults:
        reply = replace(reply, status=int(faults[FaultKind.HTTP_STATUS].value))
    if FaultKind.BAD_GATEWAY in faults:
        reply = replace(reply, body=BAD_GATEWAY_PAGE, status=502, content_type=HTML)
    if FaultKind.NOT_JSON in faults:
        reply = replace(reply, body=NOT_JSON_TEXT, content_type=TEXT)
    if FaultKind.MALFORMED_JSON in faults:
        reply = replace(reply, body=reply.body[: len(reply.body) * 2 // 3])
    delay, skew = faults.get(FaultKind.DELAY), faults.get(FaultKind.DATE_SKEW)
    return replace(
        reply,
        delay_ms=int(delay.value) if delay else 0,
        date_skew_s=int(skew.value) if skew else 0,
        is_cut=FaultKind.HALF_ANSWER in faults,
        is_lost=any(kind in faults for kind in LOST),
        is_alert=FaultKind.TLS_ERROR in faults,
    )


def _turns(faults: Faults) -> Turns:
    return {turn: int(faults[kind].value) for kind, turn in TURNS.items() if kind in faults}


def _changed(outcome: Outcome, faults: Faults) -> Outcome:
    if outcome.data is None or not faults:
        return outcome
    data = dict(outcome.data)
    for kind, field in CHANGED_FIELDS.items():
        if kind in faults:
            value = str(faults[kind].value)
            data[field] = Decimal(value) if kind in AMOUNTS else value
    if FaultKind.UNKNOWN_FIELDS in faults:
        data |= UNHEARD_OF
    return replace(outcome, data=data)

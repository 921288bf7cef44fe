"""Faults that can be switched on: each one once, some times or until cleared, for one kind of call or for all."""

from __future__ import annotations

import re
import threading
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, TypeVar

from pos_app.sandbox.answers import Envelope

AMOUNT = re.compile(r"[0-9]{1,15}(\.[0-9]{1,6})?")
LONGEST_DELAY_MS = 3_600_000

Member = TypeVar("Member", bound=StrEnum)


class Endpoint(StrEnum):
    """What a request is for. ANY is every call, and for `down` the pay page too."""

    CREATE = "create"
    STATUS = "status"
    SET_ACCEPT = "set_accept"
    REFUND = "refund"
    PAGE = "page"
    ANY = "any"


class FaultKind(StrEnum):
    """`value` means what stands behind each kind; `after` lets a refusal come after the call was carried out."""

    LOSE_REQUEST = "lose_request"  # nothing is stored, the connection closes without a byte
    LOSE_ANSWER = "lose_answer"  # the call is carried out, the connection closes without a byte
    DOWN = "down"  # every connection is accepted and closed
    DELAY = "delay"  # milliseconds that the answer waits
    BAD_GATEWAY = "bad_gateway"  # HTTP 502 with a page of HTML
    HALF_ANSWER = "half_answer"  # cut off in the middle under a full Content-Length
    NOT_JSON = "not_json"  # HTTP 200 with plain text
    UNKNOWN_STATUS = "unknown_status"  # the status string
    OTHER_ID = "other_id"  # the shop_transaction_id
    OTHER_UUID = "other_uuid"  # the octo_payment_UUID
    OTHER_TOTAL = "other_total"  # the total_sum, as a string
    OTHER_CURRENCY = "other_currency"  # the currency
    PAY_URL = "pay_url"  # the octo_pay_url
    ERROR = "error"  # the error code; its words in `text`
    ENVELOPE = "envelope"  # one of the envelopes
    DATE_SKEW = "date_skew"  # seconds that the Date header is ahead


DEFAULTS: dict[FaultKind, str | int] = {
    FaultKind.DELAY: 1000,
    FaultKind.UNKNOWN_STATUS: "bank_is_thinking",
    FaultKind.OTHER_ID: "another-payment",
    FaultKind.OTHER_UUID: "00000000-0000-4000-8000-000000000000",
    FaultKind.OTHER_TOTAL: "1.00",
    FaultKind.OTHER_CURRENCY: "EUR",
    FaultKind.PAY_URL: "http://pay.example.com/pay/1",
    FaultKind.ERROR: 4,
    FaultKind.ENVELOPE: Envelope.FLAT.value,
    FaultKind.DATE_SKEW: 600,
}


@dataclass(frozen=True, slots=True)
class Fault:
    """`times` is how many more requests it strikes, None for all of them."""

    kind: FaultKind
    endpoint: Endpoint
    times: int | None
    value: str | int
    text: str
    after: bool

    def strikes(self, endpoint: Endpoint) -> bool:
        if self.endpoint is Endpoint.ANY:
            return endpoint is not Endpoint.PAGE or self.kind is FaultKind.DOWN
        return self.endpoint is endpoint

    def described(self) -> dict[str, Any]:
        return {
            "kind": str(self.kind),
            "endpoint": str(self.endpoint),
            "times": self.times,
            "value": self.value,
            "text": self.text,
            "after": self.after,
        }


class FaultSwitches:
    """The faults that are on. Safe to use from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._faults: list[Fault] = []

    def add(
        self,
        kind: str,
        *,
        endpoint: str = "any",
        times: object = 1,
        value: object = None,
        text: str = "",
        after: bool = False,
    ) -> Fault:
        """Switches a fault on for the next `times` requests, with None until cleared. ValueError with a sentence."""
        known = _member(FaultKind, kind, what="fault")
        fault = Fault(
            kind=known,
            endpoint=_member(Endpoint, endpoint, what="endpoint"),
            times=_checked_times(times),
            value=_checked_value(known, value),
            text=str(text) or ("Internal error" if known is FaultKind.ERROR else ""),
            after=bool(after),
        )
        with self._lock:
            self._faults.append(fault)
        return fault

    def clear(self) -> None:
        with self._lock:
            self._faults.clear()

    def active(self) -> list[Fault]:
        with self._lock:
            return list(self._faults)

    def take(self, endpoint: Endpoint) -> dict[FaultKind, Fault]:
        """The faults that strike this request, the oldest of each kind; each is used up by one."""
        struck: dict[FaultKind, Fault] = {}
        with self._lock:
            remaining: list[Fault] = []
            for fault in self._faults:
                if fault.kind in struck or not fault.strikes(endpoint):
                    remaining.append(fault)
                    continue
                struck[fault.kind] = fault
                if fault.times is None:
                    remaining.append(fault)
                elif fault.times > 1:
                    remaining.append(replace(fault, times=fault.times - 1))
            self._faults = remaining
        return struck


def _member(kinds: type[Member], name: str, *, what: str) -> Member:
    try:
        return kinds(name)
    except ValueError:
        raise ValueError(f"There is no {what} {name!r}; there are {', '.join(kinds)}.") from None


def _checked_times(times: object) -> int | None:
    if times is None:
        return None
    if isinstance(times, bool) or not isinstance(times, int) or times < 1:
        raise ValueError("The times of a fault are a whole number from 1, or null until it is cleared.")
    return times


def _checked_value(kind: FaultKind, value: object) -> str | int:
    default = DEFAULTS.get(kind, "")
    if value is None:
        return default
    if isinstance(value, bool) or not isinstance(value, str | int) or type(value) is not type(default):
        raise ValueError(
            f"The value of {kind} is a {'whole number' if isinstance(default, int) else 'text'}."
        )
    if kind is FaultKind.DELAY and isinstance(value, int) and not 0 <= value <= LONGEST_DELAY_MS:
        raise ValueError("A delay is 0 to 3,600,000 milliseconds.")
    if kind is FaultKind.ENVELOPE:
        return _member(Envelope, str(value), what="envelope").value
    if kind is FaultKind.OTHER_TOTAL and not AMOUNT.fullmatch(str(value)):
        raise ValueError("The value of other_total is an amount like 1.00.")
    return value

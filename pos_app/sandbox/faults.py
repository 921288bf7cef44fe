"""Faults that can be switched on: some times or until cleared, always or by chance, for one call or for all."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from decimal import Decimal
from enum import StrEnum
from typing import Any, TypeVar

from pos_app.sandbox.answers import Envelope

AMOUNT = re.compile(r"[0-9]{1,15}(\.[0-9]{1,6})?")
LONGEST_DELAY_MS = 3_600_000
LONGEST_TEXT = 2_000
LARGEST_NUMBER = 10**9

Member = TypeVar("Member", bound=StrEnum)


class Endpoint(StrEnum):
    """What a request is for. ANY is every call, and for `down` the pay page too."""

    CREATE = "create"
    STATUS = "status"
    SET_ACCEPT = "set_accept"
    REFUND = "refund"
    FISCAL_DATA = "fiscal_data"
    PAGE = "page"
    ANY = "any"


class FaultKind(StrEnum):
    """`value` means what stands behind each kind; `after` lets a refusal come after the call was carried out."""

    LOSE_REQUEST = "lose_request"  # nothing is stored, the connection closes without a byte
    LOSE_ANSWER = "lose_answer"  # the call is carried out, the connection closes without a byte
    DOWN = "down"  # every connection is accepted and closed
    TLS_ERROR = "tls_error"  # a TLS alert comes instead of an answer; with `after` the call was carried out
    DELAY = "delay"  # milliseconds that the answer waits
    BAD_GATEWAY = "bad_gateway"  # HTTP 502 with a page of HTML
    HTTP_STATUS = "http_status"  # the HTTP status beside an otherwise good answer
    HALF_ANSWER = "half_answer"  # cut off in the middle under a full Content-Length
    MALFORMED_JSON = "malformed_json"  # HTTP 200, whole by its length, but JSON that stops in the middle
    NOT_JSON = "not_json"  # HTTP 200 with plain text
    UNKNOWN_STATUS = "unknown_status"  # the status string
    OTHER_ID = "other_id"  # the shop_transaction_id
    OTHER_UUID = "other_uuid"  # the octo_payment_UUID
    OTHER_TOTAL = "other_total"  # the total_sum, as a string
    OTHER_CURRENCY = "other_currency"  # the currency
    OTHER_REFUNDED = "other_refunded"  # the refunded_sum, as a string
    PAY_URL = "pay_url"  # the octo_pay_url
    NUMBERS_AS_TEXT = "numbers_as_text"  # amounts and the error code in quotes
    UNKNOWN_FIELDS = "unknown_fields"  # fields that nobody has heard of
    ERROR = "error"  # the error code; its words in `text`
    ENVELOPE = "envelope"  # one of the envelopes
    DATE_SKEW = "date_skew"  # seconds that the Date header is ahead
    CUSTOMER_PAYS = "customer_pays"  # seconds after the create
    CUSTOMER_DECLINES = "customer_declines"  # seconds after the create
    LATE_SUCCESS = "late_success"  # seconds after the end of the ttl
    SUCCESS_AFTER_CANCEL = "success_after_cancel"  # seconds after the payment was canceled
    REFUND_PENDING = "refund_pending"  # the refund is accepted but not done yet
    REFUND_FAILED = "refund_failed"  # the refund is answered with status failed


DEFAULTS: dict[FaultKind, str | int] = {
    FaultKind.DELAY: 1000,
    FaultKind.HTTP_STATUS: 500,
    FaultKind.UNKNOWN_STATUS: "bank_is_thinking",
    FaultKind.OTHER_ID: "another-payment",
    FaultKind.OTHER_UUID: "00000000-0000-4000-8000-000000000000",
    FaultKind.OTHER_TOTAL: "1.00",
    FaultKind.OTHER_CURRENCY: "EUR",
    FaultKind.OTHER_REFUNDED: "1.00",
    FaultKind.PAY_URL: "http://pay.example.com/pay/1",
    FaultKind.ERROR: 4,
    FaultKind.ENVELOPE: Envelope.FLAT.value,
    FaultKind.DATE_SKEW: 600,
    FaultKind.CUSTOMER_PAYS: 10,
    FaultKind.CUSTOMER_DECLINES: 10,
    FaultKind.LATE_SUCCESS: 60,
    FaultKind.SUCCESS_AFTER_CANCEL: 60,
}
AMOUNTS = frozenset({FaultKind.OTHER_TOTAL, FaultKind.OTHER_REFUNDED})
# These make sense at one call only.
ONLY_AT = {
    FaultKind.CUSTOMER_PAYS: Endpoint.CREATE,
    FaultKind.CUSTOMER_DECLINES: Endpoint.CREATE,
    FaultKind.LATE_SUCCESS: Endpoint.CREATE,
    FaultKind.SUCCESS_AFTER_CANCEL: Endpoint.CREATE,
    FaultKind.REFUND_PENDING: Endpoint.REFUND,
    FaultKind.REFUND_FAILED: Endpoint.REFUND,
}
RANGES = {
    FaultKind.DELAY: (0, LONGEST_DELAY_MS, "A delay is 0 to 3,600,000 milliseconds."),
    FaultKind.HTTP_STATUS: (200, 599, "An HTTP status is 200 to 599."),
    FaultKind.CUSTOMER_PAYS: (0, 10**6, "The customer takes 0 to 1,000,000 seconds."),
    FaultKind.CUSTOMER_DECLINES: (0, 10**6, "The customer takes 0 to 1,000,000 seconds."),
    FaultKind.LATE_SUCCESS: (0, 10**6, "The money is 0 to 1,000,000 seconds late."),
    FaultKind.SUCCESS_AFTER_CANCEL: (0, 10**6, "The money is 0 to 1,000,000 seconds late."),
}


@dataclass(frozen=True, slots=True)
class Fault:
    """`times` is how many more requests it strikes, None for all; `probability` is 0 to 1, drawn from `seed`."""

    kind: FaultKind
    endpoint: Endpoint
    times: int | None
    value: str | int
    text: str
    after: bool
    probability: Decimal
    seed: int
    draw: Callable[[], float] | None = field(repr=False, compare=False)

    def strikes(self, endpoint: Endpoint) -> bool:
        """Whether it strikes this request. By chance it is one draw for each request that it could strike."""
        return self._is_for(endpoint) and (self.draw is None or self.draw() < self.probability)

    def described(self) -> dict[str, Any]:
        return {
            "kind": str(self.kind),
            "endpoint": str(self.endpoint),
            "times": self.times,
            "value": self.value,
            "text": self.text,
            "after": self.after,
            "probability": self.probability,
            "seed": self.seed,
        }

    def _is_for(self, endpoint: Endpoint) -> bool:
        if self.endpoint is Endpoint.ANY:
            return endpoint is not Endpoint.PAGE or self.kind is FaultKind.DOWN
        return self.endpoint is endpoint


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
        probability: object = 1,
        seed: object = 0,
    ) -> Fault:
        """Switches a fault on for the next `times` requests, with None until cleared. ValueError with a sentence.

        With a `probability` below 1 each request is a draw; the same `seed` draws the same for the same requests.
        """
        fault = checked_fault(
            kind,
            endpoint,
            times=times,
            value=value,
            text=text,
            after=after,
            probability=probability,
            seed=seed,
        )
        with self._lock:
            self._faults.append(fault)
        return fault

    def put(self, faults: list[Fault]) -> None:
        """These faults, and no others."""
        with self._lock:
            self._faults = list(faults)

    def clear(self) -> None:
        self.put([])

    def active(self) -> list[Fault]:
        with self._lock:
            return list(self._faults)

    def take(self, endpoint: Endpoint) -> dict[FaultKind, Fault]:
        """The faults that strike this request, the oldest of each kind; each is used up by one."""
        struck: dict[FaultKind, Fault] = {}
        with self._lock:
            if not self._faults:
                return struck
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


def checked_fault(
    kind: str,
    endpoint: str = "any",
    *,
    times: object = 1,
    value: object = None,
    text: str = "",
    after: bool = False,
    probability: object = 1,
    seed: object = 0,
) -> Fault:
    """A fault that isn't on yet; ValueError with a sentence."""
    known = _member(FaultKind, kind, what="fault")
    chance, number = _checked_probability(probability), _checked_seed(seed)
    return Fault(
        kind=known,
        endpoint=_checked_endpoint(known, endpoint),
        times=_checked_times(times),
        value=_checked_value(known, value),
        text=str(text)[:LONGEST_TEXT] or ("Internal error" if known is FaultKind.ERROR else ""),
        after=bool(after),
        probability=chance,
        seed=number,
        draw=None if chance == 1 else _drawing(number),
    )


def _drawing(seed: int) -> Callable[[], float]:
    # Chance is rarely wanted, and this module takes longer to load than the whole sandbox to start.
    from random import Random

    return Random(seed).random  # noqa: S311  draws faults, keeps no secrets


def _member(kinds: type[Member], name: str, *, what: str) -> Member:
    try:
        return kinds(name)
    except ValueError:
        raise ValueError(f"There is no {what} {name!r}; there are {', '.join(kinds)}.") from None


def _checked_endpoint(kind: FaultKind, name: str) -> Endpoint:
    endpoint = _member(Endpoint, name, what="endpoint")
    only = ONLY_AT.get(kind, endpoint)
    if endpoint not in (only, Endpoint.ANY):
        raise ValueError(f"The fault {kind} is for {only} alone.")
    return only


def _checked_times(times: object) -> int | None:
    if times is None:
        return None
    if isinstance(times, bool) or not isinstance(times, int) or times < 1:
        raise ValueError("The times of a fault are a whole number from 1, or null until it is cleared.")
    return times


def _checked_probability(probability: object) -> Decimal:
    is_number = isinstance(probability, int | Decimal | float) and not isinstance(probability, bool)
    if not (is_number and 0 <= Decimal(str(probability)) <= 1):
        raise ValueError("The probability of a fault is a number from 0 to 1.")
    return Decimal(str(probability))


def _checked_seed(seed: object) -> int:
    if type(seed) is int:
        return seed
    raise ValueError("The seed of a fault is a whole number.")


def _checked_value(kind: FaultKind, value: object) -> str | int:
    default = DEFAULTS.get(kind, "")
    if value is None:
        return default
    if isinstance(value, bool) or not isinstance(value, str | int) or type(value) is not type(default):
        raise ValueError(
            f"The value of {kind} is a {'whole number' if isinstance(default, int) else 'text'}."
        )
    least, most, sentence = RANGES.get(kind, (-LARGEST_NUMBER, LARGEST_NUMBER, "A number is too large."))
    if isinstance(value, int) and not least <= value <= most:
        raise ValueError(sentence)
    if kind is FaultKind.ENVELOPE:
        return _member(Envelope, str(value), what="envelope").value
    if kind in AMOUNTS and not AMOUNT.fullmatch(str(value)):
        raise ValueError(f"The value of {kind} is an amount like 1.00.")
    return value

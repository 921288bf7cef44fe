"""The control calls of tests and demo: play the customer, switch faults, look into the book."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from decimal import Decimal
from typing import Any

from pos_app.sandbox import json_text
from pos_app.sandbox.answers import described
from pos_app.sandbox.book import NoSuchPaymentError, SandboxBook
from pos_app.sandbox.exchange import Reply
from pos_app.sandbox.faults import FaultSwitches
from pos_app.sandbox.payment import Status
from pos_app.sandbox.request_log import RequestLog

PREFIX = "/_control/"
KEYS = ("payment", "shop_transaction_id", "octo_payment_UUID")
FAULT_FIELDS = frozenset({"kind", "endpoint", "times", "value", "text", "after"})

Body = dict[str, Any]


class ControlApi:
    """`POST /_control/<word>` with a JSON object; what only reads also answers GET. Never shows the secret."""

    def __init__(self, book: SandboxBook, *, faults: FaultSwitches, log: RequestLog) -> None:
        self._book = book
        self._faults = faults
        self._log = log
        self._reads: dict[str, Callable[[], object]] = {
            "payments": lambda: {"payments": book.payments()},
            "requests": lambda: {"requests": log.entries()},
            "faults": lambda: {"faults": [fault.described() for fault in faults.active()]},
            "rules": lambda: {"rules": asdict(book.rules)},
        }
        self._writes: dict[str, Callable[[Body], object]] = {
            "open": lambda body: self._customer(book.open, body),
            "pay": lambda body: self._customer(book.pay, body),
            "decline": lambda body: self._customer(book.decline, body),
            "expire": lambda body: self._customer(book.expire, body),
            "status": self._force_status,
            "faults": self._add_fault,
            "faults/clear": self._clear_faults,
            "rules": self._change_rules,
            "clock": self._advance_clock,
            "reset": self._reset,
        }

    def answer(self, method: str, *, path: str, raw: bytes) -> Reply:
        """400 with a sentence for what can't be understood, 404 for a word or a payment that isn't there."""
        word = path.removeprefix(PREFIX)
        read, write = self._reads.get(word), self._writes.get(word)
        try:
            if method == "POST" and write is not None:
                return _reply(write(json_text.read_object(raw or b"{}")))
            if read is not None:
                return _reply(read())
        except json_text.NotJsonError:
            return _reply({"message": "The body must be a JSON object."}, status=400)
        except NoSuchPaymentError:
            return _reply({"message": "There is no such payment here."}, status=404)
        except ValueError as error:
            return _reply({"message": str(error)}, status=400)
        return _reply({"message": f"There is no control call {method} {word}."}, status=404)

    def _customer(self, act: Callable[[str], Any], body: Body) -> object:
        return {"payment": described(act(_key_of(body)))}

    def _force_status(self, body: Body) -> object:
        try:
            status = Status(str(body.get("status")))
        except ValueError:
            raise ValueError(f"A status is one of {', '.join(Status)}.") from None
        return {"payment": described(self._book.force_status(_key_of(body), status))}

    def _add_fault(self, body: Body) -> object:
        if not FAULT_FIELDS.issuperset(body):
            raise ValueError(f"A fault has the fields {', '.join(sorted(FAULT_FIELDS))}.")
        fault = self._faults.add(
            body.get("kind", ""), **{name: body[name] for name in body if name != "kind"}
        )
        return {"fault": fault.described()}

    def _clear_faults(self, body: Body) -> object:
        self._faults.clear()
        return {"faults": []}

    def _change_rules(self, body: Body) -> object:
        return {"rules": asdict(self._book.change_rules(body))}

    def _advance_clock(self, body: Body) -> object:
        seconds = body.get("advance_s")
        if isinstance(seconds, bool) or not isinstance(seconds, int | Decimal) or not 0 <= seconds <= 10**9:
            raise ValueError("advance_s is a number of seconds from 0.")
        self._book.advance_clock(float(seconds))
        return {"advanced_s": seconds}

    def _reset(self, body: Body) -> object:
        self._book.reset()
        self._faults.clear()
        self._log.clear()
        return {"payments": []}


def _key_of(body: Body) -> str:
    for name in KEYS:
        if isinstance(body.get(name), str):
            return str(body[name])
    raise ValueError("Say which payment: shop_transaction_id or octo_payment_UUID.")


def _reply(value: object, *, status: int = 200) -> Reply:
    return Reply(body=json_text.write(value).encode(), status=status)

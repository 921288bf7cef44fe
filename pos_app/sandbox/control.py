"""The control calls of tests, demo and practice: play the customer, switch faults, look into the book."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from decimal import Decimal
from typing import Any

from pos_app.sandbox import json_text, scenarios
from pos_app.sandbox.answers import described
from pos_app.sandbox.book import NoSuchPaymentError, SandboxBook
from pos_app.sandbox.courier import Courier
from pos_app.sandbox.exchange import Reply
from pos_app.sandbox.faults import FaultSwitches
from pos_app.sandbox.payment import Status, Turn
from pos_app.sandbox.request_log import RequestLog
from pos_app.sandbox.rules import CHOICES, RULES
from pos_app.sandbox.scenarios import ScenarioSwitch

PREFIX = "/_sandbox/"
KEYS = ("payment", "shop_transaction_id", "octo_payment_UUID")
FAULT_FIELDS = frozenset({"kind", "endpoint", "times", "value", "text", "after", "probability", "seed"})
LONGEST_TURN_S = 10**6

Body = dict[str, Any]


class ControlApi:
    """`POST /_sandbox/<word>` with a JSON object; what only reads also answers GET. Never shows the secret."""

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
        self._log = log
        self._courier = courier
        self._scenario = scenario
        self._reads = self._reading()
        self._writes = self._writing()

    def answer(self, method: str, *, word: str, raw: bytes) -> Reply:
        """400 with a sentence for what can't be understood, 404 for a word or a payment that isn't there."""
        read = self._reads.get(word)
        try:
            if method == "POST" and word in self._writes:
                return _reply(self.carry_out(word, json_text.read_object(raw or b"{}")))
            if read is not None:
                return _reply(read())
        except json_text.NotJsonError:
            return _reply({"message": "The body must be a JSON object."}, status=400)
        except NoSuchPaymentError:
            return _reply({"message": "There is no such payment here."}, status=404)
        except ValueError as error:
            return _reply({"message": str(error)}, status=400)
        return _reply({"message": f"There is no control call {method} {word}."}, status=404)

    def carry_out(self, word: str, body: Body) -> object:
        """Does it and returns what came of it; ValueError with a sentence, NoSuchPaymentError."""
        act = self._writes.get(word)
        if act is None:
            raise ValueError(f"There is no control call {word}.")
        return act(body)

    def _reading(self) -> dict[str, Callable[[], object]]:
        book, courier, faults, log = self._book, self._courier, self._faults, self._log
        return {
            "payments": lambda: {"payments": book.payments()},
            "requests": lambda: {"requests": log.entries()},
            "callbacks": lambda: {"callbacks": courier.sent()},
            "faults": lambda: {"faults": [fault.described() for fault in faults.active()]},
            "rules": lambda: {"rules": asdict(book.rules)},
            "rules/sources": lambda: {"rules": [rule._asdict() for rule in RULES], "choices": CHOICES},
            "scenarios": self._scenarios,
            "scenario": self._scenarios,
        }

    def _writing(self) -> dict[str, Callable[[Body], object]]:
        book, courier = self._book, self._courier
        return {
            "open": lambda body: self._payment(book.open, body),
            "pay": lambda body: self._payment(book.pay, body),
            "decline": lambda body: self._payment(book.decline, body),
            "expire": lambda body: self._payment(book.expire, body),
            "status": self._force_status,
            "turns": self._take_turns,
            "refunds": self._refund_in_cabinet,
            "refunds/end": self._end_refunds,
            "callbacks/again": lambda body: self._payment(courier.tell_again, body),
            "faults": self._add_fault,
            "faults/clear": self._clear_faults,
            "rules": self._change_rules,
            "scenario": self._switch_scenario,
            "clock": self._advance_clock,
            "reset": self._reset,
        }

    def _payment(self, act: Callable[[str], Any], body: Body) -> object:
        return {"payment": described(act(_key_of(body)))}

    def _force_status(self, body: Body) -> object:
        try:
            status = Status(str(body.get("status")))
        except ValueError:
            raise ValueError(f"A status is one of {', '.join(Status)}.") from None
        return self._payment(lambda key: self._book.force_status(key, status), body)

    def _take_turns(self, body: Body) -> object:
        turns = {Turn(name): _seconds(body[name], most=LONGEST_TURN_S) for name in Turn if name in body}
        if not turns:
            raise ValueError(f"Say what happens by itself: {', '.join(Turn)}, each with its seconds.")
        return self._payment(lambda key: self._book.take_turns(key, turns), body)

    def _refund_in_cabinet(self, body: Body) -> object:
        amount = body.get("amount")
        if isinstance(amount, bool) or not isinstance(amount, int | Decimal) or not 0 < amount <= 10**12:
            raise ValueError("The amount is a number above 0.")
        exact = Decimal(amount).quantize(Decimal("0.01"))
        return self._payment(lambda key: self._book.refund_in_cabinet(key, exact), body)

    def _end_refunds(self, body: Body) -> object:
        status = body.get("status", "succeeded")
        if status not in ("succeeded", "failed"):
            raise ValueError("A refund ends as succeeded or failed.")
        return self._payment(lambda key: self._book.end_refunds(key, status=status), body)

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

    def _scenarios(self) -> object:
        return {"scenario": self._scenario.name, "scenarios": scenarios.listed()}

    def _switch_scenario(self, body: Body) -> object:
        seed = body.get("seed", 1)
        if type(seed) is not int:
            raise ValueError("The seed of a scenario is a whole number.")
        self._scenario.switch_on(str(body.get("name", "")), seed=seed)
        return self._scenarios()

    def _advance_clock(self, body: Body) -> object:
        seconds = body.get("advance_s")
        self._book.advance_clock(_seconds(seconds, most=10**9))
        return {"advanced_s": seconds}

    def _reset(self, body: Body) -> object:
        self._book.reset()
        self._scenario.switch_on(scenarios.ALL_WELL)
        self._log.clear()
        self._courier.forget()
        return {"payments": []}


def _key_of(body: Body) -> str:
    for name in KEYS:
        if isinstance(body.get(name), str):
            return str(body[name])
    raise ValueError("Say which payment: shop_transaction_id or octo_payment_UUID.")


def _seconds(value: object, *, most: int) -> float:
    is_number = isinstance(value, int | Decimal) and not isinstance(value, bool)
    if not (is_number and isinstance(value, int | Decimal) and 0 <= value <= most):
        raise ValueError("Seconds are a number from 0; for the clock it is called advance_s.")
    return float(value)


def _reply(value: object, *, status: int = 200) -> Reply:
    return Reply(body=json_text.write(value).encode(), status=status)

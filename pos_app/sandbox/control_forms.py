"""The control page's forms: made into the same calls that JSON makes, and only when they come from the page itself."""

from __future__ import annotations

import hmac
import re
import uuid
from collections.abc import Callable
from dataclasses import asdict
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qsl

from pos_app.sandbox.book import NoSuchPaymentError, SandboxBook
from pos_app.sandbox.control import ControlApi
from pos_app.sandbox.control_page import Sight, control_page
from pos_app.sandbox.courier import Courier
from pos_app.sandbox.exchange import HTML, Reply
from pos_app.sandbox.faults import DEFAULTS, FaultKind, FaultSwitches
from pos_app.sandbox.request_log import RequestLog
from pos_app.sandbox.scenarios import ScenarioSwitch

NUMBER = re.compile(r"-?[0-9]{1,12}(\.[0-9]{1,6})?")
WHOLE = frozenset({"times", "seed"})
NUMBERS = frozenset({"times", "seed", "probability", "amount", "advance_s"})
OPTIONAL = frozenset({"times", "value"})
PAGE = "/_sandbox/"

Fields = dict[str, str]


class ControlPage:
    """Safe to use from any thread."""

    def __init__(
        self,
        book: SandboxBook,
        *,
        api: ControlApi,
        faults: FaultSwitches,
        log: RequestLog,
        courier: Courier,
        scenario: ScenarioSwitch,
    ) -> None:
        self._api = api
        self._token = uuid.uuid4().hex
        self._book = book
        self._sight: Callable[[str], Sight] = lambda trouble: Sight(
            token=self._token,
            scenario=scenario.name,
            payments=book.payments(),
            faults=faults.active(),
            rules=book.rules,
            requests=log.entries(),
            callbacks=courier.sent(),
            trouble=trouble,
        )

    def shown(self, *, trouble: str = "", status: int = 200) -> Reply:
        page = control_page(self._sight(trouble))
        return Reply(body=page.encode("utf-8", "replace"), status=status, content_type=HTML)

    def sent(self, raw: bytes) -> Reply:
        """Carries a form out and leads back to the page; 403 for a form of another page, 400 with the reason on it."""
        fields = dict(parse_qsl(raw.decode("utf-8", "replace"), keep_blank_values=True))
        if not hmac.compare_digest(fields.pop("token", "").encode("utf-8", "replace"), self._token.encode()):
            return self.shown(trouble="That form was too old. Please try again.", status=403)
        word = fields.pop("word", "")
        try:
            self._api.carry_out(word, self._body(word, fields))
        except NoSuchPaymentError:
            return self.shown(trouble="There is no such payment here.", status=404)
        except ValueError as error:
            return self.shown(trouble=str(error), status=400)
        # A page that answers the form itself would do it again on reload.
        return Reply(status=303, content_type=HTML, headers=(("Location", PAGE),))

    def _body(self, word: str, fields: Fields) -> dict[str, Any]:
        if word == "rules":
            return self._rule(fields)
        body: dict[str, Any] = {
            name: _number(text, name) if name in NUMBERS else text
            for name, text in fields.items()
            if text != "" or name not in OPTIONAL
        }
        if word == "faults":
            body["times"] = body.get("times")
            body["after"] = "after" in fields
            if "value" in body and _is_number(fields.get("kind", "")):
                body["value"] = _number(fields["value"], "value", is_whole=True)
        return body

    def _rule(self, fields: Fields) -> dict[str, Any]:
        name, text = fields.get("name", ""), fields.get("value", "").strip()
        present = asdict(self._book.rules).get(name)
        if isinstance(present, bool):
            return {name: {"on": True, "off": False}.get(text, text)}
        return {name: _number(text, name, is_whole=True) if isinstance(present, int) else text}


def _is_number(kind: str) -> bool:
    return kind in set(FaultKind) and isinstance(DEFAULTS.get(FaultKind(kind)), int)


def _number(text: str, name: str, *, is_whole: bool = False) -> int | Decimal:
    """Raises ValueError with a sentence for whatever isn't a number a person writes."""
    plain = text.strip().replace(" ", "").replace(",", ".")
    if not NUMBER.fullmatch(plain):
        raise ValueError(f"{name} must be a number.")
    if "." not in plain:
        return int(plain)
    if is_whole or name in WHOLE:
        raise ValueError(f"{name} must be a whole number.")
    return Decimal(plain)

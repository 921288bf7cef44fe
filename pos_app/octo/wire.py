"""JSON out and in: requests as exact text, the secret put in while sending, answers read without a float anywhere."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Any

from pos_app.domain.buyer import MARK, Buyer
from pos_app.domain.money import LARGEST_MINOR, Money
from pos_app.domain.payment import BUYER_MARK
from pos_app.octo.errors import NotSendableError

LONGEST_NUMBER = 40
LONGEST_FIELD = 4_000
LONGEST_MESSAGE = 500
SHORTEST_REAL_SECRET = 16
"""Octo's secrets are UUIDs. A shorter, pretend one (`test`) may be a word that an answer holds anyway."""
SECRET_MARK = "<secret>"
"""Stands in a text where the secret was. No web address may hold these characters, so none passes with it."""

_AMOUNT = re.compile(r"[+-]?[0-9]{1,20}(\.[0-9]{1,18})?")
_CODE = re.compile(r"-?[0-9]{1,9}")
_ID_FIELD = re.compile(r'"shop_transaction_id":"([!#-\[\]-~]+)"')
_CONTACT = re.compile(
    r"""("[^"]*(?:phone|mail|msisdn)[^"]*"\s*:\s*)(?:"(?:[^"\\]|\\.)*(?:"|\\?$)|[0-9+][0-9]*)""",
    re.IGNORECASE,
)
_MESSAGE_NAMES = ("errMessage", "errorMessage", "error_message", "text")


class MalformedError(Exception):
    """An answer that can't be read as Octo's. Nothing follows from it for the money."""


# Out


def string(text: str) -> str:
    """JSON in ASCII alone: no server can misread its encoding."""
    return json.dumps(text)


def flag(*, value: bool) -> str:
    return "true" if value else "false"


def amount(money: Money) -> str:
    """Major units as a JSON number with two decimals, exact."""
    return money.to_text()


def json_object(fields: list[tuple[str, str]]) -> str:
    """The fields in this order; each value is JSON text already."""
    return "{" + ",".join(f"{string(name)}:{value}" for name, value in fields) + "}"


def json_array(items: list[str]) -> str:
    return "[" + ",".join(items) + "]"


def plain_text(text: str, *, longest: int) -> str:
    """One line that people can read: no control, formatting or half characters, at most `longest` long."""
    if not text.isprintable():
        text = "".join(
            " " if mark.isspace() else mark for mark in text if mark.isspace() or mark.isprintable()
        )
    return " ".join(text.split())[:longest].rstrip()


def with_secret(body: str, *, secret: str) -> bytes:
    """The bytes to send: the body as it is, with `octo_secret` before its first field."""
    if not body.startswith('{"'):
        raise NotSendableError(detail="The stored request isn't a JSON object.")
    return f'{{"octo_secret":{string(secret)},{body[1:]}'.encode()


def with_buyer(body: str, *, buyer: Buyer | None) -> str:
    """The body with `user_data` whole, all three fields, in the place that was kept for it.

    Raises `NotSendableError` where one is there without the other: it would be another request than the journaled one.
    """
    if (BUYER_MARK in body) is not (buyer is not None):
        raise NotSendableError(detail="The stored request and its buyer don't belong together.")
    if buyer is None:
        return body
    fields = [(name, string(getattr(buyer, name))) for name in ("user_id", "phone", "email")]
    return body.replace(BUYER_MARK, f'"user_data":{json_object(fields)}', 1)


def payment_id_in(body: str) -> str:
    """The shop_transaction_id of a body that this module wrote."""
    found = _ID_FIELD.search(body)
    if found is None:
        raise NotSendableError(detail="The stored request names no payment.")
    return found.group(1)


def without_secret(text: str, *, secret: str) -> str:
    """The text with every spelling of the secret replaced."""
    for spelling in {secret, json.dumps(secret)[1:-1], json.dumps(secret, ensure_ascii=False)[1:-1]}:
        text = text.replace(spelling, SECRET_MARK)
    return text


def without_named_buyer(text: str) -> str:
    """The text of an answer without what its own names tell to be somebody's phone or email, wherever it breaks off."""
    return _CONTACT.sub(rf"\1{json.dumps(MARK)}", text)


# In


@dataclass(frozen=True, slots=True)
class Envelope:
    """One answer taken apart. Fields are looked for in `data` first, then on the top level."""

    error: int
    message: str
    inner: dict[str, Any] = field(repr=False)
    outer: dict[str, Any] = field(repr=False)

    def text(self, name: str) -> str | None:
        """None for a field that is missing, null or empty; raises `MalformedError` for anything but a text."""
        value = self._value(name)
        if value is None or value == "":
            return None
        if not isinstance(value, str) or len(value) > LONGEST_FIELD:
            raise MalformedError(f"{name} is no text.")
        return value

    def text_or_digits(self, name: str) -> str | None:
        """As `text`, but a whole number counts as its digits: numbers of receipts come as either."""
        value = self._value(name)
        if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
            return str(value)
        return self.text(name)

    def required_text(self, name: str) -> str:
        """As `text`, but missing is malformed too."""
        value = self.text(name)
        if value is None:
            raise MalformedError(f"The answer has no {name}.")
        return value

    def minor(self, name: str) -> int | None:
        """An amount in minor units; raises `MalformedError` for one that can't be held exactly."""
        value = self._value(name)
        return None if value is None or value == "" else _minor(value, name=name)

    def minor_if_readable(self, name: str) -> int | None:
        """As `minor`, but None for nonsense: for sums that decide nothing (a fee may have more decimals)."""
        try:
            return self.minor(name)
        except MalformedError:
            return None

    def _value(self, name: str) -> Any:
        value = self.inner.get(name)
        return self.outer.get(name) if value is None else value


def read_envelope(text: str) -> Envelope:
    """Raises `MalformedError` for whatever isn't a JSON object with a numeric `error`."""
    outer, inner = read_object(text)
    return Envelope(error=_code(outer.get("error")), message=_message(outer, inner), inner=inner, outer=outer)


def read_object(text: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """The fields on the top level and those in `data`; raises `MalformedError` for what isn't a JSON object."""
    try:
        document = json.loads(
            text, parse_float=Decimal, parse_constant=_refuse_constant, object_pairs_hook=_object
        )
    except (ValueError, InvalidOperation, RecursionError) as error:
        raise MalformedError("The answer isn't JSON.") from error
    if not isinstance(document, dict):
        raise MalformedError("The answer isn't a JSON object.")
    data = document.get("data")
    return document, data if isinstance(data, dict) else {}


def _refuse_constant(name: str) -> Any:
    raise ValueError(f"{name} isn't JSON.")


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """A name that comes twice could say two things about the money."""
    made = dict(pairs)
    if len(made) != len(pairs):
        raise ValueError("A field comes twice.")
    return made


def _code(value: Any) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, str) and _CODE.fullmatch(value.strip()):
        return int(value)
    raise MalformedError("The answer has no error number.")


def _message(outer: dict[str, Any], inner: dict[str, Any]) -> str:
    for fields in (outer, inner):
        for name in _MESSAGE_NAMES:
            value = fields.get(name)
            if isinstance(value, str) and value.strip():
                return plain_text(value, longest=LONGEST_MESSAGE)
    return ""


def _minor(value: Any, *, name: str) -> int:
    """Worked out on the digits: Decimal's own arithmetic would round beyond 28 of them."""
    number = _decimal(value)
    if number is None or len(str(number)) > LONGEST_NUMBER:
        raise MalformedError(f"{name} is no amount.")
    sign, digits, exponent = number.as_tuple()
    significant = int("".join(map(str, digits)))
    if significant == 0:
        return 0
    if not isinstance(exponent, int) or abs(exponent) > LONGEST_NUMBER:
        raise MalformedError(f"{name} is no amount.")
    scale: int = 10 ** abs(exponent + 2)
    minor, rest = (significant * scale, 0) if exponent >= -2 else divmod(significant, scale)
    if rest or sign or minor > LARGEST_MINOR:
        raise MalformedError(f"{name} is no amount of the shop's currencies.")
    return minor


def _decimal(value: Any) -> Decimal | None:
    if isinstance(value, Decimal):
        return value
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return Decimal(value)
    is_number = isinstance(value, str) and _AMOUNT.fullmatch(value.strip())
    return Decimal(value.strip()) if is_number else None

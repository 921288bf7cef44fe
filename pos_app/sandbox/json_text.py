"""JSON with exact decimals in both directions: a number is read as Decimal and written digit for digit."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, NoReturn


class NotJsonError(ValueError):
    """The bytes aren't one JSON object in UTF-8."""


def read_object(raw: bytes) -> dict[str, Any]:
    """The one JSON object in `raw`; numbers with a point become Decimal. Raises NotJsonError."""
    try:
        value = json.loads(raw.decode("utf-8"), parse_float=Decimal, parse_constant=_refuse_constant)
    except (ValueError, ArithmeticError, RecursionError) as error:
        raise NotJsonError("not JSON") from error
    if not isinstance(value, dict):
        raise NotJsonError("not an object")
    return value


def write(value: object) -> str:
    """`value` as JSON text. The standard writer has no way to put a Decimal down as a number."""
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{json.dumps(str(key))}: {write(item)}" for key, item in value.items()) + "}"
    if isinstance(value, Sequence) and not isinstance(value, str):
        return "[" + ", ".join(write(item) for item in value) + "]"
    return json.dumps(value)


def _refuse_constant(name: str) -> NoReturn:
    raise NotJsonError(f"{name} is not a JSON number")

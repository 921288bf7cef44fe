"""Settings as rows of key and value. A key that this version doesn't know is left alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pos_app.domain.money import Currency
from pos_app.services.ports import DamagedBooksError
from pos_app.services.settings import Settings

_YES, _NO = "yes", "no"
_COMMA = ","
_NUMBERS_THAT_MAY_MISS = frozenset({"shop_id", "tsp_id"})


def settings_rows(settings: Settings) -> list[tuple[str, str]]:
    return [(name, _text(value)) for name, value in settings._asdict().items()]


def settings_from(rows: Mapping[Any, Any]) -> Settings:
    """Raises `DamagedBooksError` for a value that no version ever wrote."""
    known: dict[str, Any] = {}
    for name, default in Settings()._asdict().items():
        if name in rows:
            known[name] = _value(name, str(rows[name]), default=default)
    return Settings(**known)


def _text(value: object) -> str:
    if isinstance(value, bool):
        return _YES if value else _NO
    if isinstance(value, Currency):
        return value.value
    if isinstance(value, tuple):
        return _COMMA.join(value)
    return "" if value is None else str(value)


def _value(name: str, text: str, *, default: object) -> object:
    try:
        if isinstance(default, bool):
            return {_YES: True, _NO: False}[text]
        if isinstance(default, Currency):
            return Currency(text)
        if name in _NUMBERS_THAT_MAY_MISS:
            return int(text) if text else None
        if isinstance(default, tuple):
            return tuple(part for part in text.split(_COMMA) if part)
        return int(text) if isinstance(default, int) else text
    except (KeyError, ValueError) as error:
        raise DamagedBooksError(
            f"The setting {name} in the books can't be read. Nothing was changed. Set the till up again."
        ) from error

"""Takes secrets out of what is about to be written: known values wherever they stand, and values of telling names."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

MASK = "•••"
SECRET_NAMES = frozenset({"octo_secret", "secret", "pin", "password", "unique_key"})
_NAMED = re.compile(
    r"""(["']?\b(?:octo_secret|secret|pin|password|unique_key)\b["']?\s*[:=]\s*)("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^\s,;&}\])]+)""",
    re.IGNORECASE,
)


class SecretWords:
    """Knows the secrets of this process. Safe to use from any thread."""

    def __init__(self) -> None:
        self._forms: tuple[str, ...] = ()

    def add(self, secret: str) -> None:
        """From now on the value is masked, also as JSON, repr and URLs would spell it."""
        if secret:
            # The longest first, so that no spelling leaves the rest of another behind.
            self._forms = tuple(sorted({*self._forms, *_spellings(secret)}, key=len, reverse=True))

    def hide_text(self, text: str) -> str:
        for form in self._forms:
            text = text.replace(form, MASK)
        return _NAMED.sub(rf"\g<1>{MASK}", text)

    def hide(self, value: Any) -> Any:
        """The same value, JSON-ready, with no secret in it at any depth."""
        if value is None or isinstance(value, bool):
            return value
        if isinstance(value, int | float):
            shown = self.hide_text(str(value))
            return value if shown == str(value) else shown
        if isinstance(value, Mapping):
            return {self.hide_text(str(name)): self._named(str(name), inner) for name, inner in value.items()}
        if isinstance(value, list | tuple | set | frozenset):
            return [self.hide(inner) for inner in value]
        return self.hide_text(value if isinstance(value, str) else _as_text(value))

    def _named(self, name: str, value: Any) -> Any:
        return MASK if name.casefold() in SECRET_NAMES else self.hide(value)


def _as_text(value: object) -> str:
    if isinstance(value, bytes | bytearray):
        return bytes(value).decode("utf-8", errors="replace")
    return str(value)


def _spellings(secret: str) -> set[str]:
    import base64
    import json
    from urllib.parse import quote, quote_plus

    plain = secret.encode()
    return {
        secret,
        json.dumps(secret)[1:-1],
        json.dumps(secret, ensure_ascii=False)[1:-1],
        repr(secret)[1:-1],
        ascii(secret)[1:-1],
        repr(plain)[2:-1],
        quote(secret, safe=""),
        quote(secret),
        quote_plus(secret),
        base64.b64encode(plain).decode(),
    }

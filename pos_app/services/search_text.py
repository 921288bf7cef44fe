"""One way of writing words for the search: the index and the question go through the same function."""

from __future__ import annotations

_APOSTROPHES = dict.fromkeys(map(ord, "'`‘’ʻʼ"))
_LETTERS = {ord("ё"): "е"}
_TABLE = _APOSTROPHES | _LETTERS


def search_words(text: str) -> list[str]:
    """Words of a name or a question: lower case, ё as е, no apostrophes, split at all but letters and digits."""
    plain = text.casefold().translate(_TABLE)
    return "".join(sign if sign.isalnum() else " " for sign in plain).split()

"""Sentences from disk, keyring, set-up and imports in the cashier's language. Unknown ones stay as they are."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


class _Known(NamedTuple):
    """An English sentence with %1, %2 for what it names. `words` are those that may stand in these places."""

    source: str
    literals: tuple[str, ...]
    words: tuple[_Known, ...] = ()


def told(sentence: str) -> str:
    """Translates a whole sentence, one after a name and a colon (`Bread: The disk …`), or the reason for a refused row.

    What it names is translated as well where that is a sentence of the list.
    """
    found = _translated(sentence) or _reason(sentence)
    if found is not None:
        return found
    name, colon, rest = sentence.partition(": ")
    return f"{name}: {told(rest)}" if colon else sentence


def _translated(sentence: str) -> str | None:
    return _first(_sentences(), sentence)


def _reason(sentence: str) -> str | None:
    """Reasons begin small and have no full stop, since they follow a colon."""
    found = _translated(f"{sentence[:1].upper()}{sentence[1:]}.")
    return None if found is None else f"{found[:1].lower()}{found[1:]}".removesuffix(".")


def _first(list_: tuple[_Known, ...], sentence: str) -> str | None:
    for known in list_:
        # Most are ruled out by this alone, and no pattern is made for them.
        if all(literal in sentence for literal in known.literals):
            match = _pattern(known.source).fullmatch(sentence)
            if match is not None:
                return _filled(known, match.groups())
    return None


def _filled(known: _Known, parts: tuple[str, ...]) -> str:
    shown = [_translated(part) or _first(known.words, part) or part for part in parts]
    text = translate("Told", known.source)
    return re.sub(r"%(\d)", lambda place: shown[int(place[1]) - 1], text)


@cache
def _pattern(source: str) -> re.Pattern[str]:
    literals = re.split(r"%\d", source)
    return re.compile("(.+?)".join(map(re.escape, literals)), re.DOTALL)


@cache
def _sentences() -> tuple[_Known, ...]:
    """Loaded when the first sentence comes: most days none does."""
    from pos_app.ui.sentences import books, disk, goods, setup

    plain = (*disk.SENTENCES, *books.SENTENCES, *setup.SENTENCES, *goods.SENTENCES)
    return _sorted(
        _made(plain)
        + _made(books.WITH_WORDS, words=_sorted(_made(books.WORDS)))
        + _made(goods.WITH_WORDS, words=_made(goods.WORDS))
    )


def _made(sources: tuple[str, ...], *, words: tuple[_Known, ...] = ()) -> tuple[_Known, ...]:
    return tuple(_Known(source, tuple(re.split(r"%\d", source)), words) for source in map(str, sources))


def _sorted(list_: tuple[_Known, ...]) -> tuple[_Known, ...]:
    """What names most by itself first: “%1 is over %2 …” fits many others."""
    return tuple(sorted(list_, key=lambda known: -sum(map(len, known.literals))))

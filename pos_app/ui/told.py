"""Sentences that come from disk, keyring and set-up, in the cashier's language. Unknown ones stay as they are."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

translate = QCoreApplication.translate

# Each is the English sentence with %1, %2 for what it names; what doesn't match is shown in English.
_SENTENCES: tuple[Any, ...] = (
    QT_TRANSLATE_NOOP(
        "Told", "The disk that holds %1 is full. Nothing of this was stored. Make room on it and try again."
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "Another program has held %1 for more than %2 seconds. Nothing of this was stored. Try again in a moment.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The disk didn't take a change to %1 (%2). Nothing of this was stored. "
        "Try again; if it happens again, copy the folder to another disk.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "%1 can't be opened for writing. Nothing was changed. "
        "Allow this account to write to the folder, or choose another one with --data-dir.",
    ),
    QT_TRANSLATE_NOOP("Told", "An earlier change couldn't be written, so this one wasn't either."),
    QT_TRANSLATE_NOOP(
        "Told", "The currency stays %1: the catalogue holds goods priced in it. Nothing was changed."
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The currency stays %1: a basket or a payment is still open. Finish or clear it first. Nothing was changed.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The shop id stays %1: the outcome of a payment is still open at Octo. "
        "Wait until it is known. Nothing was changed.",
    ),
    QT_TRANSLATE_NOOP("Told", "The secret must have 1 to %1 characters. Nothing was changed."),
    QT_TRANSLATE_NOOP("Told", "The file is empty. Nothing was changed."),
    QT_TRANSLATE_NOOP("Told", "The file ends in the middle of a sign. Nothing was changed."),
)


def told(sentence: str) -> str:
    """Translates a whole sentence, or one after a name and a colon (`Bread: The disk …`)."""
    for source, pattern in _patterns():
        match = pattern.fullmatch(sentence)
        if match is not None:
            text = translate("Told", source)
            for place, part in enumerate(match.groups()[1:], start=1):
                text = text.replace(f"%{place}", part)
            return f"{match.group(1) or ''}{text}"
    return sentence


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    made = []
    for source in map(str, _SENTENCES):
        body = re.sub(r"%\d", "(.+?)", re.escape(source).replace(r"\%", "%"))
        made.append((source, re.compile(rf"(.{{1,200}}?: )?{body}", re.DOTALL)))
    return tuple(made)

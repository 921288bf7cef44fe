"""Sentences about the set-up, the keyring and requests that can't be sent."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: tuple[Any, ...] = (
    QT_TRANSLATE_NOOP(
        "Told", "The currency stays %1: the catalogue holds goods priced in it. Nothing was changed."
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The currency stays %1: a basket or a payment is still open. Finish or clear it first. Nothing "
        "was changed.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The shop id stays %1: the outcome of a payment is still open at Octo. Wait until it is known. "
        "Nothing was changed.",
    ),
    QT_TRANSLATE_NOOP("Told", "The shop id is the whole number, greater than 0, that Octo gave the shop."),
    QT_TRANSLATE_NOOP("Told", "A phone number has only digits, for example +998 90 123 45 67."),
    QT_TRANSLATE_NOOP("Told", "A number in Uzbekistan has 9 digits after +998."),
    QT_TRANSLATE_NOOP("Told", "Write 9 digits, or the whole number with + and the country."),
    QT_TRANSLATE_NOOP("Told", "A phone number with its country has 9 to 15 digits."),
    QT_TRANSLATE_NOOP("Told", "That is not an email address."),
    QT_TRANSLATE_NOOP("Told", "The secret must have 1 to %1 characters."),
    QT_TRANSLATE_NOOP("Told", "The secret must have 1 to %1 characters. Nothing was changed."),
    QT_TRANSLATE_NOOP(
        "Told", "The secret holds characters that can't be typed. Copy it again from Octo's cabinet."
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "This system offers no keyring to keep Octo's secret in. Log in to the desktop, or start a "
        "keyring (on Linux: gnome-keyring), and try again. Until then everything but paying works.",
    ),
    QT_TRANSLATE_NOOP(
        "Told", "The keyring is locked. Unlock it and try again. Until then everything but paying works."
    ),
    QT_TRANSLATE_NOOP(
        "Told", "The keyring answered with an error (%1). Try again. Until then everything but paying works."
    ),
    QT_TRANSLATE_NOOP("Told", "it didn't keep the secret"),
    QT_TRANSLATE_NOOP(
        "Told",
        "The keyring holds no secret of shop %1 for %2. Enter it in the set-up. Until then everything but "
        "paying works.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "“%1” is set as this system's keyring, and it wouldn't keep the secret safe. It is not used. Take "
        "it out of PYTHON_KEYRING_BACKEND or of keyringrc.cfg. Until then everything but paying works.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The keyring's own settings in %1 can't be read, so it isn't sure which keyring would be used. "
        "Put the file right or take it away. Until then everything but paying works.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The till couldn't put this payment request together correctly, so nothing was sent and no money "
        "can be taken by it. Make the sale anew, and tell the maker of the program.",
    ),
)

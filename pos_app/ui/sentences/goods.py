"""Sentences about the import of goods: files as a whole and refused rows."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: tuple[Any, ...] = (
    QT_TRANSLATE_NOOP("Told", "The file is empty. Nothing was changed."),
    QT_TRANSLATE_NOOP("Told", "The file ends in the middle of a sign. Nothing was changed."),
    QT_TRANSLATE_NOOP(
        "Told",
        "This is not a text file with a table in it. Save the goods as CSV and import that. Nothing was "
        "changed.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The workbook is damaged or is none. Save it anew, or as CSV, and import that. Nothing was changed.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The workbook is locked with a password. Save it without one and import that. Nothing was changed.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The workbook unpacks to more than a list of goods can hold. Save the goods as CSV and import that. "
        "Nothing was changed.",
    ),
    QT_TRANSLATE_NOOP(
        "Told", "This is a packed file, but no workbook. Unpack it first. Nothing was changed."
    ),
    QT_TRANSLATE_NOOP("Told", "The workbook has no sheet with goods. Nothing was changed."),
    QT_TRANSLATE_NOOP(
        "Told", "This is a PDF, not a table: export the goods as CSV and import that. Nothing was changed."
    ),
    QT_TRANSLATE_NOOP("Told", "The line holds signs that can't be read in this file's encoding."),
    QT_TRANSLATE_NOOP("Told", "The quotation marks in the line don't fit together."),
    QT_TRANSLATE_NOOP("Told", "The row has %1 cells, the header has %2."),
    QT_TRANSLATE_NOOP("Told", "The barcode is missing."),
    QT_TRANSLATE_NOOP("Told", "The barcode %1 stands in an earlier line of this file."),
    QT_TRANSLATE_NOOP("Told", "A barcode must be 1 to %1 printable ASCII characters."),
    QT_TRANSLATE_NOOP("Told", "A product needs a name of 1 to %1 characters."),
    QT_TRANSLATE_NOOP("Told", "The price is missing."),
    QT_TRANSLATE_NOOP(
        "Told",
        "Somebody else has changed this product meanwhile. Nothing of yours was stored; open it again.",
    ),
    QT_TRANSLATE_NOOP("Told", "A price must be more than 0."),
    QT_TRANSLATE_NOOP("Told", "The price “%1” has more decimals than %2 can hold."),
    QT_TRANSLATE_NOOP("Told", "The price “%1…” is not an amount."),
    QT_TRANSLATE_NOOP("Told", "“%1” is not an amount."),
    QT_TRANSLATE_NOOP("Told", "“%1” has more decimals than %2 can hold."),
    QT_TRANSLATE_NOOP("Told", "The amount has more digits than can be held."),
    QT_TRANSLATE_NOOP("Told", "The amount is too large to be held."),
    QT_TRANSLATE_NOOP("Told", "The PLU “%1” is not a number of at most %2 digits."),
    QT_TRANSLATE_NOOP("Told", "The VAT “%1” is not a rate from 0 to 100, nor “%2”."),
    QT_TRANSLATE_NOOP("Told", "The IKPU “%1” has not exactly %2 digits."),
    QT_TRANSLATE_NOOP("Told", "The package code “%1” is not a number of at most %2 digits."),
    QT_TRANSLATE_NOOP("Told", "A name in another language has more than %1 characters."),
    QT_TRANSLATE_NOOP("Told", "The age limit “%1” is not a number of years from 0 to %2."),
    QT_TRANSLATE_NOOP("Told", "The supplier's shop id “%1” is not a whole number greater than 0."),
    QT_TRANSLATE_NOOP("Told", "“%1” in the column marked is neither yes nor no."),
)
WITH_WORDS: tuple[Any, ...] = (
    QT_TRANSLATE_NOOP("Told", "The file has no column %1; its first line holds %2. Nothing was changed."),
)
WORDS: tuple[Any, ...] = (QT_TRANSLATE_NOOP("Told", "%1 and %2"),)

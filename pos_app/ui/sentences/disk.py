"""Sentences about the disk, the data folder and its copies."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: tuple[Any, ...] = (
    QT_TRANSLATE_NOOP("Told", "The disk is full. Nothing of this was stored. Free some space and try again."),
    QT_TRANSLATE_NOOP(
        "Told",
        "The disk answered with an error. Nothing of this was stored. Try again; if it stays, call for help.",
    ),
    QT_TRANSLATE_NOOP(
        "Told", "The data folder can't be written to. Nothing of this was stored. Check its permissions."
    ),
    QT_TRANSLATE_NOOP("Told", "Another program holds the data. Nothing of this was stored. Try again."),
    QT_TRANSLATE_NOOP("Told", "The data couldn't be written or read (%1). Nothing of this was stored."),
    QT_TRANSLATE_NOOP("Told", "A value can't be stored (%1). Nothing of this was stored."),
    QT_TRANSLATE_NOOP("Told", "An earlier change couldn't be written, so this one wasn't either."),
    QT_TRANSLATE_NOOP(
        "Told",
        "Today's copy of the data couldn't be made (%1). Selling goes on, nothing is lost, and the older "
        "copies stay. See that the disk has room; the till tries again within the hour.",
    ),
    QT_TRANSLATE_NOOP("Told", "No copy was made (%1)."),
    QT_TRANSLATE_NOOP(
        "Told", "The folder %1 can't be used: %2. Nothing was stored. Choose another with --data-dir."
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The folder %1 lies on a network share (%2). Nothing was stored. Over a network two tills could "
        "write over each other, and payments could be lost. Choose a folder on this PC's own disk with "
        "--data-dir.",
    ),
    QT_TRANSLATE_NOOP("Told", "a path of another computer"),
    QT_TRANSLATE_NOOP(
        "Told",
        "Another till is using the folder %1, and its window can't be reached. No second one was opened. "
        "Close the other one and start again.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "This till's data was made on another PC. If the old PC still sells, two tills would use the same "
        "numbers, and one customer's payment could stand for another's sale. No payment was sent. Go on "
        "here only when the old PC is out of use; otherwise give this till a folder of its own.",
    ),
)

"""Sentences about books that are damaged or don't add up, and the words that stand in them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: tuple[Any, ...] = (
    QT_TRANSLATE_NOOP(
        "Told", "The file %1 is damaged. Nothing was changed and no sale is lost by this message. %2"
    ),
    QT_TRANSLATE_NOOP("Told", "The file %1 is missing although it was in use. Nothing was changed. %2"),
    QT_TRANSLATE_NOOP("Told", "Keep the file, put back the newest copy, or call for help."),
    QT_TRANSLATE_NOOP(
        "Told", "Keep the file and call for help, or put the newest good copy in its place: %1."
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The file %1 was made by a newer version of the till. Nothing was changed. Install the newest "
        "version and start again.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The file %1 was made by a newer version of the till. Nothing was changed. Install the newest "
        "version and try again.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The books %1 end at entry %2 of their journal although %3 were written: the file %4-wal was "
        "taken away, or an older copy was put in their place. Payments may be missing here that Octo has. "
        "Nothing was changed. Put the missing file back; or, to go on with what is there, remove %5, "
        "start again, and look in Octo's cabinet for payments that the till doesn't know.",
    ),
    QT_TRANSLATE_NOOP("Told", "A number in the catalogue isn't one. Nothing was changed. Call for help."),
    QT_TRANSLATE_NOOP("Told", "A number in the books isn't one. Nothing was changed. Call for help."),
    QT_TRANSLATE_NOOP(
        "Told",
        "A row of the books doesn't match its checksum (%1 %2). Its amounts can't be trusted. Nothing was "
        "changed. Keep the data folder and call for help.",
    ),
    QT_TRANSLATE_NOOP(
        "Told",
        "The lines of sale %1 don't add up to its total. Its amounts can't be trusted. Nothing was "
        "changed. Keep the data folder and call for help.",
    ),
    QT_TRANSLATE_NOOP(
        "Told", "The setting %1 in the books can't be read. Nothing was changed. Set the till up again."
    ),
    QT_TRANSLATE_NOOP("Told", "There are no books at %1. Nothing was changed."),
    QT_TRANSLATE_NOOP("Told", "The file %1 can't be read now (%2). Nothing was changed. Try again."),
    QT_TRANSLATE_NOOP("Told", "The books couldn't be read through: %1"),
)
WITH_WORDS: tuple[Any, ...] = (
    QT_TRANSLATE_NOOP("Told", "The file %1 can't be read to its end (%2)."),
    QT_TRANSLATE_NOOP("Told", "The file %1 is damaged inside: %2."),
    QT_TRANSLATE_NOOP("Told", "A row of %1 belongs to a %2 that isn't there."),
    QT_TRANSLATE_NOOP("Told", "The rows of %1 can't be read to their end (%2)."),
    QT_TRANSLATE_NOOP("Told", "The file %1 doesn't hold a till's books."),
    QT_TRANSLATE_NOOP("Told", "The plan of the file %1 was changed: %2 isn't what the till made."),
    QT_TRANSLATE_NOOP("Told", "%1 doesn't match its checksum."),
    QT_TRANSLATE_NOOP("Told", "The journal holds %1 entries although %2 were written."),
    QT_TRANSLATE_NOOP("Told", "%1 is over %2, but its request to Octo names %3."),
    QT_TRANSLATE_NOOP("Told", "%1 has a request to Octo that names another payment."),
    QT_TRANSLATE_NOOP("Told", "%1 is over %2, but %3 of it was to be taken."),
    QT_TRANSLATE_NOOP(
        "Told",
        "Entry %1 of the journal moves a payment that stood as %2 on from %3: an entry between them is "
        "missing.",
    ),
    QT_TRANSLATE_NOOP("Told", "%1 stands as %2, but its journal says %3."),
    QT_TRANSLATE_NOOP("Told", "%1 was over %2, but %3 was given back."),
    QT_TRANSLATE_NOOP("Told", "%1 is paid, but the sale stands as %2."),
    QT_TRANSLATE_NOOP("Told", "The lines of sale %1 make %2, but its total says %3."),
    QT_TRANSLATE_NOOP("Told", "Sale %1 spreads %2 of a discount, but its lines are only %3 cheaper."),
    QT_TRANSLATE_NOOP(
        "Told", "Sale %1 stands as %2, but no payment of %3 %4 that Octo confirmed is in the books."
    ),
    QT_TRANSLATE_NOOP("Told", "And %1 more."),
)
"""Their placeholders may hold `WORDS`: what is named, and how it stands."""
WORDS: tuple[Any, ...] = (
    QT_TRANSLATE_NOOP("Told", "Sale %1"),
    QT_TRANSLATE_NOOP("Told", "Line %1 of sale %2"),
    QT_TRANSLATE_NOOP("Told", "What was given by hand in sale %1, line %2"),
    QT_TRANSLATE_NOOP("Told", "Age limit or marking code in sale %1, line %2"),
    QT_TRANSLATE_NOOP("Told", "Payment %1 of sale %2"),
    QT_TRANSLATE_NOOP("Told", "The hold of payment %1"),
    QT_TRANSLATE_NOOP("Told", "The buyer of payment %1"),
    QT_TRANSLATE_NOOP("Told", "Refund %1 of payment %2"),
    QT_TRANSLATE_NOOP("Told", "Entry %1 of the journal"),
    QT_TRANSLATE_NOOP("Told", "The %1 %2"),
    QT_TRANSLATE_NOOP("Told", "no amount"),
    QT_TRANSLATE_NOOP("Told", "nothing"),
    QT_TRANSLATE_NOOP("Told", "draft"),
    QT_TRANSLATE_NOOP("Told", "journaled"),
    QT_TRANSLATE_NOOP("Told", "creating"),
    QT_TRANSLATE_NOOP("Told", "create_unknown"),
    QT_TRANSLATE_NOOP("Told", "waiting"),
    QT_TRANSLATE_NOOP("Told", "engaged"),
    QT_TRANSLATE_NOOP("Told", "held"),
    QT_TRANSLATE_NOOP("Told", "capturing"),
    QT_TRANSLATE_NOOP("Told", "capture_unknown"),
    QT_TRANSLATE_NOOP("Told", "releasing"),
    QT_TRANSLATE_NOOP("Told", "release_unknown"),
    QT_TRANSLATE_NOOP("Told", "paid"),
    QT_TRANSLATE_NOOP("Told", "failed"),
    QT_TRANSLATE_NOOP("Told", "abandoned"),
    QT_TRANSLATE_NOOP("Told", "closed_unpaid"),
    QT_TRANSLATE_NOOP("Told", "closed_released"),
    QT_TRANSLATE_NOOP("Told", "late_money"),
    QT_TRANSLATE_NOOP("Told", "disputed"),
    QT_TRANSLATE_NOOP("Told", "refunding"),
    QT_TRANSLATE_NOOP("Told", "refund_unknown"),
    QT_TRANSLATE_NOOP("Told", "partly_refunded"),
    QT_TRANSLATE_NOOP("Told", "refunded"),
    QT_TRANSLATE_NOOP("Told", "open"),
    QT_TRANSLATE_NOOP("Told", "parked"),
    QT_TRANSLATE_NOOP("Told", "awaiting_payment"),
    QT_TRANSLATE_NOOP("Told", "voided"),
    QT_TRANSLATE_NOOP("Told", "planned"),
    QT_TRANSLATE_NOOP("Told", "sending"),
    QT_TRANSLATE_NOOP("Told", "unknown"),
    QT_TRANSLATE_NOOP("Told", "pending"),
    QT_TRANSLATE_NOOP("Told", "done"),
)

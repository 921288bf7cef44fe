"""The situations to practise, in the cashier's language. The names are those of the pretend Octo."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def situations(names: Sequence[str]) -> list[tuple[str, str, str]]:
    """(name, title, what happens), in the order given; a name without words here is left out."""
    words = _plain() | _troubled() | _confused() | _about_money_back()
    return [(name, *words[name]) for name in names if name in words]


def _plain() -> dict[str, tuple[str, str]]:
    return {
        "all_well": (
            translate("Training", "All is well"),
            translate("Training", "Octo answers at once. You pay on the pay page."),
        ),
        "practice": (
            translate("Training", "Customers pay by themselves"),
            translate("Training", "Each customer opens the page and pays after eight seconds."),
        ),
        "rush_hour": (
            translate("Training", "Rush hour"),
            translate("Training", "Octo is slow, some customers change their minds, most of them pay."),
        ),
        "declined": (
            translate("Training", "The bank declines"),
            translate("Training", "Every payment is declined after ten seconds."),
        ),
        "old_octo": (
            translate("Training", "Octo as it used to be"),
            translate("Training", "Answers in the old form, without amounts."),
        ),
    }


def _troubled() -> dict[str, tuple[str, str]]:
    return {
        "bad_network": (
            translate("Training", "Bad network"),
            translate(
                "Training", "Answers get lost, come late or in pieces. The customers pay all the same."
            ),
        ),
        "network_gone": (
            translate("Training", "The network is gone"),
            translate("Training", "Nothing reaches Octo."),
        ),
        "maintenance": (
            translate("Training", "Octo is being repaired"),
            translate("Training", "Every answer is a page that says so."),
        ),
        "pays_too_late": (
            translate("Training", "The customer pays too late"),
            translate("Training", "The money comes half a minute after the QR has run out."),
        ),
        "pays_after_giving_up": (
            translate("Training", "Paid after you gave up"),
            translate(
                "Training", "The customer takes two minutes and then pays, whatever happened at the counter."
            ),
        ),
        "paid_after_cancel": (
            translate("Training", "Paid after it was canceled"),
            translate("Training", "The bank says no, and half a minute later yes."),
        ),
    }


def _confused() -> dict[str, tuple[str, str]]:
    return {
        "wrong_answers": (
            translate("Training", "Answers that can't be right"),
            translate("Training", "Some answers name another payment, another amount or a foreign address."),
        ),
        "errors_on_repeats": (
            translate("Training", "Lost answers"),
            translate(
                "Training", "Half of the answers to a new payment get lost and have to be asked for again."
            ),
        ),
    }


def _about_money_back() -> dict[str, tuple[str, str]]:
    return {
        "refunds_take_time": (
            translate("Training", "Refunds take their time"),
            translate("Training", "Each refund takes half a minute."),
        ),
        "holds_lapse": (
            translate("Training", "Holds lapse early"),
            translate("Training", "Money is held for one minute only."),
        ),
        "late_tax_receipt": (
            translate("Training", "The tax receipt comes late"),
            translate("Training", "The till has to ask for it several times."),
        ),
    }

"""Sentences for things that were refused or went wrong at the counter, in the cashier's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pos_app.domain.events import CodeUnknown, Refusal, SecretProblem
from pos_app.ui.told import told

translate = QCoreApplication.translate


def refusal_sentence(refusal: Refusal, detail: str) -> str:
    """Why something wasn't done and what to do; no money moved in any of these."""
    sentences = _about_paying() | _about_the_books() | _about_the_basket() | _about_codes() | _about_changes()
    shown = told(detail) if refusal is Refusal.NOT_SENDABLE else _shortened(detail)
    return sentences[refusal].replace("%1", shown)


def _about_paying() -> dict[Refusal, str]:
    return {
        Refusal.EMPTY_BASKET: translate(
            "Refusal", "The basket is empty. Scan something first, then take the payment."
        ),
        Refusal.TOTAL_ZERO: translate("Refusal", "The total is 0, so there is nothing to pay."),
        Refusal.NOT_SET_UP: translate(
            "Refusal", "The till isn't set up for payments yet. Enter the shop's data first."
        ),
        Refusal.NO_SECRET: translate(
            "Refusal", "The Octo secret is missing, so no payment can be made. Nothing was sent."
        ),
        Refusal.TO_WEIGH: translate(
            "Refusal", "“%1” still has to be weighed. Mark its line and enter the weight."
        ),
        Refusal.AGE_NOT_CONFIRMED: translate(
            "Refusal",
            "Ask for the customer's age before paying: “%1” has an age limit. Nothing was sent. "
            "Ctrl+F9: old enough; Shift+F9 takes it out.",
        ),
        Refusal.TOO_MANY_ATTEMPTS: translate(
            "Refusal",
            "There were too many attempts to pay this sale. Clear the basket and scan the goods again.",
        ),
        Refusal.TOO_MANY_OPEN: translate(
            "Refusal", "%1 payments already go on in the background. Finish one of them first."
        ),
        Refusal.NOT_SENDABLE: translate(
            "Refusal", "This basket can't be sent to Octo, so nothing was sent and nothing was taken. %1"
        ),
        Refusal.NO_TAX_CODE: translate(
            "Refusal",
            "“%1” has no IKPU, so no tax receipt can be made. Nothing was sent. "
            "Import the goods with their IKPU, or take the line out.",
        ),
    }


def _about_the_books() -> dict[Refusal, str]:
    return {
        Refusal.BOOKS_UNCHECKED: translate(
            "Refusal", "The books are still being looked through. Take the payment in a moment."
        ),
        Refusal.BOOKS_DAMAGED: translate(
            "Refusal",
            "The till's books don't add up, so nothing may be paid on top of them. Nothing was sent. Call the owner.",
        ),
        Refusal.FOLDER_MOVED: translate(
            "Refusal",
            "This till's data was made on another PC. Nothing was sent. Start the till again and answer its question.",
        ),
    }


def _about_the_basket() -> dict[Refusal, str]:
    return {
        Refusal.BAD_QUANTITY: translate(
            "Refusal",
            "That quantity isn't possible for “%1”. It must be more than 0 and at most 1 000 000; "
            "only weighed goods take decimals.",
        ),
        Refusal.BASKET_FROZEN: translate(
            "Refusal", "The basket can't change while a payment for it is under way."
        ),
        Refusal.WRONG_CURRENCY: translate(
            "Refusal", "The prices are in another currency than this till. Nothing was added or charged."
        ),
        Refusal.TOO_LARGE: translate(
            "Refusal", "The total would be larger than a till can take. Nothing was added."
        ),
        Refusal.TOO_LONG: translate(
            "Refusal", "That text is too long for a code. Nothing was added. It begins with “%1”."
        ),
        Refusal.NOTHING_MARKED: translate("Refusal", "No line of the basket is marked. Mark one first."),
    }


def _about_codes() -> dict[Refusal, str]:
    return {
        Refusal.MARK_TAKEN: translate(
            "Refusal", "This very package is in the basket already, so it was not added again: %1"
        ),
        Refusal.MARKS_ONE_BY_ONE: translate(
            "Refusal",
            "Each piece of “%1” has a marking code of its own: scan them one by one. To take one out, "
            "remove the line and scan those that stay. Nothing was changed.",
        ),
        Refusal.LABEL_DOES_NOT_FIT: translate(
            "Refusal",
            "The label of “%1” gives a weight or a price that this product can't be sold by. "
            "Nothing was added. Type its code instead.",
        ),
        Refusal.BAD_SIGNS: translate(
            "Refusal",
            "That code holds signs that can't be shown, so nothing was added: %1. "
            "Scan it again; if it stays so, have the scanner's settings looked at.",
        ),
    }


def _about_changes() -> dict[Refusal, str]:
    return {
        Refusal.NO_LINES: translate("Refusal", "The basket is empty. Scan something first."),
        Refusal.NOTHING_TO_UNDO: translate(
            "Refusal", "There is nothing to take back in this basket. Nothing was changed."
        ),
        Refusal.NOTHING_TO_REDO: translate(
            "Refusal", "There is nothing to do again in this basket. Nothing was changed."
        ),
        Refusal.BAD_PRICE: translate(
            "Refusal", "That isn't a price for “%1”. It must be more than 0. Nothing was changed."
        ),
        Refusal.BAD_DISCOUNT: translate(
            "Refusal",
            "That discount isn't possible for “%1”: it would be more than the price. Nothing was changed.",
        ),
        Refusal.BAD_TEXT: translate(
            "Refusal",
            "That text can't be taken: it is empty or too long. Nothing was changed. It begins with “%1”.",
        ),
        Refusal.TOO_MANY_PARKED: translate(
            "Refusal",
            "%1 baskets are parked already. Take one back and finish it first. Nothing was changed.",
        ),
        Refusal.NOT_PARKED: translate("Refusal", "That basket isn't parked any more. Nothing was changed."),
    }


def unknown_code_sentence(events: list[CodeUnknown]) -> str:
    """Names every code that wasn't found since the message came up."""
    if len(events) > 1:
        codes = ", ".join(dict.fromkeys(map(_named_code, events)))
        return translate("Scan", "Unknown codes, nothing was added: %1").replace("%1", codes)
    event = events[0]
    if event.is_perhaps_misread:
        text = translate("Scan", "Unknown code %1, perhaps misread. Nothing was added; scan it again.")
    else:
        text = translate("Scan", "Unknown code %1. Nothing was added.")
    return text.replace("%1", _shortened(event.code))


def product_offer(*, is_of_many: bool) -> str:
    """What the owner can do about an unknown code."""
    if is_of_many:
        return translate("Scan", "Ctrl + F3 or a touch here adds the last one to the goods.")
    return translate("Scan", "Ctrl + F3 or a touch here adds it to the goods.")


def _named_code(event: CodeUnknown) -> str:
    code = _shortened(event.code)
    return translate("Scan", "%1 (perhaps misread)").replace("%1", code) if event.is_perhaps_misread else code


def scan_ignored_sentence(names: list[str]) -> str:
    """Names everything that was scanned since the message came up."""
    if len(names) > 1:
        text = translate(
            "Scan", "Not added, since the payment is under way: %1. F4 lets it go on in the background."
        )
        return text.replace("%1", ", ".join(_counted(names)))
    return translate(
        "Scan", "“%1” was not added: the payment is under way. F4 lets it go on in the background."
    ).replace("%1", _shortened(names[0]))


def _counted(names: list[str]) -> list[str]:
    counts = {name: names.count(name) for name in names}
    return [
        f"{_shortened(name)} × {count}" if count > 1 else _shortened(name) for name, count in counts.items()
    ]


def write_failed_sentence(detail: str) -> str:
    text = translate(
        "Notice", "The disk didn't take it, so it is not done. What you see is what is stored. %1"
    )
    return text.replace("%1", told(detail)).strip()


def secret_sentence(problem: SecretProblem) -> str:
    """One line for the strip; the keyring page says what to do."""
    sentences = {
        SecretProblem.MISSING: translate("Secret", "Paying isn't possible: the Octo secret is missing."),
        SecretProblem.NO_KEYRING: translate(
            "Secret", "Paying isn't possible: this PC offers no keyring for the secret."
        ),
        SecretProblem.LOCKED: translate(
            "Secret", "Paying isn't possible: the keyring with the secret is locked."
        ),
        SecretProblem.UNSAFE: translate(
            "Secret", "Paying isn't possible: the keyring here would not keep the secret safe."
        ),
        SecretProblem.FAILED: translate("Secret", "Paying isn't possible: the keyring didn't answer."),
    }
    return sentences[problem]


def _shortened(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:59]}…"

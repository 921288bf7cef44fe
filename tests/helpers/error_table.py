"""Makes docs/octo-errors.md out of the code: every error of every call with its words in all languages.

Run it when a word has changed: QT_QPA_PLATFORM=offscreen python -m tests.helpers.error_table
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from pos_app.octo.client import ACCEPT_PATH, FISCAL_PATH, PREPARE_PATH, REFUND_PATH
from pos_app.octo.reasons import ANY_CALL, CODES, OF_CONTENTS, OTHER_CODES, Call
from pos_app.ui import languages
from pos_app.ui.screens.outcome.reasons import reason_of

FILE = Path(__file__).parents[2] / "docs" / "octo-errors.md"
PATHS = {
    Call.CREATE: PREPARE_PATH,
    Call.STATUS: PREPARE_PATH,
    Call.CAPTURE: ACCEPT_PATH,
    Call.RELEASE: ACCEPT_PATH,
    Call.REFUND: REFUND_PATH,
    Call.FISCAL: FISCAL_PATH,
}
_HEAD = """# Octo's errors

What each error of each call means, what the till says about it, and what the owner can set right. The table is made
from the code by `python -m tests.helpers.error_table`, and a test compares it; don't edit it by hand.

The screen of a payment that didn't go through shows the sentence large, the owner's hint small, and beneath it one
line to read out to Octo's support: address, error number, the till's number of the payment, Octo's number of it, the
time, and Octo's own words.

An error on a repeated call is never a verdict: the till then reads how the payment stands.
"""
_TITLES = {
    "en": ("## In English", "| call | error | reason | for the cashier | for the owner |"),
    "ru": ("## In Russian", "| вызов | ошибка | причина | кассиру | владельцу |"),
    "oz": ("## In Uzbek, Latin", "| chaqiruv | xato | sabab | kassirga | egasiga |"),
    "uz": ("## In Uzbek, Cyrillic", "| чақирув | хато | сабаб | кассирга | эгасига |"),
}
_ANY = {"en": "any other", "ru": "любая другая", "oz": "boshqasi", "uz": "бошқаси"}
_NO_NUMBER = {"en": "none", "ru": "нет", "oz": "yoʻq", "uz": "йўқ"}


def rows() -> list[tuple[str, str, str]]:
    """(call, error number or a word for it, reason) in the order of the calls and of the numbers."""
    found = []
    for call in Call:
        name = f"`{PATHS[call]}` {call.value}"
        found += [(name, str(code), reason) for code, reason in sorted(CODES[call].items())]
        found.append((name, "any", OTHER_CODES[call]))
    found += [("", "none", reason) for reason in (*ANY_CALL, *OF_CONTENTS)]
    return found


def made_table() -> str:
    """Needs a Qt application for the translations; leaves the language English."""
    parts = [_HEAD]
    for language, (title, head) in _TITLES.items():
        languages.apply(language)
        lines = [title, "", head, "|---|---|---|---|---|"]
        for call, number, reason in rows():
            words = reason_of(reason)
            shown = {"any": _ANY[language], "none": _NO_NUMBER[language]}.get(number, number)
            cashier = f"{words.what} {words.money} {words.do}"
            lines.append(f"| {call or '–'} | {shown} | `{reason}` | {cashier} | {words.hint} |")
        parts.append("\n".join(lines) + "\n")
    languages.apply("en")
    return "\n".join(parts)


def main() -> None:
    app = QApplication.instance() or QApplication([])
    FILE.write_text(made_table(), encoding="utf-8", newline="\n")
    app.quit()


if __name__ == "__main__":
    main()

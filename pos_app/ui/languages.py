"""The language of the cashier's window: loads Qt's translations and switches them at run time."""

from __future__ import annotations

import os

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

FOLDER = f"{os.path.dirname(os.path.dirname(__file__))}/resources/i18n"  # noqa: PTH120 - pathlib costs start time
BUILT = ("en", "ru")
"""Languages with texts of their own; the others are shown in English until theirs are written."""
NAMES = {"en": "English", "ru": "Русский"}

_installed: list[QTranslator] = []
_current = ["en"]


def current() -> str:
    """The language that is shown, one of `BUILT`."""
    return _current[0]


def apply_that_of_the_pc() -> None:
    """For what is said before the till's own settings are read; a language that is shown already stays."""
    if not _installed:
        apply(QLocale.system().name().partition("_")[0])


def apply(language: str) -> None:
    """Shows everything in `language`. English is the source, but its plural forms are in a file as well."""
    app = QCoreApplication.instance()
    if app is None:
        return
    shown = language if language in BUILT else "en"
    if _installed and shown == _current[0]:
        return
    for old in _installed:
        app.removeTranslator(old)
    _installed.clear()
    _current[0] = shown
    translator = QTranslator(app)
    if translator.load(f"{FOLDER}/pos_app_{shown}.qm"):
        app.installTranslator(translator)
    _installed.append(translator)

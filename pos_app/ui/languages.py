"""The language of the cashier's window: loads Qt's translations and switches them at run time."""

from __future__ import annotations

import os

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

FOLDER = f"{os.path.dirname(os.path.dirname(__file__))}/resources/i18n"  # noqa: PTH120 - pathlib costs start time
NAMES = {"oz": "Oʻzbekcha", "uz": "Ўзбекча", "ru": "Русский", "en": "English"}
"""Each language in its own words, by Octo's codes: `oz` is Uzbek in Latin letters, `uz` in Cyrillic ones."""
BUILT = tuple(NAMES)
"""Languages with texts of their own; any other is shown in English."""

_installed: list[QTranslator] = []
_current = ["en"]


def current() -> str:
    """The language that is shown, one of `BUILT`."""
    return _current[0]


def apply_that_of_the_pc() -> None:
    """For what is said before the till's own settings are read; a language that is shown already stays."""
    if not _installed:
        apply(_that_of_the_pc())


def _that_of_the_pc() -> str:
    """Linux tells the script of Uzbek behind an @, which Qt leaves out; Windows tells it itself."""
    system = QLocale.system()
    language = system.name().partition("_")[0]
    if language != "uz":
        return language
    set_to = next(filter(None, (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))), "")
    is_cyrillic = system.script() == QLocale.Script.CyrillicScript or set_to.endswith("@cyrillic")
    return "uz" if is_cyrillic else "oz"


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

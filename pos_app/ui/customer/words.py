"""The customer's own language, beside that of the cashier: texts of one window only."""

from __future__ import annotations

from PySide6.QtCore import QTranslator

from pos_app.ui.languages import BUILT, FOLDER


class CustomerWords:
    """Translates without being installed in the program, so that the cashier's window keeps its language."""

    def __init__(self) -> None:
        self._language = ""
        self._translator: QTranslator | None = None

    @property
    def language(self) -> str:
        return self._language

    def set_language(self, language: str) -> bool:
        """True where it is another one now. English, the language of the sources, where one has no texts."""
        shown = language if language in BUILT else "en"
        if shown == self._language:
            return False
        self._language = shown
        self._translator = QTranslator()
        if not self._translator.load(f"{FOLDER}/pos_app_{shown}.qm"):
            self._translator = None
        return True

    def translate(self, context: str, source: str) -> str:
        found = self._translator.translate(context, source) if self._translator is not None else ""
        return found or source

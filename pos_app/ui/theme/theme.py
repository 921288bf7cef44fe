"""Light, dark or as the system: the palette that standard widgets follow and the colours that our parts ask for."""

from __future__ import annotations

import os

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QBrush, QColor, QPalette
from PySide6.QtWidgets import QApplication

from pos_app.ui.theme import fonts
from pos_app.ui.theme.tokens import COLOURS

MODES = ("light", "dark", "system")
STYLE = "Fusion"
"""Follows the palette on every system; the native styles don't."""
_STYLE_VARIABLE = "QT_STYLE_OVERRIDE"

_PALETTE = (
    (QPalette.ColorRole.Window, "background"),
    (QPalette.ColorRole.WindowText, "ink"),
    (QPalette.ColorRole.Base, "surface"),
    (QPalette.ColorRole.AlternateBase, "raised"),
    (QPalette.ColorRole.Text, "ink"),
    (QPalette.ColorRole.PlaceholderText, "ink-2"),
    (QPalette.ColorRole.Button, "surface"),
    (QPalette.ColorRole.ButtonText, "ink"),
    (QPalette.ColorRole.BrightText, "fail"),
    (QPalette.ColorRole.Highlight, "primary"),
    (QPalette.ColorRole.HighlightedText, "on-primary"),
    (QPalette.ColorRole.Link, "primary"),
    (QPalette.ColorRole.ToolTipBase, "raised"),
    (QPalette.ColorRole.ToolTipText, "ink"),
    (QPalette.ColorRole.Light, "raised"),
    (QPalette.ColorRole.Midlight, "line"),
    (QPalette.ColorRole.Mid, "edge"),
    (QPalette.ColorRole.Dark, "edge"),
    (QPalette.ColorRole.Accent, "primary"),
)
_FADED = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
)

# What all parts paint with. One process has one look, so it lives here rather than in each widget.
_shown: dict[str, QColor] = {}
_inks: dict[str, QPalette] = {}


def colour(name: str) -> QColor:
    """The colour as it is in the present mode: ask while painting, never keep it."""
    found = _shown.get(name)
    if found is None:
        found = _shown[name] = QColor(f"#{COLOURS[name][_is_dark_index()]}")
    return found


def ink_palette(name: str) -> QPalette:
    """A palette whose words have this colour, for Qt's own painting of text."""
    found = _inks.get(name)
    if found is None:
        found = _inks[name] = QPalette()
        found.setColor(QPalette.ColorRole.WindowText, colour(name))
    return found


def brush(name: str) -> QBrush:
    """The colour as a brush. To make one of a colour would load Qt's namespace, 15 ms before the first paint."""
    return ink_palette(name).brush(QPalette.ColorRole.WindowText)


def ask_for_style() -> None:
    """Before the QApplication is made: to set the style afterwards costs 6 ms more, for a wrapper that nobody needs."""
    os.environ[_STYLE_VARIABLE] = STYLE


def _is_dark_index() -> int:
    app = QApplication.instance()
    return 1 if app is not None and app.property("is_dark") else 0


class Theme(QObject):
    """Make one, right after the QApplication. Switching rebuilds nothing: everything visible repaints itself.

    Signals:
        changed: the colours are others now (also when the system changed its mind).
    """

    changed = Signal()

    def __init__(self, app: QApplication, *, mode: str = "light") -> None:
        super().__init__(app)
        self._app = app
        self._mode = ""
        if os.environ.get(_STYLE_VARIABLE) != STYLE:
            app.setStyle(STYLE)
        fonts.load()
        app.setFont(fonts.font("body"))
        self.set_mode(mode)

    @property
    def mode(self) -> str:
        return self._mode

    @property
    def is_dark(self) -> bool:
        return bool(self._app.property("is_dark"))

    def set_mode(self, mode: str) -> None:
        """One of `MODES`; an unknown one, for example out of newer settings, is taken as light."""
        if mode == self._mode:
            return
        hints = self._app.styleHints()
        if self._mode == "system":
            hints.colorSchemeChanged.disconnect(self._on_hints_color_scheme_changed)
        self._mode = mode if mode in MODES else "light"
        if self._mode == "system":
            hints.colorSchemeChanged.connect(self._on_hints_color_scheme_changed)
        self._apply()

    def _on_hints_color_scheme_changed(self) -> None:
        self._apply()

    def _is_system_dark(self) -> bool:
        from PySide6.QtCore import Qt  # late: it takes 15 ms

        return self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark

    def _apply(self) -> None:
        is_dark = self._mode == "dark" or (self._mode == "system" and self._is_system_dark())
        self._app.setProperty("is_dark", is_dark)
        _shown.clear()
        _inks.clear()
        palette = QPalette()
        for role, name in _PALETTE:
            palette.setColor(role, colour(name))
        for role in _FADED:
            palette.setColor(QPalette.ColorGroup.Disabled, role, colour("ink-2"))
        self._app.setPalette(palette)
        self.changed.emit()

"""The keys of the counter, wherever the focus is. Loaded after the first paint."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from pos_app.ui.screens.screen import Key


def listen_to_keys(window: QWidget, *, on_key: Callable[[Key], None]) -> None:
    """A key that is held down counts once."""
    for key in Key:
        for sequence in _sequences(key):
            shortcut = QShortcut(QKeySequence(sequence), window)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(lambda key=key: on_key(key))


def _sequences(key: Key) -> tuple[str, ...]:
    """Enter has two keys on most keyboards, and two habits have formed of doing again."""
    return {Key.PAY: ("Ctrl+Return", "Ctrl+Enter"), Key.REDO: ("Ctrl+Y", "Ctrl+Shift+Z")}.get(
        key, (key.value,)
    )

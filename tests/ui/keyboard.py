"""A keyboard whose keys arrive at the window as a real one's do, with the scan codes and the times of one's choice."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow

from pos_app.ui.scan_codes import MAIN

X11_AHEAD = 8
SCAN_CODES = {pair[0]: code + X11_AHEAD for code, pair in MAIN.items()}
SHIFTED_SCAN_CODES = {pair[1]: code + X11_AHEAD for code, pair in MAIN.items() if pair[0] != pair[1]}
ENTER_CODE = 36
RUSSIAN = dict(zip("qwertyuiopasdfghjklzxcvbnm", "йцукенгшщзфывапролдячсмить", strict=True))


class Keyboard:
    """Sends to one window. `now_ms` is the clock of the events: nothing waits for it."""

    def __init__(self, window: QWindow) -> None:
        self._window = window
        self.now_ms = 1_000_000

    def type(self, text: str, *, gap_ms: int, is_russian: bool = False) -> None:
        for sign in text:
            self.pause(gap_ms)
            self.sign(sign, is_russian=is_russian)

    def scan(self, code: str, *, gap_ms: int = 1, ending: Qt.Key | None = Qt.Key.Key_Return) -> None:
        self.pause(500)
        self.type(code, gap_ms=gap_ms)
        if ending is not None:
            self.pause(gap_ms)
            self.press(ending)

    def pause(self, ms: int) -> None:
        self.now_ms += ms

    def sign(self, sign: str, *, is_russian: bool = False) -> None:
        has_shift = sign in SHIFTED_SCAN_CODES
        code = SHIFTED_SCAN_CODES[sign] if has_shift else SCAN_CODES.get(sign, 0)
        text = RUSSIAN.get(sign, sign) if is_russian else sign
        key = Qt.Key(ord(text.upper()))
        modifiers = Qt.KeyboardModifier.ShiftModifier if has_shift else Qt.KeyboardModifier.NoModifier
        self.press(key, text=text, scan_code=code, modifiers=modifiers)

    def press(
        self,
        key: Qt.Key,
        *,
        text: str = "",
        scan_code: int = 0,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        is_repeat: bool = False,
    ) -> None:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            text, scan_code = "\r", ENTER_CODE
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, modifiers, scan_code, 0, 0, text, is_repeat)
            event.setTimestamp(self.now_ms)
            QCoreApplication.sendEvent(self._window, event)

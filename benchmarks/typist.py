"""Presses keys as a scanner does: through the X server's test extension, by key code, at a set pace."""

from __future__ import annotations

import ctypes
import time
from collections.abc import Sequence
from types import TracebackType

from benchmarks.process import BenchError, now_s

DIGITS = {str(digit): 10 + (digit - 1) % 10 for digit in range(10)}
RETURN, CONTROL, SPACE, F4, F9 = 36, 37, 65, 70, 75
SCANNER_GAP_S = 0.001
_TO_PARENT = 2


class Typist:
    """Types into the window that has the focus of this screen."""

    def __init__(self) -> None:
        try:
            self._x11, self._xtst = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        except OSError as error:
            raise BenchError("libX11 and libXtst are needed to press keys; xdotool brings both.") from error
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._x11.XOpenDisplay.argtypes = [ctypes.c_char_p]
        self._x11.XFlush.argtypes = self._x11.XCloseDisplay.argtypes = [ctypes.c_void_p]
        self._x11.XSync.argtypes = [ctypes.c_void_p, ctypes.c_int]
        self._x11.XSetInputFocus.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_ulong]
        self._xtst.XTestFakeKeyEvent.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.c_int, ctypes.c_ulong]
        self._display = self._x11.XOpenDisplay(None)
        if not self._display:
            raise BenchError("There is no screen to press keys on.")

    def __enter__(self) -> Typist:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._x11.XCloseDisplay(self._display)

    def focus(self, window_id: int) -> None:
        """No window manager is needed, and none gives the focus."""
        self._x11.XSetInputFocus(self._display, window_id, _TO_PARENT, 0)
        self._x11.XSync(self._display, 0)

    def press(self, *key_codes: int) -> float:
        """All keys down in order and up again; the time at which the last one went down."""
        for code in key_codes:
            self._xtst.XTestFakeKeyEvent(self._display, code, 1, 0)
        at_s = now_s()
        for code in reversed(key_codes):
            self._xtst.XTestFakeKeyEvent(self._display, code, 0, 0)
        self._x11.XFlush(self._display)
        return at_s

    def scan(self, code: str) -> float:
        """A code and Enter at a thousand characters a second; the time of Enter."""
        return self.scan_many([code])[0]

    def scan_many(self, codes: Sequence[str]) -> list[float]:
        """Codes back to back, each with its Enter; the times of the Enters."""
        entered = []
        due_s = now_s()
        for code in codes:
            for sign in code:
                _wait_until(due_s)
                self.press(DIGITS[sign])
                due_s += SCANNER_GAP_S
            _wait_until(due_s)
            entered.append(self.press(RETURN))
            due_s += SCANNER_GAP_S
        return entered


def _wait_until(due_s: float) -> None:
    left_s = due_s - now_s()
    if left_s > 0:
        time.sleep(left_s)

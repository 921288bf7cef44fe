"""Keeps the PC awake and its screen on while a payment is shown, on a thread of its own; silent where it can't."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from typing import Protocol


class Keeper(Protocol):
    """One platform's way. Called on one and the same thread; both may raise, and then nothing is held."""

    def hold(self) -> None: ...

    def release(self) -> None: ...


class PlatformWakeLock:
    """`hold` and `release` return at once and may be called from any thread, more than once each."""

    def __init__(self, *, keeper: Callable[[], Keeper | None] | None = None) -> None:
        self._make_keeper = keeper or platform_keeper
        self._wake = threading.Condition()
        self._is_wanted = False
        self._is_closed = False
        self._thread: threading.Thread | None = None

    def hold(self) -> None:
        self._want(is_wanted=True)

    def release(self) -> None:
        self._want(is_wanted=False)

    def close(self) -> None:
        """Lets go and ends the thread; the end of the process does the same."""
        with self._wake:
            self._is_wanted, self._is_closed = False, True
            self._wake.notify()
        if self._thread is not None:
            self._thread.join(5.0)

    def _want(self, *, is_wanted: bool) -> None:
        with self._wake:
            if self._is_closed or (is_wanted == self._is_wanted):
                return
            self._is_wanted = is_wanted
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="wake lock", daemon=True)
                self._thread.start()
            self._wake.notify()

    def _work(self) -> None:
        try:
            keeper = self._make_keeper()
        except Exception:  # noqa: BLE001 - whatever the platform lacks, the sale goes on
            keeper = None
        is_held = False
        while (is_wanted := self._next(is_held=is_held)) is not None:
            if keeper is not None:
                _set(keeper, is_held=is_wanted)
            is_held = is_wanted

    def _next(self, *, is_held: bool) -> bool | None:
        """What is wanted once it differs from what is; None at the end."""
        with self._wake:
            while self._is_wanted == is_held and not self._is_closed:
                self._wake.wait()
            return None if self._is_wanted == is_held else self._is_wanted


def _set(keeper: Keeper, *, is_held: bool) -> None:
    try:
        if is_held:
            keeper.hold()
        else:
            keeper.release()
    except Exception:  # noqa: BLE001 - a bus that is gone costs the wake lock, never the sale
        return


def platform_keeper() -> Keeper | None:
    if sys.platform == "win32":
        return WindowsKeeper()
    if sys.platform == "darwin":
        return MacKeeper()
    from pos_app.system.screen_saver import ScreenSaverKeeper

    return ScreenSaverKeeper()


class WindowsKeeper:
    """Holds for as long as the calling thread lives."""

    _CONTINUOUS, _SYSTEM, _DISPLAY = 0x80000000, 0x00000001, 0x00000002

    def hold(self) -> None:
        self._set(self._CONTINUOUS | self._SYSTEM | self._DISPLAY)

    def release(self) -> None:
        self._set(self._CONTINUOUS)

    def _set(self, state: int) -> None:
        if sys.platform == "win32":
            import ctypes

            ctypes.windll.kernel32.SetThreadExecutionState(ctypes.c_uint(state))


class MacKeeper:
    """`caffeinate` ends by itself when this process does."""

    def __init__(self) -> None:
        self._ends: Callable[[], None] | None = None

    def hold(self) -> None:
        import os
        import subprocess

        process = subprocess.Popen(["/usr/bin/caffeinate", "-d", "-i", "-w", str(os.getpid())])  # noqa: S603 - the system's own

        def end() -> None:
            process.terminate()
            process.wait()

        self._ends = end

    def release(self) -> None:
        if self._ends is not None:
            self._ends()
            self._ends = None

"""A second screen, plugged in and pulled out: monitors of the X server, as a driver would report them."""

from __future__ import annotations

import subprocess

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

ONE, LEFT, RIGHT = "screen", "COUNTER", "CUSTOMER"
"""The server's own monitor, and the names of the two halves that stand in for two."""


class Monitors:
    """Cuts the server's screen into two beside each other and joins them again. Each call ends when Qt has seen it."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        whole = QGuiApplication.primaryScreen().geometry()
        self._width, self._height = whole.width() // 2, whole.height()

    def plug_in(self) -> None:
        self._set(LEFT, left_px=0, output=ONE)
        self._set(RIGHT, left_px=self._width, output="none")
        self._qtbot.waitUntil(lambda: self.names() == {LEFT, RIGHT})

    def pull_out(self) -> None:
        """The customer's goes; the counter's becomes the whole again."""
        for name in (RIGHT, LEFT):
            if name in self.names():
                self._xrandr("--delmonitor", name)
                self._wait_without(name)

    def _wait_without(self, name: str) -> None:
        self._qtbot.waitUntil(lambda: name not in self.names())

    @staticmethod
    def names() -> set[str]:
        return {screen.name() for screen in QGuiApplication.screens()}

    def _set(self, name: str, *, left_px: int, output: str) -> None:
        shape = f"{self._width}/180x{self._height}/203+{left_px}+0"
        self._xrandr("--setmonitor", name, shape, output)

    @staticmethod
    def _xrandr(*words: str) -> None:
        subprocess.run(["xrandr", *words], check=True, capture_output=True)

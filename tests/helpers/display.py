"""The virtual screen as a person uses it: key events by key code into the focused window, pictures of what shows."""

from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass
from functools import cached_property

RETURN, ESCAPE, SPACE = "Return", "Escape", "space"
PAY, CHECK_NOW = "ctrl+Return", "F9"
TAB = "Tab"
MENU, CONFIRM = "F10", "ctrl+Return"
SCANNER_DELAY_MS, TYPING_DELAY_MS = "2", "150"
GROUP_SEPARATOR = "\x1d"
"""Scanners send it as Ctrl and the key of the closing bracket."""
SIGNS = {"@": "at", ".": "period", "-": "minus"}
# A scanner sends keys, not letters: the code of the key with that digit on it, whatever the layout says.
_KEYS = {str(digit): str(10 + (digit - 1) % 10) for digit in range(10)} | {
    letter: str(code)
    for first, row in ((24, "qwertyuiop"), (38, "asdfghjkl"), (52, "zxcvbnm"))
    for code, letter in enumerate(row, start=first)
}


@dataclass(frozen=True)
class Picture:
    """`pixels` holds three bytes for each, red, green, blue, row by row."""

    width: int
    height: int
    pixels: bytes

    @cached_property
    def grey(self) -> bytes:
        """The green channel: the same as grey where black and white are looked for."""
        return self.pixels[1::3]

    def share_of(self, colour: str) -> float:
        """Which part of the screen has exactly this colour, `RRGGBB`."""
        return self.pixels.count(bytes.fromhex(colour)) / (self.width * self.height)

    @property
    def as_ppm(self) -> bytes:
        return b"P6\n%d %d\n255\n" % (self.width, self.height) + self.pixels


def picture() -> Picture:
    """Everything on the screen, taken from outside of the program."""
    raw = subprocess.run(
        ["import", "-window", "root", "-depth", "8", "ppm:-"], capture_output=True, check=True
    )
    head = re.match(rb"P6\s+(\d+)\s+(\d+)\s+255\s", raw.stdout)
    assert head is not None, raw.stdout[:40]
    return Picture(int(head[1]), int(head[2]), raw.stdout[head.end() :])


def window_of(pid: int) -> str | None:
    """The id of the visible window of this process."""
    found = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--pid", str(pid)], capture_output=True, text=True, check=False
    )
    windows = found.stdout.split()
    return windows[-1] if windows else None


def focus(window: str) -> None:
    """There is no window manager that would do it."""
    subprocess.run(["xdotool", "windowfocus", "--sync", window], check=True)


def press(*keys: str) -> None:
    subprocess.run(["xdotool", "key", "--delay", SCANNER_DELAY_MS, *keys], check=True)


def scan(*codes: str) -> None:
    """Each code and Enter, as quick as a scanner."""
    press(*(key for code in codes for key in (*(_key(sign) for sign in code), RETURN)))


def write(text: str) -> None:
    """By hand: slow enough that no scanner types like that."""
    subprocess.run(
        ["xdotool", "key", "--delay", TYPING_DELAY_MS, *(SIGNS.get(sign) or _key(sign) for sign in text)],
        check=True,
    )


def _key(sign: str) -> str:
    if sign == GROUP_SEPARATOR:
        return "ctrl+35"
    lower = _KEYS[sign.lower()]
    return f"shift+{lower}" if sign.isupper() else lower

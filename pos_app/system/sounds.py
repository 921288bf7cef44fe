"""Plays the till's tones with what the platform has, on a thread of its own, and is silent where there is nothing."""

from __future__ import annotations

import sys
import threading
from collections import deque
from collections.abc import Callable
from pathlib import Path

from pos_app.services.ports import Tone
from pos_app.system.paths import make_folder

LINUX_PLAYERS = ("pw-play", "paplay", "aplay")
LONGEST_PLAY_S = 5.0
LONGEST_QUEUE = 3
"""Tones that would come later than that say nothing any more."""

Player = Callable[[Tone, bytes], None]


class PlatformSounds:
    """`folder` takes the tones as files, for players that want one; `player` is given in tests alone."""

    def __init__(
        self, folder: Path, *, volume_percent: int = 70, is_on: bool = True, player: Player | None = None
    ) -> None:
        self._folder = folder
        self._volume_percent = volume_percent
        self._is_on = is_on and volume_percent > 0
        self._player = player
        self._waiting: deque[Tone] = deque()
        self._wake = threading.Condition()
        self._thread: threading.Thread | None = None
        self._is_closed = False

    def play(self, tone: Tone) -> None:
        """Returns at once, from any thread."""
        if not self._is_on:
            return
        with self._wake:
            if self._is_closed or len(self._waiting) >= LONGEST_QUEUE:
                return
            self._waiting.append(tone)
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="sounds", daemon=True)
                self._thread.start()
            self._wake.notify()

    def close(self) -> None:
        """Plays what waits and ends the thread."""
        with self._wake:
            self._is_closed = True
            self._wake.notify()
        if self._thread is not None:
            self._thread.join(LONGEST_PLAY_S)

    def _work(self) -> None:
        ready: dict[Tone, bytes] = {}
        while (tone := self._next()) is not None:
            try:
                if self._player is None:
                    self._player = platform_player(self._folder)
                if tone not in ready:
                    from pos_app.system.tones import wav_bytes

                    ready[tone] = wav_bytes(tone, volume_percent=self._volume_percent)
                self._player(tone, ready[tone])
            except Exception:  # noqa: BLE001 - a tone is never the only sign; no fault of a sound device may reach the till
                self._is_on = False
                return

    def _next(self) -> Tone | None:
        with self._wake:
            while not self._waiting and not self._is_closed:
                self._wake.wait()
            return self._waiting.popleft() if self._waiting else None


def platform_player(folder: Path) -> Player:
    """What this platform plays a WAV with; a player that does nothing where there is none."""
    if sys.platform == "win32":
        return _play_on_windows
    import shutil

    names = ("afplay",) if sys.platform == "darwin" else LINUX_PLAYERS
    program = next((path for name in names if (path := shutil.which(name))), None)
    return _silent if program is None else _FilePlayer(program, folder=folder)


def _silent(tone: Tone, wav: bytes) -> None:
    """There is no player on this machine."""


class _FilePlayer:
    """Writes each tone once and hands its file to a program."""

    def __init__(self, program: str, *, folder: Path) -> None:
        self._program = program
        self._folder = folder
        self._files: dict[Tone, Path] = {}

    def __call__(self, tone: Tone, wav: bytes) -> None:
        import subprocess

        file = self._files.get(tone)
        if file is None:
            file = make_folder(self._folder) / f"{tone.value}.wav"
            file.write_bytes(wav)
            self._files[tone] = file
        subprocess.run(  # noqa: S603 - a player found on this machine, a file of our own
            [self._program, str(file)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=LONGEST_PLAY_S,
            check=False,
        )


def _play_on_windows(tone: Tone, wav: bytes) -> None:
    if sys.platform == "win32":
        import winsound

        winsound.PlaySound(wav, winsound.SND_MEMORY | winsound.SND_NODEFAULT)

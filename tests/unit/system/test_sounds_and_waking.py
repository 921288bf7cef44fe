"""Sounds and the wake lock: heard and held where they can be, never in the way where they can't."""

from __future__ import annotations

import io
import os
import sys
import wave
from pathlib import Path
from typing import Any

import pytest

from pos_app.services.ports import Tone
from pos_app.system.sounds import LONGEST_QUEUE, PlatformSounds, platform_player
from pos_app.system.tones import wav_bytes
from pos_app.system.wake_lock import MacKeeper, PlatformWakeLock, WindowsKeeper, platform_keeper
from tests.helpers.fakes_system import FakeKeeper


@pytest.mark.parametrize("tone", list(Tone))
def test_every_tone_is_short_and_its_volume_can_be_set(tone: Tone) -> None:
    with wave.open(io.BytesIO(wav_bytes(tone, volume_percent=100))) as file:
        assert 0.05 <= file.getnframes() / file.getframerate() <= 0.6
        loud = file.readframes(file.getnframes())
    with wave.open(io.BytesIO(wav_bytes(tone, volume_percent=30))) as file:
        quiet = file.readframes(file.getnframes())
    assert peak(loud) > 5 * peak(quiet) > 0


def peak(frames: bytes) -> int:
    return max(
        abs(int.from_bytes(frames[at : at + 2], "little", signed=True)) for at in range(0, len(frames), 2)
    )


def test_the_five_tones_differ() -> None:
    assert len({wav_bytes(tone, volume_percent=50) for tone in Tone}) == 5


def test_tones_are_played_in_order_off_the_callers_thread(tmp_path: Path) -> None:
    played: list[Tone] = []
    sounds = PlatformSounds(tmp_path, player=lambda tone, wav: played.append(tone))
    sounds.play(Tone.SCAN_OK)
    sounds.play(Tone.PAID)
    sounds.close()
    sounds.play(Tone.ALERT)
    assert played == [Tone.SCAN_OK, Tone.PAID]


@pytest.mark.parametrize("options", [{"is_on": False}, {"volume_percent": 0}])
def test_switched_off_means_silent(tmp_path: Path, options: dict[str, Any]) -> None:
    played: list[Tone] = []
    sounds = PlatformSounds(tmp_path, player=lambda tone, wav: played.append(tone), **options)
    sounds.play(Tone.PAID)
    sounds.close()
    assert played == []


def test_tones_that_would_come_too_late_are_left_out(tmp_path: Path) -> None:
    played: list[Tone] = []
    sounds = PlatformSounds(tmp_path, player=lambda tone, wav: played.append(tone))
    with sounds._wake:
        for _ in range(LONGEST_QUEUE + 5):
            sounds.play(Tone.SCAN_OK)
    sounds.close()
    assert len(played) == LONGEST_QUEUE


def test_a_broken_player_is_silent_from_then_on(tmp_path: Path) -> None:
    def broken(tone: Tone, wav: bytes) -> None:
        raise OSError("no sound device")

    sounds = PlatformSounds(tmp_path, player=broken)
    sounds.play(Tone.PAID)
    sounds.close()
    assert not sounds._is_on


def test_without_any_player_nothing_is_heard_and_nothing_breaks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    sounds = PlatformSounds(tmp_path / "sounds")
    sounds.play(Tone.PAID)
    sounds.close()
    assert sounds._is_on
    assert not (tmp_path / "sounds").exists()


def test_the_first_player_found_is_given_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    name = "afplay" if sys.platform == "darwin" else "paplay"
    program, heard = tmp_path / name, tmp_path / "heard"
    program.write_text(f'#!/bin/sh\necho "$@" >> {heard}\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path) + os.pathsep + "/nowhere")
    play = platform_player(tmp_path / "sounds")
    play(Tone.PAID, b"RIFF")
    play(Tone.PAID, b"RIFF")
    file = tmp_path / "sounds" / "paid.wav"
    assert heard.read_text() == f"{file}\n{file}\n"
    assert file.read_bytes() == b"RIFF"


def test_the_pc_is_held_awake_once_and_let_go_once() -> None:
    keeper = FakeKeeper()
    lock = PlatformWakeLock(keeper=lambda: keeper)
    lock.hold()
    lock.hold()
    assert keeper.was_asked.wait(10)
    lock.close()
    assert keeper.calls == ["hold", "release"]
    lock.hold()
    assert lock._is_closed


def test_a_desktop_that_cant_be_asked_is_left_alone() -> None:
    keeper = FakeKeeper(breaks=True)
    lock = PlatformWakeLock(keeper=lambda: keeper)
    lock.hold()
    assert keeper.was_asked.wait(10)
    lock.release()
    lock.close()
    assert keeper.calls == ["hold", "release"]


def test_a_platform_without_any_way_is_silent() -> None:
    def none() -> FakeKeeper:
        raise ImportError("no jeepney")

    for make in (none, lambda: None):
        lock = PlatformWakeLock(keeper=make)
        lock.hold()
        lock.close()
    lock = PlatformWakeLock()
    lock.release()
    lock.close()


def test_without_a_bus_the_linux_way_gives_up_quietly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus")
    lock = PlatformWakeLock()
    lock.hold()
    lock.close()


def test_each_platform_has_its_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert isinstance(platform_keeper(), WindowsKeeper)
    monkeypatch.setattr(sys, "platform", "darwin")
    keeper = platform_keeper()
    assert isinstance(keeper, MacKeeper)
    keeper.release()
